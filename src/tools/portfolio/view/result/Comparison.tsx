import { fill } from '../../../../i18n/fill.ts';
import { compact, comparisonFinding, money, type Words } from '../../chart.ts';
import type { PortfolioResult } from '../../state.ts';

export interface AccountListProps {
  readonly words: Words;
  readonly result: PortfolioResult;
  readonly which: 'scored' | 'largest';
}

/** One of the two lists, with what is only on it marked. */
export function AccountList({ words, result, which }: AccountListProps) {
  const { comparison, eligibility } = words.text;
  const { chosen } = result;
  const ids = chosen[which];
  const only = which === 'scored' ? chosen.onlyScored : chosen.onlyLargest;
  const total = which === 'scored' ? chosen.netScored : chosen.netLargest;
  const title = fill(comparison[which], { n: ids.length });
  const accounts = new Map(result.accounts.map((account) => [account.id, account]));
  return (
    <table class="tool-table portfolio-list">
      <caption>{title}</caption>
      <tbody>
        {ids.map((id) => {
          const account = accounts.get(id);
          return (
            <tr key={id} class={only.includes(id) ? 'portfolio-only' : undefined}>
              <th scope="row">
                {account?.name}
                {only.includes(id) ? <span class="portfolio-tag">{comparison.only}</span> : null}
                {account && account.eligibility !== 'eligible' ? (
                  <span class={`portfolio-tag portfolio-gate-${account.eligibility}`}>
                    {eligibility[account.eligibility]}
                  </span>
                ) : null}
              </th>
              <td class="ui-figure">{compact(words, account?.net ?? null)}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{comparison.total}</th>
          <td class="ui-figure">{compact(words, total)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

export function Comparison({ words, result }: { readonly words: Words; readonly result: PortfolioResult }) {
  const { comparison } = words.text;
  const { chosen } = result;
  const empty = chosen.scored.length === 0 || chosen.largest.length === 0;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{comparisonFinding(words, result)}</h3>
      {empty ? null : (
        <>
          <div class="portfolio-lists">
            <AccountList words={words} result={result} which="scored" />
            <AccountList words={words} result={result} which="largest" />
          </div>
          <p class="tool-small">
            {comparison.difference} {money(words, chosen.difference)}.{' '}
            {chosen.unknownNet > 0 ? fill(comparison.unknownNet, { n: chosen.unknownNet }) : null}
          </p>
        </>
      )}
    </section>
  );
}
