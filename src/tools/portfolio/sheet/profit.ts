import { result, type Cell } from '../../../exchange/workbook/cell.ts';
import { fieldsAt } from '../../../exchange/workbook/fields.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { placeFormula } from '../../../exchange/workbook/spread.ts';
import { tableAt } from '../../../exchange/workbook/table.ts';
import type { Sheet } from '../../../exchange/workbook/workbook.ts';
import { framed, nameCell } from './frame.ts';
import { headRow, type Layout } from './layout.ts';
import { accountOf, type Source } from './source.ts';

const figures = ['total', 'peak', 'peakCount', 'erosion', 'losing', 'peakOfTotal'] as const;

/** Accounts by net contribution, the highest first, added up: the curve, its peak and what is given back after it. */
export function whaleSheet(source: Source, layout: Layout): Sheet {
  const { words, result: page } = source;
  const { sheet: own, text } = words;
  const { whale, accounts } = page;
  const count = accounts.length;
  const fields = fieldsAt('whale', headRow, figures);
  const row = fields.nextRow + 1;
  const curve = tableAt({
    sheet: 'whale',
    row,
    columns: [
      { key: 'place', head: text.whale.order },
      { key: 'name', head: text.table.account },
      { key: 'net', head: own.ownNet },
      { key: 'cumulative', head: own.cumulative },
      { key: 'ofTotal', head: own.ofTotal },
    ],
    count,
  });
  const nets = tableAt({
    sheet: 'whale',
    row,
    column: 7,
    columns: [
      { key: 'name', head: text.table.account },
      { key: 'net', head: text.table.net },
      { key: 'place', head: own.netPlace },
    ],
    count,
  });
  const all = nets.column('net');
  const [total, peak] = [fields.at('total'), fields.at('peak')];
  const order = whale?.order ?? [];
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const places = new Map(order.map((id, index) => [id, index + 1]));
  const curveRow = (index: number): Record<string, Cell> => {
    const account = byId.get(order[index] ?? '');
    const place = curve.cell('place', index);
    const [net, cumulative] = [curve.cell('net', index), curve.cell('cumulative', index)];
    const before = index === 0 ? formula`0` : formula`${curve.cell('cumulative', index - 1)}`;
    const percent = whale?.cumulativePercent?.[index];
    return {
      place: index + 1,
      name: result(
        formula`IF(COUNT(${net})=0,"",INDEX(${nets.column('name')},MATCH(${place},${nets.column('place')},0)))`,
        account?.name ?? null,
      ),
      net: result(
        formula`IF(${place}>COUNT(${all}),"",LARGE(${all},${place}))`,
        account?.net ?? null,
        'money',
      ),
      cumulative: result(
        formula`IF(COUNT(${net})=0,"",${before}+${net})`,
        whale?.cumulative[index] ?? null,
        'money',
      ),
      ofTotal: result(
        formula`IF(COUNT(${cumulative})=0,"",IF(${total}>0,${cumulative}/${total},""))`,
        percent === undefined ? null : percent / 100,
        'percent',
      ),
    };
  };
  const ofTotal = whale?.peakPercentOfTotal ?? null;
  return framed(
    source,
    'whale',
    [
      fields.written({
        total: [own.totalNet, result(formula`SUM(${all})`, whale?.total ?? 0, 'money')],
        peak: [own.peak, result(formula`SUMIF(${all},">0")`, whale?.peak ?? 0, 'money')],
        peakCount: [own.peakCount, result(formula`COUNTIF(${all},">0")`, whale?.peakCount ?? 0, 'whole')],
        erosion: [own.erosion, result(formula`${peak}-${total}`, whale?.erosion ?? 0, 'money')],
        losing: [own.losing, result(formula`COUNTIF(${all},"<0")`, whale?.unprofitableCount ?? 0, 'whole')],
        peakOfTotal: [
          own.peakOfTotal,
          result(
            formula`IF(${total}>0,${peak}/${total},"")`,
            ofTotal === null ? null : ofTotal / 100,
            'percent',
          ),
        ],
      }),
      curve.written(curveRow),
      nets.written((index) => {
        const { id, net } = accountOf(source, index);
        return {
          name: nameCell(source, layout, index),
          net: result(formula`${layout.accounts.cell('net', index)}`, net, 'money'),
          place: result(placeFormula(nets, 'net', index), places.get(id) ?? null, 'whole'),
        };
      }),
    ],
    [34, 30, 16, 16, 14, 4, 30, 16],
    3,
  );
}
