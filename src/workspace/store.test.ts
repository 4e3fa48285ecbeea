import { describe, expect, test } from 'vitest';
import type { Workspace } from './schema.ts';
import { openTab, prepareTab, testBrowser, type TestTab } from './store.test-data.ts';
import { account } from './workspace.test-data.ts';

function shown(tab: TestTab): Workspace {
  const workspace = tab.store.atoms.workspace.get();
  if (workspace === null) throw new Error('nothing is open');
  return workspace;
}

function rename(tab: TestTab, name: string): void {
  tab.store.edit((workspace) => ({ ...workspace, name }));
}

const saveKind = (tab: TestTab) => tab.store.atoms.saveState.get().kind;

describe('a first visit', () => {
  test('shows the sample of the language and stores nothing', async () => {
    const browser = testBrowser();
    const tab = await openTab(browser, { locale: 'zh' });
    expect(shown(tab)).toMatchObject({
      name: '磨坊',
      sample: 'mill',
      settings: { currency: 'CNY', thisYear: 2026 },
    });
    expect(shown(tab).accounts[0]?.figures['2024']).toEqual({
      revenue: 1,
      directCost: 2,
      indirectCost: null,
    });
    expect(shown(tab).tools.portfolio?.inputs).toEqual({ ratings: { bakery: { source: '问过' } } });
    expect(saveKind(tab)).toBe('untouched');
    expect(shown(await openTab(browser)).name).toBe('Mill');
  });

  test('stores the sample as a document of its own at its first edit', async () => {
    const browser = testBrowser();
    const tab = await openTab(browser);
    rename(tab, 'Ours');
    expect(saveKind(tab)).toBe('saving');
    await tab.settle();
    expect(tab.store.atoms.saveState.get()).toEqual({ kind: 'saved', at: browser.now });
    expect(shown(await openTab(browser, { locale: 'zh' }))).toEqual(shown(tab));
  });
});

describe('an edit', () => {
  test('is stored within half a second', async () => {
    const tab = await openTab(testBrowser());
    rename(tab, 'Ours');
    expect(Math.max(...tab.delays())).toBeLessThan(500);
  });

  test('leaves every object that it does not touch the same', async () => {
    const tab = await openTab(testBrowser());
    const before = shown(tab);
    rename(tab, 'Ours');
    expect(shown(tab).accounts).toBe(before.accounts);
  });

  test('that returns the document itself or an equal one is none', async () => {
    const tab = await openTab(testBrowser());
    tab.store.edit((workspace) => workspace);
    tab.store.edit((workspace) => structuredClone(workspace));
    expect(saveKind(tab)).toBe('untouched');
    expect(tab.store.atoms.history.get()).toEqual({ canUndo: false, canRedo: false });
  });

  test('that would make the document unreadable is refused with the reason', async () => {
    const tab = await openTab(testBrowser());
    const before = shown(tab);
    const twice = tab.store.edit((workspace) => ({ ...workspace, accounts: [account('a'), account('a')] }));
    expect(twice).toEqual({ ok: false, issues: [{ path: 'accounts.1.id', code: 'duplicate-id' }] });
    expect(shown(tab)).toBe(before);
  });

  test('that cuts a character in half or leaves a negative nothing is mended', async () => {
    const tab = await openTab(testBrowser());
    const inputs = { value: -0, gone: undefined };
    expect(tab.store.editTool('t', 1, () => inputs)).toEqual({ ok: true });
    rename(tab, 'half \ud83d');
    expect(shown(tab).name).toBe('half \ufffd');
    expect(shown(tab).tools.t?.inputs).toEqual({ value: 0 });
  });

  test('cannot change which document it is', async () => {
    const tab = await openTab(testBrowser());
    const { id, createdAt } = shown(tab);
    tab.store.edit((workspace) => ({ ...workspace, id: 'other', createdAt: '2000-01-01', name: 'x' }));
    expect(shown(tab)).toMatchObject({ id, createdAt, name: 'x' });
  });

  test('of a tool keeps what the tool stored, by version', async () => {
    const tab = await openTab(testBrowser());
    tab.store.editTool('t', 3, (inputs) => ({ before: inputs }));
    expect(shown(tab).tools.t).toEqual({ version: 3, inputs: { before: null } });
    const before = shown(tab);
    tab.store.editTool('t', 3, (inputs) => inputs);
    expect(shown(tab)).toBe(before);
  });

  test('dates the document, and a clock set back does not date it back', async () => {
    const browser = testBrowser();
    const tab = await openTab(browser);
    browser.now += 1000;
    rename(tab, 'a');
    const { updatedAt } = shown(tab);
    expect(updatedAt).toBe(new Date(browser.now).toISOString());
    browser.now -= 60_000;
    rename(tab, 'b');
    expect(shown(tab)).toMatchObject({ name: 'b', updatedAt });
    await tab.settle();
    const next = await openTab(browser);
    rename(next, 'c');
    await next.settle();
    expect(shown(await openTab(browser)).name).toBe('c');
  });

  test('before the start is a mistake of the page', () => {
    const { store } = prepareTab(testBrowser());
    expect(() => store.edit((workspace) => workspace)).toThrow(RangeError);
    store.undo();
    store.redo();
    expect(store.atoms.workspace.get()).toBeNull();
  });
});

describe('undo', () => {
  test('takes back two hundred steps and redo makes them again', async () => {
    const tab = await openTab(testBrowser());
    for (let n = 0; n <= 210; n += 1) rename(tab, `name ${n}`);
    for (let n = 0; n < 200; n += 1) tab.store.undo();
    expect(shown(tab).name).toBe('name 10');
    expect(tab.store.atoms.history.get()).toEqual({ canUndo: false, canRedo: true });
    tab.store.undo();
    for (let n = 0; n < 300; n += 1) tab.store.redo();
    expect(shown(tab).name).toBe('name 210');
  });

  test('takes typing in one field as one step', async () => {
    const tab = await openTab(testBrowser());
    for (const name of ['A', 'Ac', 'Acm'])
      tab.store.edit((workspace) => ({ ...workspace, name }), { merge: 'name' });
    tab.store.undo();
    expect(shown(tab).name).toBe('Mill');
  });

  test('is stored like an edit', async () => {
    const browser = testBrowser();
    const tab = await openTab(browser);
    rename(tab, 'a');
    rename(tab, 'b');
    await tab.settle();
    tab.store.undo();
    await tab.settle();
    expect(shown(await openTab(browser)).name).toBe('a');
  });

  test('brings back a removed account in its place with everything in it', async () => {
    const tab = await openTab(testBrowser());
    tab.store.edit((w) => ({ ...w, accounts: [account('a'), account('b', { notes: 'n' }), account('c')] }));
    const before = shown(tab).accounts;
    tab.store.edit((w) => ({ ...w, accounts: w.accounts.filter(({ id }) => id !== 'b') }));
    tab.store.undo();
    expect(shown(tab).accounts).toEqual(before);
  });
});
