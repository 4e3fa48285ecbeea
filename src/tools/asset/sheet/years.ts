import { input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula, type Formula } from '../../../exchange/workbook/formula.ts';
import type { Block } from '../../../exchange/workbook/workbook.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';

/** Every year that the horizon may reach; the rows beyond it stay empty. */
export function yearsBlock(source: Source, layout: Layout): Block {
  return layout.years.written((index) => yearCells(source, layout, index));
}

function yearCells({ words, result: page }: Source, layout: Layout, index: number): Record<string, Cell> {
  const { given, years } = layout;
  const { conventions } = words.text.outlook;
  const { curve, retention } = page.case.outlook;
  const at = (key: string) => years.cell(key, index);
  const before = (key: string) => years.cell(key, index - 1);
  const year = page.lifetimes?.years[index] ?? null;
  const within = (then: Formula) =>
    formula`IF(OR(COUNT(${given.at('margin')})=0,${at('year')}>${given.at('horizon')}),"",${then})`;
  const isExcluding = formula`${given.at('convention')}=${conventions.excludingFirst}`;
  const carried = index === 0 ? formula`${given.at('retention')}` : formula`${before('used')}`;
  const survival =
    index === 0
      ? formula`IF(${isExcluding},${at('used')},1)`
      : formula`${before('survival')}*IF(${isExcluding},${at('used')},${before('used')})`;
  const time = formula`IF(${given.at('convention')}=${conventions.firstAtStart},${at('year')}-1,${at('year')})`;
  const plain = formula`IF(${at('year')}<=${given.at('years')},${given.at('margin')},"")`;
  return {
    year: index + 1,
    own: input(curve[index] ?? null, 'percent'),
    used: result(
      formula`IF(COUNT(${at('own')})=1,${at('own')},${carried})`,
      curve[index] ?? curve.at(-1) ?? retention,
      'percent',
    ),
    survival: result(within(survival), year?.survival ?? null, 'percent'),
    margin: result(
      within(formula`${given.at('margin')}*(1+${given.at('growth')})^(${at('year')}-1)`),
      year?.margin ?? null,
      'money',
    ),
    plain: result(within(plain), year?.plain ?? null, 'money'),
    time: result(within(time), year?.time ?? null, 'whole'),
    present: result(
      within(formula`${at('survival')}*${at('margin')}/(1+${given.at('discount')})^${at('time')}`),
      year?.presentValue ?? null,
      'money',
    ),
  };
}
