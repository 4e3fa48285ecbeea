import { computed } from 'nanostores';
import {
  backgroundRun,
  latestOf,
  resultOf,
  settled,
  type RunState,
} from '../../background/background-run.ts';
import { toolState } from '../../workspace/tool-state.ts';
import { evaluateCapacity, type CapacityResult, type ServiceResult } from './model.ts';
import {
  capacityVersion,
  defaultCapacityInputs,
  parseCapacityInputs,
  type CapacityInputs,
} from './schema.ts';
import { serviceJob } from './state/service-job.ts';
import { simulate } from './state/simulate.ts';

export * from './state/changes.ts';
export { $workspace, start } from '../../workspace/store.ts';
export { latestOf, resultOf };
export type ServiceState = RunState<ServiceResult>;

export const { $inputs, change, startAgain } = toolState<CapacityInputs>({
  id: 'capacity',
  version: capacityVersion,
  defaults: defaultCapacityInputs,
  parse: parseCapacityInputs,
});

/** The service level, simulated in the background for as long as somebody looks at it. */
export const service = backgroundRun(
  computed($inputs, (parsed) => (parsed?.ok ? serviceJob(parsed.inputs) : null)),
  simulate,
);

/** Its own store, so that the progress of a run does not work everything out again. */
const $findings = computed(service.$state, (state) => resultOf(state)?.findings ?? null);

export const $result = computed([$inputs, $findings], (parsed, findings): CapacityResult | null =>
  parsed?.ok ? evaluateCapacity(parsed.inputs, findings) : null,
);

/** Longer than a run takes on a slow telephone; then the tool shows its progress. */
const patience = 1500;

/** Begins the simulation, and waits for its end or until that takes too long. */
export function whenServed() {
  return settled(service, patience);
}
