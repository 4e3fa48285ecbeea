import { computed } from 'nanostores';
import type { ToolSlice, Workspace } from '../../workspace/schema.ts';
import { $workspace, editTool, store, toolInputs, type EditResult } from '../../workspace/store.ts';
import { evaluateStance, type StanceResult } from './model.ts';
import {
  defaultStanceInputs,
  parseStanceInputs,
  stanceVersion,
  type ParsedStance,
  type StanceInputs,
} from './schema.ts';

export * from './state/changes.ts';
export * from './state/ladder.ts';
export { $history, $saveState, $workspace, redo, start, undo } from '../../workspace/store.ts';
export type { SaveState } from '../../workspace/store.ts';

const toolId = 'stance';

/** A slice is read once: every other edit of the document leaves it the same object. */
const read = new WeakMap<ToolSlice, ParsedStance>();

function inputsIn(workspace: Workspace): ParsedStance {
  const slice = toolInputs(workspace, toolId);
  if (slice === null) return { ok: true, inputs: defaultStanceInputs };
  const known = read.get(slice);
  if (known) return known;
  const parsed = parseStanceInputs(slice.inputs, slice.version);
  read.set(slice, parsed);
  return parsed;
}

/** Null until a document is open; refused when what the document holds cannot be read, and then nothing changes it. */
export const $inputs = computed($workspace, (workspace) => (workspace ? inputsIn(workspace) : null));

export const $result = computed([$inputs, $workspace], (parsed, workspace): StanceResult | null =>
  parsed?.ok && workspace ? evaluateStance(parsed.inputs, workspace) : null,
);

/**
 * Applies a change to the inputs as they are now. Changes in a row with an equal `merge` are one step of undo. Nothing
 * happens while the inputs cannot be read.
 */
export function change(how: (inputs: StanceInputs) => StanceInputs, merge?: string): EditResult {
  const parsed = $inputs.get();
  if (!parsed?.ok) return { ok: true };
  const next = how(parsed.inputs);
  return editTool(
    toolId,
    stanceVersion,
    () => next,
    merge === undefined ? {} : { merge: `${toolId} ${merge}` },
  );
}

/** Puts no answers in place of ones that cannot be read; one step of undo. */
export function startAgain(): EditResult {
  return editTool(toolId, stanceVersion, () => defaultStanceInputs);
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
