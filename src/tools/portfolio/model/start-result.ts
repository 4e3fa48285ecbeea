/** A limit on the set, named so that a sentence can be written about it. */
export type StartLimitName =
  | { readonly kind: 'hours' | 'money' | 'accounts' }
  /** `name` is the region or segment. */
  | { readonly kind: 'region' | 'segment'; readonly name: string };

/** How much of a limit a set takes. Hours a year, money in workspace currency, or accounts. */
export interface LimitUse {
  readonly limit: StartLimitName;
  readonly available: number;
  readonly used: number;
  /** Below zero where the set takes more than there is. */
  readonly left: number;
}

/** A set of accounts, the most valuable first, and what it comes to. */
export interface StartSet {
  readonly ids: readonly string[];
  /** Sum of the points above the baseline or of the five-year nets, by the goal; what is not known counts as nothing. */
  readonly value: number;
  readonly hours: number;
  readonly money: number;
  /** Every limit of which it takes something. */
  readonly uses: readonly LimitUse[];
}

/** A set beside the best one. */
export interface ComparedSet extends StartSet {
  /** The limits it overdraws. */
  readonly over: readonly LimitUse[];
  /** Accounts in it that may not be taken, by a must-have or by the reader. */
  readonly barred: readonly string[];
  /** Musts that it leaves out. */
  readonly withoutMusts: readonly string[];
  /** Value of the best set less its own. */
  readonly misses: number;
}

/** One thing less narrow than the reader has said. */
export type StartChange =
  | { readonly kind: 'hours' | 'person' | 'money' | 'accounts'; readonly by: number }
  | { readonly kind: 'region' | 'segment'; readonly name: string; readonly by: number }
  /** A must or a must-not taken back. */
  | { readonly kind: 'must' | 'must-not'; readonly accountId: string }
  /** The open must-haves of an account answered with yes. */
  | { readonly kind: 'find-out'; readonly accountId: string };

/** What a change alone would add to the best set. */
export type StartGain =
  | {
      readonly kind: 'more';
      readonly change: StartChange;
      readonly adds: number;
      readonly entering: readonly string[];
      readonly leaving: readonly string[];
      /** False where time ran out: it adds at least as much. */
      readonly proved: boolean;
    }
  | { readonly kind: 'nothing' | 'unknown'; readonly change: StartChange };

/** One of several limits that cannot all hold. */
export type ConflictingLimit =
  | { readonly kind: 'must'; readonly accountId: string }
  /** A must that a must-have answered with no, or not answered, keeps out. */
  | { readonly kind: 'failed-gate' | 'open-gate'; readonly accountId: string }
  /** `needed` is what all musts together take of it. */
  | {
      readonly kind: 'limit';
      readonly limit: StartLimitName;
      readonly available: number;
      readonly needed: number;
    };

export interface FoundStartSet {
  readonly kind: 'found';
  readonly best: StartSet;
  /** Whether the solver has proved that no set is better. */
  readonly proved: boolean;
  /** The choice made by hand: the most value for what it takes first; what does not fit is passed over. */
  readonly byHand: ComparedSet;
  /** The list by score of the result screen, which knows no limits. */
  readonly byScore: ComparedSet;
  readonly gains: readonly StartGain[];
  /** Changes that were not tried, since there are too many. */
  readonly untried: number;
  readonly notes: readonly StartNote[];
}

export type StartNote =
  /** Accounts that a must-have answered with no keeps out. */
  | { readonly code: 'failed-gates'; readonly accounts: number }
  /** Accounts kept out because a must-have is not answered. */
  | { readonly code: 'open-gates'; readonly accounts: number }
  /** Of the chosen accounts. */
  | { readonly code: 'open-gates-chosen'; readonly accounts: number }
  /** Accounts without a score or net: never chosen unless they must be. */
  | { readonly code: 'no-value'; readonly accounts: number }
  /** Accounts at or below the baseline, or with a net of nothing or less: likewise. */
  | { readonly code: 'worthless'; readonly accounts: number }
  /** Accounts of no known region or segment: that limit leaves them alone. */
  | { readonly code: 'no-region' | 'no-segment'; readonly accounts: number };

export type StartSetResult =
  /** `no-candidates`: every account is kept out, or has no value. */
  | { readonly kind: 'nothing'; readonly code: 'no-accounts' | 'no-limits' | 'no-candidates' }
  | { readonly kind: 'impossible'; readonly conflicts: readonly (readonly ConflictingLimit[])[] }
  /** Time ran out before the solver had any set. */
  | { readonly kind: 'unsolved'; readonly status: string }
  | FoundStartSet;
