import { fixed, input, result, strong, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { firstRow, line, titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { positionName } from '../chart.ts';
import { sum } from '../model/cost-pieces.ts';
import type { Layout } from './layout.ts';
import type { SoundSource } from './source.ts';

/** Everybody's pay as entered, and as the plan splits it. */
export function peopleSheet(source: SoundSource, layout: Layout): Sheet {
  const { words, statements } = source;
  const { sheet: text } = words;
  const { people } = layout;
  const total = (key: 'planBase' | 'planTarget', of: (index: number) => number): Cell =>
    result(formula`SUM(${people.column(key)})`, sum(statements.map((_, index) => of(index))), 'money');
  const paid = (index: number) => statements[index]?.paid;
  const sums = [
    strong(text.people.sum),
    null,
    null,
    null,
    null,
    total('planBase', (index) => paid(index)?.base ?? 0),
    total('planTarget', (index) => paid(index)?.targetVariable ?? 0),
  ];
  return titledSheet({
    id: 'people',
    ...text.sheets.people,
    remark: text.notes.people,
    blocks: [
      people.written((index) => personRow(source, layout, index)),
      ...(statements.length > 0 ? [line(people.nextRow, ...sums)] : []),
    ],
    widths: [28, 22, 16],
    frozenRows: firstRow,
  });
}

function personRow(source: SoundSource, layout: Layout, index: number): Record<string, Cell> {
  const { words, plan, statements } = source;
  const { people, plan: fields } = layout;
  const one = statements[index];
  if (one === undefined) return {};
  const { curve } = words.sheet;
  const { position, base, targetVariable, filled } = one.paid;
  const [entered, target] = [people.cell('base', index), people.cell('target', index)];
  const known = formula`COUNT(${entered},${target})=2`;
  const share = fields.at('baseShare');
  const hasShare = formula`COUNT(${share})=1`;
  const all = formula`(${entered}+${target})`;
  const variable = formula`IF(${hasShare},${all}-${all}*${share},${target})*${fields.at('variableFactor')}`;
  const factors = plan.terms.modifiers.flatMap((modifier, at): [string, Cell][] =>
    modifier.kind === 'stated'
      ? [[`modifier:${at}`, input(position.factors[modifier.id] ?? modifier.factor, 'exact')]]
      : [],
  );
  const stayed = position.retained === null ? null : position.retained ? curve.yes : curve.no;
  return {
    name: positionName(source, position),
    role: position.role,
    base: input(position.base, 'money'),
    target: input(position.targetVariable, 'money'),
    filled: input(filled, 'percent'),
    planBase: result(formula`IF(${known},IF(${hasShare},${all}*${share},${entered}),0)`, base, 'money'),
    planTarget: result(formula`IF(${known},${variable},0)`, targetVariable, 'money'),
    ...Object.fromEntries(factors),
    retained: input(stayed, 'plain', [curve.yes, curve.no]),
    drawn: input(position.drawPaid, 'money'),
    poolShare: fixed(poolShareOf(source, index), 'percent'),
    source: position.source,
  };
}

function poolShareOf({ statements }: SoundSource, index: number): number {
  const one = statements[index];
  if (one?.kind !== 'statement' || one.pool === null) return 0;
  const own = one.pool.parts.filter(({ positionId }) => positionId === one.paid.position.id);
  return sum(own.map(({ share }) => share));
}
