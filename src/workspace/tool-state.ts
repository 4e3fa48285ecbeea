import { computed, type ReadableAtom } from 'nanostores';
import type { ToolSlice, Workspace } from './schema.ts';
import { shareUnchanged } from './share-unchanged.ts';
import { $workspace, edit, editTool, toolInputs, type EditOptions, type EditResult } from './store.ts';
import { setToolInputs } from './tool-slice.ts';
import type { ParsedInputs } from './tool-schema.ts';

/** What a tool's schema says of its inputs. */
export interface ToolSchema<Inputs extends object> {
  readonly id: string;
  readonly version: number;
  /** What a document begins with that the tool has not been used in. */
  readonly defaults: Inputs;
  readonly parse: (value: unknown, version: number) => ParsedInputs<Inputs>;
}

export interface ToolState<Inputs> {
  /** Null until a document is open; refused when what the document holds cannot be read, and then nothing changes it. */
  readonly $inputs: ReadableAtom<ParsedInputs<Inputs> | null>;
  /**
   * Applies a change to the inputs as they are now. Changes in a row with an equal `merge` are one step of undo. Nothing
   * happens while the inputs cannot be read.
   */
  readonly change: (how: (inputs: Inputs) => Inputs, merge?: string) => EditResult;
  /** As `change`, for what comes from outside: the document as it is stored is kept as a snapshot first. */
  readonly takeIn: (how: (inputs: Inputs) => Inputs) => EditResult;
  /** As `change`, together with a change of what all tools share, such as its people: one step of undo. */
  readonly changeWith: (
    document: (workspace: Workspace) => Workspace,
    how: (inputs: Inputs) => Inputs,
    options?: EditOptions,
  ) => EditResult;
  /** Puts the inputs that a new document begins with in place of ones that cannot be read; one step of undo. */
  readonly startAgain: () => EditResult;
}

/** A tool's slice of the open document. */
export function toolState<Inputs extends object>(schema: ToolSchema<Inputs>): ToolState<Inputs> {
  const { id, version, defaults } = schema;
  const read = inputsReader(schema);
  const $inputs = computed($workspace, (workspace) => (workspace ? read(workspace) : null));
  return {
    $inputs,
    change(how, merge) {
      const parsed = $inputs.get();
      if (!parsed?.ok) return { ok: true };
      const next = how(parsed.inputs);
      if (next === parsed.inputs) return { ok: true };
      return editTool(id, version, () => next, merge === undefined ? {} : { merge: `${id} ${merge}` });
    },
    takeIn(how) {
      const parsed = $inputs.get();
      if (!parsed?.ok) return { ok: true };
      return editTool(id, version, () => how(parsed.inputs), { snapshot: 'import' });
    },
    changeWith(document, how, options) {
      const parsed = $inputs.get();
      if (!parsed?.ok) return { ok: true };
      const next = how(parsed.inputs);
      return edit((workspace) => {
        const changed = document(workspace);
        return next === parsed.inputs ? changed : setToolInputs(changed, id, version, next);
      }, options);
    },
    startAgain: () => editTool(id, version, () => defaults),
  };
}

/**
 * A slice is read once: every other edit of the document leaves it the same object. After an edit of its own whatever it did not
 * touch stays the same object too.
 */
function inputsReader<Inputs extends object>({ id, defaults, parse }: ToolSchema<Inputs>) {
  const known = new WeakMap<ToolSlice, ParsedInputs<Inputs>>();
  let last: Inputs | null = null;
  return (workspace: Workspace): ParsedInputs<Inputs> => {
    const slice = toolInputs(workspace, id);
    if (slice === null) return { ok: true, inputs: defaults };
    const found = known.get(slice);
    if (found) return found;
    const parsed = parse(slice.inputs, slice.version);
    const shared = parsed.ok ? { ...parsed, inputs: shareUnchanged(last, parsed.inputs) } : parsed;
    if (shared.ok) last = shared.inputs;
    known.set(slice, shared);
    return shared;
  };
}
