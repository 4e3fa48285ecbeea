import type { Workspace } from '../../workspace/schema.ts';
import { candidateResult, type CandidateResult } from './model/candidate.ts';
import { progressOf, type Section } from './model/progress.ts';
import { raterUse, type RaterUse } from './model/rater-use.ts';
import { shortlistOf, type Shortlist } from './model/shortlist.ts';
import type { CompetencyInputs, Profile } from './schema.ts';

export type { CandidateResult, CompetencyLine, Outlook, PlanLine, Said } from './model/candidate.ts';
export type { Progress, Section } from './model/progress.ts';
export type { RaterUse } from './model/rater-use.ts';
export type { Shortlist } from './model/shortlist.ts';

/** Why there is no fit at all. */
export type NoFit = 'no-competencies' | 'no-weights' | 'no-candidates' | 'no-ratings';

export interface CompetencyResult {
  /** The chosen one; null where there is none. */
  readonly profile: Profile | null;
  /** Those that can be shown, the best fit first and those without a fit last. */
  readonly candidates: readonly CandidateResult[];
  /** Who is looked at; null without a candidate. */
  readonly chosen: CandidateResult | null;
  readonly shortlist: Shortlist;
  readonly raters: readonly RaterUse[];
  /** Null where somebody has a fit. */
  readonly noFit: NoFit | null;
  readonly progress: Readonly<Record<Section, ReturnType<typeof progressOf>[Section]>>;
}

type Firm = Pick<Workspace, 'people'>;

/**
 * Everything the tool shows: each candidate against the chosen profile, who is on the shortlist, how the raters used the scale,
 * and the development plan of the one looked at. Levels are 1 to 5, fit and evidence rate fractions; null and codes are "no
 * answer". A candidate of ours whose person is gone is left out and stays stored. Result is input to a judgement.
 *
 * Inputs must have passed `parseCompetencyInputs`.
 *
 * @see method.md 4a; Sherman, Sperry and Reese (2003), pages 49-52; engine/competency for each figure.
 * @example evaluateCompetency(defaultCompetencyInputs, { people: [] }).noFit // 'no-candidates'
 */
export function evaluateCompetency(inputs: CompetencyInputs, firm: Firm): CompetencyResult {
  const profile = inputs.profiles.find(({ id }) => id === inputs.profileId) ?? inputs.profiles[0] ?? null;
  const competencies = profile?.competencies ?? [];
  const candidates = inputs.candidates
    .map((candidate) => candidateResult(candidate, competencies, firm.people, inputs.settings))
    .filter((found) => found !== null)
    .toSorted((a, b) => (b.fit ?? -1) - (a.fit ?? -1));
  const chosen = candidates.find(({ id }) => id === inputs.candidateId) ?? candidates[0] ?? null;
  return {
    profile,
    candidates,
    chosen,
    shortlist: shortlistOf(candidates),
    raters: raterUse(candidates),
    noFit: noFitOf(competencies, candidates),
    progress: progressOf(inputs, profile, candidates, chosen),
  };
}

function noFitOf(
  competencies: Profile['competencies'],
  candidates: readonly CandidateResult[],
): NoFit | null {
  if (competencies.length === 0) return 'no-competencies';
  if (competencies.every(({ weight }) => weight === 0)) return 'no-weights';
  if (candidates.length === 0) return 'no-candidates';
  return candidates.every(({ fit }) => fit === null) ? 'no-ratings' : null;
}
