import { useMemo } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { SegmentedControl } from '../../../../ui/SegmentedControl.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { gateName, type InputWords } from '../../chart.ts';
import {
  axes,
  change,
  derive,
  type AccountResult,
  type PortfolioInputs,
  type PortfolioResult,
} from '../../state.ts';
import { gateAnswerOf, gateAnswers, neighbours, setGateAnswer } from '../../state/ratings.ts';
import { RatingLine } from './RatingLine.tsx';
import { FlagFields } from './FlagFields.tsx';

export interface AccountCardProps {
  readonly words: InputWords;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
  /** Whose ratings these are; null is the team's. */
  readonly raterId: string | null;
  /** Null or unknown is the first account. */
  readonly accountId: string | null;
  readonly onAccount: (id: string) => void;
}

/** Everything that people judge about one account, with the anchors in words beside each number. */
export function AccountCard({ words, inputs, result, raterId, accountId, onAccount }: AccountCardProps) {
  const { text } = words;
  const { account, index, before, after } = neighbours(result.accounts, accountId);
  const lines = useMemo(() => (account ? (derive(inputs, account.id)?.lines ?? []) : []), [inputs, account]);
  if (!account) return null;
  return (
    <div class="portfolio-card">
      <div class="portfolio-card-head">
        <Select
          label={text.ratings.account}
          value={account.id}
          options={result.accounts.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={onAccount}
        />
        <div class="tool-buttons">
          <button
            type="button"
            class="ui-button"
            disabled={!before}
            onClick={() => before && onAccount(before)}
          >
            {text.ratings.previous}
          </button>
          <span class="tool-small">
            {fill(text.ratings.position, { n: index, total: result.accounts.length })}
          </span>
          <button type="button" class="ui-button" disabled={!after} onClick={() => after && onAccount(after)}>
            {text.ratings.next}
          </button>
        </div>
      </div>
      <p class="tool-small">{text.ratings.confidenceAbout}</p>
      {axes.map((axis) => (
        <section key={axis} class="portfolio-card-axis">
          <h4>{text.axis[axis].name}</h4>
          {inputs.criteria
            .filter((criterion) => criterion.axis === axis)
            .map((criterion) => (
              <RatingLine
                key={`${raterId ?? ''} ${account.id} ${criterion.id}`}
                words={words}
                inputs={inputs}
                raterId={raterId}
                account={account}
                criterion={criterion}
                line={lines.find(({ criterionId }) => criterionId === criterion.id)}
              />
            ))}
        </section>
      ))}
      {raterId === null ? (
        <>
          <GateAnswers words={words} inputs={inputs} account={account} />
          <FlagFields key={account.id} words={words} inputs={inputs} account={account} />
        </>
      ) : null}
    </div>
  );
}

interface GateAnswersProps {
  readonly words: InputWords;
  readonly inputs: PortfolioInputs;
  readonly account: AccountResult;
}

function GateAnswers({ words, inputs, account }: GateAnswersProps) {
  const { text } = words;
  if (inputs.gates.length === 0) return null;
  return (
    <section class="portfolio-card-axis">
      <h4>{text.ratings.gates}</h4>
      <div class="portfolio-gate-answers">
        {inputs.gates.map((gate) => (
          <SegmentedControl
            key={gate.id}
            label={gateName(words, gate)}
            value={gateAnswerOf(inputs, account.id, gate.id)}
            segments={gateAnswers.map((value) => ({ value, label: text[value] }))}
            onChange={(answer) => change(setGateAnswer(account.id, gate.id, answer))}
          />
        ))}
      </div>
    </section>
  );
}
