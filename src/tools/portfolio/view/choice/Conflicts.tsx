import { fill } from '../../../../i18n/fill.ts';
import { conflictLead, neededText } from '../../chart/start-sentences.ts';
import { amountOf, nameOf, type ChoiceWords } from '../../chart/start-words.ts';
import { change, type ConflictingLimit } from '../../state.ts';
import { allowNeeded, patchStart, patchStartAccount } from '../../state/start-set.ts';

export interface ConflictsProps {
  readonly words: ChoiceWords;
  readonly conflicts: readonly (readonly ConflictingLimit[])[];
}

/** More buttons would hide what they are about. */
const mostButtons = 8;

interface MendProps {
  readonly words: ChoiceWords;
  readonly limit: ConflictingLimit;
}

function Mend({ words, limit }: MendProps) {
  const { conflict } = words.choice;
  const button = (label: string, onClick: () => void) => (
    <button type="button" class="ui-button" onClick={onClick}>
      {label}
    </button>
  );
  switch (limit.kind) {
    case 'failed-gate':
      return null;
    case 'open-gate':
      return button(conflict.admit, () => change(patchStart({ openGates: true })));
    case 'must':
      return button(fill(conflict.free, { name: nameOf(words, limit.accountId) }), () =>
        change(patchStartAccount(limit.accountId, { place: 'free' })),
      );
    case 'limit':
      return button(fill(conflict.allow, { needed: amountOf(words, limit.limit, limit.needed) }), () =>
        change(allowNeeded(limit.limit.kind, limit.needed)),
      );
  }
}

/** Which limits cannot all hold, and one button for each way out. */
export function Conflicts({ words, conflicts }: ConflictsProps) {
  const { conflict } = words.choice;
  return (
    <>
      {conflicts.map((limits) => {
        const lead = conflictLead(words, limits);
        const shown = [...limits].reverse().slice(0, mostButtons);
        return (
          <div key={lead} class="start-conflict" role="alert">
            <p>{lead}</p>
            {limits.map((limit) =>
              limit.kind === 'limit' ? <p key={limit.limit.kind}>{neededText(words, limit)}</p> : null,
            )}
            <p class="ui-label">{conflict.mend}</p>
            <div class="tool-buttons">
              {shown.map((limit) => (
                <Mend key={JSON.stringify(limit)} words={words} limit={limit} />
              ))}
            </div>
            {shown.length < limits.length ? <p class="tool-small">{conflict.more}</p> : null}
          </div>
        );
      })}
    </>
  );
}
