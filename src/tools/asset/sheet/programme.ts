import { fixed, input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula, type Formula } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Block, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { breakEvenTable } from '../chart.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';

/** What the programme costs, changes and returns. */
export function programmeSheet(source: Source, layout: Layout): Sheet {
  const { sheet } = source.words;
  return titledSheet({
    id: 'programme',
    ...sheet.sheets.programme,
    remark: sheet.notes.programme,
    blocks: [
      planBlock(source, layout),
      returnBlock(source, layout),
      edgesBlock(source, layout),
      layout.flows.written((year) => flowCells(source, layout, year)),
    ],
    widths: [46, 24, 20],
    frozenRows: 3,
  });
}

function knownOf({ programme }: Source['result']) {
  return programme.kind === 'known' ? programme : null;
}

function planBlock({ words, result: page }: Source, { given, plan }: Layout): Block {
  const { programme: label } = words.text;
  const { sheet: own } = words;
  const { programme, outlook } = page.case;
  const at = plan.at;
  const used = formula`IF(COUNT(${at('margin')})=1,${at('margin')},${given.at('margin')})`;
  const clamped = Math.min(1, Math.max(0, outlook.retention + programme.retention));
  return plan.written({
    margin: [label.margin, input(programme.margin, 'money')],
    costAtStart: [label.costAtStart, input(programme.costAtStart, 'money')],
    costPerYear: [label.costPerYear, input(programme.costPerYear, 'money')],
    retention: [label.retention, input(programme.retention, 'percent')],
    growth: [label.growth, input(programme.growth, 'percent')],
    marginChange: [label.marginChange, input(programme.marginChange, 'percent')],
    marginUsed: [own.marginUsed, result(used, programme.margin ?? page.basis.margin, 'money')],
    retentionWith: [
      own.retentionWith,
      result(formula`MIN(1,MAX(0,${given.at('retention')}+${at('retention')}))`, clamped, 'percent'),
    ],
    growthWith: [
      own.growthWith,
      result(
        formula`MAX(-1,${given.at('growth')}+${at('growth')})`,
        Math.max(-1, outlook.growth + programme.growth),
        'percent',
      ),
    ],
  });
}

/** Nothing is known without a margin, or without any cost. */
function known({ plan }: Layout, then: Formula): Formula {
  const isOpen = formula`OR(COUNT(${plan.at('marginUsed')})=0,COUNT(${plan.at('costAtStart')},${plan.at('costPerYear')})=0)`;
  return formula`IF(${isOpen},"",${then})`;
}

function returnBlock({ words, result: page }: Source, layout: Layout): Block {
  const { flows, returned } = layout;
  const { sheet: own } = words;
  const found = knownOf(page)?.return;
  const at = returned.at;
  const present = (key: string) =>
    known(layout, formula`SUMPRODUCT(${flows.column(key)},${flows.column('factor')})`);
  const part = known(layout, formula`IF(${at('presentCost')}>0,${at('net')}/${at('presentCost')},"")`);
  return returned.written({
    presentGain: [own.presentGain, result(present('gain'), found?.presentGain ?? null, 'money')],
    presentCost: [own.presentCost, result(present('cost'), found?.presentCost ?? null, 'money')],
    net: [
      own.net,
      result(
        known(layout, formula`${at('presentGain')}-${at('presentCost')}`),
        found?.netPresentValue ?? null,
        'money',
      ),
    ],
    returned: [own.returned, result(part, found?.returnOnInvestment ?? null, 'percent')],
    rate: [own.rate, fixed(found?.internalRate.kind === 'one' ? found.internalRate.rate : null, 'percent')],
    payback: [own.payback, fixed(found?.payback ?? null, 'tenth')],
  });
}

function edgesBlock({ words, result: page }: Source, { edges }: Layout): Block {
  const programme = knownOf(page);
  const rows = programme === null ? [] : breakEvenTable(programme, page, words).rows;
  return edges.written((index) => {
    const [name = '', stated = '', edge = ''] = rows[index] ?? [];
    return { name, stated: fixed(stated), edge: fixed(edge) };
  });
}

function flowCells({ result: page }: Source, layout: Layout, year: number): Record<string, Cell> {
  const { given, plan, flows } = layout;
  const programme = knownOf(page);
  const flow = programme?.return.years[year];
  const at = (key: string) => flows.cell(key, year);
  const within = (then: Formula) =>
    known(layout, formula`IF(${at('year')}>${given.at('horizon')},"",${then})`);
  const cell = (then: Formula, cached: number | undefined) => result(within(then), cached ?? null, 'money');
  const grown = (margin: Formula, growth: Formula, retention: Formula) => {
    if (year === 0) return formula`0`;
    // A power of 0 to 0 is an error in spreadsheets.
    const first = formula`${margin}*${retention}^${year}`;
    return year === 1 ? first : formula`${first}*(1+${growth})^${year - 1}`;
  };
  const margin = formula`${plan.at('marginUsed')}`;
  const changed = formula`${margin}*(1+${plan.at('marginChange')})`;
  const sofar =
    year === 0 ? formula`${at('net')}` : formula`${flows.cell('cumulative', year - 1)}+${at('net')}`;
  return {
    year,
    with: cell(
      grown(changed, formula`${plan.at('growthWith')}`, formula`${plan.at('retentionWith')}`),
      flow?.with,
    ),
    without: cell(
      grown(margin, formula`${given.at('growth')}`, formula`${given.at('retention')}`),
      flow?.without,
    ),
    gain: cell(formula`${at('with')}-${at('without')}`, flow && flow.with - flow.without),
    cost: cell(formula`N(${plan.at(year === 0 ? 'costAtStart' : 'costPerYear')})`, flow?.cost),
    net: cell(formula`${at('gain')}-${at('cost')}`, flow?.net),
    cumulative: cell(sofar, programme?.cumulative[year]),
    factor: result(
      within(formula`1/(1+${given.at('discount')})^${year}`),
      flow ? 1 / (1 + page.case.outlook.discount) ** year : null,
      'exact',
    ),
  };
}
