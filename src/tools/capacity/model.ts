import { basisOf, type Basis } from './model/basis.ts';
import { carriedAccounts, limitsOf, type Limit } from './model/limits.ts';
import { notesOf, type CapacityNote } from './model/notes.ts';
import { planOf, type Plan } from './model/plan.ts';
import { recommend, type Recommendation, type ServiceFindings } from './model/recommend.ts';

import { hoursOfManager, managersId } from './model/workload.ts';
import type { CapacityInputs } from './schema.ts';

export type { Basis } from './model/basis.ts';
export type { Ceiling, Limit, LimitLine } from './model/limits.ts';
export { limitLines, sponsorsId } from './model/limits.ts';
export type { LoadLine, MonthLoad, PlannedWave } from './model/load.ts';
export { loadLines } from './model/load.ts';
export type { CapacityNote } from './model/notes.ts';
export type { Plan, PlanRow } from './model/plan.ts';
export type { Recommendation, ServiceFindings, StartLine } from './model/recommend.ts';
export type { Fullness, RelationshipLoad } from './model/relationships.ts';
export type { ServicePoint, ServiceResult, ServiceRun } from './model/service.ts';
export { serviceRun } from './model/service.ts';
export type { Service } from './model/simulation.ts';
export { hoursOfManager, managersId, relationshipHours, type Workload } from './model/workload.ts';

export interface CapacityResult extends Basis {
  readonly limits: readonly Limit[];
  /** Accounts that one manager alone can carry; null when the relationships need no time. */
  readonly perManager: number | null;
  readonly plans: {
    readonly recommended: Plan;
    readonly own: Plan;
    readonly declared: Plan;
  };
  readonly recommendation: Recommendation;
  readonly notes: readonly CapacityNote[];
}

/**
 * Everything the capacity tool shows except what is simulated: who carries how many accounts and who breaks first, with how
 * many to start and in which waves, the load of every function in every month of three plans, and the managers' side in
 * relationships. Hours are per month, shares are fractions, null is "no limit" or "not known", and `notes` says what to
 * mind. The service, once simulated, narrows the recommendation. Result is input to a judgement.
 *
 * Inputs must have passed `parseCapacityInputs` once.
 *
 * @throws RangeError when a mix is negative or not finite.
 * @see method.md, Key 3, 3c, and Key 4, 4b; Sherman, Sperry and Reese (2003), Keys 3 and 4; the files of model/.
 * @example evaluateCapacity(defaultCapacityInputs, null).recommendation.start // 3
 */
export function evaluateCapacity(inputs: CapacityInputs, service: ServiceFindings | null): CapacityResult {
  const basis = basisOf(inputs);
  const { workloads, sequence, ceiling } = basis;
  const limits = limitsOf(workloads, inputs.sponsors, sequence);
  const recommendation = recommend(inputs, basis, service);
  const perManager = accountsPerManager(inputs, basis);
  const allManagers = limits.find(({ id }) => id === managersId)?.carries ?? null;
  const plan = (waves: Plan['waves']) => planOf(inputs, workloads, sequence, waves);
  return {
    ...basis,
    limits,
    perManager,
    plans: {
      recommended: plan(recommendation.waves),
      own: plan(inputs.waves),
      declared: plan([{ month: 1, accounts: inputs.declare }]),
    },
    recommendation,
    notes: notesOf(inputs, { workloads, ceiling, perManager, allManagers }),
  };
}

/** `floor(H ρ / load)` of tool 4b, one account of the mix after another. */
function accountsPerManager({ managers }: CapacityInputs, { workloads, sequence }: Basis): number | null {
  const [own] = workloads;
  return own === undefined ? null : carriedAccounts(own, sequence, hoursOfManager(managers));
}
