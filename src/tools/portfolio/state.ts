import { computed } from 'nanostores';
import type { ToolSlice, Workspace } from '../../workspace/schema.ts';
import { $workspace, editTool, store, toolInputs, type EditResult } from '../../workspace/store.ts';
import { deriveScore, evaluatePortfolio, type Derivation, type PortfolioResult } from './model.ts';
import { defaultPortfolioInputs } from './presets/starting-inputs.ts';
import {
  parsePortfolioInputs,
  portfolioVersion,
  type ParsedPortfolio,
  type PortfolioInputs,
} from './schema.ts';

export { $history, $saveState, $workspace, redo, start, undo } from '../../workspace/store.ts';
export type { Workspace } from '../../workspace/schema.ts';
export type { SaveState } from '../../workspace/store.ts';
export type * from './model.ts';
export { acceptableRatio } from './model.ts';
export {
  axes,
  type AccountFlags,
  portfolioLimits,
  type Axis,
  type Criterion,
  type Gate,
  type GateAnswer,
  type Measure,
  type PortfolioInputs,
  type PortfolioIssue,
  type Rating,
  type Scale,
  type WeightMethod,
} from './schema.ts';

const toolId = 'portfolio';

/** A slice is read once: every other edit of the document leaves it the same object. */
const read = new WeakMap<ToolSlice, ParsedPortfolio>();

function inputsIn(workspace: Workspace): ParsedPortfolio {
  const slice = toolInputs(workspace, toolId);
  if (slice === null) return { ok: true, inputs: defaultPortfolioInputs };
  const known = read.get(slice);
  if (known) return known;
  const parsed = parsePortfolioInputs(slice.inputs, slice.version);
  read.set(slice, parsed);
  return parsed;
}

/** Null until a document is open; refused when what the document holds cannot be read, and then nothing changes it. */
export const $inputs = computed($workspace, (workspace) => (workspace ? inputsIn(workspace) : null));

export const $result = computed([$inputs, $workspace], (parsed, workspace): PortfolioResult | null =>
  parsed?.ok && workspace ? evaluatePortfolio(parsed.inputs, workspace) : null,
);

/**
 * Applies a change to the inputs as they are now. Changes in a row with an equal `merge` are one step of undo. Nothing
 * happens while the inputs cannot be read.
 */
export function change(how: (inputs: PortfolioInputs) => PortfolioInputs, merge?: string): EditResult {
  const parsed = $inputs.get();
  if (!parsed?.ok) return { ok: true };
  const next = how(parsed.inputs);
  if (next === parsed.inputs) return { ok: true };
  return editTool(
    toolId,
    portfolioVersion,
    () => next,
    merge === undefined ? {} : { merge: `${toolId} ${merge}` },
  );
}

/** Puts the inputs that a new document begins with in place of ones that cannot be read; one step of undo. */
export function startAgain(): EditResult {
  return editTool(toolId, portfolioVersion, () => defaultPortfolioInputs);
}

/** The lines of one account's score with the accounts as they are now. */
export function derive(inputs: PortfolioInputs, accountId: string): Derivation | null {
  const workspace = $workspace.get();
  return workspace ? deriveScore(inputs, workspace, accountId) : null;
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
