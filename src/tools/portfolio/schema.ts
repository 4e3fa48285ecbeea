export const portfolioVersion = 1;

export type Axis = 'attractiveness' | 'position';
export const axes = ['attractiveness', 'position'] as const satisfies readonly Axis[];

/** What a measured criterion reads from the accounts' figures; `entered` is typed in by the reader. */
export type Measure =
  'revenue' | 'forecastRevenue' | 'growth' | 'contribution' | 'margin' | 'entered';

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
export type Confidence = 'high' | 'medium' | 'low';

export interface Rating {
  /** 0 to 10 on a rated criterion, the raw figure on one whose measure is `entered`; null is not rated. */
  readonly value: number | null;
  readonly confidence: Confidence;
  /** Where the rating comes from, in the reader's words. */
  readonly source: string;
}

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

export interface PortfolioInputs {
  readonly criteria: readonly Criterion[];
  readonly gates: readonly Gate[];
  readonly weightMethod: WeightMethod;
  /** Share of attractiveness in the overall score, 0 to 1; our position has the rest. */
  readonly attractivenessShare: number;
  /** How many times the first criterion of `${a}|${b}` matters more than the second, 1/9 to 9; a sorts before b. Only within one axis. */
  readonly comparisons: Readonly<Record<string, number>>;
  /** By account id, then criterion id. */
  readonly ratings: Readonly<Record<string, Readonly<Record<string, Rating>>>>;
  /** By account id, then gate id; a missing answer is `unknown`. */
  readonly gateAnswers: Readonly<Record<string, Readonly<Record<string, GateAnswer>>>>;
  readonly flags: Readonly<Record<string, AccountFlags>>;
  readonly missing: 'leave-out' | 'worst-case';
  /** Where low ends and high begins on each axis, 0 to 10. */
  readonly cuts: Readonly<Record<Axis, number>>;
  /** How many accounts the list is to have. */
  readonly choose: number;
}
