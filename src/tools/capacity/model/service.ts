import type { Estimate } from '../../../engine/random/estimate.ts';
import type { CapacityInputs } from '../schema.ts';
import { basisOf, type Basis } from './basis.ts';
import { mostAccounts } from './limits.ts';
import { cohortsOf, type PlannedWave } from './load.ts';
import { tierCounts } from './mix.ts';
import { wavesFrom, type ServiceFindings } from './recommend.ts';
import { runningScenario, scenarioOf } from './scenario.ts';
import { simulationOf, type Service, type Simulation } from './simulation.ts';

/** Service level at a number of accounts. */
export interface ServicePoint {
  readonly accounts: number;
  /** All of them beginning in the first month. */
  readonly together: Estimate;
  /** All of them set up long ago. */
  readonly running: Estimate;
}

export interface ServiceResult {
  readonly points: readonly ServicePoint[];
  readonly findings: ServiceFindings;
  readonly plans: {
    /** Null when nothing can start, and for the reader's own plan when there is none. */
    readonly recommended: Service | null;
    readonly own: Service | null;
    readonly declared: Service | null;
  };
  readonly runs: number;
  readonly months: number;
}

/** A simulation that is carried out in pieces. */
export interface ServiceRun {
  /** One piece; answers with the part that is done, 0 to 1. */
  readonly advance: () => number;
  /** Null until all is done. */
  readonly result: () => ServiceResult | null;
}

/** Pieces of a run: enough of them for a progress bar that moves. */
const pieces = 50;
/** The plans take about as long as one piece of the curve. */
const lastPart = 1 / (pieces + 1);

/** Every number up to here is simulated, and beyond it so many on the way to the counter-example. */
const everyNumberUpTo = 20;
const beyond = 12;

/**
 * The numbers of accounts on the curve: every one as far as a decision could go, then fewer, and the counter-example.
 *
 * @example curveNumbers(65, 8) // [1, 2, …, 20, 24, …, 65]
 */
export function curveNumbers(declare: number, ceiling: number | null): readonly number[] {
  const dense = Math.min(Math.max(everyNumberUpTo, (ceiling ?? 0) + everyNumberUpTo / 2), mostAccounts);
  const first = Array.from({ length: dense }, (_, index) => index + 1);
  if (declare <= dense) return first;
  const rest = Array.from({ length: beyond }, (_, index) =>
    Math.round(dense + ((declare - dense) * (index + 1)) / beyond),
  );
  return [...new Set([...first, ...rest])];
}

/**
 * The simulation behind the service level: first the curve over the number of accounts, then the recommended plan that
 * follows from it, the reader's own and the counter-example, all from the same random numbers.
 *
 * @see simulation.ts and scenario.ts for the conventions; recommend.ts for the plan.
 * @example const run = serviceRun(inputs); while (run.advance() < 1); run.result()?.limits.together // 3
 */
export function serviceRun(inputs: CapacityInputs): ServiceRun {
  const basis = basisOf(inputs);
  const numbers = curveNumbers(inputs.declare, basis.ceiling.accounts);
  const curve = simulate(inputs, curveScenarios(inputs, basis, numbers));
  const piece = Math.ceil(inputs.runs / pieces);
  let result: ServiceResult | null = null;
  return {
    advance() {
      if (result !== null) return 1;
      const left = curve.advance(piece);
      if (left === 0) result = finish(inputs, basis, pointsOf(numbers, curve.read()));
      return result === null ? (1 - left / inputs.runs) * (1 - lastPart) : 1;
    },
    result: () => result,
  };
}

function simulate(inputs: CapacityInputs, scenarios: Parameters<typeof simulationOf>[0]): Simulation {
  const { horizonMonths: months, runs, seed, backlog } = inputs;
  return simulationOf(scenarios, { months, runs, seed, backlog });
}

function curveScenarios(inputs: CapacityInputs, { workloads, sequence }: Basis, numbers: readonly number[]) {
  return numbers.flatMap((accounts) => [
    scenarioOf(workloads, cohortsOf([{ month: 1, accounts }], sequence), inputs),
    runningScenario(workloads, tierCounts(sequence, accounts, inputs.tiers.length), inputs),
  ]);
}

function pointsOf(numbers: readonly number[], services: readonly Service[]): readonly ServicePoint[] {
  return numbers.flatMap((accounts, index) => {
    const [together, running] = services.slice(2 * index, 2 * index + 2);
    if (together === undefined || running === undefined) return [];
    return [{ accounts, together: together.kept, running: running.kept }];
  });
}

function finish(inputs: CapacityInputs, basis: Basis, points: readonly ServicePoint[]): ServiceResult {
  const isEnough = ({ mean }: Estimate) => mean >= inputs.serviceTarget;
  const limits = {
    together: largestServed(points, ({ together }) => isEnough(together)),
    running: largestServed(points, ({ running }) => isEnough(running)),
  };
  const serviceOf = (waves: readonly PlannedWave[]) => planService(inputs, basis, waves);
  const waves = wavesFrom(inputs, basis, limits, (plan) => {
    const service = serviceOf(plan);
    return service !== null && isEnough(service.kept);
  });
  return {
    points,
    findings: { ...limits, waves },
    plans: {
      recommended: serviceOf(waves),
      own: serviceOf(inputs.waves),
      declared: serviceOf([{ month: 1, accounts: inputs.declare }]),
    },
    runs: inputs.runs,
    months: inputs.horizonMonths,
  };
}

/** The last number before the first that is not served well enough; null when all are. */
function largestServed(
  points: readonly ServicePoint[],
  isServed: (point: ServicePoint) => boolean,
): number | null {
  const firstMissed = points.findIndex((point) => !isServed(point));
  return firstMissed === -1 ? null : (points[firstMissed - 1]?.accounts ?? 0);
}

/** Null for a plan without accounts. */
function planService(
  inputs: CapacityInputs,
  { workloads, sequence }: Basis,
  waves: readonly PlannedWave[],
): Service | null {
  if (waves.every(({ accounts }) => accounts === 0)) return null;
  const simulation = simulate(inputs, [scenarioOf(workloads, cohortsOf(waves, sequence), inputs)]);
  simulation.advance(inputs.runs);
  return simulation.read()[0] ?? null;
}
