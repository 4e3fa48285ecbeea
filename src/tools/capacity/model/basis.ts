import type { CapacityInputs } from '../schema.ts';
import { ceilingOf, limitsOf, mostAccounts, type Ceiling } from './limits.ts';
import { accountSequence } from './mix.ts';
import { workloadsOf, type Workload } from './workload.ts';

/** What everything else is worked out from. */
export interface Basis {
  readonly workloads: readonly Workload[];
  /** The tier of the first account, the second, and so on. */
  readonly sequence: readonly number[];
  readonly ceiling: Ceiling;
}

/**
 * The workloads, the tiers of the accounts in their order, and the ceiling. The order is as long as the plan needs.
 *
 * @example basisOf(defaultCapacityInputs).ceiling // { accounts: 3, binding: ['managers'] }
 */
export function basisOf(inputs: CapacityInputs): Basis {
  const workloads = workloadsOf(inputs);
  const planned = inputs.waves.reduce((sum, { accounts }) => sum + accounts, 0);
  const length = Math.max(mostAccounts, planned);
  const sequence = accountSequence(
    inputs.tiers.map(({ mix }) => mix),
    length,
  );
  return { workloads, sequence, ceiling: ceilingOf(limitsOf(workloads, inputs.sponsors, sequence)) };
}
