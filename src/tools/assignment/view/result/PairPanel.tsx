import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import {
  chosenSentence,
  fitTable,
  hoursSentences,
  isChosen,
  pairChange,
  pairHeading,
  pairPoints,
  type Pair,
} from '../../chart.ts';
import { setFit, tie, tieOf, ties } from '../../state/changes.ts';
import type { StillProps } from '../assignment-props.ts';
import { FitField } from './FitField.tsx';

export interface PairPanelProps extends StillProps {
  readonly pair: Pair;
}

/** One account with one manager: where the fit comes from, what a change would bring, and what the reader decides. */
export function PairPanel({ told, pair, change }: PairPanelProps) {
  const { words } = told;
  const { pair: text } = words.text;
  const fit = fitTable(told, pair);
  const changed = pairChange(told, pair);
  return (
    <section class="tool-block assignment-pair" aria-label={pairHeading(told, pair)}>
      <h3 class="tool-finding">{pairHeading(told, pair)}</h3>
      <Decision told={told} pair={pair} change={change} />
      {fit ? <PlainTable {...fit} wrap /> : <p class="tool-small">{text.nothing}</p>}
      {hoursSentences(told, pair).map((sentence) => (
        <p key={sentence} class="tool-small">
          {sentence}
        </p>
      ))}
      {isChosen(told, pair) ? <p>{chosenSentence(told, pair)}</p> : null}
      {changed ? (
        <>
          <PlainTable {...changed.table} />
          {changed.breaks ? <p class="tool-small">{changed.breaks}</p> : null}
        </>
      ) : null}
    </section>
  );
}

function Decision({ told, pair, change }: PairPanelProps) {
  const { words, result } = told;
  const { pair: text } = words.text;
  const account = result.case.accounts[pair.account];
  const manager = result.case.managers[pair.manager];
  if (account === undefined || manager === undefined) return null;
  const { derived, own } = pairPoints(told, pair);
  return (
    <div class="tool-fields">
      <SegmentedControl
        label={text.tie}
        value={tieOf(account.said, manager.id)}
        segments={ties.map((value) => ({ value, label: text.ties[value] }))}
        onChange={(how) => change?.(tie(account.id, manager.id, how))}
      />
      <FitField
        words={words}
        value={own?.value ?? null}
        placeholder={derived}
        onCommit={(value) =>
          change?.(
            setFit(account.id, manager.id, value === null ? null : { value, reason: own?.reason ?? '' }),
          )
        }
      />
      {own ? (
        <TextField
          label={text.reason}
          hint={text.reasonHint}
          value={own.reason}
          onCommit={(reason) => change?.(setFit(account.id, manager.id, { ...own, reason }))}
        />
      ) : null}
    </div>
  );
}
