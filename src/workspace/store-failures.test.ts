import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { databaseName } from './database.ts';
import type { Workspace } from './schema.ts';
import { openTab, prepareTab, testBrowser, type TestTab } from './store.test-data.ts';
import { rawDump } from './dump.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

function shown(tab: TestTab): Workspace {
  const workspace = tab.store.atoms.workspace.get();
  if (workspace === null) throw new Error('nothing is open');
  return workspace;
}

const state = (tab: TestTab) => tab.store.atoms.saveState.get();

function rename(tab: TestTab, name: string): void {
  tab.store.edit((workspace) => ({ ...workspace, name }));
}

/** The browser's own storage refuses to write. */
function failWrites(name: string): void {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', name);
  });
}

function stored(factory: IDBFactory | null, use: (texts: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = (factory ?? new IDBFactory()).open(databaseName);
    request.onsuccess = () => {
      const transaction = request.result.transaction(['texts', 'documents'], 'readwrite');
      use(transaction.objectStore('texts'));
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
    request.onerror = () => {
      reject(new Error('open failed'));
    };
  });
}

describe('an edit that cannot be stored', () => {
  test('because the space is used up stays in memory, is told, and is stored when there is space', async () => {
    const browser = testBrowser();
    const tab = await openTab(browser);
    failWrites('QuotaExceededError');
    rename(tab, 'full');
    await tab.settle();
    expect(state(tab)).toEqual({ kind: 'unsaved', reason: 'quota' });
    expect(shown(tab).name).toBe('full');
    expect(tab.delays()).toEqual([5000]);
    vi.restoreAllMocks();
    await tab.store.saveNow();
    expect(state(tab).kind).toBe('saved');
    expect(shown(await openTab(browser)).name).toBe('full');
  });

  test('is told although the page goes on being edited', async () => {
    const tab = await openTab(testBrowser());
    failWrites('QuotaExceededError');
    rename(tab, 'a');
    await tab.settle();
    rename(tab, 'b');
    expect(state(tab)).toEqual({ kind: 'unsaved', reason: 'quota' });
    expect(Math.min(...tab.delays())).toBeLessThan(500);
  });

  test('in a browser without a database is in memory, and the page says so before the first entry', async () => {
    const tab = await openTab(testBrowser(), { indexedDB: null });
    expect(state(tab)).toEqual({ kind: 'unsaved', reason: 'private' });
    expect(tab.store.atoms.problem.get()).toEqual({ code: 'storage-failed', reason: 'private' });
    rename(tab, 'kept');
    await tab.settle();
    expect(state(tab)).toEqual({ kind: 'unsaved', reason: 'private' });
    expect(shown(tab).name).toBe('kept');
    tab.store.undo();
    expect(shown(tab).name).toBe('Mill');
  });

  test.each([
    ['SecurityError', 'private'],
    ['UnknownError', 'unknown'],
  ])('because opening ends with %s is told as %s', async (name, reason) => {
    const indexedDB = new IDBFactory();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', name);
    });
    const tab = await openTab(testBrowser(), { indexedDB });
    expect(state(tab)).toEqual({ kind: 'unsaved', reason });
  });

  test('because what is read back differs is told', async () => {
    const browser = testBrowser();
    const tab = await openTab(browser);
    const get = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore) {
      return this.count();
    });
    rename(tab, 'bad disk');
    await tab.settle();
    expect(get).toHaveBeenCalled();
    expect(state(tab)).toEqual({ kind: 'unsaved', reason: 'mismatch' });
    vi.restoreAllMocks();
    await tab.store.saveNow();
    expect(state(tab).kind).toBe('saved');
    expect(shown(await openTab(browser)).name).toBe('bad disk');
  });

  test('because another page holds the database back is told and stored later', async () => {
    const indexedDB = new IDBFactory();
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      const request = new IDBOpenDBRequest();
      queueMicrotask(() => {
        request.onblocked?.(new IDBVersionChangeEvent('blocked', { oldVersion: 1, newVersion: 2 }));
      });
      return request;
    });
    const tab = await openTab(testBrowser(), { indexedDB });
    expect(state(tab)).toEqual({ kind: 'unsaved', reason: 'blocked' });
    rename(tab, 'later');
    await tab.settle();
    expect(state(tab).kind).toBe('saved');
  });
});

test('a localStorage that is full or refuses costs nothing but the journal', async () => {
  const browser = testBrowser();
  const refuse = (): never => {
    throw new DOMException('', 'QuotaExceededError');
  };
  const tab = await openTab(browser, {
    localStorage: { ...browser.localStorage, length: 0, setItem: refuse },
  });
  rename(tab, 'a');
  tab.hide();
  await tab.settle();
  expect(state(tab).kind).toBe('saved');
  expect(shown(await openTab(browser, { localStorage: null })).name).toBe('a');
});

test('a page that comes back when storage has opened again shows the reader’s own document', async () => {
  const browser = testBrowser();
  const first = await openTab(browser);
  rename(first, 'own');
  await first.settle();
  vi.spyOn(browser.indexedDB ?? new IDBFactory(), 'open').mockImplementationOnce(() => {
    throw new DOMException('', 'UnknownError');
  });
  const tab = await openTab(browser);
  expect(tab.store.atoms.problem.get()).toEqual({ code: 'storage-failed', reason: 'unknown' });
  tab.show();
  await tab.settle();
  expect(shown(tab).name).toBe('own');
  expect(tab.store.atoms.problem.get()).toBeNull();
  expect(state(tab).kind).toBe('saved');
});

describe('storage that changes under an open document', () => {
  test('deleted by the browser: the edit stays in memory until the reader wants it stored again', async () => {
    const browser = testBrowser();
    const tab = await openTab(browser);
    rename(tab, 'a');
    await tab.settle();
    await new Promise((resolve) => {
      const request = browser.indexedDB?.deleteDatabase(databaseName);
      if (request) request.onsuccess = resolve;
    });
    rename(tab, 'b');
    await tab.settle();
    expect(state(tab)).toEqual({ kind: 'unsaved', reason: 'deleted' });
    await tab.store.saveAgain();
    expect(state(tab).kind).toBe('saved');
    expect(shown(await openTab(browser)).name).toBe('b');
  });

  test('changed by a newer version of the site: nothing is written over it', async () => {
    const browser = testBrowser();
    const tab = await openTab(browser);
    rename(tab, 'a');
    await tab.settle();
    await new Promise((resolve) => {
      const request = browser.indexedDB?.open(databaseName, 2);
      if (request) request.onsuccess = resolve;
    });
    rename(tab, 'b');
    await tab.settle();
    expect(state(tab)).toEqual({ kind: 'unsaved', reason: 'newer-version' });
    const old = await openTab(browser);
    expect(old.store.atoms.problem.get()).toEqual({ code: 'storage-failed', reason: 'newer-version' });
    expect(shown(tab).name).toBe('b');
  });

  test('a document of a newer version is not written over, shown by name and kept aside', async () => {
    const browser = testBrowser();
    const tab = await openTab(browser);
    rename(tab, 'a');
    await tab.settle();
    const newer = JSON.stringify({ ...shown(tab), version: 2, more: [1] });
    await stored(browser.indexedDB, (texts) => {
      texts.put(newer, `document:${shown(tab).id}`);
      const documents = texts.transaction.objectStore('documents');
      documents.put({ id: shown(tab).id, name: 'a', revision: 99 });
    });
    rename(tab, 'b');
    await tab.settle();
    expect(state(tab)).toEqual({ kind: 'unsaved', reason: 'newer-version' });
    const next = await openTab(browser);
    expect(next.store.atoms.problem.get()).toMatchObject({ code: 'newer-version', name: 'a' });
    expect(await rawDump(next.platform)).toContain(JSON.stringify(newer));
  });

  test('a document that cannot be read is kept aside letter by letter, and the one in memory is stored', async () => {
    const browser = testBrowser();
    const tab = await openTab(browser);
    rename(tab, 'a');
    await tab.settle();
    const { id } = shown(tab);
    await stored(browser.indexedDB, (texts) => texts.put('{"format":"seven-keys-works', `document:${id}`));
    const other = await openTab(browser);
    const problem = other.store.atoms.problem.get();
    expect(problem).toMatchObject({ code: 'unreadable', name: 'a' });
    expect(shown(other).sample).toBe('mill');
    expect(await rawDump(other.platform)).toContain('"set-aside:');
  });
});

describe('rawDump', () => {
  test('hands over everything and creates nothing', async () => {
    const browser = testBrowser();
    expect(JSON.parse(await rawDump(browser))).toMatchObject({ database: null, local: [] });
    const tab = await openTab(browser);
    rename(tab, 'in the dump');
    await tab.settle();
    const dump = await rawDump(browser);
    expect(JSON.parse(dump)).toMatchObject({ format: 'seven-keys-dump', local: [] });
    expect(dump).toContain('in the dump');
    expect(await rawDump({ indexedDB: null, localStorage: null })).toContain('"database": null');
  });

  test('says what failed', async () => {
    const indexedDB = new IDBFactory();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(await rawDump({ indexedDB, localStorage: null })).toContain('SecurityError');
  });
});

describe('the promise to keep the data', () => {
  const manager = (persisted: boolean, persist: boolean) => ({
    persisted: vi.fn(() => Promise.resolve(persisted)),
    persist: vi.fn(() => Promise.resolve(persist)),
    estimate: () => Promise.resolve({}),
  });

  test('is asked for at the first edit, once, and the answer is shown', async () => {
    const browser = testBrowser();
    const storageManager = manager(false, true);
    const tab = await openTab(browser, { storageManager });
    expect(tab.store.atoms.persistence.get()).toBe('not-asked');
    expect(storageManager.persist).not.toHaveBeenCalled();
    rename(tab, 'a');
    rename(tab, 'b');
    await tab.settle();
    expect(tab.store.atoms.persistence.get()).toBe('granted');
    const refused = manager(false, false);
    const next = await openTab(browser, { storageManager: refused });
    expect(next.store.atoms.persistence.get()).toBe('refused');
    rename(next, 'c');
    await next.settle();
    expect(next.store.atoms.persistence.get()).toBe('refused');
    expect(refused.persist).not.toHaveBeenCalled();
  });

  test('is not asked for where it is given or unknown', async () => {
    const given = manager(true, true);
    expect((await openTab(testBrowser(), { storageManager: given })).store.atoms.persistence.get()).toBe(
      'granted',
    );
    expect((await openTab(testBrowser())).store.atoms.persistence.get()).toBe('unsupported');
  });
});

test('the start is done once however often it is asked for', async () => {
  const tab = prepareTab(testBrowser());
  expect(tab.store.start('en')).toBe(tab.store.start('zh'));
  await tab.store.start('en');
  expect(shown(tab).name).toBe('Mill');
});

test('a sample that does not arrive leaves an empty document and the reason', async () => {
  const tab = prepareTab(testBrowser());
  Object.assign(tab.store.context, {
    options: { samples: { mill: () => Promise.reject(new Error('offline')) } },
  });
  await tab.store.start('en');
  expect(tab.store.atoms.problem.get()).toEqual({ code: 'sample-unavailable' });
  expect(shown(tab).accounts).toEqual([]);
});
