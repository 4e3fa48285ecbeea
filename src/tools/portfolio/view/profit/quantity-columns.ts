import { fill } from '../../../../i18n/fill.ts';
import type { CellValue, GridColumn } from '../../../../ui/data-grid/column.ts';
import type { AccountsText } from '../../accounts-text.en.ts';
import { volumeShare } from '../../chart/distortion.ts';
import { driverName, poolName, type ProfitWords } from '../../chart/profit-words.ts';
import { figure, plainNumber } from '../../chart.ts';
import type { AccountProfit, CostPool, ProfitResult } from '../../state/profit.ts';
import { readQuantity } from './read-quantity.ts';

export interface QuantityRow {
  readonly id: string;
  readonly account: AccountProfit;
  readonly quantities: readonly (number | null)[];
}

type Column = GridColumn<QuantityRow>;

function amount(words: ProfitWords, value: CellValue): string {
  return figure(words, typeof value === 'number' ? value : null, 0);
}

function countColumn(
  words: ProfitWords,
  cell: AccountsText['cell'],
  result: ProfitResult,
  pool: CostPool,
  at: number,
): Column {
  const { quantities: text } = words.profit;
  const rate = result.pools[at]?.rate ?? null;
  const driver = driverName(words, pool);
  const name = poolName(words, pool);
  return {
    id: pool.id,
    header: driver || name,
    group: text.group,
    width: 7.5,
    kind: 'number',
    value: ({ quantities }) => quantities[at] ?? null,
    format: (value) => (typeof value === 'number' ? plainNumber(words, value) : ''),
    parse: (typed) => readQuantity(typed, cell, words.profit),
    hint: ({ account, quantities }) => {
      const [quantity, cost] = [quantities[at] ?? null, account.costs[at] ?? null];
      if (quantity === null || rate === null || cost === null) return null;
      const sentence = fill(text.lineHint, {
        quantity: plainNumber(words, quantity),
        driver,
        rate: plainNumber(words, rate),
        cost: plainNumber(words, cost),
      });
      return `${name}: ${sentence}`;
    },
  };
}

function hintOf(
  words: ProfitWords,
  result: ProfitResult,
  id: ResultId,
  account: AccountProfit,
): string | null {
  const { quantities: text } = words.profit;
  const { byActivity, byVolume, distortion, revenue, net, netByActivity } = account;
  const said = (value: number | null) => amount(words, value);
  if (id === 'byVolume' && byVolume !== null) {
    return fill(text.volumeHint, {
      assigned: said(result.totals.assigned),
      share: volumeShare(words, account, result),
      cost: said(byVolume),
    });
  }
  if (id === 'distortion' && distortion !== null) {
    return fill(text.distortionHint, {
      byActivity: said(byActivity),
      byVolume: said(byVolume),
      distortion: said(distortion),
    });
  }
  if (id !== 'netByActivity' || netByActivity === null || byActivity === null) return null;
  const direct = net === null ? null : (revenue ?? 0) - net - (account.entered ?? 0);
  return fill(text.netHint, {
    revenue: said(revenue),
    direct: said(direct),
    byActivity: said(byActivity),
    net: said(netByActivity),
  });
}

const resultIds = [
  'byActivity',
  'byVolume',
  'distortion',
  'entered',
  'beyond',
  'net',
  'netByActivity',
] as const;
type ResultId = (typeof resultIds)[number];

function resultOf(account: AccountProfit, id: ResultId): number | null {
  return id === 'beyond' ? account.beyondEntered : account[id];
}

export function quantityColumns(
  words: ProfitWords,
  { cell }: AccountsText,
  pools: readonly CostPool[],
  result: ProfitResult,
  onOpen: (accountId: string) => void,
): readonly Column[] {
  const { quantities: text } = words.profit;
  return [
    {
      id: 'name',
      header: text.account,
      width: 13,
      kind: 'text',
      value: ({ account }) => account.name,
      onOpen: ({ id }) => {
        onOpen(id);
      },
    },
    ...pools.map((pool, at) => countColumn(words, cell, result, pool, at)),
    ...resultIds.map((id): Column => ({
      id: `result ${id}`,
      header: text[id],
      group: fill(text.results, { year: result.year }),
      width: 8.5,
      kind: 'number',
      value: ({ account }) => resultOf(account, id),
      // A count that is missing makes the sum too small, and the cell says so.
      format: (value, { account }) =>
        id !== 'entered' && id !== 'net' && value !== null && account.unknown > 0
          ? `${text.incomplete} ${amount(words, value)}`
          : amount(words, value),
      hint: ({ account }) => hintOf(words, result, id, account),
    })),
  ];
}
