import { atom, type WritableAtom } from 'nanostores';
import type { Connection } from './database.ts';
import type { Migrations } from './migrations.ts';
import type { Platform } from './platform.ts';
import type { Workspace } from './schema.ts';
import type { Session } from './session.ts';
import type { BackupState, HistoryState, Persistence, Problem, SaveState } from './status.ts';
import type { TabMessage } from './tabs.ts';

export interface StoreOptions {
  /** The built-in sample companies by id; the first is shown to somebody who has no document. */
  readonly samples: Readonly<Record<string, () => Promise<unknown>>>;
  readonly steps?: Migrations;
}

/** What the parts of the store share; only the store's own files see it. */
export interface StoreContext {
  readonly platform: Platform;
  readonly options: StoreOptions;
  /** Names this page, as long as it lives. */
  readonly tab: string;
  readonly connection: Connection;
  /** Tells the other tabs; nothing before the start, since pages are also rendered where there are none. */
  post: (message: TabMessage) => void;
  readonly atoms: Atoms;
  /** What other tabs have said they stored, for a document that is just being read. */
  readonly revisions: Map<string, number>;
  session: Session | null;
}

export interface Atoms {
  readonly workspace: WritableAtom<Workspace | null>;
  readonly saveState: WritableAtom<SaveState>;
  readonly history: WritableAtom<HistoryState>;
  readonly persistence: WritableAtom<Persistence>;
  readonly problem: WritableAtom<Problem | null>;
  readonly backup: WritableAtom<BackupState>;
  readonly listed: WritableAtom<number>;
}

export function newAtoms(): Atoms {
  return {
    workspace: atom<Workspace | null>(null),
    saveState: atom<SaveState>({ kind: 'untouched' }),
    history: atom<HistoryState>({ canUndo: false, canRedo: false }),
    persistence: atom<Persistence>('not-asked'),
    problem: atom<Problem | null>(null),
    backup: atom<BackupState>({ copiedAt: null, uncopiedSince: null, due: false }),
    listed: atom(0),
  };
}
