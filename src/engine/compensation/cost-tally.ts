import type { Estimate } from '../random/estimate.ts';
import { percentileOfSorted } from '../statistics/percentile.ts';
import { keptRuns, type KeptRuns } from './kept-runs.ts';
import { compiledPerson, type CompiledPerson, type PayScenario } from './scenario.ts';

/** One person over all runs. Variable pay in money, as long as the position is filled; chances from 0 to 1. */
export interface PersonCost {
  readonly variable: Estimate;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly aboveTarget: number;
  readonly belowThreshold: number;
  readonly zeroPay: number;
  readonly atCap: number;
  /** Chance that base and variable, for a full year, are under the floor; null without a floor. */
  readonly underFloor: number | null;
}

/** What one set of plans costs over all runs. Money; shares and chances from 0 to 1. */
export interface ScenarioCost {
  /** Variable pay of all people together. */
  readonly cost: Estimate;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Null without a budget. */
  readonly overBudget: Chance | null;
  /** Shares of people, over all runs. */
  readonly aboveTarget: number;
  readonly belowThreshold: number;
  readonly zeroPay: number;
  readonly atCap: number;
  readonly people: readonly PersonCost[];
  /** Expected cost over expected revenue; null without revenue. */
  readonly costOfRevenue: number | null;
}

export interface Chance {
  readonly chance: number;
  readonly standardError: number;
}

/** Counts of runs. */
export interface PersonTally {
  readonly compiled: CompiledPerson;
  readonly payouts: KeptRuns;
  /** Payout below which the floor is missed. */
  readonly floorPayout: number;
  aboveTarget: number;
  belowThreshold: number;
  zeroPay: number;
  atCap: number;
  underFloor: number;
}

export interface ScenarioTally {
  readonly people: readonly PersonTally[];
  readonly costs: KeptRuns;
  readonly budget: number | null;
  readonly floor: number | null;
}

interface Limits {
  readonly budget: number | null;
  readonly floor: number | null;
}

/** Payouts kept of all people together for their percentiles, and at most so many of one person. */
const payoutsKept = 1_000_000;
const personRunsKept = 10_000;

/**
 * An empty tally for one scenario.
 *
 * @throws RangeError as `compiledPerson`.
 * @see cost-simulation.ts.
 * @example newTally(scenario, 3, { budget: null, floor: null })
 */
export function newTally(scenario: PayScenario, measures: number, { budget, floor }: Limits): ScenarioTally {
  const kept = Math.min(personRunsKept, Math.ceil(payoutsKept / Math.max(1, scenario.length)));
  const people = scenario.map((person): PersonTally => {
    const short = floor === null ? 0 : floor - person.base;
    return {
      compiled: compiledPerson(person, measures),
      payouts: keptRuns(kept),
      floorPayout: person.targetVariable > 0 ? short / person.targetVariable : short > 0 ? Infinity : 0,
      aboveTarget: 0,
      belowThreshold: 0,
      zeroPay: 0,
      atCap: 0,
      underFloor: 0,
    };
  });
  return { people, costs: keptRuns(Infinity), budget, floor };
}

/**
 * What the runs so far say; there must be one.
 *
 * @throws RangeError when there was no run.
 * @see cost-simulation.ts for the conventions.
 * @example readTally(tally, null).cost.mean // 2611000
 */
export function readTally(
  { people, costs, budget, floor }: ScenarioTally,
  revenue: Estimate | null,
): ScenarioCost {
  const cost = costs.estimate();
  const share = (count: (person: PersonTally) => number) =>
    people.length === 0
      ? 0
      : people.reduce((total, one) => total + count(one), 0) / people.length / cost.runs;
  return {
    cost,
    ...percentiles(costs, 1),
    overBudget: budget === null ? null : chanceAbove(costs, budget),
    aboveTarget: share((person) => person.aboveTarget),
    belowThreshold: share((person) => person.belowThreshold),
    zeroPay: share((person) => person.zeroPay),
    atCap: share((person) => person.atCap),
    people: people.map((person) => personCost(person, floor !== null)),
    costOfRevenue: revenue !== null && revenue.mean > 0 ? cost.mean / revenue.mean : null,
  };
}

function personCost(person: PersonTally, hasFloor: boolean): PersonCost {
  const { mean, standardError, runs } = person.payouts.estimate();
  const { perPayout } = person.compiled;
  return {
    variable: { mean: mean * perPayout, standardError: standardError * perPayout, runs },
    ...percentiles(person.payouts, perPayout),
    aboveTarget: person.aboveTarget / runs,
    belowThreshold: person.belowThreshold / runs,
    zeroPay: person.zeroPay / runs,
    atCap: person.atCap / runs,
    underFloor: hasFloor ? person.underFloor / runs : null,
  };
}

function percentiles(runs: KeptRuns, unit: number): { p10: number; p50: number; p90: number } {
  const values = runs.values().slice().sort();
  const at = (k: number) => unit * percentileOfSorted(values, k);
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

function chanceAbove(runs: KeptRuns, limit: number): Chance {
  const values = runs.values();
  const chance = values.reduce((count, value) => (value > limit ? count + 1 : count), 0) / values.length;
  return { chance, standardError: Math.sqrt((chance * (1 - chance)) / values.length) };
}
