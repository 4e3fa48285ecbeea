import { requireRate } from '../finance/rate.ts';
import { sum } from '../statistics/sum.ts';

/**
 * When the first margin comes and whether it is certain: `excludingFirst` after one period and only if the customer stays
 * (what the site shows), `firstAtStart` now and certain, `firstAtEnd` after one period and certain.
 */
export type LifetimeConvention = 'excludingFirst' | 'firstAtStart' | 'firstAtEnd';

export interface LifetimeInputs {
  /** Contribution per period after the cost to serve. */
  readonly margin: number;
  /** Probability to stay from one period to the next, 0 to 1. */
  readonly retention: number;
  /** Per period, a fraction. */
  readonly discount: number;
  /** Of the margin per period, a fraction; the first margin has not grown yet. */
  readonly growth: number;
}

/**
 * Lifetime value of a customer with an endless horizon and constant retention, in the unit of the margin:
 * `m r / (1 + i - r (1 + g))`, `m (1 + i) / (1 + i - r (1 + g))` or `m / (1 + i - r (1 + g))` by convention. Null when
 * `r (1 + g) >= 1 + i`, where the sum has no end. A negative margin has a negative value.
 *
 * @throws RangeError when a number is not finite, the retention is not between 0 and 1, the discount not above -1 or the
 *   growth below -1.
 * @see Gupta, S. and Lehmann, D. (2003), Customers as Assets, Journal of Interactive Marketing 17, for `excludingFirst`; Fader,
 *   P. and Hardie, B. (2012), Reconciling and Clarifying CLV Formulas, http://brucehardie.com/notes/024/, for all three.
 * @example lifetimeValue({ margin: 1, retention: 0.8, discount: 0.1, growth: 0 }) // 2.6666666666666665
 */
export function lifetimeValue(
  inputs: LifetimeInputs,
  convention: LifetimeConvention = 'excludingFirst',
): number | null {
  requireLifetime(inputs);
  const { margin, retention, discount, growth } = inputs;
  const divisor = 1 + discount - retention * (1 + growth);
  if (divisor <= roundingOf(1 + discount)) return null;
  return (margin * firstFactor(convention, retention, discount)) / divisor;
}

/** A divisor this small is nothing that rounding has left over: `r (1 + g)` and `1 + i` are the same. */
function roundingOf(size: number): number {
  return 4 * Number.EPSILON * size;
}

function firstFactor(convention: LifetimeConvention, retention: number, discount: number): number {
  return { excludingFirst: retention, firstAtStart: 1 + discount, firstAtEnd: 1 }[convention];
}

/**
 * The retention at which {@link lifetimeValue} is exactly `target`, such as the value before a change of margin or the cost of
 * winning the customer. Null when no retention from 0 to 1 gives it.
 *
 * @throws RangeError as {@link lifetimeValue}, or when the target is not finite.
 * @see Solved from the formulas of {@link lifetimeValue}.
 * @example breakEvenRetention(500, { margin: 200, discount: 0.1, growth: 0 }) // 0.7857142857142857
 */
export function breakEvenRetention(
  target: number,
  inputs: Omit<LifetimeInputs, 'retention'>,
  convention: LifetimeConvention = 'excludingFirst',
): number | null {
  requireLifetime({ ...inputs, retention: 0 });
  if (!Number.isFinite(target)) throw new RangeError(`a value cannot be ${target}`);
  const { margin, discount, growth } = inputs;
  const kept = target * (1 + growth);
  const due = target * (1 + discount);
  const retention = {
    excludingFirst: due / (margin + kept),
    firstAtStart: (due - margin * (1 + discount)) / kept,
    firstAtEnd: (due - margin) / kept,
  }[convention];
  return retention >= 0 && retention <= 1 ? retention : null;
}

export interface FiniteLifetimeInputs extends Omit<LifetimeInputs, 'retention'> {
  /** Probability to stay for each step from one period to the next; the last one goes on. */
  readonly retentions: readonly number[];
  /** Margins counted. */
  readonly periods: number;
}

export interface LifetimePeriod {
  /** When the margin comes, in periods from now. */
  readonly time: number;
  /** Probability that the customer is still there. */
  readonly survival: number;
  /** The margin if so. */
  readonly margin: number;
  readonly presentValue: number;
}

/**
 * Lifetime value period by period, for as many margins as asked for and a retention that may change with time. Conventions as
 * {@link lifetimeValue}, to which the sum of the present values tends with constant retention.
 *
 * @throws RangeError as {@link lifetimeValue}, when there is no retention, or the periods are not a whole number of at least 0.
 * @see Gupta, S. and Lehmann, D. (2005), Managing Customers as Investments, chapter 2, for finite horizons.
 * @example lifetimePeriods({ margin: 100, retentions: [0.8, 0.9], discount: 0.1, growth: 0, periods: 2 })[1]?.survival // 0.72
 */
export function lifetimePeriods(
  inputs: FiniteLifetimeInputs,
  convention: LifetimeConvention = 'excludingFirst',
): LifetimePeriod[] {
  const { retentions, periods, discount } = inputs;
  const last = retentions.at(-1);
  if (last === undefined) throw new RangeError('a retention curve needs a retention');
  if (!Number.isSafeInteger(periods) || periods < 0)
    throw new RangeError(`there cannot be ${periods} periods`);
  for (const retention of retentions) requireLifetime({ ...inputs, retention });
  let survival = 1;
  return Array.from({ length: periods }, (_, index) => {
    const step = convention === 'excludingFirst' ? index : index - 1;
    if (step >= 0) survival *= retentions[step] ?? last;
    const time = convention === 'firstAtStart' ? index : index + 1;
    const margin = inputs.margin * (1 + inputs.growth) ** index;
    return { time, survival, margin, presentValue: (survival * margin) / (1 + discount) ** time };
  });
}

/**
 * Sum of {@link lifetimePeriods}: the lifetime value within a horizon, in the unit of the margin.
 *
 * @throws RangeError as {@link lifetimePeriods}.
 * @see As for {@link lifetimePeriods}.
 * @example lifetimeValueWithin({ margin: 100, retentions: [1], discount: 0, growth: 0, periods: 7 }) // 700
 */
export function lifetimeValueWithin(
  inputs: FiniteLifetimeInputs,
  convention: LifetimeConvention = 'excludingFirst',
): number {
  return sum(lifetimePeriods(inputs, convention).map(({ presentValue }) => presentValue));
}

function requireLifetime({ margin, retention, discount, growth }: LifetimeInputs): void {
  requireRate(discount);
  if (!Number.isFinite(margin)) throw new RangeError(`a margin cannot be ${margin}`);
  if (!(retention >= 0 && retention <= 1))
    throw new RangeError(`a retention is from 0 to 1, not ${retention}`);
  if (!(growth >= -1 && growth < Infinity)) throw new RangeError(`a margin cannot grow by ${growth}`);
}
