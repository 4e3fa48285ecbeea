import type { AttainmentSpread } from '../../../engine/compensation/attainment-draws.ts';
import type { Measure, Position, Spread } from '../schema.ts';
import type { SpreadFault } from './issues.ts';

/**
 * What is expected of a position on a measure: its own spread, else the measure's.
 *
 * @example spreadOf(position, measure).sd // 0.15
 */
export function spreadOf(position: Position | null, measure: Measure): Spread {
  return position?.measures[measure.id]?.spread ?? measure.spread;
}

/**
 * A spread as the engine draws it, or null when its low, likely and high do not rise. Fractions of target.
 *
 * @see engine/compensation/attainment-draws.ts.
 * @example attainmentSpread({ kind: 'normal', mean: 1, sd: 0.15, ... }) // { kind: 'normal', mean: 1, sd: 0.15 }
 */
export function attainmentSpread({ kind, mean, sd, low, likely, high }: Spread): AttainmentSpread | null {
  if (kind === 'normal') return { kind, mean, sd };
  return low <= likely && likely <= high ? { kind, low, likely, high } : null;
}

/**
 * Mean of a spread, a fraction of target; 1 when its points do not rise.
 *
 * @see Kotz, S. and van Dorp, J. (2004), Beyond Beta, sections 1.2 and 4.1: `(a + m + b) / 3`, and PERT `(a + 4 m + b) / 6`.
 * @example expectedAttainment({ kind: 'pert', low: 0.7, likely: 1, high: 1.6, ... }) // 1.05
 */
export function expectedAttainment(spread: Spread): number {
  const known = attainmentSpread(spread);
  if (known === null) return 1;
  if (known.kind === 'normal') return known.mean;
  const lambda = known.kind === 'pert' ? 4 : 1;
  return (known.low + lambda * known.likely + known.high) / (lambda + 2);
}

/**
 * What is wrong with what is expected, or to be minded about it: by measure, and by position where it has a spread of its own.
 *
 * @see tools.md 7; a deviation of 0 is allowed, and named.
 * @example spreadFaults([measure], []) // [{ kind: 'no-spread', measureId: 'revenue', positionId: null }]
 */
export function spreadFaults(measures: readonly Measure[], positions: readonly Position[]): SpreadFault[] {
  return measures.flatMap((measure) => [
    ...faultOf(measure.spread, measure.id, null),
    ...positions.flatMap(({ id, measures: own }) => faultOf(own[measure.id]?.spread ?? null, measure.id, id)),
  ]);
}

function faultOf(spread: Spread | null, measureId: string, positionId: string | null): SpreadFault[] {
  if (spread === null) return [];
  const known = attainmentSpread(spread);
  if (known === null) return [{ kind: 'spread-order', measureId, positionId }];
  const isCertain = known.kind === 'normal' ? known.sd === 0 : known.low === known.high;
  return isCertain ? [{ kind: 'no-spread', measureId, positionId }] : [];
}
