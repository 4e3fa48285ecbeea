import { positionName, type Told } from './chart.ts';

type Row = readonly (string | number | null)[];

/** Everybody's pay under the plan that is looked at, with exact figures. */
export function payRows(told: Told): Row[] {
  const { pay } = told.words.text;
  const rows = told.result.statements.map((one): Row => {
    const { position } = one.paid;
    const named = [positionName(told, position), position.role];
    if (one.kind !== 'statement') return [...named, null, null, null, null, null, null];
    const { base, targetVariable, factor, variable, poolAmount, earned } = one;
    return [...named, base, targetVariable, factor, variable, poolAmount, earned];
  });
  return [
    [pay.name, pay.role, pay.base, pay.targetVariable, pay.factor, pay.variable, pay.pool, pay.earned],
    ...rows,
  ];
}
