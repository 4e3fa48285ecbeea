import { input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Block, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { technologyLimits, units } from '../schema.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';

/** Assumptions, and the needs with what makes them complete. */
export function needsSheet(source: Source, layout: Layout): Sheet {
  const { sheet } = source.words;
  return titledSheet({
    id: 'needs',
    ...sheet.sheets.needs,
    remark: sheet.notes.needs,
    blocks: [
      settingsBlock(source, layout),
      layout.needs.written((index) => needCells(source, layout, index)),
    ],
    widths: [46, 18, 12],
    frozenRows: 3,
  });
}

function settingsBlock({ words, inputs, result: page }: Source, { settings, needs }: Layout): Block {
  const { text, sheet } = words;
  const { settings: own } = inputs;
  const { evidence } = own;
  const { lock } = page;
  return settings.written({
    years: [text.option.years, input(own.years, 'whole')],
    discount: [text.option.discount, input(own.discount, 'percent')],
    hourCost: [text.need.hour, input(own.hourCost, 'money')],
    weeks: [text.settings.weeks, input(own.weeks, 'whole')],
    days: [text.settings.days, input(own.days, 'whole')],
    claim: [text.settings.claim, input(evidence.claim, 'percent')],
    demo: [text.settings.demo, input(evidence.demo, 'percent')],
    pilot: [text.settings.pilot, input(evidence.pilot, 'percent')],
    floor: [text.settings.floor, input(own.floor, 'whole')],
    completeCount: [
      sheet.completeCount,
      result(formula`SUM(${needs.column('complete')})`, lock.complete, 'whole'),
    ],
    isOpen: [
      sheet.isOpen,
      result(
        formula`IF(${settings.at('completeCount')}>=${technologyLimits.leastNeeds},1,0)`,
        lock.isOpen ? 1 : 0,
        'whole',
      ),
    ],
  });
}

function needCells(
  { words, result: page }: Source,
  { settings, needs }: Layout,
  index: number,
): Record<string, Cell> {
  const { text } = words;
  const line = page.lock.lines[index];
  if (!line) return {};
  const { need, owner, gaps, pain, share, counts } = line;
  const at = (key: string) => needs.cell(key, index);
  const hour = settings.at('hourCost');
  const isSaid = (key: string) => formula`LEN(TRIM(${at(key)}))>0`;
  const inMoney = formula`IF(COUNT(${at('pain')})=0,"",IF(${at('unit')}=${text.need.units.money},${at('pain')},IF(COUNT(${hour})=0,"",${at('pain')}*${hour})))`;
  const complete = formula`IF(AND(${isSaid('name')},${isSaid('owner')},COUNT(${at('key')})=1,N(${at('pain')})>0,${isSaid('measure')},COUNT(${at('process')})=1),1,0)`;
  const weights = formula`SUMPRODUCT(${needs.column('weight')},${needs.column('complete')})`;
  const unitNames = units.map((unit) => text.need.units[unit]);
  return {
    name: input(need.name || null),
    owner: input(owner),
    key: input(need.key, 'whole'),
    pain: input(need.pain, 'plain'),
    unit: input(text.need.units[need.unit], 'plain', unitNames),
    money: result(inMoney, pain, 'money'),
    source: input(need.source || null),
    measure: input(need.measure || null),
    process: input(need.process, 'whole'),
    weight: input(need.weight, 'plain'),
    must: input(need.must ? text.yes : text.no, 'plain', [text.yes, text.no]),
    complete: result(complete, gaps.length === 0 ? 1 : 0, 'whole'),
    share: result(formula`IF(${at('complete')}=1,${at('weight')}/${weights},0)`, share, 'percent'),
    counts: result(formula`IF(N(${at('process')})>0,1,0)`, counts ? 1 : 0, 'whole'),
  };
}
