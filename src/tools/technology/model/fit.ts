import { sum } from '../../../engine/statistics/sum.ts';
import {
  noRating,
  type Evidence,
  type Fit,
  type TechnologyOption,
  type TechnologySettings,
} from '../schema.ts';
import type { NeedLine } from './needs.ts';

export interface FitLine {
  readonly need: NeedLine;
  /** Null is not rated, which earns nothing. */
  readonly value: Fit | null;
  readonly evidence: Evidence;
  /** What a rating with that evidence counts. */
  readonly trust: number;
  /** Of 100, at full trust and the best rating of all needs. */
  readonly points: number;
  readonly isCovered: boolean;
}

export interface FitResult {
  readonly lines: readonly FitLine[];
  /** 0 to 100. */
  readonly score: number;
  readonly covered: number;
  /** Needs that nobody has rated. */
  readonly unrated: readonly NeedLine[];
  /** Musts below the floor: they put the option out. */
  readonly failed: readonly NeedLine[];
  /** Musts that nobody has rated: to find out, which is not passing. */
  readonly unknown: readonly NeedLine[];
}

/** The best rating. */
const best = 4;

/**
 * How well an option meets the complete needs: 100 x sum of share x rating / 4 x trust in the evidence. A rating that is missing earns
 * nothing; doing nothing is rated 0 unless somebody says otherwise. A need is covered from the floor on.
 *
 * @throws RangeError when a weight is not finite.
 * @see method.md, Tool 7, on the scale 0 to 4 of tools.md, section 12; evidence and floor are this site's assumptions.
 * @example fitOf(option, lines, settings).score // 50 for a rating of 4 on a claim
 */
export function fitOf(
  option: Pick<TechnologyOption, 'kind' | 'ratings'>,
  needs: readonly NeedLine[],
  { evidence: trusts, floor }: Pick<TechnologySettings, 'evidence' | 'floor'>,
): FitResult {
  const lines = needs.map((need): FitLine => {
    const { value: rated, evidence } = option.ratings[need.need.id] ?? noRating;
    const value = rated ?? (option.kind === 'nothing' ? 0 : null);
    const trust = trusts[evidence];
    return {
      need,
      value,
      evidence,
      trust,
      points: (100 * need.share * (value ?? 0) * trust) / best,
      isCovered: value !== null && value >= floor,
    };
  });
  const musts = lines.filter(({ need }) => need.need.must);
  return {
    lines,
    score: sum(lines.map(({ points }) => points)),
    covered: lines.filter(({ isCovered }) => isCovered).length,
    unrated: lines.filter(({ value }) => value === null).map(({ need }) => need),
    failed: musts.filter(({ value, isCovered }) => value !== null && !isCovered).map(({ need }) => need),
    unknown: musts.filter(({ value }) => value === null).map(({ need }) => need),
  };
}
