import { repairJson, type Issue } from './inspect-json.ts';
import { documentIssues, isWorkspace } from './parse.ts';
import type { Workspace } from './schema.ts';

export type Admitted =
  | { readonly ok: true; readonly workspace: Workspace }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * The door for edits: nothing is stored that could not be opened again. Half a character left by a cut text
 * and a minus before nothing are mended; what a change may not change stays as it was.
 */
export function admit(before: Workspace, changed: Workspace): Admitted {
  const { format, version, id, createdAt, updatedAt } = before;
  const next: unknown = { ...changed, format, version, id, createdAt, updatedAt };
  const issues = documentIssues(next);
  if (isWorkspace(next, issues)) return { ok: true, workspace: next };
  const mended = repairJson(next);
  const left = documentIssues(mended);
  return isWorkspace(mended, left) ? { ok: true, workspace: mended } : { ok: false, issues: left };
}
