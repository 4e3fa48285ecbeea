import { internalRate, type InternalRate } from '../finance/internal-rate.ts';
import { payback } from '../finance/payback.ts';
import { sum } from '../statistics/sum.ts';
import { breakEven, type BreakEven } from '../value/break-even.ts';
import { costFlows, presentFlows } from '../value/value-case.ts';
import { lifetimePeriods } from './lifetime-value.ts';

export interface Programme {
  /** Margin of the accounts in the programme in a year, as it is now. */
  readonly margin: number;
  /** Without the programme: yearly probability to stay, and yearly growth of the margin. */
  readonly retention: number;
  readonly growth: number;
  /** What the programme is expected to change; all are added to the above. */
  readonly change: ProgrammeChange;
  readonly costAtStart: number;
  readonly costPerYear: number;
  readonly horizonYears: number;
  readonly annualRate: number;
}

export interface ProgrammeChange {
  /** In points as a fraction: 0.03 lifts a retention of 0.9 to 0.93. */
  readonly retention: number;
  /** In points as a fraction. */
  readonly growth: number;
  /** As a fraction of the margin. */
  readonly margin: number;
}

export interface ProgrammeYear {
  /** Expected margin with the programme, without it, and what remains after the cost. */
  readonly with: number;
  readonly without: number;
  readonly cost: number;
  readonly net: number;
}

export interface ProgrammeReturn {
  /** From year 0, which is now. */
  readonly years: readonly ProgrammeYear[];
  readonly presentGain: number;
  readonly presentCost: number;
  readonly netPresentValue: number;
  /** On present values, a fraction; null without a cost. */
  readonly returnOnInvestment: number | null;
  readonly internalRate: InternalRate;
  readonly payback: number | null;
  /** The retention with the programme: where the change would lead beyond 1 or below 0, it is that. */
  readonly retention: number;
}

/**
 * What a programme of account management brings: expected margins with it less those without it, less its cost. Convention: the
 * margin of year `t` is `m (1 + g)^(t - 1) r^t`, at the end of the year, as the lifetime value `excludingFirst`. A change of
 * retention or growth goes no further than their ends, 1 or 0 and -1.
 *
 * @throws RangeError when the retention is not between 0 and 1, the growth is below -1, a cost is negative, the horizon is not a whole
 *   number of at least 0, or a number is not finite.
 * @see Gupta and Lehmann (2005), Managing Customers as Investments, for the sensitivity of value to retention and margin; the
 *   comparison is this site's own.
 * @example programmeReturn(programme).netPresentValue // 310_000
 */
export function programmeReturn(programme: Programme): ProgrammeReturn {
  const { without, improved, gain, cost } = flowsOf(programme);
  const net = gain.map((value, year) => value - (cost[year] ?? 0));
  const present = (flows: readonly number[]) => sum(presentFlows(flows, programme.annualRate, 'end'));
  const [presentGain, presentCost] = [present(gain), present(cost)];
  return {
    years: net.map((value, year) => ({
      with: improved[year] ?? 0,
      without: without[year] ?? 0,
      cost: cost[year] ?? 0,
      net: value,
    })),
    presentGain,
    presentCost,
    netPresentValue: presentGain - presentCost,
    returnOnInvestment: presentCost > 0 ? (presentGain - presentCost) / presentCost : null,
    internalRate: internalRate(net),
    payback: payback(net),
    retention: retentionWith(programme.retention, programme.change.retention),
  };
}

/** All by year from now. */
function flowsOf(programme: Programme) {
  requireToday(programme);
  const without = expectedMargins(programme, { retention: 0, growth: 0, margin: 0 });
  const improved = expectedMargins(programme, programme.change);
  const { costAtStart: atStart, costPerYear: perYear, horizonYears } = programme;
  return {
    without,
    improved,
    gain: improved.map((margin, year) => margin - (without[year] ?? 0)),
    cost: costFlows({ atStart, perYear, startYears: 0, durationYears: null }, horizonYears),
  };
}

/** Without the rates and tables, for a search that asks hundreds of times. */
function netPresentValueOf(programme: Programme): number {
  const { gain, cost } = flowsOf(programme);
  const net = gain.map((value, year) => value - (cost[year] ?? 0));
  return sum(presentFlows(net, programme.annualRate, 'end'));
}

/** Only what the programme changes is held at its ends; what is stated of today is not. */
function requireToday({ retention, growth }: Programme): void {
  if (!(retention >= 0 && retention <= 1))
    throw new RangeError(`a retention is from 0 to 1, not ${retention}`);
  if (!(growth >= -1)) throw new RangeError(`a margin cannot grow by ${growth}`);
}

/** From year 0, in which nothing comes. */
function expectedMargins(programme: Programme, by: ProgrammeChange): number[] {
  const periods = lifetimePeriods({
    margin: programme.margin * (1 + by.margin),
    retentions: [retentionWith(programme.retention, by.retention)],
    growth: Math.max(-1, programme.growth + by.growth),
    discount: programme.annualRate,
    periods: programme.horizonYears,
  });
  return [0, ...periods.map(({ survival, margin }) => survival * margin)];
}

function retentionWith(retention: number, change: number): number {
  return Math.min(1, Math.max(0, retention + change));
}

export interface ProgrammeBreakEvens {
  readonly costPerYear: BreakEven;
  readonly retention: BreakEven;
  readonly growth: BreakEven;
  readonly margin: BreakEven;
}

/** As far as a change of growth or margin is looked for. */
const widest = 1;

/**
 * The yearly cost, and the change of retention, of growth and of margin, at which the programme just pays, each with all else as
 * stated. Ranges searched: cost from 0 to ten times what it may be at most, or is; retention as far as it can change;
 * growth and margin from -100 to +100 points or percent.
 *
 * @throws RangeError as {@link programmeReturn}.
 * @see {@link breakEven}.
 * @example programmeBreakEvens(programme).retention // { kind: 'at', value: 0.021, holds: 'above', all: [0.021] }
 */
export function programmeBreakEvens(programme: Programme): ProgrammeBreakEvens {
  const { change, retention, growth, costPerYear } = programme;
  const value = (altered: Partial<Programme>) => netPresentValueOf({ ...programme, ...altered });
  const changed = (part: Partial<ProgrammeChange>) => value({ change: { ...change, ...part } });
  const dearest = 10 * Math.max(1, costPerYear, Math.abs(programmeReturn(programme).presentGain));
  return {
    costPerYear: breakEven((cost) => value({ costPerYear: cost }), {
      from: 0,
      to: dearest,
      current: costPerYear,
    }),
    retention: breakEven((points) => changed({ retention: points }), {
      from: -retention,
      to: 1 - retention,
      current: change.retention,
    }),
    growth: breakEven((points) => changed({ growth: points }), {
      from: Math.max(-widest, -1 - growth),
      to: widest,
      current: change.growth,
    }),
    margin: breakEven((part) => changed({ margin: part }), {
      from: -widest,
      to: widest,
      current: change.margin,
    }),
  };
}
