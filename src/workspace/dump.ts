import { databaseName } from './database.ts';
import { allKeys } from './journal.ts';
import type { Platform } from './platform.ts';

/**
 * Everything that the site keeps in this browser, unparsed, for somebody whose documents no longer open. Uses
 * nothing that may itself be what fails.
 */
export async function rawDump(platform: Pick<Platform, 'indexedDB' | 'localStorage'>): Promise<string> {
  const local = allKeys(platform.localStorage)
    .filter((key) => key.startsWith('seven-keys'))
    .map((key) => ({ key, value: platform.localStorage?.getItem(key) ?? null }));
  const database = await dumpDatabase(platform.indexedDB).catch((error: unknown) => ({
    failed: String(error),
  }));
  return JSON.stringify({ format: 'seven-keys-dump', database, local }, null, 1);
}

type Rows = readonly { readonly key: unknown; readonly value: unknown }[];

async function dumpDatabase(factory: IDBFactory | null): Promise<Readonly<Record<string, Rows>> | null> {
  const database = factory === null ? null : await openAsItIs(factory);
  if (database === null) return null;
  try {
    const stores = Array.from(database.objectStoreNames);
    return Object.fromEntries(
      await Promise.all(stores.map(async (name) => [name, await readRows(database, name)] as const)),
    );
  } finally {
    database.close();
  }
}

/** In whatever version it has; null when there is none, which asking must not create. */
function openAsItIs(factory: IDBFactory): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = factory.open(databaseName);
    request.onupgradeneeded = () => {
      request.transaction?.abort();
      resolve(null);
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('open failed'));
    };
  });
}

function readRows(database: IDBDatabase, name: string): Promise<Rows> {
  return new Promise((resolve, reject) => {
    const rows: { key: unknown; value: unknown }[] = [];
    const request = database.transaction(name).objectStore(name).openCursor();
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor === null) {
        resolve(rows);
        return;
      }
      rows.push({ key: cursor.key, value: cursor.value });
      cursor.continue();
    };
    request.onerror = () => {
      reject(request.error ?? new Error('read failed'));
    };
  });
}
