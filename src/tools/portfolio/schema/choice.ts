import * as v from 'valibot';
import { numberIn, recordOf } from '../../../workspace/tool-schema.ts';

/** What the set to start with is to have the most of: score now, or net contribution over the five years. */
export type StartGoal = 'score' | 'contribution';

/** Taken in any case, left out in any case, or as the limits allow. */
export type StartPlace = 'must' | 'must-not' | 'free';

/** What one account takes; null is the figure for all. */
export interface StartAccount {
  /** A year. */
  readonly hours: number | null;
  /** Once, in workspace currency. */
  readonly money: number | null;
  readonly place: StartPlace;
}

/** Under which limits a set of accounts to start with is chosen. A limit that is null does not hold. */
export interface StartSetInputs {
  readonly goal: StartGoal;
  /** The score, 0 to 10, at which an account is worth no extra effort: only what is above counts. */
  readonly baseline: number;
  /** Available a year. */
  readonly hours: number | null;
  /** What an account takes a year unless it has a figure of its own. */
  readonly hoursEach: number;
  /** What one more person would bring a year. */
  readonly hoursPerPerson: number;
  /** Available for setting up, in workspace currency. */
  readonly money: number | null;
  readonly moneyEach: number;
  readonly atMost: number | null;
  readonly perRegion: number | null;
  readonly perSegment: number | null;
  /** Whether accounts may be taken whose must-haves nobody has answered. */
  readonly openGates: boolean;
  /** By account id; an account without an entry is free and takes what all take. */
  readonly byAccount: Readonly<Record<string, StartAccount>>;
}

/** Sums over all accounts stay exact to the hundredth that the solver is given. */
export const startLimits = { hours: 10_000_000, money: 1e12, accounts: 10_000 } as const;

/**
 * Hours: 50 a month for all functions together, and of one more person 12 months of 160 hours of which 60 percent reach the
 * accounts. The baseline is the middle of the scale. Assumptions, to be replaced by the reader's own.
 */
export const defaultStartSet: StartSetInputs = {
  goal: 'score',
  baseline: 5,
  hours: null,
  hoursEach: 600,
  hoursPerPerson: 1152,
  money: null,
  moneyEach: 0,
  atMost: null,
  perRegion: null,
  perSegment: null,
  openGates: true,
  byAccount: {},
};

const hours = numberIn(0, startLimits.hours);
const money = numberIn(0, startLimits.money);
const atMost = v.nullable(v.pipe(numberIn(0, startLimits.accounts), v.integer()));

export const startSet = v.strictObject({
  goal: v.picklist(['score', 'contribution']),
  baseline: numberIn(0, 10),
  hours: v.nullable(hours),
  hoursEach: hours,
  hoursPerPerson: hours,
  money: v.nullable(money),
  moneyEach: money,
  atMost,
  perRegion: atMost,
  perSegment: atMost,
  openGates: v.boolean(),
  byAccount: recordOf(
    v.strictObject({
      hours: v.nullable(hours),
      money: v.nullable(money),
      place: v.picklist(['must', 'must-not', 'free']),
    }),
  ),
});
