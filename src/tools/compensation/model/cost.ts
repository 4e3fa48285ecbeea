import { attainmentDraws } from '../../../engine/compensation/attainment-draws.ts';
import { costSimulation, type CostResult } from '../../../engine/compensation/cost-simulation.ts';
import type { Chance, PersonCost } from '../../../engine/compensation/cost-tally.ts';
import { planReading } from '../../../engine/compensation/plan-reading.ts';
import { runningEstimate, type Estimate } from '../../../engine/random/estimate.ts';
import { seededSource } from '../../../engine/random/seeded-source.ts';
import { histogram, type HistogramBar } from '../../../engine/statistics/histogram.ts';
import { percentileOfSorted } from '../../../engine/statistics/percentile.ts';
import { sum } from '../../../engine/statistics/sum.ts';
import type { CostJob, CostPlan } from './cost-job.ts';

export type { HistogramBar };

/** What one plan costs over all runs. Money; shares and chances are fractions. */
export interface PlanCost {
  readonly planId: string;
  /** Variable pay of everybody and of the team pool. */
  readonly cost: Estimate;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** At the percentile of the budget. */
  readonly atPercentile: number;
  readonly overBudget: Chance | null;
  /** Shares of people over all runs, the team pool left out. */
  readonly aboveTarget: number;
  readonly belowThreshold: number;
  readonly zeroPay: number;
  readonly atCap: number;
  /** Null without a floor. */
  readonly underFloor: number | null;
  /** What everybody earns at target, with the team pool. */
  readonly atTarget: number;
  readonly salaries: number;
  /** Weight on measures that run over more than a year. */
  readonly longShare: number;
  /** Expected variable pay of the vacant positions, and their salaries. */
  readonly vacant: { readonly count: number; readonly variable: number };
  /** Variable pay, and all pay, over expected revenue; null without revenue. */
  readonly ofRevenue: number | null;
  readonly payOfRevenue: number | null;
  /** By position, in the job's order. */
  readonly people: readonly PersonCost[];
  /** Null without a team pool. */
  readonly pool: PersonCost | null;
  readonly bars: readonly HistogramBar[];
  /** What it costs more than the current plan, run by run on the same draws; null for the current plan. */
  readonly more: Estimate | null;
}

export interface CostFindings {
  readonly runs: number;
  readonly percentile: number;
  readonly budget: number | null;
  readonly revenue: Estimate | null;
  readonly positionIds: readonly string[];
  readonly plans: readonly PlanCost[];
}

/** A simulation that is carried out in pieces. */
export interface CostRunner {
  /** One piece; answers with the part that is done, 0 to 1. */
  readonly advance: () => number;
  /** Null until all is done. */
  readonly result: () => CostFindings | null;
}

/** Enough to see the shape in, and few enough to read. */
const barCount = 24;
const pieces = 50;

/**
 * Carries a simulation of all plans out in pieces; the result does not depend on their size.
 *
 * @throws RangeError as the engine's `costSimulation`, and for correlations that `costJob` does not let through.
 * @see engine/compensation/cost-simulation.ts for the conventions.
 * @example const run = costRun(job); while (run.advance() < 1); run.result()?.plans[0]?.cost.mean // 261_000
 */
export function costRun(job: CostJob): CostRunner {
  const draws = attainmentDraws(job, seededSource(job.seed));
  if (draws.kind !== 'draws') throw new RangeError('no measures can be correlated like that');
  const simulation = costSimulation(
    job.plans.map(({ scenario }) => scenario),
    draws,
    { budgets: job.plans.map(() => job.budget), floor: job.floor, revenue: job.revenue },
  );
  const size = Math.ceil(job.runs / pieces);
  let done = 0;
  return {
    advance() {
      const next = Math.min(size, job.runs - done);
      simulation.add(next);
      done += next;
      return done / job.runs;
    },
    result() {
      const read = done < job.runs ? null : simulation.read();
      return read && findingsOf(job, read, simulation.costs);
    },
  };
}

function findingsOf(
  job: CostJob,
  result: CostResult,
  costs: (scenario: number) => Float64Array,
): CostFindings {
  const current = job.plans.findIndex(({ planId }) => planId === job.currentPlan);
  return {
    runs: result.runs,
    percentile: job.percentile,
    budget: job.budget,
    revenue: result.revenue,
    positionIds: job.positionIds,
    plans: job.plans.flatMap((plan, index) => {
      const read = result.scenarios[index];
      if (read === undefined) return [];
      const own = costs(index);
      const more = current >= 0 && index !== current ? difference(own, costs(current)) : null;
      return [planCost(job, plan, read, result.revenue, own, more)];
    }),
  };
}

function planCost(
  job: CostJob,
  { planId, scenario, salaries }: CostPlan,
  read: CostResult['scenarios'][number],
  revenue: Estimate | null,
  costs: Float64Array,
  more: Estimate | null,
): PlanCost {
  const people = read.people.slice(0, job.positionIds.length);
  const share = (of: (person: PersonCost) => number) => sum(people.map(of)) / people.length;
  const vacant = people.filter((_, index) => job.vacant[index]);
  const { cost, p10, p50, p90, overBudget, costOfRevenue } = read;
  const plan = scenario[0]?.plan;
  return {
    planId,
    cost,
    p10,
    p50,
    p90,
    atPercentile: percentileOfSorted(costs.slice().sort(), job.percentile),
    overBudget,
    aboveTarget: share((person) => person.aboveTarget),
    belowThreshold: share((person) => person.belowThreshold),
    zeroPay: share((person) => person.zeroPay),
    atCap: share((person) => person.atCap),
    underFloor: job.floor === null ? null : share((person) => person.underFloor ?? 0),
    atTarget: sum(scenario.map(({ targetVariable, filled }) => targetVariable * filled)),
    salaries,
    longShare: plan === undefined ? 0 : planReading(plan).longShare,
    vacant: { count: vacant.length, variable: sum(vacant.map(({ variable }) => variable.mean)) },
    ofRevenue: costOfRevenue,
    payOfRevenue: revenue !== null && revenue.mean > 0 ? (salaries + cost.mean) / revenue.mean : null,
    people,
    pool: job.hasPool ? (read.people[job.positionIds.length] ?? null) : null,
    bars: histogram(costs, barCount),
    more,
  };
}

/** Run by run, so that what both plans have in common is no noise. */
function difference(costs: Float64Array, others: Float64Array): Estimate | null {
  const running = runningEstimate();
  costs.forEach((cost, index) => {
    running.add(cost - (others[index] ?? 0));
  });
  return running.read();
}
