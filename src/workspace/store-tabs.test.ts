import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Workspace } from './schema.ts';
import {
  openTab,
  pause,
  prepareTab,
  testBrowser,
  type TestBrowser,
  type TestTab,
} from './store.test-data.ts';
import { account } from './workspace.test-data.ts';

function shown(tab: TestTab): Workspace {
  const workspace = tab.store.atoms.workspace.get();
  if (workspace === null) throw new Error('nothing is open');
  return workspace;
}

function set(tab: TestTab, id: string, change: Partial<Workspace['accounts'][number]>): void {
  tab.store.edit((workspace) => ({
    ...workspace,
    accounts: workspace.accounts.map((each) => (each.id === id ? { ...each, ...change } : each)),
  }));
}

function rename(tab: TestTab, name: string): void {
  tab.store.edit((workspace) => ({ ...workspace, name }));
}

/** Two tabs on one stored document with accounts a, b and c. */
async function twoTabs(): Promise<{ browser: TestBrowser; one: TestTab; two: TestTab }> {
  const browser = testBrowser();
  const one = await openTab(browser);
  one.store.edit((workspace) => ({ ...workspace, accounts: ['a', 'b', 'c'].map((id) => account(id)) }));
  await one.settle();
  return { browser, one, two: await openTab(browser) };
}

function journalsOf({ localStorage }: TestBrowser): readonly string[] {
  const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
  return keys.filter((key) => key.includes('journal'));
}

async function settleAll(...tabs: TestTab[]): Promise<void> {
  for (const tab of [...tabs, ...tabs]) await tab.settle();
}

describe('two tabs on one document', () => {
  test('see each other’s edits before anything is stored', async () => {
    const { one, two } = await twoTabs();
    set(one, 'a', { name: 'Acme' });
    await pause();
    expect(shown(two)).toEqual(shown(one));
    expect(one.store.atoms.saveState.get().kind).toBe('saving');
    expect(two.store.atoms.saveState.get().kind).toBe('saved');
  });

  test('keep both of two edits made at the same moment to different fields', async () => {
    const { browser, one, two } = await twoTabs();
    browser.frozen = true;
    set(one, 'a', { name: 'Acme' });
    set(two, 'a', { region: 'North' });
    browser.frozen = false;
    await settleAll(one, two);
    one.show();
    two.show();
    await settleAll(one, two);
    expect(shown(one).accounts[0]).toEqual(account('a', { name: 'Acme', region: 'North' }));
    expect(shown(two)).toEqual(shown(one));
    expect(shown(await openTab(browser))).toEqual(shown(one));
  });

  test('agree on the later of two edits to one field, whichever is stored first', async () => {
    const { browser, one, two } = await twoTabs();
    browser.frozen = true;
    set(one, 'a', { name: 'earlier' });
    browser.now += 100;
    set(two, 'a', { name: 'later' });
    await two.settle();
    browser.frozen = false;
    await settleAll(one, two);
    expect(shown(one).accounts[0]?.name).toBe('later');
    expect(shown(two).accounts[0]?.name).toBe('later');
    expect(shown(await openTab(browser)).accounts[0]?.name).toBe('later');
  });

  test('order their edits by who had seen what when a clock is set back', async () => {
    const { browser, one, two } = await twoTabs();
    set(one, 'a', { name: 'first' });
    await settleAll(one, two);
    browser.now -= 3_600_000;
    set(two, 'a', { name: 'second' });
    await settleAll(two, one);
    expect(shown(one).accounts[0]?.name).toBe('second');
    expect(shown(await openTab(browser)).accounts[0]?.name).toBe('second');
  });

  test('undo only what was done in the tab itself', async () => {
    const { one, two } = await twoTabs();
    set(one, 'a', { name: 'one' });
    await settleAll(one, two);
    set(two, 'b', { name: 'two' });
    await settleAll(one, two);
    one.store.undo();
    await settleAll(one, two);
    expect(shown(two).accounts.map(({ name }) => name)).toEqual(['a', 'two', 'c']);
  });

  test('both begin with the sample and end with one document', async () => {
    const browser = testBrowser();
    const one = await openTab(browser);
    const two = await openTab(browser, { locale: 'zh' });
    set(one, 'bakery', { notes: 'one' });
    set(two, 'bakery', { region: 'two' });
    await settleAll(one, two);
    expect(shown(two)).toEqual(shown(one));
    expect(shown(one).accounts[0]).toMatchObject({ name: 'Bakery', notes: 'one', region: 'two' });
  });

  test('catch up when one was frozen and missed what the other said', async () => {
    const { browser, one, two } = await twoTabs();
    browser.frozen = true;
    set(one, 'a', { name: 'unheard' });
    await one.settle();
    browser.frozen = false;
    expect(shown(two).accounts[0]?.name).toBe('a');
    two.show();
    await two.settle();
    expect(shown(two)).toEqual(shown(one));
  });

  test('catch up when a single message is lost and later ones are not', async () => {
    const { browser, one, two } = await twoTabs();
    browser.frozen = true;
    set(one, 'a', { name: 'lost' });
    browser.frozen = false;
    set(one, 'b', { name: 'heard' });
    await settleAll(one, two);
    expect(shown(two)).toEqual(shown(one));
  });

  test('agree when one stores while the other is still reading the document', async () => {
    const { browser, one } = await twoTabs();
    const late = prepareTab(browser);
    const { connection } = late.store.context;
    Object.assign(late.store.context, {
      connection: {
        run: async (use: Parameters<typeof connection.run>[0]) => {
          const read = await connection.run(use);
          if (late.store.context.session === null) {
            set(one, 'a', { name: `stored ${browser.ids++}` });
            await one.store.saveNow();
            await pause();
          }
          return read;
        },
      },
    });
    await late.store.start('en');
    await settleAll(late, one);
    expect(shown(late)).toEqual(shown(one));
    expect(shown(one).accounts[0]?.name).toContain('stored');
  });

  test('pay no heed to messages that no tab of this site would send', async () => {
    const { browser, one } = await twoTabs();
    const before = shown(one);
    const hostile: unknown[] = [
      null,
      'edited',
      { kind: 'edited', documentId: before.id, batch: { stamp: {}, turn: 1, ops: [] } },
      {
        kind: 'edited',
        documentId: before.id,
        batch: {
          stamp: { time: 1, count: 0, tab: 'x' },
          turn: 1,
          ops: [{ kind: 'set', path: ['accounts'], value: 'none' }],
        },
      },
      {
        kind: 'edited',
        documentId: before.id,
        batch: {
          stamp: { time: 1, count: 0, tab: 'y' },
          turn: 1,
          ops: [{ kind: 'set', path: ['__proto__', 'x'], value: 1 }],
        },
      },
    ];
    for (const message of hostile) for (const receive of browser.channel) receive(message);
    await one.settle();
    expect(shown(one)).toEqual(before);
  });
});

describe('a tab that ends in the middle of an edit', () => {
  test('loses nothing when the page was hidden first, stored document or not', async () => {
    const browser = testBrowser();
    const fresh = await openTab(browser);
    rename(fresh, 'written in the sample');
    fresh.hide();
    fresh.kill();
    const second = await openTab(browser);
    expect(shown(second).name).toBe('written in the sample');
    rename(second, 'written later');
    second.hide();
    second.kill();
    expect(shown(await openTab(browser)).name).toBe('written later');
  });

  test('without a word loses nothing either', async () => {
    const browser = testBrowser();
    const fresh = await openTab(browser);
    rename(fresh, 'first');
    fresh.kill();
    const second = await openTab(browser);
    rename(second, 'second');
    second.kill();
    const third = await openTab(browser);
    expect(shown(third).name).toBe('second');
    third.kill();
    expect(shown(await openTab(browser)).name).toBe('second');
  });

  test('leaves no journal behind once its edits are stored', async () => {
    const browser = testBrowser();
    for (const name of ['a', 'b', 'c']) {
      const tab = await openTab(browser);
      rename(tab, name);
      expect(journalsOf(browser)).not.toEqual([]);
      tab.kill();
    }
    await openTab(browser);
    expect(journalsOf(browser)).toEqual([]);
  });

  test.each([true, false])(
    'and many after it that end too soon keep their journals small (database: %s)',
    async (has) => {
      const browser = testBrowser();
      if (!has) browser.indexedDB = null;
      const first = await openTab(browser);
      rename(first, 'first');
      if (has) await first.settle();
      for (let n = 0; n < 30; n += 1) {
        const tab = prepareTab(browser);
        await tab.store.start('en');
        rename(tab, `name ${n}`);
        tab.kill();
      }
      const sizes = journalsOf(browser).map((key) => browser.localStorage.getItem(key)?.length ?? 0);
      expect(Math.max(...sizes)).toBeLessThan(10_000);
      const last = await openTab(browser);
      expect(shown(last).name).toBe('name 29');
      expect(last.store.context.session?.replica.recent.length).toBeLessThan(40);
    },
  );

  test('keeps its edits where the browser has no database, until the browser forgets them too', async () => {
    const browser = testBrowser();
    const tab = await openTab(browser, { indexedDB: null });
    rename(tab, 'private');
    tab.kill();
    const next = await openTab(browser, { indexedDB: null });
    expect(shown(next).name).toBe('private');
    expect(next.store.atoms.saveState.get()).toEqual({ kind: 'unsaved', reason: 'private' });
  });

  test('whose database transaction never ran is recovered from the journal, once', async () => {
    const { browser, one, two } = await twoTabs();
    browser.frozen = true;
    set(one, 'a', { name: 'journal' });
    Object.assign(one.store.context, { connection: { run: () => new Promise(() => undefined) } });
    one.hide();
    one.kill();
    browser.frozen = false;
    const next = await openTab(browser);
    await settleAll(next, two);
    expect(shown(next).accounts[0]?.name).toBe('journal');
    expect(shown(two).accounts[0]?.name).toBe('journal');
    expect(browser.localStorage.length).toBe(1);
    set(next, 'a', { name: 'after' });
    await next.settle();
    expect(shown(await openTab(browser)).accounts[0]?.name).toBe('after');
  });

  test('is stored by the other tab that has heard of the edit', async () => {
    const { browser, one, two } = await twoTabs();
    set(one, 'a', { name: 'heard' });
    one.kill();
    await pause();
    two.hide();
    await two.settle();
    expect(shown(await openTab(browser)).accounts[0]?.name).toBe('heard');
  });
});

const action = fc.record({
  tab: fc.nat(2),
  kind: fc.constantFrom(
    'edit',
    'edit',
    'edit',
    'undo',
    'settle',
    'freeze',
    'thaw',
    'hide',
    'show',
    'reopen',
    'back',
  ),
  id: fc.constantFrom('a', 'b', 'c'),
  field: fc.constantFrom('name', 'region', 'notes'),
});

test('three tabs in any interleaving end with one document, each field as last edited', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 25 }), async (actions) => {
      const { browser, one, two } = await twoTabs();
      const tabs = [one, two, await openTab(browser)];
      let undone = false;
      const last = new Map<string, string>();
      let count = 0;
      for (const { tab: at, kind, id, field } of actions) {
        const tab = tabs[at];
        if (tab === undefined) continue;
        if (kind === 'edit') {
          browser.now += 1;
          last.set(`${id}.${field}`, `value ${(count += 1)}`);
          set(tab, id, { [field]: `value ${count}` });
        } else if (kind === 'undo') {
          undone ||= tab.store.atoms.history.get().canUndo;
          tab.store.undo();
        } else if (kind === 'settle') await tab.settle();
        else if (kind === 'freeze') browser.frozen = true;
        else if (kind === 'thaw') browser.frozen = false;
        else if (kind === 'hide') tab.hide();
        else if (kind === 'show') tab.show();
        else if (kind === 'back') browser.now -= 5000;
        else {
          tab.hide();
          tab.kill();
          tabs[at] = await openTab(browser);
        }
      }
      browser.frozen = false;
      await settleAll(...tabs);
      for (const tab of tabs) tab.show();
      await settleAll(...tabs);
      const stored = shown(await openTab(browser));
      for (const tab of tabs) expect(shown(tab)).toEqual(stored);
      // With a clock set back while messages are lost nobody can know which edit was last.
      if (undone || actions.some(({ kind }) => kind === 'back')) return;
      for (const each of stored.accounts) {
        for (const field of ['name', 'region', 'notes'] as const) {
          const expected = last.get(`${each.id}.${field}`);
          if (expected !== undefined) expect(each[field]).toBe(expected);
        }
      }
    }),
    { numRuns: 1000 },
  );
});
