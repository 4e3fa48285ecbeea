import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { ServiceResult } from '../model.ts';
import type { CapacityInputs, ParsedCapacity } from '../schema.ts';
import { simulate } from './simulate.ts';

export type ServiceState =
  | { readonly kind: 'waiting' }
  /** `before` is the last result, of inputs that have changed since. */
  | { readonly kind: 'running'; readonly done: number; readonly before: ServiceResult | null }
  | { readonly kind: 'done'; readonly result: ServiceResult }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' };

export interface ServiceStore {
  readonly $state: ReadableAtom<ServiceState>;
  readonly stop: () => void;
  readonly again: () => void;
}

/** Long enough that typing a figure does not start a run for every key. */
const pause = 150;

/** The result of the present inputs; null until there is one. */
export function resultOf(state: ServiceState): ServiceResult | null {
  return state.kind === 'done' ? state.result : null;
}

/** The inputs without what the simulation does not look at: a new name must not start it again. */
function simulated(inputs: CapacityInputs): CapacityInputs {
  const unnamed = { name: '', preset: null, source: '' };
  return {
    ...inputs,
    tiers: inputs.tiers.map((tier) => ({ ...tier, ...unnamed })),
    functions: inputs.functions.map((one) => ({ ...one, ...unnamed })),
    bands: { room: 0, healthyFrom: 0, healthyTo: 0 },
  };
}

/** Follows the inputs with a simulation while somebody listens; a change stops the run under way and starts the next. */
export function createServiceStore($inputs: ReadableAtom<ParsedCapacity | null>): ServiceStore {
  const $state = atom<ServiceState>({ kind: 'waiting' });
  let running: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let key = '';
  let last: ServiceResult | null = null;

  const halt = () => {
    clearTimeout(timer);
    running?.abort();
    running = null;
  };

  const run = async (inputs: CapacityInputs) => {
    const own = new AbortController();
    running = own;
    try {
      const result = await simulate(inputs, own.signal, (done) => {
        if (running === own) $state.set({ kind: 'running', done, before: last });
      });
      last = result;
      if (running === own) $state.set({ kind: 'done', result });
    } catch (error) {
      // Whoever stops a run says so itself; anything else is a failure that the reader is told.
      if (!own.signal.aborted) {
        console.error(error);
        $state.set({ kind: 'failed' });
      }
    }
  };

  const begin = (inputs: CapacityInputs, delay: number) => {
    halt();
    $state.set({ kind: 'running', done: 0, before: last });
    timer = setTimeout(() => void run(simulated(inputs)), delay);
  };

  const follow = (parsed: ParsedCapacity | null) => {
    if (!parsed?.ok) {
      halt();
      key = '';
      $state.set({ kind: 'waiting' });
      return;
    }
    const next = JSON.stringify(simulated(parsed.inputs));
    if (next === key) return;
    const first = key === '';
    key = next;
    begin(parsed.inputs, first ? 0 : pause);
  };

  onMount($state, () => {
    const unfollow = $inputs.subscribe(follow);
    return () => {
      unfollow();
      halt();
      key = '';
    };
  });

  return {
    $state,
    stop() {
      halt();
      $state.set({ kind: 'stopped' });
    },
    again() {
      const parsed = $inputs.get();
      if (parsed?.ok) begin(parsed.inputs, 0);
    },
  };
}
