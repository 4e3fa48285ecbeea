import { wrap, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { UnsavedReason } from './status.ts';

export const databaseName = 'seven-keys';
const databaseVersion = 1;

/**
 * `documents`, `snapshots` and `set-aside` say what there is; `texts` holds the contents as JSON text, so that a
 * list is quick, a save can be compared letter by letter, and what cannot be read can still be handed over.
 */
const storeNames = ['documents', 'snapshots', 'set-aside', 'texts'] as const;
export type Database = IDBPDatabase;
export type Transaction<Mode extends IDBTransactionMode = 'readwrite'> = IDBPTransaction<
  unknown,
  string[],
  Mode
>;

export class StorageFailure extends Error {
  override readonly name = 'StorageFailure';
  readonly reason: UnsavedReason;

  constructor(reason: UnsavedReason, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

const reasons: Readonly<Record<string, UnsavedReason>> = {
  QuotaExceededError: 'quota',
  NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR: 'quota',
  VersionError: 'newer-version',
  SecurityError: 'private',
  NotAllowedError: 'private',
};

export function reasonOf(error: unknown): UnsavedReason {
  if (error instanceof StorageFailure) return error.reason;
  return error instanceof Error ? (reasons[error.name] ?? 'unknown') : 'unknown';
}

export interface Connection {
  /** Opens the database when needed. Every failure is a StorageFailure. */
  readonly run: <T>(use: (database: Database) => Promise<T>) => Promise<T>;
}

/** `onNewerVersion`: a newer version of the site wants to change the database, so this page must let go of it. */
export function connect(factory: IDBFactory | null, onNewerVersion: () => void): Connection {
  let opened: Promise<Database> | null = null;
  const forget = (): void => {
    opened = null;
  };

  async function attempt<T>(use: (database: Database) => Promise<T>): Promise<T> {
    opened ??= open(factory, forget, onNewerVersion);
    const waiting = opened;
    return use(
      await waiting.catch((error: unknown) => {
        if (opened === waiting) forget();
        throw error;
      }),
    );
  }

  return {
    run: async (use) => {
      try {
        return await attempt(use).catch((error: unknown) => {
          if (!isClosing(error)) throw error;
          forget();
          return attempt(use);
        });
      } catch (error) {
        throw error instanceof StorageFailure ? error : new StorageFailure(reasonOf(error), error);
      }
    },
  };
}

/** The connection was lost between two uses: the browser's data were cleared, or its storage restarted. */
function isClosing(error: unknown): boolean {
  return error instanceof Error && error.name === 'InvalidStateError';
}

function open(factory: IDBFactory | null, forget: () => void, onNewerVersion: () => void): Promise<Database> {
  if (factory === null) return Promise.reject(new StorageFailure('private'));
  return new Promise((resolve, reject) => {
    const request = factory.open(databaseName, databaseVersion);
    request.onupgradeneeded = () => {
      createStores(request.result);
    };
    request.onblocked = () => {
      reject(new StorageFailure('blocked'));
    };
    request.onerror = () => {
      // Firefox refuses a private window this way.
      const hidden = request.error?.name === 'InvalidStateError';
      reject(
        hidden ? new StorageFailure('private') : new StorageFailure(reasonOf(request.error), request.error),
      );
    };
    request.onsuccess = () => {
      const database = request.result;
      database.onclose = forget;
      database.onversionchange = ({ newVersion }) => {
        database.close();
        forget();
        if (newVersion !== null) onNewerVersion();
      };
      resolve(wrap(database));
    };
  });
}

function createStores(database: IDBDatabase): void {
  database.createObjectStore('documents', { keyPath: 'id' });
  const snapshots = database.createObjectStore('snapshots', { keyPath: 'id', autoIncrement: true });
  snapshots.createIndex('documentId', 'documentId');
  database.createObjectStore('set-aside', { keyPath: 'id' });
  database.createObjectStore('texts');
}

/** All of the work is stored or none of it; what `work` awaits must be of this transaction. */
export function readWrite<T>(database: Database, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  return finish(database.transaction([...storeNames], 'readwrite', { durability: 'strict' }), work);
}

export function readOnly<T>(
  database: Database,
  work: (transaction: Transaction<'readonly'>) => Promise<T>,
): Promise<T> {
  return finish(database.transaction([...storeNames], 'readonly'), work);
}

async function finish<Mode extends IDBTransactionMode, T>(
  transaction: Transaction<Mode>,
  work: (transaction: Transaction<Mode>) => Promise<T>,
): Promise<T> {
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    await cancel(transaction);
    // What made the transaction fail says more than the request that failed with it.
    throw error instanceof StorageFailure ? error : (transaction.error ?? error);
  }
}

async function cancel(transaction: Transaction<IDBTransactionMode>): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself already.
  }
  await Promise.allSettled([transaction.done]);
}
