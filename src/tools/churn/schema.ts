import * as v from 'valibot';
import {
  duplicateIds,
  fraction,
  id,
  calendarDay,
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

export const churnVersion = 1;

/** From the first trouble to the exit; only the first is the method's (method.md, 5b). */
export const phases = [1, 2, 3, 4, 5] as const;
export type Phase = (typeof phases)[number];
/** 0 is healthy. */
export type Stage = 0 | Phase;

/** What can be seen from outside, by the phase that it speaks for. */
export const signals = [
  { id: 'repeat', phase: 1 },
  { id: 'delivery', phase: 1 },
  { id: 'unanswered', phase: 1 },
  { id: 'hostile', phase: 2 },
  { id: 'bypass', phase: 2 },
  { id: 'tone', phase: 2 },
  { id: 'spread', phase: 3 },
  { id: 'refused', phase: 3 },
  { id: 'benchmark', phase: 3 },
  { id: 'trial', phase: 4 },
  { id: 'tender', phase: 4 },
  { id: 'terms', phase: 4 },
  { id: 'volume', phase: 5 },
  { id: 'notice', phase: 5 },
] as const satisfies readonly { readonly id: string; readonly phase: Phase }[];
export type Signal = (typeof signals)[number];
export type SignalId = Signal['id'];

export const answers = ['yes', 'no'] as const;
export type Answer = (typeof answers)[number];

/** What one person says of one signal. */
export interface Sighting {
  /** Null is not known. */
  readonly answer: Answer | null;
  /** ISO date: since when it is there, or gone; empty is not said. */
  readonly since: string;
  /** How we know, in the rater's words. */
  readonly evidence: string;
}

/** One person's view of one account. */
export interface View {
  readonly id: string;
  readonly rater: string;
  /** By signal; what is not in it is not known. */
  readonly signals: Readonly<Record<string, Sighting>>;
}

export interface Measure {
  /** Empty: the proposal. */
  readonly action: string;
  readonly owner: string;
  /** ISO date, or empty. */
  readonly start: string;
}

/** Everything said about one account. */
export interface ChurnCase {
  /** Of the account. */
  readonly id: string;
  /** The day of the picture; empty: today. */
  readonly asOf: string;
  readonly views: readonly View[];
  /** By phase. */
  readonly plan: Readonly<Record<string, Measure>>;
  /** In place of the value from the tool `asset`. */
  readonly asset: { readonly value: number | null; readonly source: string };
  /** What prevention costs, and by how much it lowers the chance of loss, in points as a fraction; null is not said. */
  readonly budget: number | null;
  readonly change: number | null;
}

export const outcomes = ['lost', 'kept'] as const;
export type Outcome = (typeof outcomes)[number];

/** An account whose end is known, with the signals of that time. */
export interface PastAccount {
  readonly id: string;
  readonly name: string;
  readonly outcome: Outcome;
  /** By signal; what is not in it was not known. */
  readonly signals: Readonly<Record<string, Answer>>;
}

export const chanceBases = ['phase', 'past'] as const;
export type ChanceBasis = (typeof chanceBases)[number];

/** Ours, not the method's: the page calls them assumptions. */
export interface ChurnSettings {
  /** Chance of losing the account within a year, by stage from 0. */
  readonly chances: readonly number[];
  readonly basis: ChanceBasis;
  /** Of all our accounts, for a chance that is the same for each. */
  readonly losses: number;
  readonly accountYears: number;
  /** Share of unknown signals above which we are not close enough. */
  readonly unknownAbove: number;
  /** From which phase the back-test would have raised the alarm. */
  readonly alarmFrom: Phase;
}

export interface ChurnInputs {
  /** Null: the first account that something was said of. */
  readonly accountId: string | null;
  readonly cases: readonly ChurnCase[];
  readonly past: readonly PastAccount[];
  readonly settings: ChurnSettings;
}

/** Chances and the share of unknowns are those of method.md, 5b. */
export const defaultSettings: ChurnSettings = {
  chances: [0.02, 0.1, 0.25, 0.45, 0.7, 0.95],
  basis: 'phase',
  losses: 0,
  accountYears: 0,
  unknownAbove: 0.4,
  alarmFrom: 2,
};

export const defaultChurnInputs: ChurnInputs = {
  accountId: null,
  cases: [],
  past: [],
  settings: defaultSettings,
};

export const noSighting: Sighting = { answer: null, since: '', evidence: '' };
export const noMeasure: Measure = { action: '', owner: '', start: '' };

export function newCase(accountId: string): ChurnCase {
  return {
    id: accountId,
    asOf: '',
    views: [],
    plan: {},
    asset: { value: null, source: '' },
    budget: null,
    change: null,
  };
}

export const churnLimits = {
  money: 1e12,
  cases: 1000,
  views: 12,
  past: 30,
  losses: 10_000,
  accountYears: 100_000,
} as const;

export type ParsedChurn = ParsedInputs<ChurnInputs>;

/** From the version that is the key to the one after it. Version 1 is the first that was ever written. */
export const migrations: Migrations = {};

const amount = v.nullable(numberIn(0, churnLimits.money));
const answer = v.picklist(answers);
const signalId = v.picklist(signals.map((one) => one.id));

const schema = v.strictObject({
  accountId: v.nullable(id),
  cases: listOf(
    v.strictObject({
      id,
      asOf: calendarDay,
      views: listOf(
        v.strictObject({
          id,
          rater: text,
          signals: v.record(
            signalId,
            v.strictObject({ answer: v.nullable(answer), since: calendarDay, evidence: text }),
          ),
        }),
        churnLimits.views,
      ),
      plan: recordOf(v.strictObject({ action: text, owner: text, start: calendarDay })),
      asset: v.strictObject({ value: amount, source: text }),
      budget: amount,
      change: v.nullable(fraction),
    }),
    churnLimits.cases,
  ),
  past: listOf(
    v.strictObject({
      id,
      name: text,
      outcome: v.picklist(outcomes),
      signals: v.record(signalId, answer),
    }),
    churnLimits.past,
  ),
  settings: v.strictObject({
    chances: v.pipe(v.array(fraction), v.length(phases.length + 1)),
    basis: v.picklist(chanceBases),
    losses: wholeIn(0, churnLimits.losses),
    accountYears: numberIn(0, churnLimits.accountYears),
    unknownAbove: fraction,
    alarmFrom: v.picklist(phases),
  }),
});

/**
 * Reads the inputs as they were stored or imported. Older versions are migrated; anything that does not fit is named by
 * path and code, and nothing is taken then.
 */
export function parseChurnInputs(
  value: unknown,
  version: number = churnVersion,
  steps: typeof migrations = migrations,
): ParsedChurn {
  const parsed = readInputs<ChurnInputs>(schema, value, {
    from: version,
    to: churnVersion,
    migrations: steps,
  });
  if (!parsed.ok) return parsed;
  const { cases, past } = parsed.inputs;
  const issues = [
    ...duplicateIds(cases, 'cases'),
    ...duplicateIds(past, 'past'),
    ...cases.flatMap(({ views }, index) => duplicateIds(views, `cases.${index}.views`)),
  ];
  return issues.length > 0 ? refused(issues) : parsed;
}
