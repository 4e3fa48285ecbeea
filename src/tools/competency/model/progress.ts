import type { Competency } from '../schema.ts';
import type { CandidateResult } from './candidate.ts';

export type Section = 'profile' | 'ratings' | 'result';
export type Progress = 'untouched' | 'begun' | 'done';

/** With fewer others than this nobody can see whether they agree. An assumption of ours. */
export const enoughOthers = 2;

/**
 * How far each part is, from the data alone. The profile is done with a competency and a weight; the ratings are done when two
 * others have rated every candidate on every competency with a weight; the result, when each gap in the plan of the candidate
 * looked at has an action, an owner and a start.
 *
 * @example progressOf([], [], null).profile // 'untouched'
 */
export function progressOf(
  competencies: readonly Competency[],
  candidates: readonly CandidateResult[],
  chosen: CandidateResult | null,
): Record<Section, Progress> {
  const lines = candidates.flatMap((one) => one.lines);
  const measures = chosen?.plan.map(({ measure }) => measure) ?? [];
  return {
    profile: stage(competencies.length > 0, [competencies.some(({ weight }) => weight > 0)]),
    ratings: stage(
      lines.some(({ said }) => said.length > 0),
      lines.map(({ competency, raters }) => competency.weight === 0 || raters >= enoughOthers),
    ),
    result: stage(
      measures.some(({ action }) => action !== ''),
      measures.map(({ action, owner, start }) => action !== '' && owner !== '' && start !== ''),
    ),
  };
}

function stage(isBegun: boolean, parts: readonly boolean[]): Progress {
  if (!isBegun) return 'untouched';
  return parts.every(Boolean) ? 'done' : 'begun';
}
