import { sum } from '../../../engine/statistics/sum.ts';
import {
  dimensions,
  positions,
  type Dimension,
  type Judgement,
  type Position,
  type StanceInputs,
  type StanceSettings,
} from '../schema.ts';

/** Steps of all six dimensions together: two each. */
export const mostSteps = 2 * dimensions.length;

/** What an answer is worth: not given, given without the evidence it needs, or taken as it is. */
export type Standing = 'open' | 'unproven' | 'taken';

/** One dimension's part in the index. */
export interface StanceLine {
  readonly dimension: Dimension;
  /** What the reader says; null is not answered. */
  readonly said: Position | null;
  readonly evidence: string;
  /** What counts: selling unless more is said and shown. */
  readonly counted: Position;
  /** 0, 1 or 2 by what counts. */
  readonly steps: number;
  /** The same by what is said. */
  readonly saidSteps: number;
  /** Part of the index: 100 × steps / 12. */
  readonly points: number;
  readonly standing: Standing;
}

export type Band = 'selling' | 'transition' | 'strategic';

/**
 * The six lines whose points sum to the index, in the method's order. Convention: selling is 0 steps, mixed 1, strategic 2;
 * without a line of evidence a dimension counts as selling, and so does one that nobody has answered. Evidence of nothing
 * but spaces is none.
 *
 * @see Sherman, Sperry and Reese (2003), Introduction, for the six dimensions; the steps and the rule on evidence are ours.
 * @example stanceLines(inputs)[0] // { dimension: 'horizon', said: 'strategic', counted: 'strategic', steps: 2, points: 16.67, … }
 */
export function stanceLines(inputs: Pick<StanceInputs, 'dimensions'>): StanceLine[] {
  return dimensions.map((dimension) => lineOf(dimension, inputs.dimensions[dimension]));
}

function lineOf(dimension: Dimension, { position, evidence }: Judgement): StanceLine {
  const standing = standingOf(position, evidence);
  const counted = standing === 'taken' && position !== null ? position : 'selling';
  const steps = positions.indexOf(counted);
  return {
    dimension,
    said: position,
    evidence: evidence.trim(),
    counted,
    steps,
    saidSteps: positions.indexOf(position ?? 'selling'),
    points: (100 * steps) / mostSteps,
    standing,
  };
}

function standingOf(position: Position | null, evidence: string): Standing {
  if (position === null) return 'open';
  return position === 'selling' || evidence.trim() !== '' ? 'taken' : 'unproven';
}

/**
 * Index of so many steps, 0 to 100: `100 × steps / 12`. Multiplied before it is divided, so that nine steps are exactly 75
 * and a bound there means what it says.
 *
 * @throws RangeError when a number of steps is not finite.
 * @see method.md, Introduction, tool 0.
 * @example stanceIndex([2, 1, 0, 0, 2, 0]) // 41.67
 */
export function stanceIndex(steps: readonly number[]): number {
  return (100 * sum(steps)) / mostSteps;
}

/**
 * Which of the three bands an index falls into: below `transitionFrom` it is selling under another name, above
 * `strategicAbove` management, and in between, both bounds included, transition. Where the first bound lies above the
 * second, selling goes first: nobody is told they manage while they are below the lower bound.
 *
 * @see method.md, Introduction, tool 0 (40 and 75 are our assumption).
 * @example bandOf(75, { transitionFrom: 40, strategicAbove: 75 }) // 'transition'
 */
export function bandOf(
  index: number,
  bounds: Pick<StanceSettings, 'transitionFrom' | 'strategicAbove'>,
): Band {
  if (index < bounds.transitionFrom) return 'selling';
  return index > bounds.strategicAbove ? 'strategic' : 'transition';
}
