import { internalRate, type InternalRate } from '../finance/internal-rate.ts';
import { presentValues } from '../finance/net-present-value.ts';
import { payback } from '../finance/payback.ts';
import { cumulativeSums, sum } from '../statistics/sum.ts';
import { driverYears, type DriverYears, type ValueDriver } from './driver.ts';
import { activityByYear } from './schedule.ts';
import type { Disbenefits } from './weighted-benefits.ts';

/** What the customer spends to get the value: price, switching, own effort. Amounts are positive. */
export interface CustomerCost {
  readonly atStart: number;
  readonly perYear: number;
  readonly startYears: number;
  /** Null is to the end of the horizon. */
  readonly durationYears: number | null;
}

export interface ValueCase {
  readonly drivers: readonly ValueDriver[];
  readonly costs: readonly CustomerCost[];
  readonly horizonYears: number;
  /** A fraction. */
  readonly annualRate: number;
  /** Yearly flows count at the end of their year or in its middle; what is spent at the start counts as of now. */
  readonly timing: 'end' | 'mid';
  readonly disbenefits: Disbenefits;
}

export interface ValueYear {
  /** 0 is now. */
  readonly year: number;
  readonly gross: number;
  readonly weighted: number;
  readonly cost: number;
  /** Weighted less cost. */
  readonly net: number;
  readonly cumulative: number;
  readonly presentNet: number;
  readonly presentCumulative: number;
}

export interface DriverResult extends DriverYears {
  readonly presentValue: number;
}

export interface ValueCaseResult {
  readonly years: readonly ValueYear[];
  /** In the order of the case. */
  readonly drivers: readonly DriverResult[];
  readonly presentBenefits: number;
  readonly presentCosts: number;
  readonly netPresentValue: number;
  /** On present values, a fraction; null without a cost. */
  readonly returnOnInvestment: number | null;
  readonly benefitCostRatio: number | null;
  /** Of yearly flows at the end of their years, whatever the timing. */
  readonly internalRate: InternalRate;
  /** In years; null when it is not paid back within the horizon, 0 when there is nothing to pay back. */
  readonly payback: number | null;
  readonly discountedPayback: number | null;
}

/**
 * The customer's case year by year: what each driver is worth, what it costs to get it, and what remains. Benefits are those
 * that count (confidence, attribution, disadvantages in full by default). The first year's flows are discounted by a whole
 * year (`end`, as spreadsheets) or by half a year (`mid`).
 *
 * @throws RangeError as {@link driverYears}, and when the rate is not above -1 and finite or a cost is negative.
 * @see Brealey, Myers and Allen, Principles of Corporate Finance, chapters 2 and 5; the frame of the table follows Forrester's
 *   Total Economic Impact.
 * @example evaluateCase(valueCase).netPresentValue // 84_000
 */
export function evaluateCase(valueCase: ValueCase): ValueCaseResult {
  const { annualRate, timing } = valueCase;
  const { drivers, gross, weighted, cost, net } = flowsOf(valueCase);
  const present = (flows: readonly number[]) => presentFlows(flows, annualRate, timing);
  const presentCosts = sum(present(cost));
  const presentBenefits = sum(present(weighted));
  const presentNet = present(net);
  return {
    years: table({ gross, weighted, cost, net, presentNet }),
    drivers: drivers.map((years) => ({ ...years, presentValue: sum(present([0, ...years.weighted])) })),
    presentBenefits,
    presentCosts,
    netPresentValue: sum(presentNet),
    returnOnInvestment: presentCosts > 0 ? (presentBenefits - presentCosts) / presentCosts : null,
    benefitCostRatio: presentCosts > 0 ? presentBenefits / presentCosts : null,
    internalRate: internalRate(net),
    payback: payback(net),
    discountedPayback: payback(presentNet),
  };
}

/**
 * The net present value of {@link evaluateCase} alone, many times faster: for a break-even or a tornado, which ask hundreds of
 * times.
 *
 * @throws RangeError as {@link evaluateCase}.
 * @see As for {@link evaluateCase}.
 * @example breakEven((rate) => netPresentValueOfCase({ ...valueCase, annualRate: rate }), { from: 0, to: 1, current: 0.1 })
 */
export function netPresentValueOfCase(valueCase: ValueCase): number {
  return sum(presentFlows(netFlowsOfCase(valueCase), valueCase.annualRate, valueCase.timing));
}

/**
 * What remains of the benefits after the costs, by year from now: the net column of {@link evaluateCase} alone, for whoever
 * discounts it at many rates.
 *
 * @throws RangeError as {@link evaluateCase}.
 * @see As for {@link evaluateCase}.
 * @example netFlowsOfCase(valueCase) // [-20_000, 38_000, 38_000]
 */
export function netFlowsOfCase(valueCase: ValueCase): readonly number[] {
  return flowsOf(valueCase).net;
}

/** All lists are by year from now, those of the drivers from year 1. */
function flowsOf({ drivers, costs, horizonYears, disbenefits }: ValueCase) {
  const years = drivers.map((driver) => driverYears(driver, horizonYears, disbenefits));
  const fromNow = (list: readonly (readonly number[])[]) =>
    addUp(
      list.map((flows) => [0, ...flows]),
      horizonYears,
    );
  const weighted = fromNow(years.map((driver) => driver.weighted));
  const cost = addUp(
    costs.map((one) => costFlows(one, horizonYears)),
    horizonYears,
  );
  return {
    drivers: years,
    gross: fromNow(years.map((driver) => driver.gross)),
    weighted,
    cost,
    net: weighted.map((value, year) => value - (cost[year] ?? 0)),
  };
}

/**
 * Present values of flows from now on: the first as it is, the yearly ones after it at the end or in the middle of their years.
 *
 * @throws RangeError when the rate is not above -1 and finite, or a flow is not finite.
 * @see As for {@link evaluateCase}.
 * @example presentFlows([-100, 110], 0.1, 'end') // [-100, 100]
 */
export function presentFlows(flows: readonly number[], annualRate: number, timing: 'end' | 'mid'): number[] {
  return [
    ...presentValues(annualRate, flows.slice(0, 1), 'start'),
    ...presentValues(annualRate, flows.slice(1), timing),
  ];
}

/**
 * A cost by year from now: what is due at the start in year 0, then the yearly amount for the part of each year that it runs.
 *
 * @throws RangeError when an amount is negative or not finite, or as {@link activityByYear}.
 * @see As for {@link evaluateCase}.
 * @example costFlows({ atStart: 50, perYear: 12, startYears: 0.5, durationYears: null }, 2) // [50, 6, 12]
 */
export function costFlows(cost: CustomerCost, horizonYears: number): number[] {
  if (![cost.atStart, cost.perYear].every((amount) => amount >= 0 && amount < Infinity)) {
    throw new RangeError('a cost is a positive amount');
  }
  const parts = activityByYear({ ...cost, rampYears: 0 }, horizonYears);
  return [cost.atStart, ...parts.map((part) => part * cost.perYear)];
}

function addUp(rows: readonly (readonly number[])[], horizonYears: number): number[] {
  return Array.from({ length: horizonYears + 1 }, (_, year) => sum(rows.map((row) => row[year] ?? 0)));
}

type Columns = Readonly<Record<'gross' | 'weighted' | 'cost' | 'net' | 'presentNet', readonly number[]>>;

function table(columns: Columns): ValueYear[] {
  const cumulative = cumulativeSums(columns.net);
  const presentCumulative = cumulativeSums(columns.presentNet);
  return columns.net.map((net, year) => ({
    year,
    gross: columns.gross[year] ?? 0,
    weighted: columns.weighted[year] ?? 0,
    cost: columns.cost[year] ?? 0,
    net,
    cumulative: cumulative[year] ?? 0,
    presentNet: columns.presentNet[year] ?? 0,
    presentCumulative: presentCumulative[year] ?? 0,
  }));
}
