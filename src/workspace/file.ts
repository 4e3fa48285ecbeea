import { crc32 } from './checksum.ts';
import type { Issue } from './inspect-json.ts';
import type { Migrations } from './migrations.ts';
import { isPlainObject } from './ops.ts';
import { parseWorkspace } from './parse.ts';
import { workspaceFormat, type Workspace } from './schema.ts';

const fileExtension = '.sevenkeys.json';
const maxFileLength = 50_000_000;
/** A character takes at most three bytes in UTF-8. */
export const maxFileBytes = 3 * maxFileLength;

export type ReadFailure =
  | { readonly code: 'empty' | 'too-large' | 'truncated' | 'not-json' | 'not-a-workspace' | 'newer-version' }
  /** The file says what it contained when it was written, and that is no longer so. */
  | { readonly code: 'damaged' }
  | { readonly code: 'invalid'; readonly issues: readonly Issue[] };

export type ReadResult =
  | { readonly ok: true; readonly workspace: Workspace; readonly migratedFrom: number | null }
  | ({ readonly ok: false } & ReadFailure);

/** The document as text that reads back equal; the checksum finds damage that is still valid JSON. */
export function workspaceToFile(workspace: Workspace): string {
  const text = JSON.stringify(workspace);
  return `${text.slice(0, -1)},"checksum":"${crc32(text)}"}\n`;
}

/** A file without a checksum was written by hand or by another program and is taken as it is. */
export function readWorkspaceFile(text: string, steps?: Migrations): ReadResult {
  if (text.length > maxFileLength) return { ok: false, code: 'too-large' };
  const json = readJson(text);
  if (!json.ok) return json;
  if (!isPlainObject(json.value) || json.value.format !== workspaceFormat) {
    return { ok: false, code: 'not-a-workspace' };
  }
  const { checksum, ...document } = json.value;
  const parsed = parseWorkspace(document, steps);
  if (!parsed.ok && parsed.issues.some(({ code }) => code === 'newer-version')) {
    return { ok: false, code: 'newer-version' };
  }
  // Before the shape: damage is the better explanation of a wrong shape than any list of fields.
  if (checksum !== undefined && checksum !== crc32(JSON.stringify(document))) {
    return { ok: false, code: 'damaged' };
  }
  return parsed.ok ? parsed : { ok: false, code: 'invalid', issues: parsed.issues };
}

type Json = { readonly ok: true; readonly value: unknown } | ({ readonly ok: false } & ReadFailure);

function readJson(text: string): Json {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return { ok: false, code: 'empty' };
  try {
    return { ok: true, value: JSON.parse(trimmed) as unknown };
  } catch {
    const cut = trimmed.startsWith('{') && !trimmed.endsWith('}') && trimmed.includes(workspaceFormat);
    return { ok: false, code: cut ? 'truncated' : 'not-json' };
  }
}

/** A name for the file that every operating system takes, in any language. */
export function workspaceFileName(workspace: Workspace, fallback: string, now: number): string {
  const name = workspace.name.replace(
    /[\u0000-\u001f\u007f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    ' ',
  );
  const plain = Array.from(name.replace(/\s+/g, ' ').replace(/^[. ]+|[. ]+$/g, ''))
    .slice(0, 60)
    .join('');
  return `${plain || fallback} ${new Date(now).toISOString().slice(0, 10)}${fileExtension}`;
}
