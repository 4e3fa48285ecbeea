import { formula, type Formula, type Slot } from '../../../exchange/workbook/formula.ts';
import { anchored, type Place } from '../../../exchange/workbook/place.ts';
import { farthest } from '../model/cost-pieces.ts';
import type { Layout } from './layout.ts';
import type { SheetText } from '../sheet-text.en.ts';

/** Cells of one curve, written so that a formula elsewhere can be copied. */
export function curveCells({ curves, points }: Layout, row: number) {
  const cell = (key: string): Place => anchored(curves.cell(key, row));
  const all = (key: string): Place => anchored(curves.across(`${key}:0`, `${key}:${points - 1}`, row));
  return { cell, all };
}

/** What a curve of the sheet pays at an attainment: nothing below its first point, the line through the point reached, the cap. */
export function payoutFormula(layout: Layout, text: SheetText, row: number, attainment: Slot): Formula {
  const { cell, all } = curveCells(layout, row);
  const [a, p, s] = [all('a'), all('p'), all('s')];
  const first = cell('a:0');
  const reached = formula`SUMPRODUCT(ISNUMBER(${a})*(${a}<=${attainment}))`;
  const line = formula`INDEX(${p},1,${reached})+INDEX(${s},1,${reached})*(${attainment}-INDEX(${a},1,${reached}))`;
  const cap = formula`IF(COUNT(${cell('cap')})=1,${cell('cap')},${farthest})`;
  const below = formula`OR(${attainment}<${first},AND(${cell('threshold')}=${text.curve.exclusive},${attainment}=${first}))`;
  return formula`IF(${below},0,MIN(${cap},${line}))`;
}
