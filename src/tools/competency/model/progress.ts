import { builtInProfiles, presetCompetency, presetsOf } from '../presets.ts';
import type { Competency, CompetencyInputs, Profile } from '../schema.ts';
import type { CandidateResult } from './candidate.ts';

export type Section = 'profile' | 'ratings' | 'result';
export type Progress = 'untouched' | 'begun' | 'done';

/** With fewer others than this nobody can see whether they agree. An assumption of ours. */
const enoughOthers = 2;

/**
 * How far each part is, from the data alone. The profile is untouched while no
 * post is named and it is as given, and done with a post and a weight; the ratings are done when two
 * others have rated every candidate on every competency with a weight; the result, when each gap in the plan of the candidate
 * looked at has an action, an owner and a start.
 *
 * @example progressOf({ post: '' }, builtInProfile('research'), [], null).profile // 'untouched'
 */
export function progressOf(
  { post }: Pick<CompetencyInputs, 'post'>,
  profile: Profile | null,
  candidates: readonly CandidateResult[],
  chosen: CandidateResult | null,
): Record<Section, Progress> {
  const named = post.trim() !== '';
  const lines = candidates.flatMap((one) => one.lines);
  const measures = chosen?.plan.map(({ measure }) => measure) ?? [];
  return {
    profile: stage(named || !isAsGiven(profile), [
      named,
      profile?.competencies.some(({ weight }) => weight > 0) === true,
    ]),
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

function isAsGiven(profile: Profile | null): boolean {
  const which = builtInProfiles.find((each) => each === profile?.preset);
  if (!which || !profile) return false;
  const given: readonly Competency[] = presetsOf[which].map((id) => presetCompetency(id));
  const { competencies } = profile;
  return (
    competencies.length === given.length && competencies.every((one, index) => isSame(one, given[index]))
  );
}

function isSame(one: Competency, given: Competency | undefined): boolean {
  return (
    one.id === given?.id &&
    one.required === given.required &&
    one.weight === given.weight &&
    one.mustHave === given.mustHave &&
    one.kind === given.kind &&
    [one.name, one.low, one.middle, one.high].every((words) => words === '')
  );
}
