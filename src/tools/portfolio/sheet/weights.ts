import { result, section, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula, type Formula } from '../../../exchange/workbook/formula.ts';
import { span, type Place } from '../../../exchange/workbook/place.ts';
import { line, type Block } from '../../../exchange/workbook/workbook.ts';
import type { Axis, Criterion } from '../schema.ts';
import { axes, type Layout } from './layout.ts';
import { pairsLayout } from './pairs-layout.ts';
import { criteriaOn, type Source } from './source.ts';

/** The cells of one axis in a column of the table of criteria. Null where the axis has none. */
function onAxis(source: Source, { criteria: table }: Layout, axis: Axis, key: string): Place | null {
  const count = criteriaOn(source, axis).length;
  if (count === 0) return null;
  const first = axis === 'attractiveness' ? 0 : criteriaOn(source, 'attractiveness').length;
  return span({ ...table.cell(key, first), anchored: true }, table.cell(key, first + count - 1));
}

/** Sum of the weights of an axis: 1, or 0 where it has none. */
export function axisTotal(source: Source, layout: Layout, axis: Axis): Formula {
  const weights = onAxis(source, layout, axis, 'inAxis');
  return weights ? formula`SUM(${weights})` : formula`0`;
}

/** The weight on the axis by the page's method. */
export function weightFormula(source: Source, layout: Layout, criterion: Criterion, index: number): Formula {
  const { axis, id } = criterion;
  const { criteria: table, places } = layout;
  const method = source.inputs.weightMethod;
  if (method === 'pairwise') {
    const place = criteriaOn(source, axis).findIndex((one) => one.id === id);
    return formula`${pairsLayout(source, axis).weights.cell('weight', place)}`;
  }
  if (method === 'rank') {
    const [before, tied] = [table.cell('before', index), table.cell('tied', index)];
    const place = places.column('place');
    return formula`AVERAGEIFS(${places.column(axis)},${place},">"&${before},${place},"<="&${before}+${tied})`;
  }
  const entries = onAxis(source, layout, axis, 'entry');
  return entries === null
    ? formula`0`
    : formula`IF(SUM(${entries})>0,${table.cell('entry', index)}/SUM(${entries}),0)`;
}

/** Where a rank stands among the others of its axis; only with weights by rank. */
export function rankCells(
  source: Source,
  layout: Layout,
  { axis, rank }: Criterion,
  index: number,
): Record<string, Cell> {
  if (source.inputs.weightMethod !== 'rank') return {};
  const ranks = onAxis(source, layout, axis, 'entry');
  if (ranks === null) return {};
  const own = layout.criteria.cell('entry', index);
  const others = criteriaOn(source, axis).map((criterion) => criterion.rank);
  return {
    before: result(
      formula`SUMPRODUCT(--(${ranks}<${own}))`,
      others.filter((other) => other < rank).length,
      'whole',
    ),
    tied: result(
      formula`SUMPRODUCT(--(${ranks}=${own}))`,
      others.filter((other) => other === rank).length,
      'whole',
    ),
  };
}

/** The rank-order-centroid weight of each place: 1/n times the sum of 1/k from the place to n. */
export function placesBlocks(source: Source, layout: Layout): readonly Block[] {
  if (source.inputs.weightMethod !== 'rank') return [];
  const { places, criteria } = layout;
  const cell = (axis: Axis, index: number): Cell => {
    const count = criteriaOn(source, axis).length;
    const place = places.cell('place', index);
    if (index >= count) return null;
    const after = index === count - 1 ? formula`0` : formula`${places.cell(axis, index + 1)}`;
    return result(formula`${after}+1/(${place}*${count})`, centroid(index + 1, count), 'percent');
  };
  return [
    line(criteria.nextRow + 1, section(source.words.sheet.places)),
    places.written((index) => ({
      place: index + 1,
      ...Object.fromEntries(axes.map((axis) => [axis, cell(axis, index)])),
    })),
  ];
}

function centroid(place: number, count: number): number {
  let sum = 0;
  for (let rank = count; rank >= place; rank -= 1) sum += 1 / rank;
  return sum / count;
}
