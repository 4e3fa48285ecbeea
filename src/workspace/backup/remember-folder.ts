import { openDB, type IDBPDatabase } from 'idb';
import type { BackupFolder } from './folder.ts';

/** Where the chosen folder is kept from one visit to the next. */
export interface FolderMemory {
  readonly read: () => Promise<BackupFolder | null>;
  readonly write: (folder: BackupFolder | null) => Promise<void>;
}

/** Apart from the documents: a folder is not text, and nothing that is done to it may touch them. */
const databaseName = 'seven-keys-backup';
const storeName = 'folder';
const key = 'chosen';

function open(): Promise<IDBPDatabase> {
  return openDB(databaseName, 1, {
    upgrade: (database) => {
      database.createObjectStore(storeName);
    },
  });
}

async function withDatabase<T>(use: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  const database = await open();
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

export const folderMemory: FolderMemory = {
  read: () =>
    withDatabase(async (database) => {
      const found: unknown = await database.get(storeName, key);
      return isFolder(found) ? found : null;
    }),
  write: (folder) =>
    withDatabase(async (database) => {
      await (folder === null ? database.delete(storeName, key) : database.put(storeName, folder, key));
    }),
};

function isFolder(value: unknown): value is BackupFolder {
  return (
    typeof value === 'object' && value !== null && 'getFileHandle' in value && 'queryPermission' in value
  );
}
