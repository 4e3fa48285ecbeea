import type { CurveFault } from './curve.ts';

/** Why a plan cannot be paid out. */
export type PlanFault =
  | { readonly kind: 'no-measures' }
  /** What the weights sum to; `normalised` mends it. */
  | { readonly kind: 'weights'; readonly total: number }
  | { readonly kind: 'curve'; readonly measureId: string; readonly fault: CurveFault }
  | { readonly kind: 'pool-curve'; readonly fault: CurveFault }
  | { readonly kind: 'pool-measure' }
  /** It hangs on no measure. */
  | { readonly kind: 'modifier-measure'; readonly modifierId: string }
  /** Its points are none, or do not rise. */
  | { readonly kind: 'modifier-points'; readonly modifierId: string };

/** What is wrong with the people, or to be minded about them. */
export type PeopleFault =
  | { readonly kind: 'no-people' }
  /** Salary or target variable is not known: the position counts as nothing. */
  | { readonly kind: 'pay-unknown'; readonly positionId: string }
  /** A target of 0 gives no attainment. */
  | { readonly kind: 'zero-target'; readonly positionId: string; readonly measureId: string }
  | {
      readonly kind: 'objective-weights';
      readonly positionId: string;
      readonly measureId: string;
      readonly total: number;
    };

/** What is wrong with what is expected, or to be minded about it; of a measure where `positionId` is null. */
export type SpreadFault =
  /** Without spread every run gives the same: to be minded, not an error. */
  | { readonly kind: 'no-spread'; readonly positionId: string | null; readonly measureId: string }
  /** Low, likely and high do not rise. */
  | { readonly kind: 'spread-order'; readonly positionId: string | null; readonly measureId: string };

export type PlanBuild<Built> =
  | { readonly kind: 'plan'; readonly plan: Built }
  | { readonly kind: 'faults'; readonly faults: readonly PlanFault[] };
