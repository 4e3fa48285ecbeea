import { result } from '../../../exchange/workbook/cell.ts';
import { fieldsAt } from '../../../exchange/workbook/fields.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import {
  giniFormula,
  herfindahlFormula,
  placeFormula,
  topShareFormula,
} from '../../../exchange/workbook/spread.ts';
import { tableAt } from '../../../exchange/workbook/table.ts';
import type { Sheet } from '../../../exchange/workbook/workbook.ts';
import { fill } from '../../../i18n/fill.ts';
import { framed, nameCell } from './frame.ts';
import { headRow, type Layout } from './layout.ts';
import { revenueOrder } from './lists.ts';
import { accountOf, type Source } from './source.ts';

const figures = [
  'total',
  'known',
  'top:1',
  'top:3',
  'top:5',
  'top:10',
  'hhi',
  'effective',
  'normalised',
  'gini',
] as const;

/** How much of this year's revenue hangs on few accounts. */
export function concentrationSheet(source: Source, layout: Layout): Sheet {
  const { words, result: page } = source;
  const { sheet: own, text } = words;
  const { concentration, accounts } = page;
  const fields = fieldsAt('concentration', headRow, figures);
  const table = tableAt({
    sheet: 'concentration',
    row: fields.nextRow + 1,
    columns: [
      { key: 'name', head: text.table.account },
      { key: 'revenue', head: fill(text.table.revenue, { year: page.years[2] ?? '' }) },
      { key: 'share', head: own.revenueShare },
      { key: 'place', head: own.revenuePlace },
    ],
    count: accounts.length,
  });
  const all = table.column('revenue');
  const hhi = fields.at('hhi');
  const known = accounts.flatMap(({ revenueThisYear }) => revenueThisYear ?? []);
  const herfindahl = concentration.revenue;
  const top = (k: number): readonly [string, ReturnType<typeof result>] => [
    k === 1 ? text.concentration.topOneShare : fill(text.concentration.topShare, { k }),
    result(
      topShareFormula(table, 'revenue', 'place', k),
      concentration.top.find((one) => one.k === k)?.share ?? null,
      'percent',
    ),
  ];
  const places = revenueOrder(accounts);
  return framed(
    source,
    'concentration',
    [
      fields.written({
        total: [
          own.totalRevenue,
          result(
            formula`SUM(${all})`,
            known.reduce((a, b) => a + b, 0),
            'money',
          ),
        ],
        known: [own.known, result(formula`COUNT(${all})`, known.length, 'whole')],
        'top:1': top(1),
        'top:3': top(3),
        'top:5': top(5),
        'top:10': top(10),
        hhi: [own.hhi, result(herfindahlFormula(table, 'revenue'), herfindahl?.points ?? null, 'whole')],
        effective: [
          own.effective,
          result(formula`IF(COUNT(${hhi})=0,"",10000/${hhi})`, herfindahl?.effectiveNumber ?? null, 'tenth'),
        ],
        normalised: [
          own.normalised,
          result(
            formula`IF(COUNT(${hhi})=0,"",IF(COUNT(${all})=1,"",(${hhi}/10000-1/COUNT(${all}))/(1-1/COUNT(${all}))))`,
            herfindahl?.normalised ?? null,
            'hundredth',
          ),
        ],
        gini: [own.gini, result(giniFormula(table, 'revenue', 'place'), concentration.gini, 'hundredth')],
      }),
      table.written((index) => {
        const account = accountOf(source, index);
        const [revenue, figure] = [table.cell('revenue', index), layout.accounts.cell('revenue:2', index)];
        return {
          name: nameCell(source, layout, index),
          revenue: result(formula`IF(COUNT(${figure})=1,${figure},"")`, account.revenueThisYear, 'money'),
          share: result(
            formula`IF(COUNT(${revenue})=0,"",IF(SUM(${all})>0,${revenue}/SUM(${all}),""))`,
            account.revenueShare,
            'percent',
          ),
          place: result(placeFormula(table, 'revenue', index), places[index] ?? null, 'whole'),
        };
      }),
    ],
    [40, 18, 14],
    3,
  );
}
