import { input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { fieldsAt, type Fields } from '../../../exchange/workbook/fields.ts';
import { formula, type Formula } from '../../../exchange/workbook/formula.ts';
import { tableAt, type Table } from '../../../exchange/workbook/table.ts';
import type { Block } from '../../../exchange/workbook/workbook.ts';
import { initiativeLimits } from '../schema.ts';
import type { Source } from './source.ts';

const keys = [
  'years',
  'margin',
  'launch',
  'discount',
  'source',
  'known',
  'hoped',
  'totalCost',
  'totalRevenue',
  'breakEven',
  'presentCost',
  'presentRevenue',
  'presentBreakEven',
  'expected',
  'value',
  'returned',
  'plain',
] as const;

interface Layout {
  readonly fields: Fields<(typeof keys)[number]>;
  /** From year 0, the launch. */
  readonly lines: Table;
}

export function caseLayout({ words }: Source, row: number): Layout {
  const { plan: text } = words.text;
  const { sheet } = words;
  const fields = fieldsAt('money', row, keys);
  const lines = tableAt({
    sheet: 'money',
    row: fields.nextRow + 1,
    columns: [
      { key: 'year', head: text.yearHead },
      { key: 'revenue', head: text.revenue },
      { key: 'uplift', head: text.uplift },
      { key: 'retention', head: text.retention },
      { key: 'cost', head: text.cost },
      { key: 'revenueUsed', head: sheet.revenueUsed },
      { key: 'costUsed', head: sheet.costUsed },
      { key: 'gain', head: text.gain },
      { key: 'factor', head: text.factor },
      { key: 'benefit', head: text.benefit },
      { key: 'net', head: text.net },
      { key: 'presentNet', head: text.presentNet },
    ],
    count: initiativeLimits.years.max + 1,
  });
  return { fields, lines };
}

export function caseBlocks(source: Source, layout: Layout): readonly Block[] {
  return [fieldsBlock(source, layout), layout.lines.written((year) => lineCells(source, layout, year))];
}

function knownOf({ result: page }: Source) {
  return page.plan.kind === 'known' ? page.plan : null;
}

function fieldsBlock(source: Source, { fields, lines }: Layout): Block {
  const { words, inputs } = source;
  const { plan: text } = words.text;
  const { sheet } = words;
  const { plan } = inputs;
  const found = knownOf(source);
  const believed = found?.believed ?? null;
  const at = fields.at;
  const column = lines.column;
  const within = formula`(${column('year')}<=${at('years')})`;
  const hasCost = formula`COUNT(${at('launch')})+SUMPRODUCT(ISNUMBER(${column('cost')})*${within})>0`;
  const isReady = formula`AND(COUNT(${at('margin')})=1,COUNT(${column('revenueUsed')})=${at('years')},${hasCost})`;
  const known = (then: Formula) => formula`IF(${at('known')}=1,${then},"")`;
  const hoped = (then: Formula) => formula`IF(${at('hoped')}=1,${then},"")`;
  const gains = formula`SUMPRODUCT((ISNUMBER(${column('uplift')})+ISNUMBER(${column('retention')}))*${within})>0`;
  return fields.written({
    years: [sheet.years, input(plan.years.length, 'whole')],
    margin: [text.margin, input(plan.margin, 'percent')],
    launch: [text.launch, input(plan.launch, 'money')],
    discount: [text.discount, input(plan.discount, 'percent')],
    source: [text.source, input(plan.source)],
    known: [
      sheet.known,
      result(
        formula`IF(${isReady},IF(AND(${at('margin')}>0,SUM(${column('revenueUsed')})>0),1,0),0)`,
        found ? 1 : 0,
        'whole',
      ),
    ],
    hoped: [sheet.hoped, result(formula`IF(AND(${at('known')}=1,${gains}),1,0)`, believed ? 1 : 0, 'whole')],
    totalCost: [
      sheet.totalCost,
      result(known(formula`SUM(${column('costUsed')})`), found?.totalCost ?? null, 'money'),
    ],
    totalRevenue: [
      sheet.totalRevenue,
      result(known(formula`SUM(${column('revenueUsed')})`), found?.totalRevenue ?? null, 'money'),
    ],
    breakEven: [
      sheet.breakEven,
      result(
        known(formula`${at('totalCost')}/(${at('totalRevenue')}*${at('margin')})`),
        found?.breakEven ?? null,
        'percent',
      ),
    ],
    presentCost: [
      sheet.presentCost,
      result(
        known(formula`SUMPRODUCT(${column('costUsed')},${column('factor')})`),
        found?.presentCosts ?? null,
        'money',
      ),
    ],
    presentRevenue: [
      sheet.presentRevenue,
      result(
        known(formula`SUMPRODUCT(${column('revenueUsed')},${column('factor')})`),
        found?.presentRevenue ?? null,
        'money',
      ),
    ],
    presentBreakEven: [
      sheet.presentBreakEven,
      result(
        known(formula`${at('presentCost')}/(${at('presentRevenue')}*${at('margin')})`),
        found?.presentBreakEven ?? null,
        'percent',
      ),
    ],
    expected: [
      sheet.expected,
      result(
        hoped(formula`SUMPRODUCT(${column('revenueUsed')},${column('gain')})/${at('totalRevenue')}`),
        believed?.expected ?? null,
        'percent',
      ),
    ],
    value: [
      sheet.value,
      result(hoped(formula`SUM(${column('presentNet')})`), believed?.netPresentValue ?? null, 'money'),
    ],
    returned: [
      sheet.returned,
      result(
        hoped(formula`IF(${at('presentCost')}>0,${at('value')}/${at('presentCost')},"")`),
        believed?.onPresentValues ?? null,
        'percent',
      ),
    ],
    plain: [
      sheet.plain,
      result(
        hoped(formula`IF(${at('totalCost')}>0,SUM(${column('net')})/${at('totalCost')},"")`),
        believed?.undiscounted ?? null,
        'percent',
      ),
    ],
  });
}

function lineCells(source: Source, { fields, lines }: Layout, year: number): Record<string, Cell> {
  const { plan } = source.inputs;
  const said = year === 0 ? undefined : plan.years[year - 1];
  const line = knownOf(source)?.believed?.lines[year];
  const at = (key: string) => lines.cell(key, year);
  const isUsed = year <= plan.years.length;
  const within = (then: Formula) => formula`IF(${at('year')}<=${fields.at('years')},${then},"")`;
  const hoped = (then: Formula) => within(formula`IF(${fields.at('hoped')}=1,${then},"")`);
  const factor = 1 / (1 + plan.discount) ** year;
  const revenueUsed = within(formula`IF(COUNT(${at('revenue')})=1,${at('revenue')},"")`);
  const cost = year === 0 ? formula`N(${fields.at('launch')})` : formula`N(${at('cost')})`;
  const costUsed = year === 0 ? (plan.launch ?? 0) : (said?.cost ?? 0);
  const gain = (said?.uplift ?? 0) + (said?.retention ?? 0);
  const entered: Record<string, Cell> =
    year === 0
      ? {}
      : {
          revenue: input(said?.revenue ?? null, 'money'),
          uplift: input(said?.uplift ?? null, 'percent'),
          retention: input(said?.retention ?? null, 'percent'),
          cost: input(said?.cost ?? null, 'money'),
          revenueUsed: result(revenueUsed, said?.revenue ?? null, 'money'),
        };
  return {
    year,
    ...entered,
    costUsed: result(within(cost), isUsed ? costUsed : null, 'money'),
    gain: result(
      within(year === 0 ? formula`0` : formula`N(${at('uplift')})+N(${at('retention')})`),
      isUsed ? gain : null,
      'percent',
    ),
    factor: result(
      within(formula`1/(1+${fields.at('discount')})^${at('year')}`),
      isUsed ? factor : null,
      'exact',
    ),
    benefit: result(
      hoped(year === 0 ? formula`0` : formula`${at('revenueUsed')}*${at('gain')}*${fields.at('margin')}`),
      line?.benefit ?? null,
      'money',
    ),
    net: result(hoped(formula`${at('benefit')}-${at('costUsed')}`), line?.net ?? null, 'money'),
    presentNet: result(hoped(formula`${at('net')}*${at('factor')}`), line?.presentNet ?? null, 'money'),
  };
}
