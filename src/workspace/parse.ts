import { inspectJson, type Issue } from './inspect-json.ts';
import { migrate, migrations, type Migrations } from './migrations.ts';
import { isPlainObject } from './ops.ts';
import { workspaceFormat, workspaceVersion, type Workspace } from './schema.ts';
import { workspaceIssues } from './shape.ts';

export type ParseResult =
  | { readonly ok: true; readonly workspace: Workspace; readonly migratedFrom: number | null }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The door for foreign data: a workspace of this version, or everything that keeps it from being one. */
export function parseWorkspace(value: unknown, steps: Migrations = migrations): ParseResult {
  if (!isPlainObject(value) || value.format !== workspaceFormat) return refuse('', 'not-a-workspace');
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version)) return refuse('version', 'wrong-type');
  if (version > workspaceVersion) return refuse('version', 'newer-version');
  const unsound = inspectJson(value);
  if (unsound.length > 0) return { ok: false, issues: unsound };
  const current = version === workspaceVersion ? value : migrateSafely(value, version, steps);
  if (current === null) return refuse('version', 'out-of-range');
  const issues = documentIssues(current);
  if (!isWorkspace(current, issues)) return { ok: false, issues };
  return { ok: true, workspace: current, migratedFrom: version === workspaceVersion ? null : version };
}

function refuse(path: string, code: Issue['code']): ParseResult {
  return { ok: false, issues: [{ path, code }] };
}

/** A step may stumble over a document that was never valid in its own version. */
function migrateSafely(value: Readonly<Record<string, unknown>>, version: number, steps: Migrations) {
  try {
    return migrate(value, version, workspaceVersion, steps);
  } catch {
    return null;
  }
}

/** What is wrong with a document of this version. Cheap after an edit: parts that were right are not read again. */
export function documentIssues(value: unknown): readonly Issue[] {
  const unsound = inspectJson(value);
  return unsound.length > 0 ? unsound : workspaceIssues(value);
}

/** The type that the absence of issues proves. */
export function isWorkspace(value: unknown, issues: readonly Issue[]): value is Workspace {
  return issues.length === 0 && isPlainObject(value);
}
