import * as v from 'valibot';
import {
  duplicateIds,
  id,
  isoDay,
  listOf,
  numberIn,
  preset,
  readInputs,
  recordOf,
  refused,
  text,
  wholeIn,
  type InputIssue,
  type Migrations,
  type ParsedInputs,
} from '../../workspace/tool-schema.ts';
import { builtInProfiles, presetCompetency, presetsOf, type BuiltInProfile } from './presets.ts';

export const competencyVersion = 1;

export const kinds = ['willingness', 'skill'] as const;
export const roles = ['self', 'manager', 'peer', 'customer'] as const;
export type Role = (typeof roles)[number];

/** From the least to the most. */
export const levels = [1, 2, 3, 4, 5] as const;
export type Level = (typeof levels)[number];

export interface Competency {
  readonly id: string;
  /** Whose words are shown while the own ones are empty. */
  readonly preset: string | null;
  readonly name: string;
  /** What somebody at 1, 3 and 5 can be seen to do. */
  readonly low: string;
  readonly middle: string;
  readonly high: string;
  /** 1 to 5, from what the account asks. */
  readonly required: number;
  /** In any proportion. */
  readonly weight: number;
  readonly mustHave: boolean;
  /** Willingness is chosen at selection; skill can be taught. */
  readonly kind: (typeof kinds)[number];
}

export interface Profile {
  readonly id: string;
  /** Whose name is shown while the own one is empty. */
  readonly preset: string | null;
  readonly name: string;
  readonly competencies: readonly Competency[];
}

export interface Rating {
  /** 1 to 5; null is not rated. */
  readonly value: number | null;
  /** What was seen, in the rater's words. Blank makes the rating an opinion. */
  readonly evidence: string;
}

/** What one person says of one candidate. */
export interface View {
  readonly id: string;
  /** The same name with several candidates is the same person. */
  readonly rater: string;
  readonly role: Role;
  /** By competency; a competency keeps its ratings in every profile that has it. */
  readonly ratings: Readonly<Record<string, Rating>>;
}

/** What is to be done about one gap. */
export interface Measure {
  readonly action: string;
  readonly owner: string;
  /** ISO date, or empty. */
  readonly start: string;
}

export interface Candidate {
  readonly id: string;
  /** Of our people; null is somebody from outside. */
  readonly personId: string | null;
  /** Of somebody from outside; our people have their names in the document. */
  readonly name: string;
  /** What brought them on the list. */
  readonly note: string;
  readonly views: readonly View[];
  /** By competency. */
  readonly plan: Readonly<Record<string, Measure>>;
}

/** Assumptions that the reader may change. */
export interface CompetencySettings {
  /** A must-have at or below this level is a no for now. */
  readonly mustHaveFloor: number;
  /** Part of the ratings, 0 to 1, below which a profile is an opinion. */
  readonly enoughEvidence: number;
  /** How many gaps a development plan takes on. */
  readonly gapsInPlan: number;
  /** Self less others from which on it is named, in levels. */
  readonly clearDifference: number;
  /** Highest less lowest rating of the others from which on it is named, in levels. */
  readonly wideRange: number;
}

export interface CompetencyInputs {
  /** The post to be filled. */
  readonly post: string;
  readonly profiles: readonly Profile[];
  /** One that is not among the profiles means the first. */
  readonly profileId: string;
  readonly candidates: readonly Candidate[];
  /** Who is looked at; null or somebody who is not there means the first. */
  readonly candidateId: string | null;
  readonly settings: CompetencySettings;
}

export const competencyLimits = {
  profiles: 12,
  competencies: 20,
  candidates: 40,
  views: 20,
  weight: 100,
  gaps: 5,
} as const;

export function builtInProfile(which: BuiltInProfile): Profile {
  return {
    id: which,
    preset: which,
    name: '',
    competencies: presetsOf[which].map((each) => presetCompetency(each)),
  };
}

export const defaultCompetencyInputs: CompetencyInputs = {
  post: '',
  profiles: builtInProfiles.map((which) => builtInProfile(which)),
  profileId: 'research',
  candidates: [],
  candidateId: null,
  settings: { mustHaveFloor: 2, enoughEvidence: 0.6, gapsInPlan: 2, clearDifference: 1, wideRange: 2 },
};

export const noRating: Rating = { value: null, evidence: '' };
export const noMeasure: Measure = { action: '', owner: '', start: '' };

export type ParsedCompetency = ParsedInputs<CompetencyInputs>;

/** From the version that is the key to the one after it. Version 1 is the first that was ever written. */
export const migrations: Migrations = {};

const level = wholeIn(1, 5);

const competency = v.strictObject({
  id,
  preset,
  name: text,
  low: text,
  middle: text,
  high: text,
  required: level,
  weight: numberIn(0, competencyLimits.weight),
  mustHave: v.boolean(),
  kind: v.picklist(kinds),
});

const view = v.strictObject({
  id,
  rater: text,
  role: v.picklist(roles),
  ratings: recordOf(v.strictObject({ value: v.nullable(level), evidence: text })),
});

const candidate = v.strictObject({
  id,
  personId: v.nullable(id),
  name: text,
  note: text,
  views: listOf(view, competencyLimits.views),
  plan: recordOf(v.strictObject({ action: text, owner: text, start: isoDay })),
});

const schema = v.strictObject({
  post: text,
  profiles: listOf(
    v.strictObject({
      id,
      preset,
      name: text,
      competencies: listOf(competency, competencyLimits.competencies),
    }),
    competencyLimits.profiles,
  ),
  profileId: id,
  candidates: listOf(candidate, competencyLimits.candidates),
  candidateId: v.nullable(id),
  settings: v.strictObject({
    mustHaveFloor: wholeIn(1, 4),
    enoughEvidence: numberIn(0, 1),
    gapsInPlan: wholeIn(1, competencyLimits.gaps),
    clearDifference: numberIn(0.5, 4),
    wideRange: wholeIn(1, 4),
  }),
});

/**
 * Reads the inputs as they were stored or imported. Older versions are migrated; anything that does not fit is named by path
 * and code, and nothing is taken then. A chosen profile or candidate that is not there fits: another tab may have removed it.
 */
export function parseCompetencyInputs(
  value: unknown,
  version: number = competencyVersion,
  steps: typeof migrations = migrations,
): ParsedCompetency {
  const read = readInputs<CompetencyInputs>(schema, value, {
    from: version,
    to: competencyVersion,
    migrations: steps,
  });
  if (!read.ok) return read;
  const issues = duplicatesIn(read.inputs);
  return issues.length > 0 ? refused(issues) : read;
}

function duplicatesIn({ profiles, candidates }: CompetencyInputs): InputIssue[] {
  return [
    ...duplicateIds(profiles, 'profiles'),
    ...profiles.flatMap((one, index) => duplicateIds(one.competencies, `profiles.${index}.competencies`)),
    ...duplicateIds(candidates, 'candidates'),
    ...candidates.flatMap((one, index) => duplicateIds(one.views, `candidates.${index}.views`)),
  ];
}
