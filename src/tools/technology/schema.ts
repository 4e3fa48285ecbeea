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

export const technologyVersion = 1;

export const technologyLimits = {
  money: 1e12,
  hours: 1e7,
  people: 1e6,
  weight: { min: 1, max: 100 },
  years: { min: 1, max: 20 },
  minutes: 480,
  hoursAWeek: 1000,
  needs: 20,
  options: 8,
  /** So many needs have to be complete before any option is shown (method.md, Tool 7). */
  leastNeeds: 3,
} as const;

/** What a need costs today is said in money or in hours of work. */
export const units = ['hours', 'money'] as const;
export type Unit = (typeof units)[number];

/** The seven keys that a need can serve. */
export const keys = [1, 2, 3, 4, 5, 6, 7] as const;
export type Key = (typeof keys)[number];

/** 0: nobody does it; 1: it stands on paper; 2: it works by hand. */
export const processes = [0, 1, 2] as const;
export type Process = (typeof processes)[number];

/** 0: not at all; 4: more than was asked for. The anchors stand in the texts. */
export const fits = [0, 1, 2, 3, 4] as const;
export type Fit = (typeof fits)[number];

export const evidences = ['claim', 'demo', 'pilot'] as const;
export type Evidence = (typeof evidences)[number];

/** Doing nothing and a spreadsheet are among the options of every document. */
export const kinds = ['nothing', 'sheet', 'product'] as const;
export type Kind = (typeof kinds)[number];

/** Habits of buying: which of two sentences is ours. */
export const habits = ['start', 'shortlist', 'users', 'paper', 'manual', 'trial', 'owner', 'stop'] as const;
export type Habit = (typeof habits)[number];

export const sides = ['driven', 'enabled'] as const;
export type Side = (typeof sides)[number];

export interface Need {
  readonly id: string;
  readonly name: string;
  /** Of a person of ours. */
  readonly ownerId: string | null;
  readonly key: Key | null;
  /** What it costs in a year that the need is not met. */
  readonly pain: number | null;
  readonly unit: Unit;
  /** Where that figure comes from. */
  readonly source: string;
  readonly measure: string;
  readonly process: Process | null;
  readonly weight: number;
  readonly must: boolean;
}

export const costFields = [
  'licence',
  'setup',
  'training',
  'running',
  'leaving',
  'adminHours',
  'userMinutes',
] as const;
export type CostField = (typeof costFields)[number];

/** Licence and running by year, set-up and training at the start, leaving at the end; hours a week and minutes a day. Null is not known. */
export type Costs = Readonly<Record<CostField, number | null>>;

export interface Rating {
  readonly value: Fit | null;
  readonly evidence: Evidence;
}

export interface TechnologyOption {
  readonly id: string;
  readonly kind: Kind;
  /** Empty: the words for its kind. */
  readonly name: string;
  readonly costs: Costs;
  /** Where the costs come from. */
  readonly source: string;
  /** By need. */
  readonly ratings: Readonly<Record<string, Rating>>;
  /** Share of a department's users who will use it, by department. */
  readonly adoption: Readonly<Record<string, number | null>>;
}

export interface TechnologySettings {
  readonly years: number;
  readonly discount: number;
  /** Of an hour of work; null is not known. */
  readonly hourCost: number | null;
  readonly weeks: number;
  readonly days: number;
  /** What a rating counts that somebody claimed, showed or tried. */
  readonly evidence: Readonly<Record<Evidence, number>>;
  /** A must rated lower puts the option out. */
  readonly floor: number;
  /** So many points of fit are no difference. */
  readonly near: number;
  /** A break-even adoption above it asks for a pilot. */
  readonly pilotAbove: number;
}

export interface StopRule {
  readonly measure: string;
  /** ISO date; empty where none is set. */
  readonly date: string;
}

export interface TechnologyInputs {
  readonly needs: readonly Need[];
  readonly options: readonly TechnologyOption[];
  /** People who would use it, by department. */
  readonly users: Readonly<Record<string, number | null>>;
  readonly settings: TechnologySettings;
  readonly habits: Readonly<Record<Habit, Side | null>>;
  readonly stop: StopRule;
}

const noCosts: Costs = {
  licence: null,
  setup: null,
  training: null,
  running: null,
  leaving: null,
  adminHours: null,
  userMinutes: null,
};

const free: Costs = {
  licence: 0,
  setup: 0,
  training: 0,
  running: 0,
  leaving: 0,
  adminHours: 0,
  userMinutes: 0,
};

export function newNeed(needId: string): Need {
  return {
    id: needId,
    name: '',
    ownerId: null,
    key: null,
    pain: null,
    unit: 'hours',
    source: '',
    measure: '',
    process: null,
    weight: 10,
    must: false,
  };
}

export function newOption(optionId: string, kind: Kind): TechnologyOption {
  const costs = kind === 'nothing' ? free : noCosts;
  return { id: optionId, kind, name: '', costs, source: '', ratings: {}, adoption: {} };
}

/** Evidence, floor, distance and pilot are this site's assumptions; 52 weeks and 220 days those of method.md, Tool 7. */
export const defaultTechnologySettings: TechnologySettings = {
  years: 4,
  discount: 0.1,
  hourCost: null,
  weeks: 52,
  days: 220,
  evidence: { claim: 0.5, demo: 0.7, pilot: 1 },
  floor: 2,
  near: 10,
  pilotAbove: 0.7,
};

export const noRating: Rating = { value: null, evidence: 'claim' };

export const defaultTechnologyInputs: TechnologyInputs = {
  needs: [],
  options: [newOption('nothing', 'nothing'), newOption('sheet', 'sheet')],
  users: {},
  settings: defaultTechnologySettings,
  habits: {
    start: null,
    shortlist: null,
    users: null,
    paper: null,
    manual: null,
    trial: null,
    owner: null,
    stop: null,
  },
  stop: { measure: '', date: '' },
};

export type ParsedTechnology = ParsedInputs<TechnologyInputs>;

/** From the version that is the key to the one after it. Version 1 is the first that was ever written. */
export const migrations: Migrations = {};

const limits = technologyLimits;
const amount = v.nullable(numberIn(0, limits.money));
const side = v.nullable(v.picklist(sides));

const need = v.strictObject({
  id,
  name: text,
  ownerId: v.nullable(id),
  key: v.nullable(v.picklist(keys)),
  pain: amount,
  unit: v.picklist(units),
  source: text,
  measure: text,
  process: v.nullable(v.picklist(processes)),
  weight: numberIn(limits.weight.min, limits.weight.max),
  must: v.boolean(),
});

const option = v.strictObject({
  id,
  kind: v.picklist(kinds),
  name: text,
  costs: v.strictObject({
    licence: amount,
    setup: amount,
    training: amount,
    running: amount,
    leaving: amount,
    adminHours: v.nullable(numberIn(0, limits.hoursAWeek)),
    userMinutes: v.nullable(numberIn(0, limits.minutes)),
  }),
  source: text,
  ratings: recordOf(v.strictObject({ value: v.nullable(v.picklist(fits)), evidence: v.picklist(evidences) })),
  adoption: recordOf(v.nullable(fraction)),
});

const schema = v.strictObject({
  needs: listOf(need, limits.needs),
  options: listOf(option, limits.options),
  users: recordOf(v.nullable(wholeIn(0, limits.people))),
  settings: v.strictObject({
    years: wholeIn(limits.years.min, limits.years.max),
    discount: fraction,
    hourCost: amount,
    weeks: wholeIn(1, 53),
    days: wholeIn(1, 366),
    evidence: v.strictObject({ claim: fraction, demo: fraction, pilot: fraction }),
    floor: wholeIn(0, 4),
    near: numberIn(0, 100),
    pilotAbove: fraction,
  }),
  habits: v.strictObject({
    start: side,
    shortlist: side,
    users: side,
    paper: side,
    manual: side,
    trial: side,
    owner: side,
    stop: side,
  }),
  stop: v.strictObject({ measure: text, date: isoDay }),
});

/**
 * Reads the inputs as they were stored or imported. Older versions are migrated; anything that does not fit is named by
 * path and code, and nothing is taken then.
 */
export function parseTechnologyInputs(
  value: unknown,
  version: number = technologyVersion,
  steps: typeof migrations = migrations,
): ParsedTechnology {
  const parsed = readInputs<TechnologyInputs>(schema, value, {
    from: version,
    to: technologyVersion,
    migrations: steps,
  });
  if (!parsed.ok) return parsed;
  const { needs, options } = parsed.inputs;
  const issues = [...duplicateIds(needs, 'needs'), ...duplicateIds(options, 'options')];
  if (issues.length > 0) return refused(issues);
  return { ok: true, inputs: { ...parsed.inputs, options: withBuiltIn(options) } };
}

/** Doing nothing and a spreadsheet can be left out of no comparison. */
function withBuiltIn(options: readonly TechnologyOption[]): readonly TechnologyOption[] {
  const missing = defaultTechnologyInputs.options.filter(
    ({ kind }) => !options.some((each) => each.kind === kind),
  );
  return missing.length === 0 ? options : [...missing, ...options];
}
