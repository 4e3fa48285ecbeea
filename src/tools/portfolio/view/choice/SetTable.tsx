import { fill } from '../../../../i18n/fill.ts';
import { figure, signOfMoney } from '../../chart.ts';
import { comparedAccounts, setLines } from '../../chart/start-tables.ts';
import { hours, valueFigure, type ChoiceWords } from '../../chart/start-words.ts';
import type { FoundStartSet, PortfolioResult } from '../../state.ts';
import type { StartSetInputs } from '../../state/start-set.ts';
import { ScrollBox } from '../ScrollBox.tsx';

export interface StartTableProps {
  readonly words: ChoiceWords;
  readonly start: StartSetInputs;
  readonly result: PortfolioResult;
  readonly found: FoundStartSet;
}

/** The chosen accounts with what each takes; the lines sum to the last. */
export function SetTable({ words, start, result, found }: StartTableProps) {
  const { set } = words.choice;
  const { best } = found;
  const withScore = start.goal === 'score';
  const row = (label: string, cells: readonly (string | null)[]) => (
    <tr>
      <th scope="row">{label}</th>
      {withScore ? <td /> : null}
      {cells.map((cell, at) => (
        <td key={at} class="ui-figure">
          {cell}
        </td>
      ))}
    </tr>
  );
  const { available, left, others } = setLines(words, found);
  if (best.ids.length === 0) return null;
  return (
    <ScrollBox label={set.caption}>
      <table class="tool-table start-set">
        <caption>{set.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{set.account}</th>
            {withScore ? (
              <th scope="col" class="ui-figure">
                {set.score}
              </th>
            ) : null}
            <th scope="col" class="ui-figure">
              {set.value[start.goal]}
            </th>
            <th scope="col" class="ui-figure">
              {set.hours}
            </th>
            <th scope="col" class="ui-figure">
              {fill(set.money, { sign: signOfMoney(words) })}
            </th>
          </tr>
        </thead>
        <tbody>
          {comparedAccounts(result, start, [best]).map(({ account, value, own, place }) => (
            <tr key={account.id}>
              <th scope="row">
                {account.name}
                {place === 'must' ? <span class="portfolio-tag">{set.must}</span> : null}
                {account.eligibility === 'find-out' ? (
                  <span class="portfolio-tag portfolio-gate-find-out">
                    {words.text.eligibility['find-out']}
                  </span>
                ) : null}
              </th>
              {withScore ? <td class="ui-figure">{figure(words, account.score, 2)}</td> : null}
              <td class="ui-figure">{valueFigure(words, start.goal, value)}</td>
              <td class="ui-figure">{hours(words, own.hours)}</td>
              <td class="ui-figure">{hours(words, own.money)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {row(set.total, [
            valueFigure(words, start.goal, best.value),
            hours(words, best.hours),
            hours(words, best.money),
          ])}
          {row(set.limit, [null, ...available])}
          {row(set.left, [null, ...left])}
        </tfoot>
      </table>
      {others.length > 0 ? (
        <p class="tool-small">
          {set.otherLimits}: {others.join(words.choice.amount.nameGap)}
        </p>
      ) : null}
    </ScrollBox>
  );
}
