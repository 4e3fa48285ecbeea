import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { lossReading } from '../../chart/profit-reading.ts';
import type { ProfitWords } from '../../chart/profit-words.ts';
import type { PortfolioInputs, Workspace } from '../../state.ts';
import { decisionActionId } from '../../state/profit-actions.ts';
import type { LossMakers } from '../../state/profit.ts';
import { DecisionCard } from './DecisionCard.tsx';

export interface DecisionsProps {
  readonly words: ProfitWords;
  readonly inputs: PortfolioInputs;
  readonly losses: LossMakers;
  readonly year: number;
  readonly actions: Workspace['actions'];
}

const firstCards = 12;
const moreCards = 24;

export function Decisions({ words, inputs, losses, year, actions }: DecisionsProps) {
  const { decisions: text } = words.profit;
  const [shown, setShown] = useState(firstCards);
  const rest = losses.list.length - shown;
  return (
    <section class="tool-block">
      <h4 class="tool-finding">{text.heading}</h4>
      <p class="tool-lead">{text.lead}</p>
      <div class="portfolio-reading" role="status">
        <p>{lossReading(words, losses).join(words.text.sentenceGap)}</p>
      </div>
      <ul class="profit-decisions">
        {losses.list.slice(0, shown).map((loss) => (
          <li key={loss.id}>
            <DecisionCard
              words={words}
              inputs={inputs}
              loss={loss}
              year={year}
              action={actions.find(({ id }) => id === decisionActionId(loss.id)) ?? null}
            />
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <button type="button" class="ui-button portfolio-more" onClick={() => setShown(shown + moreCards)}>
          {fill(text.more, { n: Math.min(rest, moreCards) })}
        </button>
      ) : null}
    </section>
  );
}
