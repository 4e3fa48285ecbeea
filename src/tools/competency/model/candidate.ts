import {
  competencyProfile,
  type CompetencyProfile,
  type CompetencyStanding,
} from '../../../engine/competency/competency-profile.ts';
import { competencyReading, type CompetencyReading } from '../../../engine/competency/competency-reading.ts';
import { sum } from '../../../engine/statistics/sum.ts';
import type { Person } from '../../../workspace/schema.ts';
import {
  noMeasure,
  noRating,
  type Candidate,
  type Competency,
  type CompetencySettings,
  type Measure,
  type Role,
  type View,
} from '../schema.ts';

/** One person's word on one competency. */
export interface Said {
  readonly viewId: string;
  readonly rater: string;
  readonly role: Role;
  readonly value: number;
  readonly evidence: string;
  /** Nothing was seen that shows it. */
  readonly isOpinion: boolean;
}

/** One competency of one candidate; the points of all lines sum to the fit in percent. */
export interface CompetencyLine extends CompetencyStanding {
  readonly competency: Competency;
  /** Part of the weight of what has been rated, 0 to 1; null where it has not. */
  readonly share: number | null;
  /** 100 × share × reached; null where it has not been rated. */
  readonly points: number | null;
  readonly said: readonly Said[];
}

export type Outlook = 'appoint' | 'develop' | 'not-here' | 'unknown';

/** A gap to close, and what is to be done about it. */
export interface PlanLine {
  readonly competency: Competency;
  readonly level: number;
  readonly gap: number;
  /** Weight times gap: what the order is made of. */
  readonly size: number;
  readonly measure: Measure;
}

export interface CandidateResult
  extends Pick<CompetencyProfile, 'fit' | 'evidenceRate'>, Pick<CompetencyReading, 'verdict' | 'isOpinion'> {
  readonly id: string;
  readonly name: string;
  readonly isOurs: boolean;
  readonly note: string;
  readonly views: readonly View[];
  readonly lines: readonly CompetencyLine[];
  readonly outlook: Outlook;
  /** All ratings of the profile's competencies, and how many of them are opinions. */
  readonly ratings: number;
  readonly opinions: number;
  /** Of positive weight and rated by nobody else: the fit says nothing of them. */
  readonly unrated: readonly Competency[];
  readonly failedMustHaves: readonly Competency[];
  readonly unknownMustHaves: readonly Competency[];
  /** The gaps in willingness, which select differently. */
  readonly willingnessGaps: readonly Competency[];
  readonly plan: readonly PlanLine[];
}

const outlooks = {
  ready: 'appoint',
  develop: 'develop',
  'select-differently': 'not-here',
  'not-yet': 'not-here',
  unknown: 'unknown',
} as const satisfies Record<CompetencyReading['verdict'], Outlook>;

/**
 * One candidate against a profile. Convention: what somebody at the profile's own scale needs is a fit of 1 (100 points);
 * a rating without evidence counts as a rating and is marked as an opinion. Null when the candidate is one of our people and
 * the person is no longer in the document.
 *
 * @see engine/competency/competency-profile.ts and competency-reading.ts; that a gap in willingness selects differently is our
 *   inference (method.md 4a).
 * @example candidateResult(candidate, competencies, people, settings)?.fit // 0.8833
 */
export function candidateResult(
  candidate: Candidate,
  competencies: readonly Competency[],
  people: readonly Person[],
  settings: CompetencySettings,
): CandidateResult | null {
  const { id, personId, note, views } = candidate;
  const name = personId === null ? candidate.name : people.find((one) => one.id === personId)?.name;
  if (name === undefined) return null;
  const profile = competencyProfile(competencies, views.map(raterOf(competencies)));
  const reading = competencyReading(competencies, profile, settings);
  const lines = linesOf(competencies, profile, views);
  const said = lines.flatMap((line) => line.said);
  const named = (indices: readonly number[]) => indices.flatMap((index) => competencies[index] ?? []);
  const { fit, evidenceRate } = profile;
  const { verdict, isOpinion } = reading;
  return {
    id,
    name,
    isOurs: personId !== null,
    note,
    views,
    lines,
    fit,
    evidenceRate,
    verdict,
    isOpinion,
    outlook: outlooks[verdict],
    ratings: said.length,
    opinions: said.filter((each) => each.isOpinion).length,
    unrated: named(profile.unrated),
    failedMustHaves: named(reading.failedMustHaves),
    unknownMustHaves: named(reading.unknownMustHaves),
    willingnessGaps: lines
      .filter(({ competency, gap }) => competency.kind === 'willingness' && competency.weight > 0 && gap)
      .map(({ competency }) => competency),
    plan: reading.toDevelop.flatMap((index) => planLine(candidate, lines[index])),
  };
}

function raterOf(competencies: readonly Competency[]) {
  return ({ role, ratings }: View) => {
    const each = competencies.map(({ id }) => ratings[id] ?? noRating);
    return {
      role,
      ratings: each.map(({ value }) => value),
      evidence: each.map(({ evidence }) => evidence.trim() !== ''),
    };
  };
}

function linesOf(
  competencies: readonly Competency[],
  { standings }: CompetencyProfile,
  views: readonly View[],
): CompetencyLine[] {
  const rated = sum(competencies.map(({ weight }, index) => (standings[index]?.level ? weight : 0)));
  return standings.flatMap((standing, index) => {
    const competency = competencies[index];
    if (!competency) return [];
    const share = standing.level === null || rated === 0 ? null : competency.weight / rated;
    const points = share === null || standing.reached === null ? null : 100 * share * standing.reached;
    return { ...standing, competency, share, points, said: saidOf(views, competency.id) };
  });
}

function saidOf(views: readonly View[], competencyId: string): Said[] {
  return views.flatMap(({ id, rater, role, ratings }) => {
    const { value, evidence } = ratings[competencyId] ?? noRating;
    if (value === null) return [];
    const shown = evidence.trim();
    return { viewId: id, rater: rater.trim(), role, value, evidence: shown, isOpinion: shown === '' };
  });
}

function planLine({ plan }: Candidate, line: CompetencyLine | undefined): PlanLine[] {
  if (!line) return [];
  const { competency, level, gap } = line;
  if (level === null || gap === null) return [];
  return [
    { competency, level, gap, size: competency.weight * gap, measure: plan[competency.id] ?? noMeasure },
  ];
}
