import { useMemo } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import {
  comparisonFinding,
  differenceText,
  effectText,
  fromSentence,
  lineName,
  sideText,
  sourceText,
  stateText,
  type Compared,
} from '../../chart/comparison.ts';
import { canTake, compared as compare, type ComparedLine } from '../../model/comparison.ts';
import type { Returned } from '../../schema.ts';
import { decide, patchReturned, putReturned, takeLines } from '../../state.ts';
import type { Change } from '../value-props.ts';
import type { HandbackProps } from './Handback.tsx';

/** Nothing while no file has been taken in. */
export function Comparison(props: HandbackProps) {
  const { returned } = props.told.one;
  return returned === null ? null : <BothVersions {...props} returned={returned} />;
}

function BothVersions({ told, change, page, returned }: HandbackProps & { readonly returned: Returned }) {
  const { comparison: text } = page;
  const comparison = useMemo(() => compare(told.one, returned), [told.one, returned]);
  const compared: Compared = { told, returned, comparison, page };
  const { open, different, same, oneSided } = comparison;
  return (
    <section class="tool-block">
      <h3 class="tool-answer">{comparisonFinding(compared)}</h3>
      <p class="tool-small">{fromSentence(compared)}</p>
      <div class="tool-fields">
        <TextField
          label={text.by}
          value={returned.by}
          maxLength={200}
          hint={text.byHint}
          onCommit={(by) => {
            change(patchReturned({ by: by.trim() }), 'returned by');
          }}
        />
        <TextField
          label={text.on}
          type="date"
          value={returned.on}
          onCommit={(on) => {
            change(patchReturned({ on }), 'returned on');
          }}
        />
      </div>
      {different.length > 0 ? <Lines compared={compared} lines={different} change={change} /> : null}
      <div class="tool-buttons">
        {open.length > 0 ? (
          <button
            type="button"
            class="ui-button ui-button-primary"
            onClick={() => {
              change(takeLines(open, (line) => sourceText(compared, line)));
            }}
          >
            {fill(text.takeAll, { n: open.length })}
          </button>
        ) : null}
        <button
          type="button"
          class="ui-button"
          onClick={() => {
            change(putReturned(null));
          }}
        >
          {text.remove}
        </button>
      </div>
      <p class="tool-small">{[text.explain, text.proof].join(told.words.text.sentenceGap)}</p>
      {oneSided.length > 0 ? (
        <Others compared={compared} heading={text.undecidable} lines={oneSided} />
      ) : null}
      {same.length > 0 ? <Others compared={compared} heading={text.sameHeading} lines={same} /> : null}
    </section>
  );
}

interface LinesProps {
  readonly compared: Compared;
  readonly lines: readonly ComparedLine[];
  readonly change: Change;
}

function Lines({ compared, lines, change }: LinesProps) {
  const { comparison: text } = compared.page;
  return (
    <div class="value-compare">
      <PlainTable
        caption={text.caption}
        head={[
          text.what,
          text.ours,
          text.theirs,
          text.difference,
          text.perYear,
          text.netPresentValue,
          text.state,
          text.decide,
        ]}
        rows={lines.map((line) => [
          lineName(compared, line),
          sideText(compared, line, line.ours),
          sideText(compared, line, line.theirs),
          differenceText(compared, line),
          effectText(compared, line.effect?.perYear ?? null),
          effectText(compared, line.effect?.netPresentValue ?? null),
          stateText(compared, line),
          <Decide key={line.key} compared={compared} line={line} change={change} />,
        ])}
      />
    </div>
  );
}

interface DecideProps {
  readonly compared: Compared;
  readonly line: ComparedLine;
  readonly change: Change;
}

/** One step of undo each. */
function Decide({ compared, line, change }: DecideProps) {
  const { comparison: text } = compared.page;
  if (!canTake(line.state)) return null;
  const button = (action: string, onClick: () => void) => (
    <button
      type="button"
      class="ui-button"
      aria-label={fill(text.of, { action, what: lineName(compared, line) })}
      onClick={onClick}
    >
      {action}
    </button>
  );
  if (line.decision === 'left') {
    return button(text.open, () => {
      change(decide(line.key, null));
    });
  }
  return (
    <span class="value-decide">
      {button(text.take, () => {
        change(takeLines([line], (taken) => sourceText(compared, taken)));
      })}
      {button(text.leave, () => {
        change(decide(line.key, 'left'));
      })}
    </span>
  );
}

interface OthersProps {
  readonly compared: Compared;
  /** With room for their number. */
  readonly heading: string;
  readonly lines: readonly ComparedLine[];
}

function Others({ compared, heading, lines }: OthersProps) {
  const { comparison: text } = compared.page;
  const caption = fill(heading, { n: lines.length });
  return (
    <Disclosure summary={caption}>
      <PlainTable
        caption={caption}
        hideCaption
        head={[text.what, text.ours, text.theirs, text.state]}
        rows={lines.map((line) => [
          lineName(compared, line),
          sideText(compared, line, line.ours),
          sideText(compared, line, line.theirs),
          stateText(compared, line),
        ])}
      />
    </Disclosure>
  );
}
