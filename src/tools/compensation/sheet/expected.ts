import { input, note, result, strong, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula, type Formula } from '../../../exchange/workbook/formula.ts';
import { anchored } from '../../../exchange/workbook/place.ts';
import { tableAt, type Table } from '../../../exchange/workbook/table.ts';
import { firstRow, line, titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { fill } from '../../../i18n/fill.ts';
import { positionName } from '../chart.ts';
import {
  expectedCost,
  type ExpectedCost,
  type ExpectedPart,
  type ExpectedPerson,
} from '../model/cost-expected.ts';
import { farthest } from '../model/cost-pieces.ts';
import { poolRow } from './curve-rows.ts';
import type { Layout } from './layout.ts';
import { curveCells, payoutFormula } from './payout.ts';
import type { SoundSource } from './source.ts';

interface Row {
  readonly name: string;
  /** Of the people; null for the team pool. */
  readonly person: number | null;
  /** Among the curves. */
  readonly curve: number;
  readonly part: ExpectedPart;
  readonly whole: ExpectedPerson;
}

/** The expected cost in closed form: each piece of each curve integrated under a normal attainment. */
export function expectedSheet(source: SoundSource, layout: Layout): Sheet {
  const { words, job, costText, plan } = source;
  const { sheet: text } = words;
  const closed = job === null ? null : expectedCost(job, plan.terms.id);
  const frame = { id: 'expected', ...text.sheets.expected, widths: [26, 24, 16], frozenRows: firstRow };
  if (closed?.kind !== 'expected') {
    const because = closed === null ? [] : closed.because.map((one) => costText.closed.because[one]);
    const sentence = fill(text.notes.expectedNone, { because: because.join(words.text.listGap) || '–' });
    return titledSheet({ ...frame, remark: null, blocks: [line(firstRow, note(sentence))] });
  }
  const rows = rowsOf(source, closed);
  const table = tableAt({
    sheet: 'expected',
    row: firstRow,
    columns: [
      { key: 'name', head: text.expected.name },
      { key: 'measure', head: text.expected.measure },
      { key: 'target', head: text.expected.target },
      { key: 'factor', head: text.expected.factor },
      { key: 'weight', head: text.expected.weight },
      { key: 'mean', head: text.expected.mean },
      { key: 'sd', head: text.expected.sd },
      ...Array.from({ length: layout.points }, (_, piece) => ({
        key: `e:${piece}`,
        head: fill(text.expected.piece, { n: piece + 1 }),
      })),
      { key: 'payout', head: text.expected.payout },
      { key: 'amount', head: text.expected.amount },
    ],
    count: rows.length,
  });
  const total = result(formula`SUM(${table.column('amount')})`, closed.total, 'money');
  return titledSheet({
    ...frame,
    remark: text.notes.expected,
    blocks: [
      table.written((index) => rowCells(source, layout, table, rows[index], index)),
      line(table.nextRow + 1, strong(text.expected.total), total),
    ],
  });
}

function rowsOf(source: SoundSource, closed: Extract<ExpectedCost, { kind: 'expected' }>): readonly Row[] {
  const { words, statements } = source;
  const own = closed.people.flatMap((whole, person) =>
    whole.parts.map((part): Row => {
      const position = statements[person]?.paid.position;
      const name = position === undefined ? '' : positionName(source, position);
      return { name, person, curve: part.measure, part, whole };
    }),
  );
  const pool = closed.pool?.parts.map((part): Row => {
    const whole = closed.pool ?? { target: 0, factor: 1, parts: [], amount: 0 };
    return { name: words.sheet.fields.pool, person: null, curve: poolRow(source), part, whole };
  });
  return [...own, ...(source.plan.pool === null ? [] : (pool ?? []))];
}

function rowCells(
  source: SoundSource,
  layout: Layout,
  table: Table,
  row: Row | undefined,
  index: number,
): Record<string, Cell> {
  if (row === undefined) return {};
  const { words, plan } = source;
  const { people, plan: fields, curves, rows, points } = layout;
  const { part, whole, person, curve } = row;
  const cell = (key: string) => table.cell(key, index);
  const target: Formula =
    person === null
      ? formula`${fields.at('poolTarget')}`
      : formula`${people.cell('planTarget', person)}*${people.cell('filled', person)}`;
  const factors = plan.pay.modifiers.map((_, at) => formula`*${people.cell(`modifier:${at}`, person ?? 0)}`);
  const factor =
    person === null ? formula`1` : factors.reduce((all, one) => formula`${all}${one}`, formula`1`);
  const pieces = part.pieces.map((value, piece): [string, Cell] => [
    `e:${piece}`,
    result(pieceFormula(layout, curve, piece, cell('mean'), cell('sd')), value, 'exact'),
  ]);
  const rest = Array.from({ length: points - pieces.length }, (_, at): [string, Cell] => {
    const piece = pieces.length + at;
    return [`e:${piece}`, result(pieceFormula(layout, curve, piece, cell('mean'), cell('sd')), 0, 'exact')];
  });
  const certain = payoutFormula(layout, words.sheet, curve, cell('mean'));
  const spread = formula`SUM(${table.across('e:0', `e:${points - 1}`, index)})`;
  return {
    name: row.name,
    measure: rows[curve]?.name ?? '',
    target: result(target, whole.target, 'money'),
    factor: result(factor, whole.factor, 'exact'),
    weight:
      person === null
        ? result(formula`1`, 1, 'percent')
        : result(formula`${anchored(curves.cell('weight', curve))}`, part.weight, 'percent'),
    mean: input(part.mean, 'percent'),
    sd: input(part.sd, 'percent'),
    ...Object.fromEntries([...pieces, ...rest]),
    payout: result(formula`IF(${cell('sd')}=0,${certain},${spread})`, part.payout, 'percent'),
    amount: result(
      formula`${cell('target')}*${cell('factor')}*${cell('weight')}*${cell('payout')}`,
      part.amount,
      'money',
    ),
  };
}

/** One piece: the line up to the cap and the cap from there on, each times its probability, and the slope's part of the density. */
function pieceFormula(
  layout: Layout,
  row: number,
  piece: number,
  mean: ReturnType<Table['cell']>,
  sd: ReturnType<Table['cell']>,
): Formula {
  const { cell } = curveCells(layout, row);
  const [a, p, s, x] = [cell(`a:${piece}`), cell(`p:${piece}`), cell(`s:${piece}`), cell(`x:${piece}`)];
  const isLast = piece === layout.points - 1;
  const end = isLast
    ? formula`${farthest}`
    : formula`IF(COUNT(${cell(`a:${piece + 1}`)})=1,${cell(`a:${piece + 1}`)},${farthest})`;
  const z = (at: Formula) => formula`(${at}-${mean})/${sd}`;
  const below = (at: Formula) => formula`NORMDIST(${z(at)},0,1,TRUE)`;
  const density = (at: Formula) => formula`NORMDIST(${z(at)},0,1,FALSE)`;
  const [from, to] = [formula`${a}`, formula`${x}`];
  const straight = formula`(${p}+${s}*(${mean}-${a}))*(${below(to)}-${below(from)})`;
  const bent = formula`${s}*${sd}*(${density(from)}-${density(to)})`;
  const capped = formula`N(${cell('cap')})*(${below(end)}-${below(to)})`;
  return formula`IF(OR(COUNT(${a})=0,${sd}=0),0,${straight}+${bent}+${capped})`;
}
