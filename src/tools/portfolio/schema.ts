import * as v from 'valibot';
import { accountRatings, type Ratings } from './schema/rating.ts';
import { defaultParts, partSchemas, type PortfolioParts } from './schema/parts.ts';
import { figure, portfolioLimits } from './schema/limits.ts';
import {
  anyRecord,
  duplicateIds,
  id,
  isoDay,
  numberIn,
  preset,
  readInputs,
  recordOf,
  refused,
  text,
  toInputIssue,
  type InputIssue,
  type Migrations,
  type ParsedInputs,
} from '../../workspace/tool-schema.ts';
import { remembered } from './schema/remembered.ts';

export { portfolioLimits } from './schema/limits.ts';
export type { MergeBy, Rater, ScoreFrom } from './schema/raters.ts';
export type { Confidence, Rating, Ratings } from './schema/rating.ts';
export { defaultPortfolioInputs, startingCriteria } from './presets/starting-inputs.ts';

export const portfolioVersion = 2;

export type Axis = 'attractiveness' | 'position';
export const axes = ['attractiveness', 'position'] as const satisfies readonly Axis[];

/** What a measured criterion reads from the accounts' figures; `entered` is typed in by the reader. */
export type Measure = 'revenue' | 'forecastRevenue' | 'growth' | 'contribution' | 'margin' | 'entered';

/** A point of a piecewise linear value function: raw figure `x` is worth `value`, 0 to 10. */
export interface ValuePoint {
  readonly x: number;
  readonly value: number;
}

export type Scale =
  /** Judged 0 to 10 against anchors in words; empty anchors stand for the preset's own. */
  | { readonly kind: 'rated'; readonly low: string; readonly middle: string; readonly high: string }
  /** 0 at `worst`, 10 at `best`; null stands for the worst and best among the accounts. */
  | {
      readonly kind: 'linear';
      readonly measure: Measure;
      readonly direction: 'benefit' | 'cost';
      readonly worst: number | null;
      readonly best: number | null;
    }
  | {
      readonly kind: 'piecewise';
      readonly measure: Measure;
      readonly points: readonly ValuePoint[];
    };

export interface Criterion {
  readonly id: string;
  /** Key of the built-in criterion whose name and anchors are shown while the own ones are empty. */
  readonly preset: string | null;
  readonly name: string;
  readonly axis: Axis;
  readonly scale: Scale;
  /** Direct points, 0 or more. */
  readonly points: number;
  /** Swing points, 0 to 100. */
  readonly swing: number;
  /** Rank for rank-order centroid, 1 is most important; ties share a rank. */
  readonly rank: number;
}

export interface Gate {
  readonly id: string;
  readonly preset: string | null;
  readonly name: string;
}

export type GateAnswer = 'yes' | 'no' | 'unknown';

/** Reasons to keep an account that its figures alone would not carry. */
export interface AccountFlags {
  readonly marquee: boolean;
  readonly emerging: boolean;
  readonly overhead: boolean;
  readonly reason: string;
  /** ISO date of the day the reason is looked at again; empty when none is set. */
  readonly reviewDate: string;
}

export type WeightMethod = 'points' | 'swing' | 'rank' | 'pairwise';

export interface PortfolioInputs extends PortfolioParts {
  readonly criteria: readonly Criterion[];
  readonly gates: readonly Gate[];
  readonly weightMethod: WeightMethod;
  /** Share of attractiveness in the overall score, 0 to 1; our position has the rest. */
  readonly attractivenessShare: number;
  /** How many times the first criterion of `${a}|${b}` matters more than the second, 1/9 to 9; a sorts before b. Only within one axis. */
  readonly comparisons: Readonly<Record<string, number>>;
  /** What the team has agreed on. */
  readonly ratings: Ratings;
  /** By account id, then gate id; a missing answer is `unknown`. */
  readonly gateAnswers: Readonly<Record<string, Readonly<Record<string, GateAnswer>>>>;
  readonly flags: Readonly<Record<string, AccountFlags>>;
  readonly missing: 'leave-out' | 'worst-case';
  /** Where low ends and high begins on each axis, 0 to 10. */
  readonly cuts: Readonly<Record<Axis, number>>;
  /** How many accounts the list is to have. */
  readonly choose: number;
}

export type ParsedPortfolio = ParsedInputs<PortfolioInputs>;

/** From the version that is the key to the one after it. Version 1 is the first that was ever written. */
export const migrations: Migrations = {
  1: (inputs) => (isRecord(inputs) ? { ...defaultParts, ...inputs } : inputs),
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const axis = v.picklist(axes);
const measure = v.picklist(['revenue', 'forecastRevenue', 'growth', 'contribution', 'margin', 'entered']);

const scale = v.variant('kind', [
  v.strictObject({ kind: v.literal('rated'), low: text, middle: text, high: text }),
  v.strictObject({
    kind: v.literal('linear'),
    measure,
    direction: v.picklist(['benefit', 'cost']),
    worst: v.nullable(figure),
    best: v.nullable(figure),
  }),
  v.strictObject({
    kind: v.literal('piecewise'),
    measure,
    points: v.pipe(
      v.array(v.strictObject({ x: figure, value: numberIn(0, 10) })),
      v.maxLength(portfolioLimits.valuePoints),
    ),
  }),
]);

const criterion = v.strictObject({
  id,
  preset,
  name: text,
  axis,
  scale,
  points: numberIn(0, portfolioLimits.points),
  swing: numberIn(0, 100),
  rank: numberIn(1, 1000),
});

const frame = v.strictObject({
  criteria: v.pipe(v.array(criterion), v.maxLength(portfolioLimits.criteria)),
  gates: v.pipe(v.array(v.strictObject({ id, preset, name: text })), v.maxLength(portfolioLimits.gates)),
  weightMethod: v.picklist(['points', 'swing', 'rank', 'pairwise']),
  attractivenessShare: numberIn(0, 1),
  comparisons: recordOf(numberIn(1 / 9, 9)),
  ratings: anyRecord,
  gateAnswers: anyRecord,
  flags: anyRecord,
  missing: v.picklist(['leave-out', 'worst-case']),
  cuts: v.strictObject({ attractiveness: numberIn(0, 10), position: numberIn(0, 10) }),
  choose: v.pipe(numberIn(1, portfolioLimits.choose), v.integer()),
  ...partSchemas,
});

const accountAnswers = remembered(recordOf(v.picklist(['yes', 'no', 'unknown'])));

const accountFlags = remembered(
  v.strictObject({
    marquee: v.boolean(),
    emerging: v.boolean(),
    overhead: v.boolean(),
    reason: text,
    reviewDate: isoDay,
  }),
);

/**
 * Reads the portfolio's inputs as they were stored or imported. Older versions are migrated; anything that does not fit is
 * named by path and code, and nothing is taken then. A rating outside 0 to 10 fits: the model counts it as missing, so
 * that a criterion changed from a figure to a rating does not make its document unreadable.
 */
export function parsePortfolioInputs(
  value: unknown,
  version: number = portfolioVersion,
  steps: typeof migrations = migrations,
): ParsedPortfolio {
  const parsed = readInputs(frame, value, { from: version, to: portfolioVersion, migrations: steps });
  if (!parsed.ok) return parsed;
  const output = parsed.inputs;
  const issues: InputIssue[] = [
    ...duplicateIds(output.criteria, 'criteria'),
    ...duplicateIds(output.gates, 'gates'),
    ...duplicateIds(output.profit.pools, 'profit.pools'),
    ...duplicateIds(output.whitespace.offerings, 'whitespace.offerings'),
    ...duplicateIds(output.raters, 'raters'),
  ];
  const inputs = {
    ...output,
    ratings: parseByAccount(output.ratings, accountRatings, 'ratings', issues),
    gateAnswers: parseByAccount(output.gateAnswers, accountAnswers, 'gateAnswers', issues),
    flags: parseByAccount(output.flags, accountFlags, 'flags', issues),
  } satisfies PortfolioInputs;
  return issues.length > 0 ? refused(issues) : { ok: true, inputs };
}

function parseByAccount<T>(
  record: Readonly<Record<string, unknown>>,
  schema: v.GenericSchema<unknown, T>,
  path: string,
  issues: InputIssue[],
): Record<string, T> {
  const entries = Object.entries(record).flatMap(([accountId, value]): [string, T][] => {
    const result = v.safeParse(schema, value);
    if (result.success) return [[accountId, result.output]];
    issues.push(...result.issues.map((issue) => toInputIssue(issue, `${path}.${accountId}.`)));
    return [];
  });
  return Object.fromEntries(entries);
}
