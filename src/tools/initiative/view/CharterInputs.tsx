import { fill } from '../../../i18n/fill.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { PersonPicker } from '../../../workbench/people/PersonPicker.tsx';
import { initiativeLimits, type Charter } from '../schema.ts';
import { changeWith } from '../state.ts';
import { patchCharter, setAccount, setExecutive } from '../state/changes.ts';
import { CountField, MoneyField, PercentField } from './fields.tsx';
import type { LiveProps } from './initiative-props.ts';

/** What only the charter asks: customers, executives and limits. */
export function CharterInputs(props: LiveProps) {
  const { charter: text } = props.words.text;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.inputs}</h3>
      <Limits {...props} />
      <Accounts {...props} />
      <Executives {...props} />
    </section>
  );
}

function Limits({ words, inputs, change }: LiveProps) {
  const { charter: text, unit } = words.text;
  const { charter } = inputs;
  const field = (key: Exclude<keyof Charter, 'accountIds' | 'executives' | 'edited'>) => ({
    words,
    label: text[key],
    value: charter[key],
    onCommit: (value: number | null) => {
      change(patchCharter({ [key]: value }));
    },
  });
  return (
    <div class="tool-fields">
      <PercentField {...field('priceBand')} />
      <MoneyField {...field('budget')} />
      <CountField {...field('escalationHours')} max={initiativeLimits.wait} unit={unit.hours} />
      <CountField {...field('answerHours')} max={initiativeLimits.wait} unit={unit.hours} />
      <PercentField {...field('onTime')} />
      <CountField {...field('meetingWeeks')} min={1} max={initiativeLimits.weeks} unit={unit.weeks} whole />
    </div>
  );
}

function Accounts({ words, workspace, inputs, change }: LiveProps) {
  const { charter: text } = words.text;
  const { accountIds } = inputs.charter;
  const { accounts } = workspace;
  if (accounts.length === 0) return <p class="tool-small">{text.noAccounts}</p>;
  const chosen = accounts.filter(({ id }) => accountIds.includes(id)).length;
  return (
    <Disclosure summary={text.accountsLabel} note={String(chosen)}>
      <ul class="initiative-accounts" aria-label={text.accountsLabel}>
        {accounts.map(({ id, name }) => (
          <li key={id}>
            <label class="initiative-check">
              <input
                type="checkbox"
                checked={accountIds.includes(id)}
                onChange={(event) => {
                  change(setAccount(id, event.currentTarget.checked));
                }}
              />
              {name}
            </label>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Executives({ words, inputs, result }: LiveProps) {
  const { charter: text } = words.text;
  const { executives } = result.charter;
  if (executives.length === 0) return <p class="tool-small">{text.noActive}</p>;
  const named = executives.filter(({ person }) => person !== null).length;
  return (
    <Disclosure summary={text.field.executives} note={`${named}/${executives.length}`}>
      <div class="initiative-executives">
        {executives.map(({ function: one, person }) => (
          <PersonPicker
            key={`${one.id} ${inputs.charter.executives[one.id] ?? ''}`}
            label={fill(text.executiveOf, { function: one.name })}
            value={person?.id ?? null}
            onPick={({ personId, document }) => {
              changeWith(document, setExecutive(one.id, personId));
            }}
          />
        ))}
      </div>
    </Disclosure>
  );
}
