import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { createStore, type Store } from './create-store.ts';
import type { Migrations } from './migrations.ts';
import type { KeyValueStorage, Platform } from './platform.ts';
import { someDay } from './workspace.test-data.ts';

/** A browser without a page: what all tabs share, and the time, which only tests move. */
export interface TestBrowser {
  indexedDB: IDBFactory | null;
  now: number;
  readonly localStorage: KeyValueStorage;
  readonly channel: Set<(message: unknown) => void>;
  /** Messages wait here while another tab is frozen. */
  frozen: boolean;
  ids: number;
}

export interface TestTab {
  readonly store: Store;
  readonly platform: Platform;
  /** Lets pass the time until nothing waits any more, without the retries of a failed save. */
  readonly settle: () => Promise<void>;
  readonly hide: () => void;
  readonly show: () => void;
  /** The process ends: nothing that waits will happen. */
  readonly kill: () => void;
  readonly delays: () => readonly number[];
}

/** Lets everything that is ready happen. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

export function testBrowser(): TestBrowser {
  return {
    indexedDB: new IDBFactory(),
    now: someDay,
    localStorage: memoryStorage(),
    channel: new Set(),
    frozen: false,
    ids: 0,
  };
}

function memoryStorage(): KeyValueStorage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    key: (at) => [...entries.keys()][at] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => {
      entries.set(key, value);
    },
    removeItem: (key) => {
      entries.delete(key);
    },
  };
}

const sample = {
  id: 'mill',
  currency: { en: 'GBP', zh: 'CNY' },
  name: { en: 'Mill', zh: '磨坊' },
  accounts: [
    {
      id: 'bakery',
      name: { en: 'Bakery', zh: '面包房' },
      segment: { en: 'Food', zh: '食品' },
      region: { en: 'North', zh: '北方' },
      notes: { en: '', zh: '' },
      figures: {
        '-2': { revenue: 1, directCost: 2, indirectCost: null },
        '0': { revenue: 3, directCost: 4, indirectCost: 5 },
      },
      locations: [
        {
          id: 'l',
          name: { en: 'Port', zh: '港口' },
          figures: { '2': { revenue: 6, directCost: 7, indirectCost: 8 } },
        },
      ],
    },
  ],
  tools: {
    portfolio: { version: 1, inputs: { ratings: { bakery: { source: { en: 'Asked', zh: '问过' } } } } },
  },
};

export const sampleData: unknown = sample;

export async function openTab(
  browser: TestBrowser,
  change: Partial<Platform> & { steps?: Migrations; locale?: 'en' | 'zh' } = {},
): Promise<TestTab> {
  const tab = prepareTab(browser, change);
  await tab.store.start(change.locale ?? 'en');
  await tab.settle();
  return tab;
}

export function prepareTab(
  browser: TestBrowser,
  { steps, ...change }: Parameters<typeof openTab>[1] = {},
): TestTab {
  const timers = new Map<symbol, { delay: number; run: () => void }>();
  const hooks: { hide: () => void; show: () => void } = { hide: () => undefined, show: () => undefined };
  let alive = true;
  let receiver: ((message: unknown) => void) | null = null;
  const platform: Platform = {
    indexedDB: browser.indexedDB,
    localStorage: browser.localStorage,
    storageManager: null,
    now: () => browser.now,
    randomId: () => `id-${(browser.ids += 1)}`,
    after: (delay, run) => {
      const key = Symbol('timer');
      timers.set(key, { delay, run });
      return () => timers.delete(key);
    },
    onHide: (run) => {
      hooks.hide = run;
    },
    onShow: (run) => {
      hooks.show = run;
    },
    joinChannel: (_, receive) => {
      receiver = receive;
      browser.channel.add(receive);
      return (message) => {
        if (!alive || browser.frozen) return;
        const copy: unknown = structuredClone(message);
        for (const other of browser.channel) {
          if (other !== receive) {
            queueMicrotask(() => {
              other(copy);
            });
          }
        }
      };
    },
    ...change,
  };
  const store = createStore(platform, {
    samples: { mill: () => Promise.resolve(sampleData) },
    ...(steps && { steps }),
  });
  const due = () => [...timers].filter(([, { delay }]) => alive && delay <= 500);
  return {
    store,
    platform,
    hide: () => {
      hooks.hide();
    },
    show: () => {
      hooks.show();
    },
    kill: () => {
      alive = false;
      if (receiver !== null) browser.channel.delete(receiver);
    },
    delays: () => [...timers.values()].map(({ delay }) => delay),
    settle: async () => {
      do {
        for (const [key, { run }] of due()) {
          timers.delete(key);
          run();
        }
        await store.saver.enqueue(pause);
        await pause();
      } while (due().length > 0);
    },
  };
}
