import type { Competency, CompetencyProfile } from './competency-profile.ts';

/** Where a reading draws its lines; a team may see them otherwise. */
export interface ReadingBounds {
  /** A must-have at or below this level rules a candidate out for now, whatever the fit. */
  readonly mustHaveFloor: number;
  /** Below this share of ratings with evidence, 0 to 1, a profile is an opinion. */
  readonly enoughEvidence: number;
  /** Development plans with more than this many gaps are not carried out. */
  readonly gapsInPlan: number;
}

/** Assumptions of ours (method.md 4a): the method names the areas and sets no bounds. */
const readingBounds: ReadingBounds = { mustHaveFloor: 2, enoughEvidence: 0.6, gapsInPlan: 2 };

export type CompetencyVerdict =
  /** Nobody else has rated anything. */
  | 'unknown'
  /** A must-have is at the floor. */
  | 'not-yet'
  /** A gap in willingness, which is chosen and hardly taught. */
  | 'select-differently'
  /** Gaps in skill only. */
  | 'develop'
  /** No gap in what has been rated. */
  | 'ready';

export interface CompetencyReading {
  readonly verdict: CompetencyVerdict;
  /** Must-haves at or below the floor. */
  readonly failedMustHaves: readonly number[];
  /** Must-haves that nobody else has rated: to be found out, never passed. */
  readonly unknownMustHaves: readonly number[];
  /** The largest gaps by weight times gap, the largest first; two unless the bounds say otherwise. */
  readonly toDevelop: readonly number[];
  /** Too little evidence; null when nothing has been rated. */
  readonly isOpinion: boolean | null;
}

/**
 * What a profile says, as codes: first the must-haves, then whether a gap is one of willingness. It advises and decides
 * nothing; an unknown must-have is named and does not pass for a yes.
 *
 * @throws RangeError when the profile is not one of these competencies.
 * @see method.md 4a, reading: a gap in areas 1-2 selects differently, in 3-5 it is developed; the number of gaps in a plan is
 *   ours.
 * @example competencyReading(competencies, profile).verdict // 'develop'
 */
export function competencyReading(
  competencies: readonly Competency[],
  { standings, evidenceRate }: CompetencyProfile,
  { mustHaveFloor, enoughEvidence, gapsInPlan }: ReadingBounds = readingBounds,
): CompetencyReading {
  if (standings.length !== competencies.length) throw new RangeError('the profile has other competencies');
  const rows = competencies.map((competency, index) => {
    const { level = null, gap = null } = standings[index] ?? {};
    return { ...competency, index, level, gap: gap ?? 0 };
  });
  const mustHaves = rows.filter(({ mustHave }) => mustHave);
  const failed = mustHaves.filter(({ level }) => level !== null && level <= mustHaveFloor);
  const gaps = rows
    .filter(({ gap, weight }) => gap > 0 && weight > 0)
    .sort((a, b) => b.weight * b.gap - a.weight * a.gap);
  const indices = (from: readonly { readonly index: number }[]) => from.map(({ index }) => index);
  return {
    verdict: verdictOf(
      rows.every(({ level }) => level === null),
      failed.length > 0,
      gaps,
    ),
    failedMustHaves: indices(failed),
    unknownMustHaves: indices(mustHaves.filter(({ level }) => level === null)),
    toDevelop: indices(gaps.slice(0, gapsInPlan)),
    isOpinion: evidenceRate === null ? null : evidenceRate < enoughEvidence,
  };
}

function verdictOf(
  isUnknown: boolean,
  hasFailed: boolean,
  gaps: readonly Pick<Competency, 'kind'>[],
): CompetencyVerdict {
  if (isUnknown) return 'unknown';
  if (hasFailed) return 'not-yet';
  if (gaps.some(({ kind }) => kind === 'willingness')) return 'select-differently';
  return gaps.length > 0 ? 'develop' : 'ready';
}
