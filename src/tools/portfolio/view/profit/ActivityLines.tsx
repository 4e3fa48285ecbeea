import { useMemo } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import { Select } from '../../../../ui/Select.tsx';
import { volumeShare } from '../../chart/distortion.ts';
import { driverName, poolName, type ProfitWords } from '../../chart/profit-words.ts';
import { money, plainNumber } from '../../chart.ts';
import type { PortfolioInputs } from '../../state.ts';
import { own } from '../../model/own.ts';
import type { AccountProfit, ProfitResult } from '../../state/profit.ts';
import { ScrollBox } from '../ScrollBox.tsx';

export interface ActivityLinesProps {
  readonly words: ProfitWords;
  readonly inputs: PortfolioInputs;
  readonly result: ProfitResult;
  readonly account: AccountProfit;
  /** The accounts to choose from: those of the document, which an edit of counts leaves the same. */
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
  readonly onAccount: (id: string) => void;
}

/** One account's indirect cost, line by line. */
export function ActivityLines(props: ActivityLinesProps) {
  const { words, inputs, result, account, accounts, onAccount } = props;
  const { lines: text } = words.profit;
  const shared = { words, inputs, result, account };
  const picker = useMemo(
    () => (
      <Select
        label={text.account}
        value={account.id}
        options={accounts.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={onAccount}
      />
    ),
    [text, accounts, account.id, onAccount],
  );
  return (
    <section class="tool-block">
      <h4 class="tool-finding">{text.heading}</h4>
      {picker}
      {account.byActivity === null ? <p>{text.nothing}</p> : <Lines {...shared} />}
    </section>
  );
}

function Lines({ words, inputs, result, account }: Omit<ActivityLinesProps, 'accounts' | 'onAccount'>) {
  const { lines: text } = words.profit;
  const caption = fill(text.caption, { name: account.name, year: result.year });
  const counted = (poolAt: number) => {
    const quantities = inputs.profit.pools[poolAt]?.quantities ?? {};
    const quantity = own(quantities, account.id) ?? null;
    return quantity === null ? text.unknown : plainNumber(words, quantity);
  };
  return (
    <ScrollBox label={caption}>
      <table class="tool-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.pool}</th>
            {[text.quantity, text.rate, text.cost].map((head) => (
              <th key={head} scope="col" class="ui-figure">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inputs.profit.pools.map((pool, at) => (
            <tr key={pool.id}>
              <th scope="row">
                {poolName(words, pool)} <span class="tool-small">{driverName(words, pool)}</span>
              </th>
              <td class="ui-figure">{counted(at)}</td>
              <td class="ui-figure">{rateOf(words, result.pools[at]?.rate ?? null)}</td>
              <td class="ui-figure">{money(words, account.costs[at] ?? null)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <Sum words={words} label={text.byActivity} value={account.byActivity} />
          <Sum
            words={words}
            label={fill(text.byVolume, {
              assigned: money(words, result.totals.assigned),
              share: volumeShare(words, account, result),
            })}
            value={account.byVolume}
          />
          <Sum words={words} label={text.distortion} value={account.distortion} />
        </tfoot>
      </table>
      <p class="tool-small">{text.rounded}</p>
    </ScrollBox>
  );
}

function rateOf(words: ProfitWords, rate: number | null): string {
  return rate === null ? money(words, null) : plainNumber(words, rate);
}

interface SumProps {
  readonly words: ProfitWords;
  readonly label: string;
  readonly value: number | null;
}

function Sum({ words, label, value }: SumProps) {
  return (
    <tr>
      <th scope="row" colSpan={3}>
        {label}
      </th>
      <td class="ui-figure">{money(words, value)}</td>
    </tr>
  );
}
