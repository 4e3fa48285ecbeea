import { fieldsAt, type Fields } from '../../../exchange/workbook/fields.ts';
import { tableAt, type Column, type Table } from '../../../exchange/workbook/table.ts';
import { firstRow } from '../../../exchange/workbook/workbook.ts';
import { fill } from '../../../i18n/fill.ts';
import { modifierName } from '../chart.ts';
import { curveRows, pointCount, type CurveRow } from './curve-rows.ts';
import type { SoundSource } from './source.ts';

const planKeys = [
  'name',
  'baseShare',
  'variableFactor',
  'cap',
  'capApplies',
  'holdback',
  'drawKind',
  'draw',
  'poolSize',
  'poolTarget',
  'poolAttainment',
  'poolPays',
  'pool',
] as const;
export type PlanKey = (typeof planKeys)[number];

/** Where everything stands that several sheets point at. */
export interface Layout {
  readonly rows: readonly CurveRow[];
  readonly points: number;
  readonly plan: Fields<PlanKey>;
  readonly curves: Table;
  readonly gates: Table;
  readonly people: Table;
  /** Person after person, measure after measure. */
  readonly results: Table;
  readonly statements: Table;
}

/** The row of one person and one measure. */
export function resultRow({ plan }: SoundSource, person: number, measure: number): number {
  return person * plan.measures.length + measure;
}

export function layoutOf(source: SoundSource): Layout {
  const { words, plan, statements } = source;
  const { sheet: text } = words;
  const rows = curveRows(source);
  const points = pointCount(rows);
  const numbered = (key: string, head: string): Column[] =>
    Array.from({ length: points }, (_, index) => ({
      key: `${key}:${index}`,
      head: fill(head, { n: index + 1 }),
    }));
  const modifiers = (head: string): Column[] =>
    plan.terms.modifiers.map((modifier, index) => ({
      key: `modifier:${index}`,
      head: fill(head, { name: modifierName(words, modifier) }),
    }));
  const fields = fieldsAt('plan', firstRow, planKeys);
  const { curve } = text;
  const curves = tableAt({
    sheet: 'plan',
    row: fields.nextRow + 1,
    columns: [
      { key: 'name', head: curve.name },
      { key: 'weight', head: curve.weight },
      { key: 'years', head: curve.years },
      { key: 'subject', head: curve.subject },
      { key: 'interpolation', head: curve.interpolation },
      { key: 'threshold', head: curve.threshold },
      { key: 'cap', head: curve.cap },
      { key: 'tail', head: curve.tail },
      ...numbered('a', curve.attainment),
      ...numbered('p', curve.payout),
      { key: 'count', head: curve.count },
      ...numbered('s', curve.slope),
      ...numbered('x', curve.capFrom),
      { key: 'jump', head: curve.jump },
    ],
    count: rows.length,
  });
  return {
    rows,
    points,
    plan: fields,
    curves,
    gates: tableAt({
      sheet: 'plan',
      row: curves.nextRow + 2,
      columns: [
        { key: 'measure', head: text.gate.measure },
        { key: 'atLeast', head: text.gate.atLeast },
        { key: 'inclusive', head: text.gate.inclusive },
      ],
      count: plan.pay.gates.length,
    }),
    people: tableAt({
      sheet: 'people',
      row: firstRow,
      columns: [
        { key: 'name', head: text.people.name },
        { key: 'role', head: text.people.role },
        { key: 'base', head: text.people.base },
        { key: 'target', head: text.people.target },
        { key: 'filled', head: text.people.filled },
        { key: 'planBase', head: text.people.planBase },
        { key: 'planTarget', head: text.people.planTarget },
        ...modifiers(text.people.factor),
        { key: 'retained', head: text.people.retained },
        { key: 'drawn', head: text.people.drawn },
        { key: 'poolShare', head: text.people.poolShare },
        { key: 'source', head: text.people.source },
      ],
      count: statements.length,
    }),
    results: tableAt({
      sheet: 'results',
      row: firstRow,
      columns: [
        { key: 'person', head: text.results.person },
        { key: 'measure', head: text.results.measure },
        { key: 'basis', head: text.results.basis },
        { key: 'target', head: text.results.target },
        { key: 'result', head: text.results.result },
        { key: 'stated', head: text.results.stated },
        { key: 'attainment', head: text.results.attainment },
        { key: 'payout', head: text.results.payout },
        { key: 'weight', head: text.results.weight },
        { key: 'amount', head: text.results.amount },
        { key: 'open', head: text.results.open },
        { key: 'paid', head: text.results.paid },
      ],
      count: statements.length * plan.measures.length,
    }),
    statements: tableAt({
      sheet: 'statements',
      row: firstRow,
      columns: [
        { key: 'name', head: text.statement.name },
        { key: 'target', head: text.statement.target },
        { key: 'measures', head: text.statement.measures },
        { key: 'gates', head: text.statement.gates },
        { key: 'capBefore', head: text.statement.capBefore },
        ...modifiers(text.statement.modifier),
        { key: 'capAfter', head: text.statement.capAfter },
        { key: 'variable', head: text.statement.variable },
        { key: 'pool', head: text.statement.pool },
        { key: 'base', head: text.statement.base },
        { key: 'earned', head: text.statement.earned },
        { key: 'held', head: text.statement.held },
        { key: 'released', head: text.statement.released },
        { key: 'drawn', head: text.statement.drawn },
        { key: 'payable', head: text.statement.payable },
      ],
      count: statements.length,
    }),
  };
}
