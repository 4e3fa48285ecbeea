import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Migrations } from './migrations.ts';
import { parseWorkspace } from './parse.ts';
import { account, anyWorkspace, largeWorkspace, workspaceOf } from './workspace.test-data.ts';

function issuesOf(value: unknown, steps?: Migrations) {
  const result = parseWorkspace(value, steps);
  return result.ok ? [] : result.issues;
}

/** As a file would bring it: own `__proto__` keys, infinities from 1e400. */
function fromText(change: (text: string) => string): unknown {
  return JSON.parse(change(JSON.stringify(workspaceOf(account('a', { name: 'NAME' })))));
}

describe('parseWorkspace', () => {
  test('takes every valid document as it is', () => {
    fc.assert(
      fc.property(anyWorkspace, (workspace) => {
        expect(parseWorkspace(workspace)).toEqual({ ok: true, workspace, migratedFrom: null });
      }),
      { numRuns: 1000 },
    );
  });

  test('takes ten thousand accounts and refuses one more', () => {
    const large = largeWorkspace();
    expect(issuesOf(large)).toEqual([]);
    expect(issuesOf({ ...large, accounts: [...large.accounts, account('one-more')] })).toEqual([
      { path: 'accounts', code: 'too-many' },
    ]);
  });

  test.each([
    ['not an object', [], '', 'not-a-workspace'],
    ['nothing', null, '', 'not-a-workspace'],
    ['another format', { format: 'other' }, '', 'not-a-workspace'],
    ['no version', { format: 'seven-keys-workspace' }, 'version', 'wrong-type'],
    ['a newer version', { ...workspaceOf(), version: 2, more: 1 }, 'version', 'newer-version'],
    ['an older version that no migration knows', { ...workspaceOf(), version: 0 }, 'version', 'out-of-range'],
    ['an unknown key', { ...workspaceOf(), more: 1 }, 'more', 'unknown-key'],
    ['a missing key', { ...workspaceOf(), people: undefined }, 'people', 'wrong-type'],
    ['an empty id', workspaceOf(account('')), 'accounts.0.id', 'bad-text'],
    ['an id that every object answers to', workspaceOf(account('constructor')), 'accounts.0.id', 'bad-text'],
    [
      'a duplicate id',
      workspaceOf(account('a'), account('b'), account('a')),
      'accounts.2.id',
      'duplicate-id',
    ],
    [
      'a duplicate location',
      workspaceOf(account('a', { locations: [1, 2].map(() => ({ id: 'l', name: '', figures: {} })) })),
      'accounts.0.locations.1.id',
      'duplicate-id',
    ],
    ['a long text', workspaceOf(account('a', { name: 'x'.repeat(10_001) })), 'accounts.0.name', 'too-long'],
    ['half a character', workspaceOf(account('a', { name: 'x\ud83d' })), 'accounts.0.name', 'lone-surrogate'],
    [
      'a key of half a character',
      { ...workspaceOf(), tools: { '\udc00': { version: 1, inputs: 1 } } },
      'tools.\udc00',
      'lone-surrogate',
    ],
    [
      'an amount beyond sums',
      workspaceOf(
        account('a', { figures: { '2026': { revenue: 1e16, directCost: null, indirectCost: null } } }),
      ),
      'accounts.0.figures.2026.revenue',
      'out-of-range',
    ],
    [
      'a year that is none',
      workspaceOf(account('a', { figures: { last: { revenue: 1, directCost: null, indirectCost: null } } })),
      'accounts.0.figures.last',
      'bad-text',
    ],
    [
      'a function',
      { ...workspaceOf(), tools: { t: { version: 1, inputs: () => 1 } } },
      'tools.t.inputs',
      'wrong-type',
    ],
    [
      'a date object',
      { ...workspaceOf(), tools: { t: { version: 1, inputs: new Date(0) } } },
      'tools.t.inputs',
      'wrong-type',
    ],
    ['no date', { ...workspaceOf(), createdAt: 'soon' }, 'createdAt', 'bad-text'],
    [
      'a month that is none',
      { ...workspaceOf(), settings: { currency: 'GBP', fiscalYearStart: 13, thisYear: 2026 } },
      'settings.fiscalYearStart',
      'out-of-range',
    ],
  ])('refuses %s', (_, value, path, code) => {
    expect(issuesOf(value)).toContainEqual({ path, code });
  });

  test('refuses what only a text can bring', () => {
    expect(
      issuesOf(fromText((text) => text.replace('"accounts"', '"__proto__":{"x":1},"accounts"'))),
    ).toEqual([{ path: '__proto__', code: 'forbidden-key' }]);
    expect(
      issuesOf(fromText((text) => text.replace('"tools":{}', '"tools":{"t":{"version":1,"inputs":1e400}}'))),
    ).toEqual([{ path: 'tools.t.inputs', code: 'not-a-number' }]);
    const deep = '['.repeat(5000) + ']'.repeat(5000);
    const nested = fromText((text) =>
      text.replace('"tools":{}', `"tools":{"t":{"version":1,"inputs":${deep}}}`),
    );
    expect(issuesOf(nested).map(({ code }) => code)).toEqual(['too-deep']);
  });

  test('names at most a hundred faults', () => {
    const many = Array.from({ length: 5000 }, (_, n) => ({ ...account(`a${n}`), name: n }));
    expect(issuesOf({ ...workspaceOf(), accounts: many }).length).toBeLessThanOrEqual(100);
  });

  test('brings an older version forward step by step', () => {
    const { name, ...rest } = workspaceOf();
    const older = { ...rest, version: -1, title: name };
    const steps: Migrations = {
      [-1]: ({ title, ...others }) => ({ ...others, label: title, version: 0 }),
      0: ({ label, ...others }) => ({ ...others, name: label, version: 1 }),
    };
    expect(parseWorkspace(older, steps)).toEqual({ ok: true, workspace: workspaceOf(), migratedFrom: -1 });
    const stumbling: Migrations = { ...steps, 0: () => JSON.parse('{') as never };
    expect(issuesOf(older, stumbling)).toEqual([{ path: 'version', code: 'out-of-range' }]);
  });
});
