import { sum } from '../statistics/sum.ts';
import { requireHorizon } from './schedule.ts';
import { presentFlows } from './value-case.ts';

/** An amount of year 1 that grows by a fraction every year after it. */
export interface GrowingAmount {
  readonly firstYear: number;
  readonly growth: number;
}

export interface ReceivedValueInputs {
  /** Revenue, referrals, joint development ... */
  readonly gains: readonly GrowingAmount[];
  /** Direct and indirect cost, positive. */
  readonly costs: readonly GrowingAmount[];
  /** What we spend now to keep or win the relationship, positive. */
  readonly costAtStart: number;
  readonly horizonYears: number;
  readonly annualRate: number;
  readonly timing: 'end' | 'mid';
}

export interface ReceivedValue {
  /** From year 0, which is now. */
  readonly years: readonly ReceivedYear[];
  readonly presentGains: number;
  readonly presentCosts: number;
  readonly netPresentValue: number;
}

export interface ReceivedYear {
  readonly gain: number;
  readonly cost: number;
  readonly net: number;
  readonly presentNet: number;
}

/**
 * What a customer is worth to us over a horizon: gains less costs, each growing at its own rate, without any chance of loss
 * (see lifetime value for that).
 *
 * @throws RangeError when the horizon is not a whole number of at least 0, the rate not above -1, a growth below -1, or an
 *   amount not finite.
 * @see Brealey, Myers and Allen, Principles of Corporate Finance, chapter 2.
 * @example receivedValue({ gains: [{ firstYear: 100, growth: 0.1 }], costs: [], costAtStart: 0, horizonYears: 2,
 *   annualRate: 0.1, timing: 'end' }).netPresentValue // 181.8181818181818
 */
export function receivedValue(inputs: ReceivedValueInputs): ReceivedValue {
  const { horizonYears, annualRate, timing } = inputs;
  requireHorizon(horizonYears);
  const gains = [0, ...totalByYear(inputs.gains, horizonYears)];
  const costs = [inputs.costAtStart, ...totalByYear(inputs.costs, horizonYears)];
  const presentGains = presentFlows(gains, annualRate, timing);
  const presentCosts = presentFlows(costs, annualRate, timing);
  const years = gains.map((gain, year) => {
    const cost = costs[year] ?? 0;
    return {
      gain,
      cost,
      net: gain - cost,
      presentNet: (presentGains[year] ?? 0) - (presentCosts[year] ?? 0),
    };
  });
  return {
    years,
    presentGains: sum(presentGains),
    presentCosts: sum(presentCosts),
    netPresentValue: sum(years.map(({ presentNet }) => presentNet)),
  };
}

function totalByYear(amounts: readonly GrowingAmount[], horizonYears: number): number[] {
  for (const { growth } of amounts) {
    if (!(growth >= -1 && growth < Infinity)) throw new RangeError(`nothing can grow by ${growth}`);
  }
  return Array.from({ length: horizonYears }, (_, year) =>
    sum(amounts.map(({ firstYear, growth }) => firstYear * (1 + growth) ** year)),
  );
}
