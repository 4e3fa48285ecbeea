import { atom, type ReadableAtom } from 'nanostores';
import type { Locale } from '../i18n/locale.ts';
import { newWorkspace } from './new-workspace.ts';
import type { Workspace } from './schema.ts';
import type { HistoryState, Persistence, SaveState } from './status.ts';
import { setToolInputs, toolInputs } from './tool-slice.ts';

export { setToolInputs, toolInputs };
export type { HistoryState, Persistence, SaveState };

export interface EditOptions {
  /** Edits in a row with an equal key become one undo step. */
  readonly merge?: string;
}

/** An edit that would make the document unreadable is refused and changes nothing. */
export type EditResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly issues: readonly { readonly path: string; readonly code: string }[] };

const workspace = atom<Workspace | null>(null);
const saveState = atom<SaveState>({ kind: 'untouched' });
const history = atom<HistoryState>({ canUndo: false, canRedo: false });
const persistence = atom<Persistence>('not-asked');
let past: readonly { readonly workspace: Workspace; readonly merge: string | undefined }[] = [];
let future: readonly Workspace[] = [];

export const $workspace: ReadableAtom<Workspace | null> = workspace;
export const $saveState: ReadableAtom<SaveState> = saveState;
export const $history: ReadableAtom<HistoryState> = history;
export const $persistence: ReadableAtom<Persistence> = persistence;

function show(next: Workspace): void {
  workspace.set(next);
  history.set({ canUndo: past.length > 0, canRedo: future.length > 0 });
}

/** Opens the document last used, or the built-in sample. May be called any number of times. */
export async function start(locale: Locale): Promise<void> {
  await Promise.resolve();
  if (workspace.get() === null) show(newWorkspace('first', '', Date.now(), locale === 'zh' ? 'CNY' : 'GBP'));
}

/** `change` must not alter its argument; what it leaves untouched must stay the same object. */
export function edit(change: (workspace: Workspace) => Workspace, options: EditOptions = {}): EditResult {
  const before = workspace.get();
  if (before === null) throw new RangeError('edit before start');
  const next = change(before);
  if (next === before) return { ok: true };
  const merged = options.merge !== undefined && past.at(-1)?.merge === options.merge;
  if (!merged) past = [...past, { workspace: before, merge: options.merge }].slice(-200);
  future = [];
  show(next);
  saveState.set({ kind: 'saved', at: Date.now() });
  return { ok: true };
}

/** Changes the inputs of one tool; `change` gets what is stored, null at the first use. */
export function editTool(
  toolId: string,
  version: number,
  change: (inputs: unknown) => unknown,
  options: EditOptions = {},
): EditResult {
  return edit((current) => {
    const before = toolInputs(current, toolId);
    const inputs = change(before?.inputs ?? null);
    if (before !== null && before.version === version && before.inputs === inputs) return current;
    return setToolInputs(current, toolId, version, inputs);
  }, options);
}

export function undo(): void {
  const last = past.at(-1);
  const now = workspace.get();
  if (last === undefined || now === null) return;
  past = past.slice(0, -1);
  future = [...future, now];
  show(last.workspace);
}

export function redo(): void {
  const next = future.at(-1);
  const now = workspace.get();
  if (next === undefined || now === null) return;
  future = future.slice(0, -1);
  past = [...past, { workspace: now, merge: undefined }];
  show(next);
}
