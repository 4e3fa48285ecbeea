import * as v from 'valibot';
import {
  duplicateIds,
  fraction,
  id,
  isoDay,
  listOf,
  numberIn,
  readInputs,
  recordOf,
  refused,
  text,
  wholeIn,
  type Migrations,
  type ParsedInputs,
} from '../../workspace/tool-schema.ts';

export const alignmentVersion = 1;

/** The method's three, in the order in which they are to be mended. */
export const elements = ['vision', 'communication', 'structure'] as const;
export type Element = (typeof elements)[number];

export const statements = ['v1', 'v2', 'c1', 'c2', 's1', 's2'] as const;
export type Statement = (typeof statements)[number];

export const statementsOf = {
  vision: ['v1', 'v2'],
  communication: ['c1', 'c2'],
  structure: ['s1', 's2'],
} as const satisfies Readonly<Record<Element, readonly Statement[]>>;

export const levels = ['executive', 'manager', 'front-line'] as const;
export type Level = (typeof levels)[number];

/** From the least to the most. */
export const stages = ['unaware', 'aware', 'willing', 'able', 'owning'] as const;
export type Stage = (typeof stages)[number];

/** Answers from the least to the most. */
export const answerLevels = [1, 2, 3, 4, 5] as const;

/** 1 to 5; null is not answered. */
export type Answers = Readonly<Record<Statement, number | null>>;

/** Somebody of the team, who rates departments in the open. */
export interface Rater {
  readonly id: string;
  /** Of our people; null is somebody else, or nobody who is named. */
  readonly personId: string | null;
  readonly name: string;
  /** By function. */
  readonly ratings: Readonly<Record<string, Answers>>;
}

/** Somebody who answers for their own department, in confidence. */
export interface Respondent {
  readonly id: string;
  /** Empty is anonymous. */
  readonly name: string;
  readonly functionId: string | null;
  readonly level: Level | null;
  readonly answers: Answers;
}

/** What the team knows of one function, and what it is to do next. */
export interface Department {
  /** Contacts with strategic accounts, in any unit that is the same for all. */
  readonly touchpoints: number;
  /** As the team sees it; null follows the proposal from the answers. */
  readonly stage: Stage | null;
  readonly action: string;
  readonly owner: string;
  /** ISO date, or empty. */
  readonly due: string;
}

/** What a strategic account has been promised. */
export interface Promised {
  readonly id: string;
  readonly text: string;
  /** Null is all strategic accounts. */
  readonly accountId: string | null;
  readonly functionIds: readonly string[];
}

export interface HandOffInputs {
  readonly handed: number | null;
  readonly closed: number | null;
  readonly hours: number | null;
  readonly cost: number | null;
  /** Where the counts come from. */
  readonly source: string;
}

/** Assumptions that the reader may change. */
export interface AlignmentSettings {
  /** Points by which the reported index may exceed the weakest link. */
  readonly allowance: number;
  /** Answers in confidence are not shown of fewer people. */
  readonly smallestGroup: number;
  /** An index below which a function is repaired before launch. */
  readonly repairBelow: number;
  /** Executives less front line, in points of the scale, above which it is named. */
  readonly clearGap: number;
  /** 0 to 1. */
  readonly handOffTarget: number;
  /** Structure less vision, in points of the scale, from which on structure is ahead. */
  readonly aheadFrom: number;
  /** In how many functions it has to be ahead to be named. */
  readonly aheadFunctions: number;
  /** A mean from which on a statement counts as reached. */
  readonly reached: number;
  /** A mean of every element from which on a function owns it. */
  readonly owned: number;
}

export interface AlignmentInputs {
  readonly raters: readonly Rater[];
  readonly respondents: readonly Respondent[];
  /** By function. */
  readonly departments: Readonly<Record<string, Department>>;
  readonly handOffs: HandOffInputs;
  readonly promises: readonly Promised[];
  readonly settings: AlignmentSettings;
}

export const alignmentLimits = {
  raters: 20,
  respondents: 500,
  promises: 60,
  functions: 60,
  touchpoints: 1_000_000,
  handOffs: 1_000_000,
  hours: 1000,
  cost: 1_000_000,
} as const;

export const noAnswers: Answers = { v1: null, v2: null, c1: null, c2: null, s1: null, s2: null };
export const noDepartment: Department = { touchpoints: 1, stage: null, action: '', owner: '', due: '' };

export const defaultAlignmentInputs: AlignmentInputs = {
  raters: [],
  respondents: [],
  departments: {},
  handOffs: { handed: null, closed: null, hours: null, cost: null, source: '' },
  promises: [],
  settings: {
    allowance: 20,
    smallestGroup: 4,
    repairBelow: 40,
    clearGap: 1,
    handOffTarget: 0.8,
    aheadFrom: 1,
    aheadFunctions: 3,
    reached: 3.5,
    owned: 4.5,
  },
};

export type ParsedAlignment = ParsedInputs<AlignmentInputs>;

/** From the version that is the key to the one after it. Version 1 is the first that was ever written. */
export const migrations: Migrations = {};

const answer = v.nullable(wholeIn(1, 5));
const answers = v.strictObject({ v1: answer, v2: answer, c1: answer, c2: answer, s1: answer, s2: answer });
const count = v.nullable(wholeIn(0, alignmentLimits.handOffs));

const schema = v.strictObject({
  raters: listOf(
    v.strictObject({ id, personId: v.nullable(id), name: text, ratings: recordOf(answers) }),
    alignmentLimits.raters,
  ),
  respondents: listOf(
    v.strictObject({
      id,
      name: text,
      functionId: v.nullable(id),
      level: v.nullable(v.picklist(levels)),
      answers,
    }),
    alignmentLimits.respondents,
  ),
  departments: recordOf(
    v.strictObject({
      touchpoints: numberIn(0, alignmentLimits.touchpoints),
      stage: v.nullable(v.picklist(stages)),
      action: text,
      owner: text,
      due: isoDay,
    }),
  ),
  handOffs: v.strictObject({
    handed: count,
    closed: count,
    hours: v.nullable(numberIn(0, alignmentLimits.hours)),
    cost: v.nullable(numberIn(0, alignmentLimits.cost)),
    source: text,
  }),
  promises: listOf(
    v.strictObject({
      id,
      text,
      accountId: v.nullable(id),
      functionIds: listOf(id, alignmentLimits.functions),
    }),
    alignmentLimits.promises,
  ),
  settings: v.strictObject({
    allowance: numberIn(0, 100),
    smallestGroup: wholeIn(1, 20),
    repairBelow: numberIn(0, 100),
    clearGap: numberIn(0, 4),
    handOffTarget: fraction,
    aheadFrom: numberIn(0, 4),
    aheadFunctions: wholeIn(1, alignmentLimits.functions),
    reached: numberIn(1, 5),
    owned: numberIn(1, 5),
  }),
});

/**
 * Reads the inputs as they were stored or imported. Older versions are migrated; anything that does not fit is named by path
 * and code, and nothing is taken then. A function, person or account that is not there fits: another tab may have removed it.
 */
export function parseAlignmentInputs(
  value: unknown,
  version: number = alignmentVersion,
  steps: typeof migrations = migrations,
): ParsedAlignment {
  const read = readInputs<AlignmentInputs>(schema, value, {
    from: version,
    to: alignmentVersion,
    migrations: steps,
  });
  if (!read.ok) return read;
  const { raters, respondents, promises } = read.inputs;
  const issues = [
    ...duplicateIds(raters, 'raters'),
    ...duplicateIds(respondents, 'respondents'),
    ...duplicateIds(promises, 'promises'),
  ];
  return issues.length > 0 ? refused(issues) : read;
}
