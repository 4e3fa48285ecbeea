import { percentile } from '../../../engine/statistics/percentile.ts';
import type { Dimension } from '../schema.ts';
import type { StanceLine } from './index-lines.ts';

/** The dimension that the others speak against. */
export type Contradiction =
  /** Not all six are answered: too early to say. */
  | { readonly kind: 'open' }
  | { readonly kind: 'none' }
  /** Half of the dimensions are at one end and half at the other, so no single one contradicts the rest. */
  | { readonly kind: 'split' }
  | {
      readonly kind: 'found';
      /** Whether it is nearer to management than the others, or further from it. */
      readonly side: 'ahead' | 'behind';
      /** One, or two that are equally far. */
      readonly dimensions: readonly Dimension[];
      /** How many steps it is from the median of the other five, 1 or 2. */
      readonly distance: number;
    };

export interface Distance {
  readonly dimension: Dimension;
  /** Steps less the median of the others. */
  readonly signed: number;
  readonly othersAgree: boolean;
}

/**
 * The dimension that is farthest from the median of the other five, in steps as they count. It is named when it is two steps
 * away, or one step while the other five agree. Two may be equally far on one side; three against three is a split.
 *
 * @see The definition is ours; median as type 7 of Hyndman and Fan (1996), which for five values is the third.
 * @example contradictionOf(linesWithSteps([2, 2, 2, 2, 0, 2])) // { kind: 'found', side: 'behind', dimensions: ['responsibility'], distance: 2 }
 */
export function contradictionOf(lines: readonly StanceLine[]): Contradiction {
  if (lines.some(({ said }) => said === null)) return { kind: 'open' };
  const contradicting = lines.map((line) => distanceOf(line, lines)).filter(contradicts);
  const [first] = contradicting;
  if (first === undefined) return { kind: 'none' };
  if (contradicting.some(({ signed }) => signed !== first.signed)) return { kind: 'split' };
  return {
    kind: 'found',
    side: first.signed > 0 ? 'ahead' : 'behind',
    dimensions: contradicting.map(({ dimension }) => dimension),
    distance: Math.abs(first.signed),
  };
}

/**
 * How far a dimension is from the median of the other five, in steps as they count, and whether these agree.
 *
 * @see {@link contradictionOf}.
 * @example distanceOf(lines[4], lines) // { dimension: 'responsibility', signed: -2, othersAgree: true }
 */
export function distanceOf(line: StanceLine, lines: readonly StanceLine[]): Distance {
  const others = lines.filter((other) => other !== line).map(({ steps }) => steps);
  const median = percentile(others, 0.5) ?? line.steps;
  return {
    dimension: line.dimension,
    signed: line.steps - median,
    othersAgree: others.every((steps) => steps === median),
  };
}

function contradicts({ signed, othersAgree }: Distance): boolean {
  return Math.abs(signed) >= 2 || (signed !== 0 && othersAgree);
}
