import type { CapacityInputs } from '../schema.ts';
import { cohortsOf, monthLoads, type Cohort, type MonthLoad, type PlannedWave } from './load.ts';
import { tierCounts } from './mix.ts';
import { relationshipLoad, type RelationshipLoad } from './relationships.ts';
import type { Workload } from './workload.ts';

/** What the managers or one function go through in a plan. */
export interface PlanRow {
  readonly id: string;
  readonly available: number | null;
  readonly months: readonly MonthLoad[];
  /** The month that asks for most, the first of several; null without any load. */
  readonly peak: MonthLoad | null;
  /** The first month that asks for more hours than there are. */
  readonly firstOver: number | null;
  readonly owedAtEnd: number | null;
}

export interface Plan {
  readonly waves: readonly PlannedWave[];
  readonly accounts: number;
  readonly cohorts: readonly Cohort[];
  /** In the order of the workloads, the managers first. */
  readonly rows: readonly PlanRow[];
  /** Who is first asked for more than they have, the most overloaded where several are in one month. */
  readonly firstBreak: { readonly id: string; readonly month: number; readonly used: number | null } | null;
  readonly owedAtEnd: number;
  /** The managers' side once every account has begun. */
  readonly relationships: RelationshipLoad;
}

/**
 * Every month of a plan for everybody who carries it, by the means: no month differs from what is expected of it.
 *
 * @throws RangeError when the sequence is shorter than the plan.
 * @see load.ts for the conventions.
 * @example planOf(inputs, workloads, sequence, [{ month: 1, accounts: 3 }]).rows[0]?.peak?.total // 90
 */
export function planOf(
  inputs: CapacityInputs,
  workloads: readonly Workload[],
  sequence: readonly number[],
  waves: readonly PlannedWave[],
): Plan {
  const cohorts = cohortsOf(waves, sequence);
  const accounts = cohorts.reduce((sum, cohort) => sum + cohort.accounts, 0);
  const rows = workloads.map((workload) => planRow(workload, cohorts, inputs));
  return {
    waves,
    accounts,
    cohorts,
    rows,
    firstBreak: firstBreakOf(rows),
    owedAtEnd: rows.reduce((sum, { owedAtEnd }) => sum + (owedAtEnd ?? 0), 0),
    relationships: relationshipLoad(inputs, tierCounts(sequence, accounts, inputs.tiers.length)),
  };
}

function planRow(workload: Workload, cohorts: readonly Cohort[], inputs: CapacityInputs): PlanRow {
  const { id, available } = workload;
  const months = monthLoads(workload, cohorts, inputs);
  const most = Math.max(...months.map(({ total }) => total));
  return {
    id,
    available,
    months,
    peak: most > 0 ? (months.find(({ total }) => total === most) ?? null) : null,
    firstOver: months.find(({ over }) => over)?.month ?? null,
    owedAtEnd: months.at(-1)?.owed ?? null,
  };
}

function firstBreakOf(rows: readonly PlanRow[]): Plan['firstBreak'] {
  const over = rows.flatMap(({ id, firstOver, months }) => {
    if (firstOver === null) return [];
    return [{ id, month: firstOver, used: months[firstOver - 1]?.used ?? null }];
  });
  // No hours at all is the worst overload there is.
  const [first] = over.toSorted((a, b) => a.month - b.month || (b.used ?? Infinity) - (a.used ?? Infinity));
  return first ?? null;
}
