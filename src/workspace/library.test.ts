import { describe, expect, test } from 'vitest';
import { readWorkspaceFile } from './file.ts';
import { previewImport } from './import-workspace.ts';
import { createLibrary, type Library } from './library.ts';
import type { Outcome } from './outcome.ts';
import type { Workspace } from './schema.ts';
import { openTab, testBrowser, type TestBrowser, type TestTab } from './store.test-data.ts';
import { account, workspaceOf } from './workspace.test-data.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

function shown(tab: TestTab): Workspace {
  const workspace = tab.store.atoms.workspace.get();
  if (workspace === null) throw new Error('nothing is open');
  return workspace;
}

async function valueOf<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const result = await outcome;
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

function rename(tab: TestTab, name: string): void {
  tab.store.edit((workspace) => ({ ...workspace, name }));
}

/** A tab with an own document `Own` that has account a. */
async function ownDocument(): Promise<{ browser: TestBrowser; tab: TestTab; library: Library; id: string }> {
  const browser = testBrowser();
  const tab = await openTab(browser);
  const library = createLibrary(tab.store);
  await library.createDocument('Own', 'EUR');
  tab.store.edit((workspace) => ({ ...workspace, accounts: [account('a')] }));
  await tab.settle();
  return { browser, tab, library, id: shown(tab).id };
}

const names = async (library: Library, which?: 'kept' | 'deleted') =>
  (await valueOf(library.listDocuments(which))).map(({ name }) => name);

describe('documents', () => {
  test('stand side by side, one open, the last one opened first', async () => {
    const { browser, tab, library, id } = await ownDocument();
    expect(shown(tab)).toMatchObject({ name: 'Own', sample: null, settings: { currency: 'EUR' } });
    browser.now += minute;
    await library.createDocument('  Second ', 'GBP');
    expect(await names(library)).toEqual(['Second', 'Own']);
    expect(await library.openDocument(id)).toEqual({ ok: true });
    expect(tab.store.atoms.history.get().canUndo).toBe(false);
    expect(shown(await openTab(browser)).name).toBe('Own');
  });

  test('are found again when the browser has forgotten which was last', async () => {
    const { browser } = await ownDocument();
    browser.localStorage.removeItem('seven-keys:document');
    expect(shown(await openTab(browser)).name).toBe('Own');
  });

  test('never mix with the sample, which is opened beside them', async () => {
    const { browser, tab, library } = await ownDocument();
    expect(await library.openSample('mill', 'zh')).toEqual({ ok: true });
    expect(shown(tab).name).toBe('磨坊');
    expect(await names(library)).toEqual(['Own']);
    expect(shown(await openTab(browser)).name).toBe('Mill');
    rename(tab, 'Tried');
    await tab.settle();
    expect(await names(library)).toContain('Tried');
    await library.openSample('mill', 'en');
    expect(shown(tab).name).toBe('Tried');
  });

  test('are renamed and copied, open or not', async () => {
    const { browser, tab, library, id } = await ownDocument();
    await library.renameDocument(id, 'Open');
    expect(shown(tab).name).toBe('Open');
    const copy = await valueOf(library.duplicateDocument(id, 'Copy'));
    await valueOf(library.renameDocument(copy, 'x'.repeat(20_000)));
    expect((await names(library)).toSorted()).toEqual(['Open', 'x'.repeat(200)]);
    await library.openDocument(copy);
    expect(shown(tab).accounts).toEqual([account('a')]);
    const other = await openTab(browser);
    await createLibrary(other.store).renameDocument(id, 'From another tab');
    expect(await names(library)).toContain('From another tab');
    expect(await library.renameDocument('none', 'n')).toEqual({ ok: false, code: 'not-found' });
    expect(await library.duplicateDocument('none', 'n')).toEqual({ ok: false, code: 'not-found' });
  });

  test('are renamed under an open tab that follows', async () => {
    const { browser, tab, id } = await ownDocument();
    const other = await openTab(browser);
    await createLibrary(other.store).createDocument('Else', 'GBP');
    await createLibrary(other.store).renameDocument(id, 'Renamed');
    await tab.settle();
    expect(shown(tab).name).toBe('Renamed');
  });

  test('that are deleted can be restored, and then erased for good', async () => {
    const { tab, library, id } = await ownDocument();
    await library.deleteDocument(id, 'en');
    expect(shown(tab).sample).toBe('mill');
    expect(await names(library)).toEqual([]);
    expect(await names(library, 'deleted')).toEqual(['Own']);
    expect(await library.openDocument(id)).toEqual({ ok: false, code: 'not-found' });
    await library.restoreDocument(id);
    expect(await library.openDocument(id)).toEqual({ ok: true });
    expect(shown(tab).accounts).toEqual([account('a')]);
    await library.takeSnapshot();
    await library.eraseDocument(id, 'en');
    expect(await names(library)).toEqual([]);
    expect(await names(library, 'deleted')).toEqual([]);
    expect(await library.rawDump()).not.toContain('Own');
    expect(await library.restoreDocument(id)).toEqual({
      ok: false,
      code: 'storage-failed',
      reason: 'deleted',
    });
  });

  test('deleted in one tab are not stored again by the other, unless its reader wants it', async () => {
    const { browser, tab, library, id } = await ownDocument();
    const other = await openTab(browser);
    await library.deleteDocument(id, 'en');
    await other.settle();
    expect(other.store.atoms.saveState.get()).toEqual({ kind: 'unsaved', reason: 'deleted' });
    rename(other, 'Still here');
    await other.settle();
    expect(await names(library)).toEqual([]);
    await other.store.saveAgain();
    expect(await names(library)).toEqual(['Still here']);
    expect(other.store.atoms.saveState.get().kind).toBe('saved');
    expect(shown(tab).sample).toBe('mill');
  });

  test('restored in one tab are stored again by the other', async () => {
    const { browser, library, id } = await ownDocument();
    const other = await openTab(browser);
    await library.deleteDocument(id, 'en');
    await other.settle();
    rename(other, 'Waiting');
    await other.settle();
    await library.restoreDocument(id);
    await other.settle();
    rename(other, 'Back');
    await other.settle();
    expect(await names(library)).toEqual(['Back']);
  });

  test('a sample begun anew after it was deleted keeps the deleted one as a snapshot', async () => {
    const browser = testBrowser();
    const tab = await openTab(browser);
    const library = createLibrary(tab.store);
    rename(tab, 'First try');
    await tab.settle();
    const { id } = shown(tab);
    await library.deleteDocument(id, 'en');
    await library.openSample('mill', 'en');
    expect(shown(tab).name).toBe('Mill');
    rename(tab, 'Second try');
    await tab.settle();
    expect(tab.store.atoms.saveState.get().kind).toBe('saved');
    expect(shown(await openTab(browser)).name).toBe('Second try');
    expect(await valueOf(library.listSnapshots(id))).toMatchObject([{ reason: 'delete', name: 'First try' }]);
  });

  test('do not give way while edits cannot be stored, unless the reader lets these go', async () => {
    const { tab, library, id } = await ownDocument();
    const copy = await valueOf(library.duplicateDocument(id, 'Copy'));
    const { connection } = tab.store.context;
    Object.assign(tab.store.context, { connection: { run: () => Promise.reject(new Error('down')) } });
    rename(tab, 'unsaved');
    expect(await library.openDocument(copy)).toEqual({ ok: false, code: 'unsaved-edits' });
    expect(await library.createDocument('n', 'GBP')).toEqual({ ok: false, code: 'unsaved-edits' });
    expect(await library.openSample('mill', 'en')).toEqual({ ok: false, code: 'unsaved-edits' });
    expect(await library.listDocuments()).toEqual({ ok: false, code: 'storage-failed', reason: 'unknown' });
    Object.assign(tab.store.context, { connection });
    Object.assign(tab.store.saver, { flush: () => Promise.resolve() });
    expect(await library.openDocument(copy, { abandon: true })).toEqual({ ok: true });
    expect(shown(tab).name).toBe('Copy');
  });
});

describe('snapshots', () => {
  test('are taken every ten minutes of work, of what was before the edit', async () => {
    const { browser, tab, library, id } = await ownDocument();
    for (const name of ['5', '10', '12', '20', '25']) {
      browser.now = browser.now - (browser.now % minute) + 5 * minute;
      rename(tab, name);
      await tab.settle();
    }
    const found = await valueOf(library.listSnapshots(id));
    expect(found.map(({ name, reason }) => [name, reason])).toEqual([
      ['12', 'work'],
      ['5', 'work'],
    ]);
  });

  test('number at most thirty for each document, however the clock runs', async () => {
    const { browser, tab, library, id } = await ownDocument();
    for (let n = 0; n < 40; n += 1) {
      browser.now -= 11 * minute;
      rename(tab, `${n}`);
      await tab.settle();
    }
    const found = await valueOf(library.listSnapshots(id));
    expect(found).toHaveLength(30);
    expect(found[0]?.name).toBe('38');
  });

  test('bring the document back, and what was before becomes one itself', async () => {
    const { tab, library, id } = await ownDocument();
    expect(await valueOf(library.takeSnapshot())).toBe(true);
    rename(tab, 'Later');
    await tab.settle();
    const [snapshot] = await valueOf(library.listSnapshots(id));
    expect(await library.restoreSnapshot(snapshot?.id ?? 0)).toEqual({ ok: true, value: null });
    expect(shown(tab).name).toBe('Own');
    const [newest] = await valueOf(library.listSnapshots(id));
    expect(newest).toMatchObject({ name: 'Later', reason: 'restore' });
    expect(readWorkspaceFile((await valueOf(library.snapshotText(newest?.id ?? 0))) ?? '').ok).toBe(true);
    tab.store.undo();
    expect(shown(tab).name).toBe('Later');
    expect(await library.restoreSnapshot(999)).toEqual({ ok: false, code: 'not-found' });
    expect(await valueOf(library.snapshotText(999))).toBeNull();
  });

  test('open a document again that can no longer be read, whose contents are kept aside', async () => {
    const { browser, tab, library, id } = await ownDocument();
    await library.takeSnapshot();
    await library.openSample('mill', 'en');
    await tab.store.context.connection.run((database) => database.put('texts', '{"broken', `document:${id}`));
    expect(await library.openDocument(id)).toMatchObject({ ok: false, code: 'unreadable', name: 'Own' });
    expect(await library.openDocument(id)).toMatchObject({ ok: false, code: 'unreadable' });
    const kept = await valueOf(library.listSetAside());
    expect(kept).toMatchObject([{ documentId: id, name: 'Own', code: 'unreadable', size: 8 }]);
    expect(await valueOf(library.setAsideText(kept[0]?.id ?? ''))).toBe('{"broken');
    expect((await valueOf(library.listDocuments()))[0]).toMatchObject({ fault: 'unreadable' });
    const [snapshot] = await valueOf(library.listSnapshots(id));
    expect(await library.restoreSnapshot(snapshot?.id ?? 0)).toEqual({ ok: true, value: null });
    expect(shown(tab)).toMatchObject({ id, name: 'Own' });
    expect(shown(await openTab(browser)).name).toBe('Own');
    await library.eraseSetAside(kept[0]?.id ?? '');
    expect(await valueOf(library.listSetAside())).toEqual([]);
  });

  test('are not taken of a sample that nobody has edited', async () => {
    const tab = await openTab(testBrowser());
    expect(await valueOf(createLibrary(tab.store).takeSnapshot())).toBe(false);
  });

  test('keep a document of an older version as it was before its first save', async () => {
    const browser = testBrowser();
    const older = JSON.stringify({ ...workspaceOf(), version: 0, title: 'Old', name: undefined });
    const seed = await openTab(browser);
    await createLibrary(seed.store).createDocument('Old', 'GBP');
    const { id } = shown(seed);
    await seed.store.context.connection.run((database) =>
      database.put('texts', older.replace('"own"', `"${id}"`), `document:${id}`),
    );
    const steps = {
      0: ({ title, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, name: title, version: 1 }),
    };
    const tab = await openTab(browser, { steps });
    expect(shown(tab)).toMatchObject({ name: 'Old', version: 1 });
    rename(tab, 'New');
    await tab.settle();
    const library = createLibrary(tab.store);
    const [snapshot] = await valueOf(library.listSnapshots(id));
    expect(snapshot?.reason).toBe('migration');
    expect(await valueOf(library.snapshotText(snapshot?.id ?? 0))).toContain('"title":"Old"');
    await library.restoreSnapshot(snapshot?.id ?? 0);
    expect(shown(tab).name).toBe('Old');
  });
});

describe('an import', () => {
  const imported: Workspace = {
    ...workspaceOf(account('a', { name: 'Acme', notes: '' }), account('z')),
    name: 'Imported',
    tools: { t: { version: 1, inputs: { ratings: { z: 1 } } } },
  };
  const current: Workspace = {
    ...workspaceOf(account('a', { notes: 'mine', region: 'North' }), account('b')),
    tools: { t: { version: 1, inputs: { ratings: { a: 2 } } }, u: { version: 2, inputs: 1 } },
  };

  test('is counted before it is made', () => {
    expect(previewImport(current, imported, 'merge')).toMatchObject({
      accounts: { added: 1, changed: 1, same: 1, removed: 0 },
      people: { added: 0, changed: 0, same: 0, removed: 0 },
      tools: { added: 0, changed: 1, same: 1, removed: 0 },
    });
    expect(previewImport(current, imported, 'replace')).toMatchObject({
      accounts: { added: 1, changed: 1, same: 0, removed: 1 },
      tools: { added: 0, changed: 1, same: 0, removed: 1 },
    });
    expect(previewImport(current, imported, 'copy')).toMatchObject({
      accounts: { added: 2, changed: 0, same: 0, removed: 0 },
    });
    const many = (prefix: string) =>
      workspaceOf(...Array.from({ length: 6000 }, (_, n) => account(`${prefix}${n}`)));
    expect(previewImport(many('a'), many('b'), 'merge')).toBeNull();
  });

  test('merges by id and field, and leaves what the file leaves empty', async () => {
    const { tab, library, id } = await ownDocument();
    tab.store.edit((workspace) => ({ ...workspace, accounts: current.accounts, tools: current.tools }));
    expect(await library.importWorkspace(imported, 'merge')).toEqual({ ok: true });
    expect(shown(tab)).toMatchObject({ id, name: 'Own' });
    expect(shown(tab).accounts).toEqual([
      account('a', { name: 'Acme', notes: 'mine', region: 'North' }),
      account('b'),
      account('z'),
    ]);
    expect(shown(tab).tools.t?.inputs).toEqual({ ratings: { a: 2, z: 1 } });
    expect((await valueOf(library.listSnapshots(id)))[0]?.reason).toBe('import');
    tab.store.undo();
    expect(shown(tab).accounts).toEqual(current.accounts);
  });

  test('of inputs of another version of a tool keeps the newer ones as a whole', () => {
    const tool = (version: number) => ({
      ...workspaceOf(),
      tools: { t: { version, inputs: { [`v${version}`]: 1 } } },
    });
    expect(previewImport(tool(1), tool(2), 'merge')?.tools.changed).toBe(1);
    expect(previewImport(tool(2), tool(1), 'merge')?.tools.same).toBe(1);
  });

  test('replaces all but the identity, or stands beside as a copy', async () => {
    const { tab, library, id } = await ownDocument();
    await library.importWorkspace(imported, 'replace');
    expect(shown(tab)).toEqual({
      ...imported,
      id,
      createdAt: shown(tab).createdAt,
      updatedAt: shown(tab).updatedAt,
    });
    expect((await valueOf(library.listSnapshots(id)))[0]?.reason).toBe('import');
    await library.importWorkspace(imported, 'copy');
    expect(shown(tab).id).not.toBe(id);
    expect(await names(library)).toEqual(['Imported', 'Imported']);
  });

  test('never goes into a sample', async () => {
    const tab = await openTab(testBrowser());
    expect(await createLibrary(tab.store).importWorkspace(imported, 'merge')).toEqual({
      ok: false,
      code: 'sample',
    });
    expect(await createLibrary(tab.store).importWorkspace(imported, 'replace')).toEqual({
      ok: false,
      code: 'sample',
    });
    expect(shown(tab).sample).toBe('mill');
  });

  test('that does not fit is refused', async () => {
    const { tab, library } = await ownDocument();
    const many = (prefix: string) =>
      workspaceOf(...Array.from({ length: 6000 }, (_, n) => account(`${prefix}${n}`)));
    await library.importWorkspace(many('m'), 'replace');
    expect(await library.importWorkspace(many('n'), 'merge')).toEqual({ ok: false, code: 'too-much' });
    expect(shown(tab).accounts).toHaveLength(6000);
  });
});

describe('the reminder of a file copy', () => {
  test('comes when an edit is older than a week and in no copy', async () => {
    const { browser, tab, library } = await ownDocument();
    expect(tab.store.atoms.backup.get()).toMatchObject({ copiedAt: null, due: false });
    browser.now += 8 * day;
    const later = await openTab(browser);
    expect(later.store.atoms.backup.get().due).toBe(true);
    const copy = library.makeFileCopy('Workspace');
    expect(copy?.name).toBe('Own 2026-03-11.sevenkeys.json');
    expect(readWorkspaceFile(copy?.text ?? '')).toMatchObject({ ok: true, workspace: shown(tab) });
    await library.recordFileCopy();
    expect(tab.store.atoms.backup.get()).toEqual({ copiedAt: browser.now, uncopiedSince: null, due: false });
    rename(tab, 'Edited');
    await tab.settle();
    browser.now += 6 * day;
    expect((await openTab(browser)).store.atoms.backup.get()).toMatchObject({ due: false });
    browser.now += 2 * day;
    expect((await openTab(browser)).store.atoms.backup.get()).toMatchObject({ due: true });
  });

  test('does not come for a sample', async () => {
    const browser = testBrowser();
    const tab = await openTab(browser);
    rename(tab, 'x');
    await tab.settle();
    browser.now += 30 * day;
    expect((await openTab(browser)).store.atoms.backup.get().due).toBe(false);
  });
});

test('what the browser says about space is passed on', async () => {
  const storageManager = {
    estimate: () => Promise.resolve({ usage: 1, quota: 2 }),
    persist: () => Promise.resolve(true),
    persisted: () => Promise.resolve(false),
  };
  const library = createLibrary((await openTab(testBrowser(), { storageManager })).store);
  expect(await library.storageEstimate()).toEqual({ usage: 1, quota: 2 });
  expect(await library.askPersistence()).toBe('granted');
  expect(await createLibrary((await openTab(testBrowser())).store).storageEstimate()).toBeNull();
});
