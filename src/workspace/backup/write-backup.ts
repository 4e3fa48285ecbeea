import { readWorkspaceFile, workspaceFileName, workspaceToFile } from '../file.ts';
import type { Workspace } from '../schema.ts';
import type { BackupFolder } from './folder.ts';

/** Copies of one document that a folder keeps. */
export const copiesKept = 20;

/** Why no copy was kept. */
export type BackupProblem = 'not-allowed' | 'gone' | 'full' | 'mismatch' | 'failed';

export type BackupOutcome =
  { readonly ok: true; readonly file: string } | { readonly ok: false; readonly problem: BackupProblem };

const problems: Readonly<Record<string, BackupProblem>> = {
  NotAllowedError: 'not-allowed',
  SecurityError: 'not-allowed',
  NotFoundError: 'gone',
  QuotaExceededError: 'full',
};

/**
 * Writes a copy of the document into the folder, opens it again beside the document and compares; only when it is
 * the same do the oldest copies of this document give way. No other file of the folder is touched.
 */
export async function writeBackup(
  folder: BackupFolder,
  workspace: Workspace,
  fallbackName: string,
  now: number,
): Promise<BackupOutcome> {
  try {
    const file = backupFileName(workspace, fallbackName, now);
    const text = workspaceToFile(workspace);
    await write(folder, file, text);
    if (!(await readsBackAs(folder, file, text, workspace))) {
      await folder.removeEntry(file);
      return { ok: false, problem: 'mismatch' };
    }
    await thinOut(folder, workspace.id);
    return { ok: true, file };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? (problems[error.name] ?? 'failed') : 'failed' };
  }
}

async function write(folder: BackupFolder, file: string, text: string): Promise<void> {
  const handle = await folder.getFileHandle(file, { create: true });
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
}

async function readsBackAs(
  folder: BackupFolder,
  file: string,
  text: string,
  workspace: Workspace,
): Promise<boolean> {
  const handle = await folder.getFileHandle(file);
  const found = await (await handle.getFile()).text();
  const opened = readWorkspaceFile(found);
  return found === text && opened.ok && JSON.stringify(opened.workspace) === JSON.stringify(workspace);
}

const ending = '.sevenkeys.json';

/** The time first among what differs, so that the names of a document's copies sort by age. */
export function backupFileName(workspace: Workspace, fallbackName: string, now: number): string {
  const [day = '', rest = ''] = new Date(now).toISOString().split('T');
  const time = rest.slice(0, 8).replaceAll(':', '');
  const plain = workspaceFileName(workspace, fallbackName, now).slice(0, -ending.length - day.length - 1);
  return `${plain} ${mark(workspace.id)} ${day} ${time}Z${ending}`;
}

function mark(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/g, '').slice(0, 12);
}

async function thinOut(folder: BackupFolder, id: string): Promise<void> {
  const own = new RegExp(` ${mark(id)} (\\d{4}-\\d{2}-\\d{2} \\d{6})Z\\.sevenkeys\\.json$`);
  const found: { readonly name: string; readonly at: string }[] = [];
  for await (const name of folder.keys()) {
    const at = own.exec(name)?.[1];
    if (at !== undefined) found.push({ name, at });
  }
  const oldFirst = found.sort((a, b) => a.at.localeCompare(b.at));
  for (const { name } of oldFirst.slice(0, -copiesKept)) await folder.removeEntry(name);
}
