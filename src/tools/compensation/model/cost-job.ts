import type { AttainmentSpread } from '../../../engine/compensation/attainment-draws.ts';
import type { PayScenario } from '../../../engine/compensation/scenario.ts';
import { correlationFactor } from '../../../engine/random/copula.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import type { CompensationInputs, Measure } from '../schema.ts';
import type { PlanFault, SpreadFault } from './issues.ts';
import { scenarioOf, type PaidPosition } from './people.ts';
import { measuresOf } from './plan.ts';
import { attainmentSpread, spreadFaults, spreadOf } from './spread.ts';

/** One plan, ready to be simulated. */
export interface CostPlan {
  readonly planId: string;
  /** The people in order; after them the team pool, where any plan has one. */
  readonly scenario: PayScenario;
  /** Salaries of all positions for the part of the year that is paid, in money. */
  readonly salaries: number;
}

/** All that a simulation reads, and nothing else: it is handed to a worker, and an equal one is not run again. */
export interface CostJob {
  readonly plans: readonly CostPlan[];
  readonly currentPlan: string;
  readonly positionIds: readonly string[];
  /** By position. */
  readonly vacant: readonly boolean[];
  readonly hasPool: boolean;
  /** By person and, after them, the pool; then by measure. */
  readonly spreads: readonly (readonly AttainmentSpread[])[];
  readonly measureCorrelations: readonly (readonly number[])[];
  readonly teamCorrelation: number;
  readonly runs: number;
  readonly seed: number;
  readonly budget: number | null;
  readonly percentile: number;
  readonly floor: number | null;
  readonly revenue: { readonly measure: number; readonly quotas: readonly number[] } | null;
}

/** A plan that cannot be paid out, and so not simulated. */
export interface FaultyPlan {
  readonly planId: string;
  readonly faults: readonly PlanFault[];
}

/** Why nothing can be simulated. */
export type CostIssue =
  | { readonly kind: 'no-people' }
  /** Nobody has a salary and a target variable yet. */
  | { readonly kind: 'no-pay' }
  | { readonly kind: 'no-plan' }
  | Extract<SpreadFault, { readonly kind: 'spread-order' }>
  /** No measures can be correlated like that. */
  | { readonly kind: 'correlations' };

/** What has to be known of a simulation that can be run. */
export type CostNote =
  | { readonly kind: 'faulty-plan'; readonly plan: FaultyPlan }
  | Extract<SpreadFault, { readonly kind: 'no-spread' }>
  | { readonly kind: 'pay-unknown'; readonly positionIds: readonly string[] }
  /** Their revenue is left out. */
  | { readonly kind: 'quota-unknown'; readonly positionIds: readonly string[] }
  /** The measure that stands for revenue is not one of money, or of no plan. */
  | { readonly kind: 'no-revenue' };

export type CostBuild =
  | { readonly kind: 'job'; readonly job: CostJob; readonly notes: readonly CostNote[] }
  | { readonly kind: 'issues'; readonly issues: readonly CostIssue[]; readonly notes: readonly CostNote[] };

/**
 * What is to be simulated, or why nothing can be. Conventions: every plan that can be paid out is tried on the same people and
 * the same draws; the team pool is drawn like one more person with what is expected of its measure; a position that is not paid at
 * all brings no revenue. Money; attainments are fractions of target.
 *
 * @throws RangeError as `planOf`.
 * @see engine/compensation/cost-simulation.ts; tools.md 7.
 * @example costJob(inputs, workspace) // { kind: 'job', job: { plans: [{ planId: 'plan-1', ... }], ... }, notes: [] }
 */
export function costJob(inputs: CompensationInputs, workspace: Workspace): CostBuild {
  const built = inputs.plans.map(({ id }) => ({ planId: id, build: scenarioOf(inputs, workspace, id) }));
  const sound = built.flatMap(({ planId, build }) =>
    build.kind === 'plan' ? [{ planId, ...build.plan }] : [],
  );
  const faulty = built.flatMap(({ planId, build }): CostNote[] =>
    build.kind === 'faults' ? [{ kind: 'faulty-plan', plan: { planId, faults: build.faults } }] : [],
  );
  const [first] = sound;
  if (first === undefined) return { kind: 'issues', issues: [{ kind: 'no-plan' }], notes: faulty };
  const { people } = first;
  const measures = measuresOf(inputs);
  const spreads = spreadsOf(measures, people, first.hasPool);
  const correlations = correlationsOf(measures, inputs);
  const faults = spreadFaults(
    measures,
    people.map(({ position }) => position),
  );
  const issues = issuesOf(people, faults, correlations);
  const revenue = revenueOf(inputs, measures, people, first.hasPool);
  const notes = [
    ...faulty,
    ...faults.filter((fault) => fault.kind === 'no-spread'),
    ...payNotes(people),
    ...revenue.notes,
  ];
  if (issues.length > 0 || spreads === null) return { kind: 'issues', issues, notes };
  const { simulation, budget } = inputs;
  const job: CostJob = {
    plans: sound.map(({ planId, scenario, people: paid }) => ({
      planId,
      scenario,
      salaries: paid.reduce((all, { base, filled }) => all + base * filled, 0),
    })),
    currentPlan: inputs.current,
    positionIds: people.map(({ position }) => position.id),
    vacant: people.map(({ position }) => position.personId === null),
    hasPool: first.hasPool,
    spreads,
    measureCorrelations: correlations,
    teamCorrelation: simulation.teamCorrelation,
    runs: simulation.runs,
    seed: simulation.seed,
    budget: budget.amount,
    percentile: budget.percentile,
    floor: budget.floor,
    revenue: revenue.revenue,
  };
  return { kind: 'job', job, notes };
}

function issuesOf(
  people: readonly PaidPosition[],
  faults: readonly SpreadFault[],
  correlations: readonly (readonly number[])[],
): CostIssue[] {
  if (people.length === 0) return [{ kind: 'no-people' }];
  if (people.every(({ isKnown }) => !isKnown)) return [{ kind: 'no-pay' }];
  const possible = correlationFactor(correlations).kind === 'factor';
  return [
    ...faults.filter((fault) => fault.kind === 'spread-order'),
    ...(possible ? [] : [{ kind: 'correlations' as const }]),
  ];
}

/** Null when some spread's points do not rise. */
function spreadsOf(
  measures: readonly Measure[],
  people: readonly PaidPosition[],
  hasPool: boolean,
): AttainmentSpread[][] | null {
  const rows = [...people.map(({ position }) => position), ...(hasPool ? [null] : [])];
  const spreads = rows.map((position) =>
    measures.flatMap((measure) => attainmentSpread(spreadOf(position, measure)) ?? []),
  );
  return spreads.every((row) => row.length === measures.length) ? spreads : null;
}

/**
 * The key under which the correlation of two measures is kept.
 *
 * @example pairKey('revenue', 'profit') // 'profit|revenue'
 */
export function pairKey(a: string, b: string): string {
  return [a, b].toSorted().join('|');
}

/**
 * Correlations of the measures: the pair's own, else the common one.
 *
 * @see SimulationSettings for how they are kept.
 * @example correlationsOf(measures, inputs) // [[1, 0.3], [0.3, 1]]
 */
export function correlationsOf(
  measures: readonly Measure[],
  { simulation: { pairs, measureCorrelation } }: Pick<CompensationInputs, 'simulation'>,
): number[][] {
  return measures.map((one, row) =>
    measures.map((other, column) =>
      row === column ? 1 : (pairs[pairKey(one.id, other.id)] ?? measureCorrelation),
    ),
  );
}

function payNotes(people: readonly PaidPosition[]): CostNote[] {
  const unknown = people.filter(({ isKnown }) => !isKnown).map(({ position }) => position.id);
  return unknown.length > 0 ? [{ kind: 'pay-unknown', positionIds: unknown }] : [];
}

function revenueOf(
  { budget: { revenueMeasureId } }: CompensationInputs,
  measures: readonly Measure[],
  people: readonly PaidPosition[],
  hasPool: boolean,
): { readonly revenue: CostJob['revenue']; readonly notes: readonly CostNote[] } {
  if (revenueMeasureId === null) return { revenue: null, notes: [] };
  const measure = measures.findIndex(({ id, isMoney }) => id === revenueMeasureId && isMoney);
  if (measure < 0) return { revenue: null, notes: [{ kind: 'no-revenue' }] };
  const targets = people.map(({ position }) => position.measures[revenueMeasureId]?.target ?? null);
  const unknown = people.filter((_, index) => targets[index] === null).map(({ position }) => position.id);
  const notes: CostNote[] = unknown.length > 0 ? [{ kind: 'quota-unknown', positionIds: unknown }] : [];
  if (unknown.length === people.length) return { revenue: null, notes };
  const quotas = people.map(({ filled }, index) => (filled > 0 ? (targets[index] ?? 0) : 0));
  return { revenue: { measure, quotas: hasPool ? [...quotas, 0] : quotas }, notes };
}
