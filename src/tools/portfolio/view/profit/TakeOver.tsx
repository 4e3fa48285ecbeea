import { useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import type { ProfitWords } from '../../chart/profit-words.ts';
import { compactMoney } from '../../chart.ts';
import { undo } from '../../state.ts';
import { takeOverActivityCost } from '../../state/profit-actions.ts';
import type { ProfitResult } from '../../state/profit.ts';
import { isComplete, takeOverOf } from '../../state/take-over.ts';

export interface TakeOverProps {
  readonly words: ProfitWords;
  readonly result: ProfitResult;
}

/** Never by itself: the account figures are the reader's. */
export function TakeOver({ words, result }: TakeOverProps) {
  const { takeOver: text } = words.profit;
  const [said, setSaid] = useState<{ readonly ok: boolean; readonly n: number } | null>(null);
  const offer = takeOverOf(result);
  const take = () => {
    if (offer) setSaid({ ok: takeOverActivityCost(offer).ok, n: offer.costs.size });
  };
  return (
    <section class="tool-block">
      <h4 class="tool-finding">{text.heading}</h4>
      {said ? (
        <Notice
          kind={said.ok ? 'done' : 'error'}
          live
          action={
            said.ok ? (
              <button
                type="button"
                class="ui-link-button"
                onClick={() => {
                  undo();
                  setSaid(null);
                }}
              >
                {text.undo}
              </button>
            ) : null
          }
        >
          {said.ok ? fill(text.done, { n: said.n }) : text.refused}
        </Notice>
      ) : null}
      {offer ? (
        <>
          <p>
            {fill(text.offer, {
              n: offer.costs.size,
              after: compactMoney(words, offer.after),
              before: compactMoney(words, offer.before),
            })}
            {offer.left > 0 ? ` ${fill(text.left, { n: offer.left })}` : null}
          </p>
          <button type="button" class="ui-button profit-take" onClick={take}>
            {text.button}
          </button>
        </>
      ) : said === null ? (
        <p>{isComplete(result) ? text.same : text.notYet}</p>
      ) : null}
    </section>
  );
}
