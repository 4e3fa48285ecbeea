import * as v from 'valibot';
import {
  duplicateIds,
  fraction,
  id,
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
import {
  charterFields,
  commitments,
  comparisonRows,
  positions,
  roles,
  statements,
  testItems,
  type CharterField,
  type Commitment,
  type ComparisonRow,
  type Position,
  type Role,
  type StatementId,
  type TestItem,
} from './schema/statements.ts';

export const initiativeVersion = 1;

export const levels = [0, 1, 2, 3, 4] as const;
export type Level = (typeof levels)[number];

/** How far a statement is true, or that the person does not know; null is not answered. */
export type Answer = Level | 'unknown' | null;

export interface Said {
  readonly answer: Answer;
  /** What shows it, in the reader's words. */
  readonly note: string;
}

export type Answers = Readonly<Partial<Record<StatementId, Said>>>;

/** One person's answers, kept apart from those that the team has agreed on. */
export interface Rater {
  readonly id: string;
  /** Empty is anonymous. */
  readonly name: string;
  readonly answers: Answers;
}

/** Whose answers make the index. */
export type ScoreFrom = 'agreed' | 'merged';

/** Who does what, by commitment and id of the function. */
export type Grid = Readonly<Partial<Record<Commitment, Readonly<Record<string, Role>>>>>;

export interface Compared {
  readonly position: Position | null;
  readonly evidence: string;
}

/** What persuading colleagues costs; null is not known. */
export interface Tax {
  readonly managers: number | null;
  /** Hours a week that one of them spends on it. */
  readonly hours: number | null;
  readonly weeks: number | null;
  /** Of an hour, loaded, in workspace currency. */
  readonly cost: number | null;
  /** Hours a week that one of them works. */
  readonly total: number | null;
  readonly source: string;
}

export interface CaseYear {
  readonly revenue: number | null;
  /** Points of revenue as fractions. */
  readonly uplift: number | null;
  readonly retention: number | null;
  readonly cost: number | null;
}

export interface BusinessCase {
  readonly years: readonly CaseYear[];
  /** Contribution margin as a fraction of revenue. */
  readonly margin: number | null;
  readonly launch: number | null;
  readonly discount: number;
  readonly source: string;
}

/** What the charter is composed from, beside the answers of the other screens. */
export interface Charter {
  readonly accountIds: readonly string[];
  /** By id of the function. */
  readonly executives: Readonly<Record<string, string>>;
  /** How far below list price, as a fraction. */
  readonly priceBand: number | null;
  /** That may be spent without asking, a year and account. */
  readonly budget: number | null;
  readonly escalationHours: number | null;
  readonly answerHours: number | null;
  /** Share of deliveries on time. */
  readonly onTime: number | null;
  readonly meetingWeeks: number | null;
  /** What the reader wrote in place of the composed text. */
  readonly edited: Readonly<Partial<Record<CharterField, string>>>;
}

export interface Settings {
  /** Index from which it is under way, and above which it is a business initiative. */
  readonly mixedFrom: number;
  readonly businessFrom: number;
  /** Raters this many levels apart are named. */
  readonly apartFrom: number;
  /** Share of time spent on persuading. */
  readonly healthyBelow: number;
  readonly unrecruitedFrom: number;
  readonly halfFrom: number;
}

export interface InitiativeInputs {
  readonly answers: Answers;
  readonly raters: readonly Rater[];
  readonly scoreFrom: ScoreFrom;
  readonly grid: Grid;
  /** Ids of the functions that belong to sales. */
  readonly salesFunctions: readonly string[];
  readonly comparison: Readonly<Partial<Record<ComparisonRow, Compared>>>;
  readonly test: Readonly<Partial<Record<TestItem, boolean>>>;
  readonly tax: Tax;
  readonly plan: BusinessCase;
  readonly charter: Charter;
  readonly settings: Settings;
}

export const defaultSettings: Settings = {
  mixedFrom: 40,
  businessFrom: 70,
  apartFrom: 2,
  healthyBelow: 0.15,
  unrecruitedFrom: 0.25,
  halfFrom: 0.5,
};

export const emptyYear: CaseYear = { revenue: null, uplift: null, retention: null, cost: null };

export const defaultInitiativeInputs: InitiativeInputs = {
  answers: {},
  raters: [],
  scoreFrom: 'agreed',
  grid: {},
  salesFunctions: [],
  comparison: {},
  test: {},
  tax: { managers: null, hours: null, weeks: null, cost: null, total: null, source: '' },
  plan: { years: [emptyYear, emptyYear, emptyYear], margin: null, launch: null, discount: 0.1, source: '' },
  charter: {
    accountIds: [],
    executives: {},
    priceBand: null,
    budget: null,
    escalationHours: null,
    answerHours: null,
    onTime: null,
    meetingWeeks: null,
    edited: {},
  },
  settings: defaultSettings,
};

export const initiativeLimits = {
  raters: 50,
  money: 1e12,
  managers: 10_000,
  /** Of a week. */
  hours: 168,
  weeks: 53,
  years: { min: 1, max: 10 },
  discount: 1,
  /** Until somebody answers, or a matter goes one level up. */
  wait: 2000,
  accounts: 2000,
  functions: 1000,
} as const;

export type ParsedInitiative = ParsedInputs<InitiativeInputs>;

/** From the version that is the key to the one after it. Version 1 is the first that was ever written. */
export const migrations: Migrations = {};

/** A record of which any key may be missing; what is there has one of these keys. */
function someOf<Key extends string, T>(
  keys: readonly Key[],
  entry: v.GenericSchema<unknown, T>,
): v.GenericSchema<unknown, Partial<Record<Key, T>>> {
  return v.strictObject(
    Object.fromEntries(keys.map((key) => [key, v.exactOptional(entry)])),
  ) as unknown as v.GenericSchema<unknown, Partial<Record<Key, T>>>;
}

const amount = v.nullable(numberIn(0, initiativeLimits.money));
const share = v.nullable(fraction);
const points = v.nullable(numberIn(-1, 1));
const hoursOfWeek = v.nullable(numberIn(0, initiativeLimits.hours));
const wait = v.nullable(numberIn(0, initiativeLimits.wait));

const answers = someOf(
  statements,
  v.strictObject({ answer: v.nullable(v.picklist([...levels, 'unknown'])), note: text }),
);

const schema = v.strictObject({
  answers,
  raters: listOf(v.strictObject({ id, name: text, answers }), initiativeLimits.raters),
  scoreFrom: v.picklist(['agreed', 'merged']),
  grid: someOf(commitments, recordOf(v.picklist(roles))),
  salesFunctions: listOf(id, initiativeLimits.functions),
  comparison: someOf(
    comparisonRows,
    v.strictObject({ position: v.nullable(v.picklist(positions)), evidence: text }),
  ),
  test: someOf(testItems, v.boolean()),
  tax: v.strictObject({
    managers: v.nullable(numberIn(0, initiativeLimits.managers)),
    hours: hoursOfWeek,
    weeks: v.nullable(numberIn(0, initiativeLimits.weeks)),
    cost: amount,
    total: hoursOfWeek,
    source: text,
  }),
  plan: v.strictObject({
    years: v.pipe(
      listOf(
        v.strictObject({ revenue: amount, uplift: points, retention: points, cost: amount }),
        initiativeLimits.years.max,
      ),
      v.minLength(initiativeLimits.years.min),
    ),
    margin: v.nullable(numberIn(-1, 1)),
    launch: amount,
    discount: numberIn(0, initiativeLimits.discount),
    source: text,
  }),
  charter: v.strictObject({
    accountIds: listOf(id, initiativeLimits.accounts),
    executives: recordOf(id),
    priceBand: share,
    budget: amount,
    escalationHours: wait,
    answerHours: wait,
    onTime: share,
    meetingWeeks: v.nullable(wholeIn(1, initiativeLimits.weeks)),
    edited: someOf(charterFields, text),
  }),
  settings: v.strictObject({
    mixedFrom: numberIn(0, 100),
    businessFrom: numberIn(0, 100),
    apartFrom: wholeIn(1, 4),
    healthyBelow: fraction,
    unrecruitedFrom: fraction,
    halfFrom: fraction,
  }),
});

/**
 * Reads the inputs as they were stored or imported. Older versions are migrated; anything that does not fit is named by
 * path and code, and nothing is taken then. Bounds that stand in the wrong order are refused too.
 */
export function parseInitiativeInputs(
  value: unknown,
  version: number = initiativeVersion,
  steps: typeof migrations = migrations,
): ParsedInitiative {
  const parsed = readInputs<InitiativeInputs>(schema, value, {
    from: version,
    to: initiativeVersion,
    migrations: steps,
  });
  if (!parsed.ok) return parsed;
  const { raters, settings } = parsed.inputs;
  const issues = duplicateIds(raters, 'raters');
  if (!inOrder(settings)) issues.push({ path: 'settings', code: 'out-of-range' });
  return issues.length > 0 ? refused(issues) : parsed;
}

/** Whether each bound stands at or above the one before it. */
export function inOrder({
  mixedFrom,
  businessFrom,
  healthyBelow,
  unrecruitedFrom,
  halfFrom,
}: Settings): boolean {
  return mixedFrom <= businessFrom && healthyBelow <= unrecruitedFrom && unrecruitedFrom <= halfFrom;
}
