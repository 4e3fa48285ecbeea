import { stages, type AlignmentSettings, type Stage } from '../schema.ts';
import type { Elements } from './function-line.ts';
import type { Means } from './answers.ts';

/**
 * The stage that the answers of a function point to, each step on top of the ones before: aware when the mean of V1 has reached
 * the bound, willing when that of V2 has, able when communication and structure have, owning when every element has reached
 * the higher bound. Means and bounds 1 to 5.
 *
 * @see Our own reading (tools.md, 2); the bounds are assumptions that the reader may change.
 * @example proposedStage(all(4), { vision: 4, communication: 4, structure: 4 }, { reached: 3.5, owned: 4.5 }) // 'able'
 */
export function proposedStage(
  means: Means,
  { vision, communication, structure }: Elements,
  { reached, owned }: Pick<AlignmentSettings, 'reached' | 'owned'>,
): Stage {
  if (means.v1 < reached) return 'unaware';
  if (means.v2 < reached) return 'aware';
  if (Math.min(communication, structure) < reached) return 'willing';
  return Math.min(vision, communication, structure) < owned ? 'able' : 'owning';
}

/**
 * The stage after this one; null after the last.
 *
 * @example nextStage('able') // 'owning'
 */
export function nextStage(stage: Stage): Stage | null {
  return stages[stages.indexOf(stage) + 1] ?? null;
}

/**
 * Whether a function at this stage can carry a promise.
 *
 * @example isAble('willing') // false
 */
export function isAble(stage: Stage): boolean {
  return stages.indexOf(stage) >= stages.indexOf('able');
}
