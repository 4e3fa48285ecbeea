import { sum } from '../../../engine/statistics/sum.ts';
import type { PoolPart } from '../model.ts';
import { columnPercent, money, positionName, unknownFigure, type Told } from './words.ts';

/** Everybody's pay as cells, and their sums: words in the first cell, figures in the others. */
export interface PayTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly foot: readonly (readonly string[])[];
}

/** What everybody is paid under the plan that is looked at. */
export function payTable(told: Told): PayTable {
  const { words, result } = told;
  const { pay } = words.text;
  const known = result.statements.flatMap((one) => (one.kind === 'statement' ? [one] : []));
  const pool = known[0]?.pool ?? null;
  const hasPool = pool !== null;
  const others = pool?.parts.filter(({ positionId }) => positionId === null) ?? [];
  const total = (of: (one: (typeof known)[number]) => number) => money(words, sum(known.map(of)));
  const rows = result.statements.map((one) => {
    const name = positionName(told, one.paid.position);
    if (one.kind !== 'statement') {
      return [name, pay.unknown, ...Array.from({ length: hasPool ? 5 : 4 }, () => unknownFigure)];
    }
    return [
      name,
      money(words, one.base),
      money(words, one.targetVariable),
      columnPercent(words, one.factor),
      money(words, one.variable),
      ...(hasPool ? [money(words, one.poolAmount)] : []),
      money(words, one.earned),
    ];
  });
  const shared = others.map((part) => {
    const amount = money(words, part.amount);
    return [partName(told, part), '', '', '', '', amount, amount];
  });
  const toOthers = sum(others.map(({ amount }) => amount));
  return {
    head: [
      pay.name,
      pay.base,
      pay.targetVariable,
      pay.factor,
      pay.variable,
      ...(hasPool ? [pay.pool] : []),
      pay.earned,
    ],
    rows: [...rows, ...shared],
    foot: [
      [
        pay.sum,
        total(({ base }) => base),
        total(({ targetVariable }) => targetVariable),
        '',
        total(({ variable }) => variable),
        ...(hasPool ? [money(words, toOthers + sum(known.map(({ poolAmount }) => poolAmount)))] : []),
        money(words, toOthers + sum(known.map(({ earned }) => earned))),
      ],
    ],
  };
}

/** A function or somebody else who has a part of the team pool. */
function partName({ words, workspace }: Told, { functionId, name }: PoolPart): string {
  const department = workspace.functions.find(({ id }) => id === functionId)?.name ?? name;
  return department === '' ? words.text.pay.pool : department;
}
