import { fill } from '../../../../i18n/fill.ts';
import { ChartTable } from '../../../../ui/ChartTable.tsx';
import { distortionFinding, distortionTable } from '../../chart/distortion.ts';
import { gapSentences, lossReading, profitReading } from '../../chart/profit-reading.ts';
import { driverName, poolName, type ProfitWords } from '../../chart/profit-words.ts';
import { date, money, plainNumber } from '../../chart.ts';
import { $workspace, type PortfolioInputs } from '../../state.ts';
import {
  evaluateLossMakers,
  evaluateProfit,
  type LossMakers,
  type ProfitResult,
} from '../../state/profit.ts';
import { today } from '../../../../workspace/today.ts';

export interface PrintProfitProps {
  readonly words: ProfitWords;
  readonly inputs: PortfolioInputs;
}

export function PrintProfit({ words, inputs }: PrintProfitProps) {
  const workspace = $workspace.get();
  if (workspace === null || workspace.accounts.length === 0) return null;
  const result = evaluateProfit(inputs.profit, workspace);
  const losses = evaluateLossMakers(inputs, result.accounts, today());
  if (inputs.profit.pools.length === 0 && losses.list.length === 0) return null;
  const { sentenceGap } = words.text;
  return (
    <section>
      <h2>{words.text.tabs.profit}</h2>
      {inputs.profit.pools.length > 0 ? (
        <>
          <p>{profitReading(words, result).join(sentenceGap)}</p>
          <PrintPools words={words} inputs={inputs} result={result} />
          <h2>{distortionFinding(words, result)}</h2>
          <ChartTable {...distortionTable(result, words)} />
        </>
      ) : null}
      <h2>{words.profit.decisions.heading}</h2>
      <p>{lossReading(words, losses).join(sentenceGap)}</p>
      <PrintDecisions words={words} losses={losses} year={result.year} />
    </section>
  );
}

function PrintPools({ words, inputs, result }: PrintProfitProps & { readonly result: ProfitResult }) {
  const { pools: text } = words.profit;
  return (
    <table class="tool-table">
      <caption>{fill(text.heading, { year: result.year })}</caption>
      <thead>
        <tr>
          <th scope="col">{text.name}</th>
          <th scope="col">{text.driver}</th>
          <th scope="col">{fill(text.cost, { currency: words.currency })}</th>
          <th scope="col">{text.total}</th>
          <th scope="col">{text.rate}</th>
          <th scope="col">{text.source}</th>
        </tr>
      </thead>
      <tbody>
        {inputs.profit.pools.map((pool, at) => {
          const { total = 0, rate = null } = result.pools[at] ?? {};
          return (
            <tr key={pool.id}>
              <th scope="row">{poolName(words, pool)}</th>
              <td>{driverName(words, pool)}</td>
              <td class="ui-figure">{money(words, pool.cost)}</td>
              <td class="ui-figure">{plainNumber(words, total)}</td>
              <td class="ui-figure">{rate === null ? money(words, null) : plainNumber(words, rate)}</td>
              <td>{pool.source}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface PrintDecisionsProps {
  readonly words: ProfitWords;
  readonly losses: LossMakers;
  readonly year: number;
}

function PrintDecisions({ words, losses, year }: PrintDecisionsProps) {
  const { decisions: text, quantities } = words.profit;
  if (losses.list.length === 0) return null;
  return (
    <table class="tool-table">
      <thead>
        <tr>
          <th scope="col">{quantities.account}</th>
          <th scope="col">{words.text.table.net}</th>
          <th scope="col">{`${quantities.netByActivity}, ${year}`}</th>
          <th scope="col">{text.decision}</th>
          <th scope="col">{text.words}</th>
          <th scope="col">{text.by}</th>
        </tr>
      </thead>
      <tbody>
        {losses.list.map((loss) => (
          <tr key={loss.id}>
            <th scope="row">{loss.name}</th>
            <td class="ui-figure">{money(words, loss.fiveYearNet)}</td>
            <td class="ui-figure">{money(words, loss.netByActivity)}</td>
            <td>{loss.kind === null ? null : text.kinds[loss.kind]}</td>
            <td>{[loss.reason, ...gapSentences(words, loss)].filter(Boolean).join(' · ')}</td>
            <td class="ui-nowrap">{date(words, loss.reviewDate)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
