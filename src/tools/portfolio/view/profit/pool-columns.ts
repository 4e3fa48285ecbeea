import { fill } from '../../../../i18n/fill.ts';
import type { GridColumn } from '../../../../ui/data-grid/column.ts';
import type { AccountsText } from '../../accounts-text.en.ts';
import { driverName, poolName, type ProfitWords } from '../../chart/profit-words.ts';
import { plainNumber, signOfMoney } from '../../chart.ts';
import type { CostPool, PoolResult } from '../../state/profit.ts';
import { readWords } from '../accounts/read-cell.ts';
import { readQuantity } from './read-quantity.ts';

export interface PoolRow {
  readonly id: string;
  readonly pool: CostPool;
  readonly result: PoolResult;
}

type Column = GridColumn<PoolRow>;

function written(words: ProfitWords) {
  return (value: unknown) => (typeof value === 'number' ? plainNumber(words, value) : '');
}

function rateHint(words: ProfitWords, { pool, result }: PoolRow): string {
  const { pools: text } = words.profit;
  if (result.cost === null || result.rate === null) return text.noRate;
  return fill(text.rateHint, {
    cost: plainNumber(words, result.cost),
    total: plainNumber(words, result.total),
    rate: plainNumber(words, result.rate),
    driver: driverName(words, pool),
  });
}

export function poolColumns(words: ProfitWords, { cell }: AccountsText): readonly Column[] {
  const { pools: text } = words.profit;
  const plain = written(words);
  return [
    {
      id: 'name',
      header: text.name,
      width: 12,
      kind: 'text',
      value: ({ pool }) => poolName(words, pool),
      parse: (typed) => readWords(typed, cell),
    },
    {
      id: 'driver',
      header: text.driver,
      width: 9,
      kind: 'text',
      value: ({ pool }) => driverName(words, pool),
      parse: (typed) => readWords(typed, cell),
    },
    {
      id: 'cost',
      header: fill(text.cost, { currency: signOfMoney(words) }),
      width: 8,
      kind: 'number',
      value: ({ pool }) => pool.cost,
      format: plain,
      parse: (typed) => readQuantity(typed, cell, words.profit),
    },
    {
      id: 'total',
      header: text.total,
      width: 7,
      kind: 'number',
      value: ({ result }) => result.total,
      format: plain,
    },
    {
      id: 'rate',
      header: text.rate,
      width: 7,
      kind: 'number',
      value: ({ result }) => result.rate,
      format: plain,
      hint: (row) => rateHint(words, row),
    },
    {
      id: 'source',
      header: text.source,
      width: 22,
      kind: 'text',
      value: ({ pool }) => pool.source,
      parse: (typed) => readWords(typed, cell),
    },
  ];
}
