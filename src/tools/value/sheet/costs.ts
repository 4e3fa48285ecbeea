import { input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { costName, differenceName } from '../chart.ts';
import { activityUpTo } from '../model/engine-case.ts';
import type { Cost } from '../schema.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';

/** Differences from the alternative, and the customer's costs year by year. */
export function costsSheet(source: Source, layout: Layout): Sheet {
  const { words, one } = source;
  const { sheet: own } = words;
  return titledSheet({
    id: 'costs',
    ...own.sheets.costs,
    remark: own.notes.costs,
    blocks: [
      layout.differences.written((index): Record<string, Cell> => {
        const difference = one.alternative.differences[index];
        if (!difference) return {};
        return {
          name: input(differenceName(words, one, difference)),
          amount: input(difference.amount, 'money'),
          source: input(difference.source),
        };
      }),
      layout.costs.written((index) => {
        const cost = one.costs[index];
        return cost ? costRow(source, layout, cost, index) : {};
      }),
    ],
    widths: [36, 16],
    frozenRows: 3,
  });
}

function costRow({ words, one }: Source, layout: Layout, cost: Cost, index: number): Record<string, Cell> {
  const at = (key: string) => layout.costs.cell(key, index);
  const steady = { ...cost, rampYears: 0 };
  const until = (year: number) => {
    const end = formula`IF(COUNT(${at('duration')})=1,${at('duration')},${year})`;
    return formula`MAX(0,MIN(${year}-${at('start')},${end}))`;
  };
  const ofYears = layout.list.map((year): [string, Cell] => [
    `cost:${year}`,
    result(
      formula`${at('perYear')}*(${until(year)}-${until(year - 1)})`,
      cost.perYear * (activityUpTo(steady, year) - activityUpTo(steady, year - 1)),
      'money',
    ),
  ]);
  return {
    name: input(costName(words, one, cost)),
    atStart: input(cost.atStart, 'money'),
    perYear: input(cost.perYear, 'money'),
    start: input(cost.startYears, 'plain'),
    duration: input(cost.durationYears, 'plain'),
    ...Object.fromEntries(ofYears),
    source: input(cost.source),
  };
}
