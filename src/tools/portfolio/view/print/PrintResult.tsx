import { fill } from '../../../../i18n/fill.ts';
import { ChartTable } from '../../../../ui/ChartTable.tsx';
import {
  comparisonFinding,
  concentrationFinding,
  concentrationTable,
  figure,
  matrixFinding,
  signOfMoney,
  noteSentence,
  reading,
  whaleFinding,
  whaleTable,
  type InputWords,
} from '../../chart.ts';
import { ranked } from '../../rows.ts';
import type { AccountResult, PortfolioInputs, PortfolioResult } from '../../state.ts';
import { AccountList } from '../result/Comparison.tsx';
import { StillMatrix } from './StillMatrix.tsx';
import { StillWhale } from './StillWhale.tsx';

export interface PrintResultProps {
  readonly words: InputWords;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
}

export function PrintResult({ words, inputs, result }: PrintResultProps) {
  const { text } = words;
  const matrix = matrixFinding(words, result);
  const whale = whaleFinding(words, result);
  return (
    <section>
      <p class="portfolio-print-reading">{reading(words, result, inputs).join(text.sentenceGap)}</p>
      <p>{text.result.judgement}</p>
      <ul>
        {result.notes.map((note) => {
          const sentence = noteSentence(words, note, inputs);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
      <h2>{matrix}</h2>
      <StillMatrix words={words} result={result} inputs={inputs} title={matrix} />
      <h2>{text.table.finding}</h2>
      <PrintRanking words={words} result={result} />
      <h2>{comparisonFinding(words, result)}</h2>
      <div class="portfolio-lists">
        <AccountList words={words} result={result} which="scored" />
        <AccountList words={words} result={result} which="largest" />
      </div>
      <h2>{whale}</h2>
      <StillWhale words={words} result={result} title={whale} />
      <ChartTable {...whaleTable(result, words)} />
      <h2>{concentrationFinding(words, result)}</h2>
      <ChartTable {...concentrationTable(result, words)} />
    </section>
  );
}

function PrintRanking({ words, result }: Omit<PrintResultProps, 'inputs'>) {
  const { text } = words;
  const heads = [
    text.table.rank,
    text.table.account,
    ...result.years.map(String),
    fill(text.table.inCurrency, { name: text.table.net, sign: signOfMoney(words) }),
    text.table.score,
    text.table.role,
    text.table.gates,
  ];
  return (
    <table class="tool-table">
      <caption>{text.print.accounts}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ranked(result.accounts).map((account) => (
          <tr key={account.id}>
            <td class="ui-figure">{figure(words, account.rank, 0)}</td>
            <th scope="row">{account.name}</th>
            {account.years.map(({ year, net }) => (
              <td key={year} class="ui-figure">
                {figure(words, net, 0)}
              </td>
            ))}
            <td class="ui-figure">{figure(words, account.net, 0)}</td>
            <td class="ui-figure">{scoreSentence(words, account)}</td>
            <td class="ui-nowrap">{text.role[account.role ?? 'open'].name}</td>
            <td class="ui-nowrap">{text.eligibility[account.eligibility]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function scoreSentence(words: InputWords, { score, low, high }: AccountResult): string {
  if (score === null) return words.text.table.unscored;
  const values = { score: figure(words, score, 1), low: figure(words, low, 1), high: figure(words, high, 1) };
  return fill(words.text.table.scored, values);
}
