import { sum } from '../../../engine/statistics/sum.ts';
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
  const hasPool = known.some(({ pool }) => pool !== null);
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
    rows,
    foot: [
      [
        pay.sum,
        total(({ base }) => base),
        total(({ targetVariable }) => targetVariable),
        '',
        total(({ variable }) => variable),
        ...(hasPool ? [total(({ poolAmount }) => poolAmount)] : []),
        total(({ earned }) => earned),
      ],
    ],
  };
}
