import { computed } from 'nanostores';
import type { ToolSlice, Workspace } from '../../workspace/schema.ts';
import { $workspace, editTool, store, toolInputs, type EditResult } from '../../workspace/store.ts';
import { evaluateCapacity, type CapacityResult } from './model.ts';
import {
  capacityVersion,
  defaultCapacityInputs,
  parseCapacityInputs,
  type CapacityInputs,
  type ParsedCapacity,
} from './schema.ts';
import { createServiceStore, resultOf } from './state/service-store.ts';

export * from './state/changes.ts';
export type { ServiceState } from './state/service-store.ts';
export { $history, $saveState, $workspace, redo, start, undo } from '../../workspace/store.ts';
export { resultOf };
export type { SaveState } from '../../workspace/store.ts';

const toolId = 'capacity';

/** A slice is read once: every other edit of the document leaves it the same object. */
const read = new WeakMap<ToolSlice, ParsedCapacity>();

function inputsIn(workspace: Workspace): ParsedCapacity {
  const slice = toolInputs(workspace, toolId);
  if (slice === null) return { ok: true, inputs: defaultCapacityInputs };
  const known = read.get(slice);
  if (known) return known;
  const parsed = parseCapacityInputs(slice.inputs, slice.version);
  read.set(slice, parsed);
  return parsed;
}

/** Null until a document is open; refused when what the document holds cannot be read, and then nothing changes it. */
export const $inputs = computed($workspace, (workspace) => (workspace ? inputsIn(workspace) : null));

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

/**
 * Applies a change to the inputs as they are now. Changes in a row with an equal `merge` are one step of undo. Nothing
 * happens while the inputs cannot be read.
 */
export function change(how: (inputs: CapacityInputs) => CapacityInputs, merge?: string): EditResult {
  const parsed = $inputs.get();
  if (!parsed?.ok) return { ok: true };
  const next = how(parsed.inputs);
  if (next === parsed.inputs) return { ok: true };
  return editTool(
    toolId,
    capacityVersion,
    () => next,
    merge === undefined ? {} : { merge: `${toolId} ${merge}` },
  );
}

/** Puts the method's example in place of inputs that cannot be read; one step of undo. */
export function startAgain(): EditResult {
  return editTool(toolId, capacityVersion, () => defaultCapacityInputs);
}

/**
 * Opens a new document without accounts beside the sample. False when the open one holds edits that could not be saved,
 * which would be lost.
 */
export async function startOwn(name: string): Promise<boolean> {
  const { createDocument } = await import('../../workspace/documents.ts');
  const currency = $workspace.get()?.settings.currency ?? '';
  const opened = await createDocument(store, name, currency);
  return opened.ok;
}
