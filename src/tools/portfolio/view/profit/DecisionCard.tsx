import { fill } from '../../../../i18n/fill.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { decisionActionText, gapSentences } from '../../chart/profit-reading.ts';
import type { ProfitWords } from '../../chart/profit-words.ts';
import { money } from '../../chart.ts';
import { change, type PortfolioInputs, type Workspace } from '../../state.ts';
import { putOnActions } from '../../state/profit-actions.ts';
import { decide, decisionKinds, patchDecision, type LossMaker } from '../../state/profit.ts';
import { flagsOf, setFlags } from '../../state/ratings.ts';
import { flagNames } from '../flags.ts';

export interface DecisionCardProps {
  readonly words: ProfitWords;
  readonly inputs: PortfolioInputs;
  readonly loss: LossMaker;
  readonly year: number;
  /** What stands on the action list about this decision. */
  readonly action: Workspace['actions'][number] | null;
}

/** One loss, one decision, and what the decision lacks. */
export function DecisionCard(props: DecisionCardProps) {
  const { words, inputs, loss, year } = props;
  const { decisions: text } = words.profit;
  return (
    <div class="profit-decision">
      <div class="profit-decision-head">
        <h5>{loss.name}</h5>
        <p class="tool-small">
          <span class="ui-nowrap">{fill(text.five, { money: money(words, loss.fiveYearNet) })}</span>
          {' · '}
          <span class="ui-nowrap">
            {fill(text.activity, { year, money: money(words, loss.netByActivity) })}
          </span>
          {loss.loses === 'by-activity' ? ` · ${text.onlyActivity}` : null}
          {loss.loses === 'no-longer' ? ` · ${text.noLonger}` : null}
        </p>
      </div>
      <SegmentedControl
        label={fill(text.question, { name: loss.name })}
        hideLabel
        value={loss.kind}
        segments={decisionKinds.map((kind) => ({ value: kind, label: text.kinds[kind] }))}
        onChange={(kind) => change(decide(loss.id, kind))}
      />
      {loss.kind === 'keep' ? <KeepFields words={words} inputs={inputs} loss={loss} /> : null}
      {loss.kind !== null && loss.kind !== 'keep' ? <OtherFields words={words} loss={loss} /> : null}
      <div aria-live="polite">
        {gapSentences(words, loss).map((sentence) => (
          <Notice key={sentence} kind={loss.kind === null ? 'info' : 'warning'}>
            {sentence}
          </Notice>
        ))}
      </div>
      {loss.kind === null ? null : <Buttons {...props} />}
    </div>
  );
}

interface FieldsProps {
  readonly words: ProfitWords;
  readonly loss: LossMaker;
}

function KeepFields({ words, inputs, loss }: FieldsProps & { readonly inputs: PortfolioInputs }) {
  const { decisions: text } = words.profit;
  const flags = flagsOf(inputs, loss.id);
  return (
    <>
      <fieldset class="profit-flags">
        <legend class="ui-label">{text.flags}</legend>
        {flagNames.map((name) => (
          <label key={name} class="portfolio-check">
            <input
              type="checkbox"
              checked={flags[name]}
              onChange={(event) => change(setFlags(loss.id, { [name]: event.currentTarget.checked }))}
            />
            <span>
              {words.text.flag[name].name}
              <span class="tool-small"> {words.text.flag[name].about}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="portfolio-pairs">
        <TextField
          label={text.words}
          value={flags.reason}
          onCommit={(reason) => change(setFlags(loss.id, { reason }), `reason ${loss.id}`)}
        />
        <TextField
          label={text.by}
          type="date"
          value={flags.reviewDate}
          onCommit={(reviewDate) => change(setFlags(loss.id, { reviewDate }))}
        />
      </div>
    </>
  );
}

function OtherFields({ words, loss }: FieldsProps) {
  const { decisions: text } = words.profit;
  return (
    <div class="portfolio-pairs">
      <TextField
        label={text.what}
        value={loss.reason}
        placeholder={text.whatPlaceholder}
        onCommit={(reason) => change(patchDecision(loss.id, { reason }), `decision ${loss.id}`)}
      />
      <TextField
        label={text.by}
        type="date"
        value={loss.reviewDate}
        onCommit={(reviewDate) => change(patchDecision(loss.id, { reviewDate }))}
      />
    </div>
  );
}

function Buttons({ words, loss, action }: DecisionCardProps) {
  const { decisions: text } = words.profit;
  const wanted = decisionActionText(words, loss);
  const isThere = action?.text === wanted && action.start === loss.reviewDate;
  return (
    <div class="tool-buttons">
      {isThere ? (
        <span class="profit-on-list" role="status">
          {text.actionDone}
        </span>
      ) : (
        <button
          type="button"
          class="ui-button"
          onClick={() => putOnActions(loss.id, wanted, loss.reviewDate)}
        >
          {action ? text.actionAgain : text.action}
        </button>
      )}
      <button type="button" class="ui-link-button" onClick={() => change(decide(loss.id, null))}>
        {text.back}
      </button>
    </div>
  );
}
