import { computed } from 'nanostores';
import { toolState } from '../../workspace/tool-state.ts';
import { evaluateCapacity, type CapacityResult } from './model.ts';
import {
  capacityVersion,
  defaultCapacityInputs,
  parseCapacityInputs,
  type CapacityInputs,
} from './schema.ts';
import { createServiceStore, resultOf } from './state/service-store.ts';

export * from './state/changes.ts';
export type { ServiceState } from './state/service-store.ts';
export { $workspace, start } from '../../workspace/store.ts';
export { resultOf };

export const { $inputs, change, startAgain } = toolState<CapacityInputs>({
  id: 'capacity',
  version: capacityVersion,
  defaults: defaultCapacityInputs,
  parse: parseCapacityInputs,
});

/** The service level, simulated in the background for as long as somebody looks at it. */
export const service = createServiceStore($inputs);

/** Its own store, so that the progress of a run does not work everything out again. */
const $findings = computed(service.$state, (state) => resultOf(state)?.findings ?? null);

export const $result = computed([$inputs, $findings], (parsed, findings): CapacityResult | null =>
  parsed?.ok ? evaluateCapacity(parsed.inputs, findings) : null,
);

/** Longer than a run takes on a slow telephone; then the tool shows its progress. */
const patience = 1500;

/** Begins the simulation, and waits for its end or until that takes too long. */
export async function whenServed(): Promise<void> {
  let unlisten: () => void = () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  await new Promise<void>((resolve) => {
    unlisten = service.$state.listen(({ kind }) => {
      if (kind !== 'running') resolve();
    });
    timer = setTimeout(resolve, patience);
    if (service.$state.get().kind !== 'running') resolve();
  });
  clearTimeout(timer);
  unlisten();
}
