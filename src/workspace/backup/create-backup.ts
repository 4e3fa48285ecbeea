import { atom, type ReadableAtom } from 'nanostores';
import type { Store } from '../create-store.ts';
import { recordFileCopy } from '../file-copy.ts';
import { access, type BackupFolder } from './folder.ts';
import type { FolderMemory } from './remember-folder.ts';
import { wishBackup } from './wish.ts';
import { writeBackup, type BackupProblem } from './write-backup.ts';

export type BackupFolderState =
  /** The browser cannot write into folders. */
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'none' }
  /** Chosen, but the browser wants to ask the reader again before anything is written. */
  | { readonly kind: 'asleep'; readonly folder: string }
  | {
      readonly kind: 'ready';
      readonly folder: string;
      readonly last: { readonly at: number; readonly file: string } | null;
      readonly problem: BackupProblem | null;
    };

export interface Backup {
  readonly state: ReadableAtom<BackupFolderState>;
  /** Finds the folder of an earlier visit and keeps copies in it from now on; may be called any number of times. */
  readonly begin: () => Promise<void>;
  readonly choose: () => Promise<void>;
  /** Has the browser ask for the folder of an earlier visit; only from an event of the reader's. */
  readonly allow: () => Promise<void>;
  readonly copyNow: () => Promise<void>;
  /** Forgets the folder; the copies in it stay. */
  readonly stop: () => Promise<void>;
}

export interface BackupSurroundings {
  readonly memory: FolderMemory;
  readonly pick: (() => Promise<BackupFolder | null>) | null;
  /** For a document without a name. */
  readonly fallbackName: string;
}

/** Long enough that a folder in a cloud drive is not busy all day; leaving the page copies at once. */
export const copyDelay = 10 * 60_000;

export function createBackup(store: Store, { memory, pick, fallbackName }: BackupSurroundings): Backup {
  const { context, atoms } = store;
  const { platform } = context;
  const state = atom<BackupFolderState>(pick === null ? { kind: 'unsupported' } : { kind: 'none' });
  let chosen: BackupFolder | null = null;
  let waiting: (() => void) | null = null;
  let begun: Promise<void> | null = null;

  const isOwn = (): boolean => state.get().kind === 'ready' && atoms.workspace.get()?.sample === null;
  const isDue = (): boolean => isOwn() && atoms.backup.get().uncopiedSince !== null;

  function stopWaiting(): void {
    waiting?.();
    waiting = null;
  }

  async function copyNow(): Promise<void> {
    stopWaiting();
    await store.saveNow();
    const workspace = atoms.workspace.get();
    const before = state.get();
    if (chosen === null || workspace === null || before.kind !== 'ready') return;
    const now = platform.now();
    const written = await writeBackup(chosen, workspace, fallbackName, now);
    if (written.ok) {
      // An edit made meanwhile is not in the copy and counts towards the next one.
      if (atoms.workspace.get() === workspace) await recordFileCopy(store);
      state.set({ ...before, last: { at: now, file: written.file }, problem: null });
    } else if (written.problem === 'not-allowed') {
      state.set({ kind: 'asleep', folder: before.folder });
    } else state.set({ ...before, problem: written.problem });
  }

  function waitToCopy(): void {
    if (waiting !== null || !isDue()) return;
    waiting = platform.after(copyDelay, () => void copyNow());
  }

  async function watch(): Promise<void> {
    platform.onHide(() => {
      if (isDue()) void copyNow();
    });
    atoms.saveState.listen(({ kind }) => {
      if (kind === 'saved') waitToCopy();
    });
    chosen = await memory.read().catch(() => null);
    if (chosen === null) return;
    use(chosen, await chosen.queryPermission(access));
    if (isDue()) await copyNow();
  }

  function use(folder: BackupFolder, permission: PermissionState): void {
    chosen = folder;
    const { name } = folder;
    state.set(
      permission === 'granted'
        ? { kind: 'ready', folder: name, last: null, problem: null }
        : { kind: 'asleep', folder: name },
    );
  }

  return {
    state,
    begin: () => (begun ??= pick === null ? Promise.resolve() : watch()),
    choose: async () => {
      const folder = (await pick?.()) ?? null;
      if (folder === null) return;
      await memory.write(folder);
      wishBackup(platform.localStorage, true);
      use(folder, await folder.requestPermission(access));
      if (isOwn()) await copyNow();
    },
    allow: async () => {
      if (chosen === null) return;
      use(chosen, await chosen.requestPermission(access));
      if (isOwn()) await copyNow();
    },
    copyNow,
    stop: async () => {
      stopWaiting();
      await memory.write(null);
      wishBackup(platform.localStorage, false);
      chosen = null;
      state.set({ kind: 'none' });
    },
  };
}
