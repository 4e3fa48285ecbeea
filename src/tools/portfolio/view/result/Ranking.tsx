import { fill } from '../../../../i18n/fill.ts';
import { useState } from 'preact/hooks';
import { type Words, signOfMoney } from '../../chart.ts';
import { ranked } from '../../rows.ts';
import type { PortfolioInputs, PortfolioResult } from '../../state.ts';
import { ScrollBox } from '../ScrollBox.tsx';
import { RankingRow } from './RankingRow.tsx';

const firstRows = 10;
const moreRows = 50;

export interface RankingProps {
  readonly words: Words;
  readonly result: PortfolioResult;
  readonly inputs: PortfolioInputs;
}

export function Ranking({ words, result, inputs }: RankingProps) {
  const { text } = words;
  const [shown, setShown] = useState(firstRows);
  const [open, setOpen] = useState<string | null>(null);
  const rows = ranked(result.accounts);
  const chosen = new Set(result.chosen.scored);
  const rest = rows.length - shown;
  return (
    <section class="tool-block">
      <h3 class="tool-finding">{text.table.finding}</h3>
      <ScrollBox label={text.table.caption}>
        <table class="tool-table portfolio-ranking">
          <caption class="ui-hidden">{text.table.caption}</caption>
          <RankingHead words={words} />
          <tbody>
            {rows.slice(0, shown).map((account) => (
              <RankingRow
                key={account.id}
                words={words}
                account={account}
                inputs={inputs}
                chosen={chosen.has(account.id)}
                open={open === account.id}
                onToggle={setOpen}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {rest > 0 ? (
        <button type="button" class="ui-button portfolio-more" onClick={() => setShown(shown + moreRows)}>
          {fill(text.table.more, { n: Math.min(rest, moreRows) })}
        </button>
      ) : null}
    </section>
  );
}

function RankingHead({ words }: { readonly words: Words }) {
  const { table, axis } = words.text;
  return (
    <thead>
      <tr>
        <th scope="col" class="ui-figure">
          {table.rank}
        </th>
        <th scope="col">{table.account}</th>
        <th scope="col" class="ui-figure">
          {fill(table.inCurrency, { name: table.net, sign: signOfMoney(words) })}
        </th>
        <th scope="col" class="ui-figure">
          {axis.attractiveness.name}
        </th>
        <th scope="col" class="ui-figure">
          {axis.position.name}
        </th>
        <th scope="col">{table.score}</th>
        <th scope="col">{table.role}</th>
        <th scope="col">{table.gates}</th>
        <th scope="col">{table.flags}</th>
      </tr>
    </thead>
  );
}
