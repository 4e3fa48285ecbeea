import { fixed, input, remark, result, section, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula, type Formula } from '../../../exchange/workbook/formula.ts';
import { anchored } from '../../../exchange/workbook/place.ts';
import type { Table } from '../../../exchange/workbook/table.ts';
import { line, titledSheet, type Block, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { fill } from '../../../i18n/fill.ts';
import { criterionName } from '../chart.ts';
import { comparisonOf, randomIndex } from '../model/weights.ts';
import type { Axis } from '../schema.ts';
import { axes, headRow } from './layout.ts';
import { entry, pairsLayout, type PairsLayout } from './pairs-layout.ts';
import { compared, completed, farther, powerStep, squared, type PowerStep } from './pairs-steps.ts';
import { criteriaOn, type Source } from './source.ts';

/** One sheet for each axis that has criteria, where weights come from comparisons by pairs. */
export function pairsSheets(source: Source): Sheet[] {
  if (source.inputs.weightMethod !== 'pairwise') return [];
  return axes.filter((axis) => criteriaOn(source, axis).length > 0).map((axis) => pairsSheet(source, axis));
}

interface Pairs extends PairsLayout {
  readonly source: Source;
  readonly axis: Axis;
  readonly comparisons: readonly (readonly (number | null)[])[];
}

function pairsSheet(source: Source, axis: Axis): Sheet {
  const { words, inputs } = source;
  const { sheet: own } = words;
  const criteria = criteriaOn(source, axis);
  const layout = pairsLayout(source, axis);
  const comparisons = criteria.map((row) =>
    criteria.map((column) => comparisonOf(row.id, column.id, inputs.comparisons)),
  );
  const pairs: Pairs = { ...layout, source, axis, comparisons };
  const name = fill(own.sheets.pairs.name, { axis: words.text.axis[axis].name });
  return titledSheet({
    id: layout.sheet,
    name,
    about: own.sheets.pairs.about,
    remark: own.notes.pairs,
    blocks: [
      layout.matrix.written((row) => named(pairs, row, (column) => comparisonCell(pairs, row, column))),
      weightsBlock(pairs),
      summaryBlock(pairs),
      line(layout.summary.nextRow + 1, remark(own.notes.powers)),
      ...reachBlocks(pairs),
      ...powerBlocks(pairs),
    ],
    widths: [40, 16],
    frozenRows: headRow,
  });
}

/** Name and one cell for each criterion. */
function named(
  { source, axis, count }: Pairs,
  row: number,
  cell: (column: number) => Cell,
): Record<string, Cell> {
  const criterion = criteriaOn(source, axis)[row];
  const cells = Array.from({ length: count }, (_, column) => [entry(column), cell(column)] as const);
  return { name: criterion ? criterionName(source.words, criterion) : null, ...Object.fromEntries(cells) };
}

/** Entered above the diagonal; below it the reciprocal follows. */
function comparisonCell({ matrix, comparisons }: Pairs, row: number, column: number): Cell {
  const given = comparisons[row]?.[column] ?? null;
  if (row === column) return 1;
  if (row < column) return input(given, 'plain');
  const mirror = matrix.cell(entry(row), column);
  return result(formula`IF(COUNT(${mirror})=1,1/${mirror},"")`, given, 'plain');
}

/** The completed matrix and its last power give the weights. */
function weightsBlock(pairs: Pairs): Block {
  const { source, axis, weights, powers, reach, count } = pairs;
  const [first, last, connected] = [powers[0], powers.at(-1), reach.at(-1)];
  const known = source.result.axes[axis].weights ?? {};
  const values = criteriaOn(source, axis).map(({ id }) => known[id] ?? 0);
  const rows = completed(pairs.comparisons);
  return weights.written((row) => {
    if (!first || !last || !connected) return {};
    const product = (rows[row] ?? []).reduce((sum, cell, at) => sum + cell * (values[at] ?? 0), 0);
    return {
      name: criterionName(source.words, criteriaOn(source, axis)[row] ?? { name: '', preset: null }),
      weight: result(
        formula`${last.cell('rowSum', row)}/${last.cell('groupSum', row)}*${connected.cell('size', row)}/${count}`,
        values[row] ?? 0,
        'percent',
      ),
      product: result(
        formula`SUMPRODUCT(MMULT(${entries(first, row, count)},${weights.column('weight')}))`,
        product,
        'exact',
      ),
    };
  });
}

function summaryBlock(pairs: Pairs): Block {
  const { source, axis, matrix, weights, reach, summary, count } = pairs;
  const own = source.words.sheet;
  const page = source.result.axes[axis].consistency;
  const random = randomIndex(count, 'saaty-1980');
  const total = (count * (count - 1)) / 2;
  const cells = matrix.block(entry(0), entry(count - 1));
  const at = summary.at;
  const [lambda, index] = [at('lambdaMax'), at('index')];
  const connected = reach.at(-1)?.column('size') ?? cells;
  return summary.written({
    lambdaMax: [
      own.lambdaMax,
      result(formula`SUM(${weights.column('product')})`, page?.lambdaMax ?? null, 'exact'),
    ],
    answered: [own.answered, result(formula`(COUNT(${cells})-${count})/2`, page?.answered ?? 0, 'whole')],
    total: [own.total, total],
    groups: [own.groups, result(formula`ROUND(SUMPRODUCT(1/${connected}),0)`, page?.groups ?? null, 'whole')],
    index: [
      own.index,
      result(
        count === 1 ? formula`0` : formula`MAX(0,(${lambda}-${count})/${count - 1})`,
        page?.index ?? null,
        'exact',
      ),
    ],
    randomIndex: [own.randomIndex, fixed(random, 'hundredth')],
    ratio: [
      own.ratio,
      result(
        formula`IF(${at('answered')}<${at('total')},"",${ratioFormula(random, formula`${index}/${at('randomIndex')}`)})`,
        page?.ratio ?? null,
        'exact',
      ),
    ],
  });
}

/** No index was published for so many; an index of 0 means that nothing can contradict. */
function ratioFormula(random: number | null, quotient: Formula): Formula {
  if (random === null) return formula`""`;
  return random === 0 ? formula`0` : quotient;
}

function reachBlocks(pairs: Pairs): Block[] {
  const { source, matrix, reach, count } = pairs;
  return reach.flatMap((table, step) => {
    const before = reach[step - 1];
    const values = reachValues(pairs)[step] ?? [];
    const cell = (row: number, column: number): Cell => {
      const made = formula`COUNT(${matrix.cell(entry(column), row)})`;
      // Whoever is connected is so in both directions: the column of one is its row.
      const chain = before
        ? formula`IF(SUMPRODUCT(${entries(before, row, count)},${entries(before, column, count)})>0,1,0)`
        : made;
      return result(chain, values[row]?.[column] ?? 0, 'plain');
    };
    const size = (row: number) =>
      result(
        formula`SUM(${entries(table, row, count)})`,
        (values[row] ?? []).reduce((a, b) => a + b, 0),
      );
    return [
      line(headOf(table) - 1, section(fill(source.words.sheet.reach, { n: 2 ** step }))),
      table.written((row) => ({ ...named(pairs, row, (column) => cell(row, column)), size: size(row) })),
    ];
  });
}

function powerBlocks(pairs: Pairs): Block[] {
  const { source, powers, reach, count } = pairs;
  const own = source.words.sheet;
  const connected = reach.at(-1);
  const steps = powerValues(pairs);
  return powers.flatMap((table, step) => {
    const before = powers[step - 1];
    const values = steps[step];
    if (!connected || !values) return [];
    const cell = (row: number, column: number): Cell =>
      result(
        before ? squareFormula(before, row, column, count) : completedFormula(pairs, row, column),
        values.entries[row]?.[column] ?? 0,
        'exact',
      );
    return [
      line(headOf(table) - 1, section(step === 0 ? own.completed : fill(own.power, { n: 2 ** step }))),
      table.written((row) => ({
        ...named(pairs, row, (column) => cell(row, column)),
        rowSum: result(formula`SUM(${entries(table, row, count)})`, values.rowSums[row] ?? 0, 'exact'),
        groupSum: result(
          formula`SUMPRODUCT(${connected.column(entry(row))},${table.column('rowSum')})`,
          values.groupSums[row] ?? 0,
          'exact',
        ),
      })),
    ];
  });
}

function completedFormula({ matrix, count }: Pairs, row: number, column: number): Formula {
  if (row === column) return formula`1+${count}-COUNT(${entries(matrix, row, count)})`;
  return formula`N(${matrix.cell(entry(column), row)})`;
}

function squareFormula(before: Table, row: number, column: number, count: number): Formula {
  const rowSum = before.cell('groupSum', row);
  return formula`SUMPRODUCT(MMULT(${entries(before, row, count)},${before.column(entry(column))}))/${rowSum}^2`;
}

function entries(table: Table, row: number, count: number) {
  return anchored(table.across(entry(0), entry(count - 1), row));
}

function headOf(table: Table): number {
  return table.cell(entry(0), -1).row;
}

function reachValues({ reach, comparisons }: Pairs): readonly (readonly (readonly number[])[])[] {
  const steps: number[][][] = [];
  for (let step = 0; step < reach.length; step += 1) {
    const before = steps[step - 1];
    steps.push(before ? farther(before) : compared(comparisons));
  }
  return steps;
}

function powerValues(pairs: Pairs): readonly PowerStep[] {
  const connected = reachValues(pairs).at(-1) ?? [];
  const steps: PowerStep[] = [];
  for (let step = 0; step < pairs.powers.length; step += 1) {
    const before = steps[step - 1];
    steps.push(before ? squared(before, connected) : powerStep(completed(pairs.comparisons), connected));
  }
  return steps;
}
