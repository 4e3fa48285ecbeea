import { fieldsAt, type Fields } from '../../../exchange/workbook/fields.ts';
import { tableAt, type Column, type Table } from '../../../exchange/workbook/table.ts';
import { firstRow } from '../../../exchange/workbook/workbook.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Source } from './source.ts';

const caseKeys = [
  'price',
  'reference',
  'rate',
  'horizon',
  'shift',
  'least',
  'premium',
  'annuity',
  'valuePerYear',
  'economicValue',
  'incentive',
  'maxPrice',
  'benefits',
  'costs',
  'npv',
  'roi',
  'irr',
  'payback',
  'discounted',
] as const;
export type CaseKey = (typeof caseKeys)[number];

/** Where everything stands that several sheets point at. */
export interface Layout {
  readonly case: Fields<CaseKey>;
  readonly drivers: Table;
  readonly inputs: Table;
  readonly differences: Table;
  readonly costs: Table;
  /** From now to the last year. */
  readonly years: Table;
  /** The years 1 to the last. */
  readonly list: readonly number[];
}

export function layoutOf({ words, one }: Source): Layout {
  const { text, sheet: own } = words;
  const { fields, print, table } = text;
  const list = Array.from({ length: one.horizonYears }, (_, index) => index + 1);
  const byYear = (key: string, head: string): Column[] =>
    list.map((n) => ({ key: `${key}:${n}`, head: fill(head, { n }) }));
  const differences = tableAt({
    sheet: 'costs',
    row: firstRow,
    columns: [
      { key: 'name', head: print.what },
      { key: 'amount', head: fields.amount },
      { key: 'source', head: print.source },
    ],
    count: one.alternative.differences.length,
  });
  return {
    list,
    case: fieldsAt('case', firstRow, caseKeys),
    differences,
    inputs: tableAt({
      sheet: 'inputs',
      row: firstRow,
      columns: [
        { key: 'driver', head: own.driver },
        { key: 'name', head: print.what },
        { key: 'value', head: own.value },
        { key: 'unit', head: own.unit },
        { key: 'source', head: print.source },
      ],
      count: one.drivers.reduce((sum, { inputs }) => sum + inputs.length, 0),
    }),
    drivers: tableAt({
      sheet: 'drivers',
      row: firstRow,
      columns: [
        { key: 'name', head: print.driver },
        { key: 'baseline', head: fields.baseline },
        { key: 'change', head: fields.change },
        { key: 'valuePerUnit', head: fields.valuePerUnit },
        { key: 'fullYear', head: own.fullYear },
        { key: 'confidence', head: fields.confidence },
        { key: 'attribution', head: fields.attribution },
        { key: 'weight', head: own.weight },
        { key: 'start', head: fields.startYears },
        { key: 'ramp', head: own.ramp },
        { key: 'duration', head: own.duration },
        { key: 'status', head: print.proof },
        ...byYear('until', own.until),
        ...byYear('gross', own.grossIn),
        ...byYear('counts', own.inYear),
        { key: 'present', head: own.present },
        { key: 'source', head: print.source },
      ],
      count: one.drivers.length,
    }),
    costs: tableAt({
      sheet: 'costs',
      row: differences.nextRow + 2,
      columns: [
        { key: 'name', head: print.what },
        { key: 'atStart', head: fields.atStart },
        { key: 'perYear', head: fields.perYear },
        { key: 'start', head: fields.startYears },
        { key: 'duration', head: own.duration },
        ...byYear('cost', own.costIn),
        { key: 'source', head: print.source },
      ],
      count: one.costs.length,
    }),
    years: tableAt({
      sheet: 'years',
      row: firstRow,
      columns: [
        { key: 'year', head: table.year },
        { key: 'factor', head: own.factor },
        { key: 'gross', head: table.gross },
        { key: 'weighted', head: table.weighted },
        { key: 'cost', head: table.cost },
        { key: 'net', head: table.net },
        { key: 'cumulative', head: table.cumulative },
        { key: 'present', head: table.present },
        { key: 'presentCumulative', head: table.presentCumulative },
        { key: 'sign', head: own.sign },
        { key: 'turns', head: own.turns },
        { key: 'back', head: own.back },
        { key: 'backPresent', head: own.backPresent },
      ],
      count: one.horizonYears + 1,
    }),
  };
}
