import { result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { discountFactor, signsOf } from '../model/yearly.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';

/** The customer's case year by year, with the columns that rates and paybacks need. */
export function yearsSheet(source: Source, layout: Layout): Sheet {
  const { sheet: own } = source.words;
  return titledSheet({
    id: 'years',
    ...own.sheets.years,
    remark: own.notes.years,
    blocks: [layout.years.written((year) => yearRow(source, layout, year))],
    widths: [10, 16],
    frozenRows: 4,
  });
}

function yearRow({ one, result: page }: Source, layout: Layout, year: number): Record<string, Cell> {
  const row = page.customer.years[year];
  if (!row) return {};
  const { years, drivers, differences, costs } = layout;
  const field = layout.case.at;
  const at = (key: string) => years.cell(key, year);
  const before = (key: string) => years.cell(key, year - 1);
  const premium = field('premium');
  const benefits = (key: string) =>
    year === 0
      ? formula`0`
      : formula`SUM(${drivers.column(`${key}:${year}`)})+SUM(${differences.column('amount')})+MAX(0,-${premium})`;
  const cost =
    year === 0
      ? formula`SUM(${costs.column('atStart')})`
      : formula`SUM(${costs.column(`cost:${year}`)})+MAX(0,${premium})`;
  const running = (key: string, of: string) =>
    year === 0 ? formula`${at(of)}` : formula`${before(key)}+${at(of)}`;
  const signs = signsOf(page.customer.years.map(({ net }) => net));
  return {
    year,
    factor: result(
      year === 0 ? formula`1` : formula`1/(1+${field('rate')})^(${year}-${field('shift')})`,
      discountFactor(one, year),
      'exact',
    ),
    gross: result(benefits('gross'), row.gross, 'money'),
    weighted: result(benefits('counts'), row.weighted, 'money'),
    cost: result(cost, row.cost, 'money'),
    net: result(formula`${at('weighted')}-${at('cost')}`, row.net, 'money'),
    cumulative: result(running('cumulative', 'net'), row.cumulative, 'money'),
    present: result(formula`${at('net')}*${at('factor')}`, row.presentNet, 'money'),
    presentCumulative: result(running('presentCumulative', 'present'), row.presentCumulative, 'money'),
    ...turning(layout, year, signs),
    ...paidBack(layout, year, page.customer.years),
  };
}

function turning({ years }: Layout, year: number, signs: readonly number[]): Record<string, Cell> {
  const [sign, net] = [years.cell('sign', year), years.cell('net', year)];
  if (year === 0) {
    return {
      sign: result(formula`SIGN(${net})`, signs[0] ?? 0, 'whole'),
      turns: result(formula`0`, 0, 'whole'),
    };
  }
  const before = years.cell('sign', year - 1);
  const [was, is] = [signs[year - 1] ?? 0, signs[year] ?? 0];
  return {
    sign: result(formula`IF(${net}=0,${before},SIGN(${net}))`, is, 'whole'),
    turns: result(
      formula`IF(AND(${before}<>0,${sign}<>${before}),1,0)`,
      was !== 0 && was !== is ? 1 : 0,
      'whole',
    ),
  };
}

type Years = Source['result']['customer']['years'];

function paidBack({ years }: Layout, year: number, rows: Years): Record<string, Cell> {
  const column = (
    key: string,
    sum: string,
    flow: string,
    sums: readonly number[],
    flows: readonly number[],
  ) => {
    if (year === 0) return { [key]: result(formula`""`, null, 'hundredth') };
    const [was, is] = [years.cell(sum, year - 1), years.cell(sum, year)];
    const [before, now] = [sums[year - 1] ?? 0, sums[year] ?? 0];
    const cached = before < 0 && now >= 0 ? year - 1 - before / (flows[year] ?? 1) : null;
    const after = formula`${year - 1}-${was}/${years.cell(flow, year)}`;
    return { [key]: result(formula`IF(AND(${was}<0,${is}>=0),${after},"")`, cached, 'hundredth') };
  };
  const list = (key: 'cumulative' | 'net' | 'presentCumulative' | 'presentNet') =>
    rows.map((row) => row[key]);
  return {
    ...column('back', 'cumulative', 'net', list('cumulative'), list('net')),
    ...column('backPresent', 'presentCumulative', 'present', list('presentCumulative'), list('presentNet')),
  };
}
