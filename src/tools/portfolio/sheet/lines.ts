import { input, result, section, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula, type Formula } from '../../../exchange/workbook/formula.ts';
import { anchored, type Place } from '../../../exchange/workbook/place.ts';
import { tableAt, type Table } from '../../../exchange/workbook/table.ts';
import { line, titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { criterionName } from '../chart.ts';
import type { Criterion, ValuePoint } from '../schema.ts';
import { measureFormat } from './criteria.ts';
import { headRow } from './layout.ts';
import { orderedCriteria, type Source } from './source.ts';

interface BentLine {
  readonly criterion: Criterion;
  readonly format: ReturnType<typeof measureFormat>;
  /** In rising order. */
  readonly points: readonly ValuePoint[];
  readonly table: Table;
}

/** The criteria whose scale is a bent line, one table below the other. */
function bentLines(source: Source): readonly BentLine[] {
  const { words } = source;
  let row = headRow + 1;
  return orderedCriteria(source).flatMap((criterion) => {
    if (criterion.scale.kind !== 'piecewise') return [];
    const points = criterion.scale.points.toSorted((a, b) => a.x - b.x);
    const columns = [
      { key: 'x', head: words.text.criteria.pointFigure },
      { key: 'value', head: words.text.criteria.pointValue },
      { key: 'slope', head: words.sheet.slope },
    ];
    const table = tableAt({ sheet: 'lines', row, columns, count: points.length });
    row = table.nextRow + 2;
    return [{ criterion, format: measureFormat(criterion.scale.measure), points, table }];
  });
}

/** The sheet of bent lines; none where no criterion has one. */
export function linesSheet(source: Source): Sheet[] {
  const { words } = source;
  const found = bentLines(source);
  if (found.length === 0) return [];
  const { name, about } = words.sheet.sheets.lines;
  return [
    titledSheet({
      id: 'lines',
      name,
      about,
      remark: words.sheet.notes.lines,
      blocks: [
        ...found.flatMap((bent) => [
          line(bent.table.cell('x', -2).row, section(criterionName(words, bent.criterion))),
          bent.table.written((index) => pointRow(bent, index)),
        ]),
      ],
      widths: [18],
      frozenRows: 3,
    }),
  ];
}

function pointRow({ points, table, format }: BentLine, index: number): Record<string, Cell> {
  const [point, next] = [points[index], points[index + 1]];
  if (!point) return {};
  const [x, y] = [table.cell('x', index), table.cell('value', index)];
  const [nextX, nextY] = [table.cell('x', index + 1), table.cell('value', index + 1)];
  const step = next && next.x > point.x ? (next.value - point.value) / (next.x - point.x) : 0;
  return {
    x: input(point.x, format),
    value: input(point.value, 'plain'),
    slope: result(
      next ? formula`IF(${nextX}>${x},(${nextY}-${y})/(${nextX}-${x}),0)` : formula`0`,
      step,
      'plain',
    ),
  };
}

/** What a figure is worth on the bent line of a criterion; without points nothing has a value. */
export function bentValue(source: Source, criterion: Criterion): (raw: Place) => Formula {
  const bent = bentLines(source).find((one) => one.criterion.id === criterion.id);
  if (!bent || bent.points.length === 0) return () => formula`""`;
  const { table } = bent;
  const [x, value, slope] = [table.column('x'), table.column('value'), table.column('slope')];
  const [firstX, firstValue] = [anchored(table.cell('x', 0)), anchored(table.cell('value', 0))];
  return (raw) => {
    const from = (column: Place) => formula`LOOKUP(${raw},${x},${column})`;
    return formula`IF(${raw}<${firstX},${firstValue},${from(value)}+(${raw}-${from(x)})*${from(slope)})`;
  };
}
