import { payTotals, type PoolPart } from '../model.ts';
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
  const totals = payTotals(result.statements);
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
        money(words, totals.base),
        money(words, totals.targetVariable),
        '',
        money(words, totals.variable),
        ...(hasPool ? [money(words, totals.pool)] : []),
        money(words, totals.earned),
      ],
    ],
  };
}

/** A function or somebody else who has a part of the team pool. */
function partName({ words, workspace }: Told, { functionId, name }: PoolPart): string {
  const department = workspace.functions.find(({ id }) => id === functionId)?.name ?? name;
  return department === '' ? words.text.pay.pool : department;
}
