import { fill } from '../../../../i18n/fill.ts';
import { money } from '../../chart.ts';
import { compareFinding } from '../../chart/start-sentences.ts';
import { comparedAccounts } from '../../chart/start-tables.ts';
import { hours, nameOf, namesOf, overText, valueFigure, type ChoiceWords } from '../../chart/start-words.ts';
import type { ComparedSet } from '../../state.ts';
import { ScrollBox } from '../ScrollBox.tsx';
import type { StartTableProps } from './SetTable.tsx';

function Verdict({ words, set }: { readonly words: ChoiceWords; readonly set: ComparedSet }) {
  const { compare } = words.choice;
  const faults = [
    set.over.length > 0 ? fill(compare.over, { over: overText(words, set.over) }) : null,
    set.barred.length > 0 ? fill(compare.barred, { names: namesOf(words, set.barred) }) : null,
    set.withoutMusts.length > 0
      ? fill(compare.withoutMusts, { names: namesOf(words, set.withoutMusts) })
      : null,
  ].filter((fault) => fault !== null);
  return <>{faults.length > 0 ? faults.join(words.choice.amount.nameGap) : words.text.yes}</>;
}

export function ComparisonTable({ words, start, result, found }: StartTableProps) {
  const { compare, set } = words.choice;
  const { best, byHand, byScore } = found;
  const sets = [
    {
      id: 'best',
      label: compare.best,
      set: best,
      compared: { ...best, over: [], barred: [], withoutMusts: [], misses: 0 },
    },
    { id: 'byHand', label: compare.byHand, set: byHand, compared: byHand },
    {
      id: 'byScore',
      label: fill(compare.byScore, { n: byScore.ids.length }),
      set: byScore,
      compared: byScore,
    },
  ];
  return (
    <div class="tool-block">
      <h4>{compareFinding(words, start, found)}</h4>
      <p class="tool-small">{compare.byHandAbout}</p>
      <ScrollBox label={compare.caption}>
        <table class="tool-table start-compare">
          <caption class="ui-hidden">{compare.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{set.account}</th>
              {sets.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comparedAccounts(result, start, [best, byHand, byScore]).map(({ account, inSets }) => (
              <tr key={account.id}>
                <th scope="row">{nameOf(words, account.id)}</th>
                {inSets.map((inside, at) => (
                  <td key={at} class={inside ? 'start-in' : 'start-out'}>
                    {inside ? compare.yes : <span class="ui-hidden">{compare.no}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{compare.worth}</th>
              {sets.map(({ id, set: one }) => (
                <td key={id}>{valueFigure(words, start.goal, one.value)}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{compare.hours}</th>
              {sets.map(({ id, set: one }) => (
                <td key={id}>{hours(words, one.hours)}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{compare.money}</th>
              {sets.map(({ id, set: one }) => (
                <td key={id}>{money(words, one.money)}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">{compare.keeps}</th>
              {sets.map(({ id, compared }) => (
                <td key={id}>
                  <Verdict words={words} set={compared} />
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
    </div>
  );
}
