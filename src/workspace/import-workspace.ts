import type { Store } from './create-store.ts';
import { diff } from './diff.ts';
import { openNew } from './documents.ts';
import type { Issue } from './inspect-json.ts';
import { mergeWorkspaces } from './merge-workspaces.ts';
import type { Identified } from './ops.ts';
import type { OpenResult } from './open-document.ts';
import type { Collection, Workspace } from './schema.ts';

export type ImportMode = 'merge' | 'replace' | 'copy';

interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly removed: number;
}

export type ImportPreview = Readonly<Record<Collection | 'tools', ImportCounts>>;

export type ImportResult =
  | OpenResult
  /** `sample`: a sample never takes in the reader's own data. `too-much`: the two do not fit in one document. */
  | { readonly ok: false; readonly code: 'sample' | 'too-much' }
  | { readonly ok: false; readonly code: 'invalid'; readonly issues: readonly Issue[] };

/** What an import would do to the open document; null when the two do not fit in one. */
export function previewImport(
  current: Workspace,
  imported: Workspace,
  mode: ImportMode,
): ImportPreview | null {
  const before = mode === 'copy' ? null : current;
  const after = mode === 'merge' ? mergeWorkspaces(current, imported) : imported;
  if (after === null) return null;
  const countOf = (name: Collection) => count(byId(before?.[name] ?? []), byId(after[name]));
  return {
    accounts: countOf('accounts'),
    people: countOf('people'),
    functions: countOf('functions'),
    actions: countOf('actions'),
    log: countOf('log'),
    tools: count(new Map(Object.entries(before?.tools ?? {})), new Map(Object.entries(after.tools))),
  };
}

function byId(elements: readonly Identified[]): ReadonlyMap<string, unknown> {
  return new Map(elements.map((element) => [element.id, element]));
}

function count(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): ImportCounts {
  const common = [...after.keys()].filter((id) => before.has(id));
  const changed = common.filter((id) => diff(before.get(id), after.get(id)).length > 0).length;
  return {
    added: after.size - common.length,
    changed,
    same: common.length - changed,
    removed: before.size - common.length,
  };
}

/** A merge or replacement keeps what was before as a snapshot, and undo takes it back. */
export async function importWorkspace(
  store: Store,
  imported: Workspace,
  mode: ImportMode,
): Promise<ImportResult> {
  const { context, saver, edit } = store;
  const { session, platform } = context;
  if (mode === 'copy' || session === null) return openNew(store, { ...imported, id: platform.randomId() });
  const { value } = session.replica;
  if (value.sample !== null) return { ok: false, code: 'sample' };
  const next = mode === 'merge' ? mergeWorkspaces(value, imported) : imported;
  if (next === null) return { ok: false, code: 'too-much' };
  await saver.flush();
  session.snapshot = 'import';
  const edited = edit((current) =>
    mode === 'merge' ? (mergeWorkspaces(current, imported) ?? current) : imported,
  );
  if (!edited.ok) return { ok: false, code: 'invalid', issues: edited.issues };
  await saver.flush();
  return { ok: true };
}
