import type { CandidateResult } from './candidate.ts';

/** Whom to look at first. Codes only: it proposes and decides nothing. */
export interface Shortlist {
  /** The best fit of those who may be appointed or developed and whose ratings are shown by evidence. */
  readonly first: CandidateResult | null;
  /** Who fits at least as well, but by opinions or with a must-have that nobody has looked at. */
  readonly unproven: readonly CandidateResult[];
}

/**
 * The shortlist of candidates in the order of their fit. A must-have at the floor or a gap in willingness keeps somebody off it
 * whatever the fit.
 *
 * @see method.md 4a: evidence below the bound is an opinion, and the total alone decides nothing; the order is ours.
 * @example shortlistOf(candidates).first?.name // 'Priya Sandhu'
 */
export function shortlistOf(candidates: readonly CandidateResult[]): Shortlist {
  const open = candidates.filter(({ outlook }) => outlook === 'appoint' || outlook === 'develop');
  const first = open.find((one) => isProven(one)) ?? null;
  return {
    first,
    unproven: open.filter((one) => !isProven(one) && (one.fit ?? 0) >= (first?.fit ?? 0)),
  };
}

function isProven({ isOpinion, unknownMustHaves }: CandidateResult): boolean {
  return isOpinion === false && unknownMustHaves.length === 0;
}
