import type { ReadableAtom } from 'nanostores';
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

export const { start, edit, editTool, undo, redo, saveAgain } = store;

export const $workspace: ReadableAtom<Workspace | null> = store.atoms.workspace;
export const $saveState: ReadableAtom<SaveState> = store.atoms.saveState;
export const $history: ReadableAtom<HistoryState> = store.atoms.history;
export const $persistence: ReadableAtom<Persistence> = store.atoms.persistence;
/** Why the document on the page is not the one asked for. */
export const $problem: ReadableAtom<Problem | null> = store.atoms.problem;
export const $backupDue: ReadableAtom<BackupState> = store.atoms.backup;
/** Counts up whenever a list of documents, snapshots or set-aside data may have changed. */
export const $listed: ReadableAtom<number> = store.atoms.listed;
