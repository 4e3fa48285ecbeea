import { applyOps } from './apply-ops.ts';
import { diff } from './diff.ts';
import type { Op } from './ops.ts';
import { documentIssues, isWorkspace } from './parse.ts';
import { collections, type ToolSlice, type Workspace } from './schema.ts';

/**
 * One document with everything of both. What has the same id in both is taken from the second field by field,
 * but what the second leaves empty stays as it is in the first, and so do name and settings. Null when the two
 * together are more than a document may hold.
 */
export function mergeWorkspaces(mine: Workspace, theirs: Workspace): Workspace | null {
  const tools: Record<string, ToolSlice> = { ...mine.tools };
  for (const [id, slice] of Object.entries(theirs.tools)) {
    const own = tools[id];
    // Inputs of two versions of a tool have no common fields to merge by: the newer is taken as a whole.
    if (own === undefined || own.version < slice.version) tools[id] = slice;
    else if (own.version === slice.version) tools[id] = mergeSlices(own, slice);
  }
  const lists = Object.fromEntries(collections.map((name) => [name, takeOver(mine[name], theirs[name])]));
  const merged: unknown = { ...mine, ...lists, tools };
  const issues = documentIssues(merged);
  return isWorkspace(merged, issues) ? merged : null;
}

function mergeSlices(mine: ToolSlice, theirs: ToolSlice): ToolSlice {
  return { version: mine.version, inputs: takeOver(mine.inputs, theirs.inputs) };
}

function takeOver(mine: unknown, theirs: unknown): unknown {
  return applyOps(mine, diff(mine, theirs).filter(adds));
}

function adds(op: Op): boolean {
  return op.kind === 'make' || (op.kind === 'set' && op.value !== null && op.value !== '');
}
