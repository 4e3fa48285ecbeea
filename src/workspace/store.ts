import type { ReadableAtom } from 'nanostores';
import type { Locale } from '../i18n/locale.ts';
import { isBackupWanted } from './backup/wish.ts';
import { createStore } from './create-store.ts';
import { browserPlatform } from './platform.ts';
import type { Workspace } from './schema.ts';
import type { BackupState, HistoryState, Persistence, Problem, SaveState } from './status.ts';

export type { EditOptions, EditResult } from './create-store.ts';
export { toolInputs } from './tool-slice.ts';
export type { BackupState, HistoryState, Persistence, Problem, SaveState };

export const store = createStore(browserPlatform(), {
  samples: { tarnwick: () => import('../../content/cases/sample.json') },
});

export const { edit, editTool, undo, redo, saveAgain } = store;

/** Opens the document last used; a backup folder of an earlier visit gets its copies again. */
export async function start(locale: Locale): Promise<void> {
  await store.start(locale);
  if (isBackupWanted(store.context.platform.localStorage)) void beginBackup();
}

/** Few choose a folder, so its code comes only to those who have. */
async function beginBackup(): Promise<void> {
  const { backup } = await import('./backup/open-backup.ts');
  await backup.begin();
}

export const $workspace: ReadableAtom<Workspace | null> = store.atoms.workspace;
export const $saveState: ReadableAtom<SaveState> = store.atoms.saveState;
export const $history: ReadableAtom<HistoryState> = store.atoms.history;
export const $persistence: ReadableAtom<Persistence> = store.atoms.persistence;
/** Why the document on the page is not the one asked for. */
export const $problem: ReadableAtom<Problem | null> = store.atoms.problem;
export const $backupDue: ReadableAtom<BackupState> = store.atoms.backup;
/** Counts up whenever a list of documents, snapshots or set-aside data may have changed. */
export const $listed: ReadableAtom<number> = store.atoms.listed;
