import type { Herfindahl } from '../../../engine/portfolio/concentration.ts';
import type { WhaleCurve } from '../../../engine/portfolio/whale-curve.ts';
import type { Axis } from '../schema.ts';

/** One year of an account. All amounts in workspace currency. */
export interface YearNet {
  readonly year: number;
  readonly revenue: number | null;
  readonly directCost: number | null;
  readonly indirectCost: number | null;
  /** Revenue less both costs; null when the revenue is unknown, or both costs are. */
  readonly net: number | null;
  /** A part of the sum is unknown and was counted as nothing. */
  readonly incomplete: boolean;
}

export interface LocationNet {
  readonly id: string;
  readonly name: string;
  /** Sum over the known years; null when no year is known. */
  readonly net: number | null;
}

/** What the figures of an account say, before anything is judged. Growth and margin are fractions. */
export interface AccountFigures {
  /** Five years: two past, this one, two forecast. */
  readonly years: readonly YearNet[];
  readonly revenueThisYear: number | null;
  /** Revenue of the last forecast year. */
  readonly forecastRevenue: number | null;
  /** Forecast revenue over this year's, less 1, over the whole two years; null unless both are known and this year's is positive. */
  readonly growth: number | null;
  /** Sum of the known years' net; null when no year is known. */
  readonly net: number | null;
  /** Net over revenue, of the years whose net is known; null when that revenue is not positive. */
  readonly margin: number | null;
  /** How many of the five years have a net. */
  readonly knownYears: number;
  readonly locations: readonly LocationNet[];
}

/** One criterion's part in one account's score. */
export interface DerivationLine {
  readonly criterionId: string;
  readonly axis: Axis;
  /** The rating or figure as given; growth and margin are fractions. */
  readonly raw: number | null;
  /** 0 to 10; null when it is missing and left out. */
  readonly value: number | null;
  /** Weight in the overall score after missing values are dealt with, 0 to 1. */
  readonly weight: number;
  /** Weight times value. */
  readonly points: number;
  readonly missing: boolean;
}

/** How one account's score comes about: the lines of attractiveness, then of our position; their points sum to `score`. */
export interface Derivation extends AccountScore {
  readonly accountId: string;
  readonly lines: readonly DerivationLine[];
  /** Share of each axis in the score; an axis without weights has none. */
  readonly shares: Readonly<Record<Axis, number>>;
}

export interface AccountScore {
  /** 0 to 10; null when no criterion of this axis has both a weight and a value. */
  readonly attractiveness: number | null;
  readonly position: number | null;
  /** Null when an axis that has a share in the score is null. */
  readonly score: number | null;
  /** The score if every judged value were as far down, or up, as its confidence allows. */
  readonly low: number | null;
  readonly high: number | null;
  /** How many criteria with a weight have no value. */
  readonly missing: number;
}

export type Role = 'invest' | 'grow' | 'keep' | 'repair' | 'release';
export type Eligibility = 'eligible' | 'find-out' | 'not-eligible';

export interface AccountResult extends AccountFigures, AccountScore {
  readonly id: string;
  readonly name: string;
  /** Part of this year's known revenue of all accounts, a fraction; null when it cannot be said. */
  readonly revenueShare: number | null;
  /** 1 is the highest score; equal scores share the better rank (1, 1, 3). */
  readonly rank: number | null;
  readonly eligibility: Eligibility;
  /** Ids of the gates answered no. */
  readonly failedGates: readonly string[];
  /** Ids of the gates nobody has answered. */
  readonly openGates: readonly string[];
  /** Null while one of the two axes has no value. */
  readonly role: Role | null;
  readonly flags: { readonly marquee: boolean; readonly emerging: boolean; readonly overhead: boolean };
  /** The figures suggest the flag "emerging", whether or not it is set. */
  readonly emergingProposed: boolean;
}

export interface Consistency {
  readonly lambdaMax: number;
  readonly index: number;
  /** Null while comparisons are missing, and for more than 15 criteria, for which no random index was published. */
  readonly ratio: number | null;
  readonly answered: number;
  readonly total: number;
  /** Criteria fall into this many groups with no comparison between them; 1 when all hang together. */
  readonly groups: number;
  /** The comparison that fits worst: `a` was said to matter `given` times as much as `b`; the rest says about `suggested`. */
  readonly look: {
    readonly a: string;
    readonly b: string;
    readonly given: number;
    readonly suggested: number;
  } | null;
}

export interface AxisWeights {
  /** By criterion id, sum 1; null when the axis has no criteria or all its weights are zero. */
  readonly weights: Readonly<Record<string, number>> | null;
  /** Only with pairwise comparison. */
  readonly consistency: Consistency | null;
}

/** What 0 and 10 stand for on a linear measured criterion. */
export interface ScaleEnds {
  readonly worst: number;
  readonly best: number;
}

export interface Concentration {
  /** Of this year's known revenue; null when none is known, they sum to nothing, or one is negative. */
  readonly revenue: Herfindahl | null;
  /** Share of the 1, 3, 5 and 10 largest, as far as there are that many. */
  readonly top: readonly { readonly k: number; readonly share: number }[];
  readonly gini: number | null;
  readonly largestShare: { readonly accountId: string; readonly share: number } | null;
}

export interface Choice {
  /** The best N by score that no gate excludes, best first. */
  readonly scored: readonly string[];
  /** The N with the largest revenue this year, largest first. */
  readonly largest: readonly string[];
  readonly both: readonly string[];
  readonly onlyScored: readonly string[];
  readonly onlyLargest: readonly string[];
  /** Sum of the known five-year nets of each list. */
  readonly netScored: number;
  readonly netLargest: number;
  /** `netScored` less `netLargest`. */
  readonly difference: number;
  /** Accounts of either list whose net is unknown and counted as nothing. */
  readonly unknownNet: number;
  /** Accounts just outside the list by score with the score of its last one: only their order in the document decides. */
  readonly tied: number;
}

export type PortfolioNote =
  | { readonly code: 'no-accounts' }
  | { readonly code: 'no-criteria' }
  /** Only one axis has criteria: there is a score and no matrix. */
  | { readonly code: 'empty-axis'; readonly axis: Axis }
  | { readonly code: 'zero-weights'; readonly axis: Axis }
  | {
      readonly code: 'unanswered-comparisons';
      readonly axis: Axis;
      readonly answered: number;
      readonly total: number;
    }
  | { readonly code: 'unconnected-comparisons'; readonly axis: Axis; readonly groups: number }
  | { readonly code: 'inconsistent'; readonly axis: Axis; readonly ratio: number }
  | { readonly code: 'no-consistency-ratio'; readonly axis: Axis; readonly criteria: number }
  | { readonly code: 'no-figures' }
  /** Accounts with some of the five years unknown. */
  | { readonly code: 'partial-years'; readonly accounts: number }
  /** Accounts with a revenue or cost that is unknown and counted as nothing. */
  | { readonly code: 'incomplete-figures'; readonly accounts: number }
  | { readonly code: 'negative-revenue'; readonly accounts: number }
  | { readonly code: 'missing-ratings'; readonly count: number; readonly accounts: number }
  | { readonly code: 'unscored'; readonly accounts: number }
  /** Worst and best are the same figure, so the criterion gives every account 5 and decides nothing. */
  | { readonly code: 'constant-criterion'; readonly criterionId: string }
  | { readonly code: 'open-gates'; readonly accounts: number }
  /** Accounts just outside the list with the score of its last one. */
  | { readonly code: 'tie-at-cut'; readonly accounts: number }
  | { readonly code: 'flag-without-reason'; readonly accounts: number };

export interface PortfolioResult {
  /** The five years, oldest first. */
  readonly years: readonly number[];
  /** In the order of the document. */
  readonly accounts: readonly AccountResult[];
  readonly axes: Readonly<Record<Axis, AxisWeights>>;
  /** By criterion id, sum 1. */
  readonly overallWeights: Readonly<Record<string, number>> | null;
  /** By criterion id; only linear measured criteria whose ends are known. */
  readonly scales: Readonly<Record<string, ScaleEnds>>;
  /** `order` holds account ids, highest net first; null when no account has a known net. */
  readonly whale: (Omit<WhaleCurve, 'order'> & { readonly order: readonly string[] }) | null;
  readonly concentration: Concentration;
  readonly chosen: Choice;
  readonly notes: readonly PortfolioNote[];
}
