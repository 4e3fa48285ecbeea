import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account } from '../workspace/schema.ts';
import type { AccountDraft } from './account-draft.ts';
import { accountKey } from './account-key.ts';
import { mergeAccounts } from './merge-accounts.ts';

const draft = (name: string, change: Partial<AccountDraft> = {}): AccountDraft => ({
  name,
  segment: '',
  region: '',
  notes: '',
  figures: {},
  locations: [],
  ...change,
});
const account = (id: string, name: string, change: Partial<Account> = {}): Account => ({
  id,
  name,
  segment: '',
  region: '',
  notes: '',
  figures: {},
  locations: [],
  ...change,
});
const year = (revenue: number | null, directCost: number | null = null) => ({
  revenue,
  directCost,
  indirectCost: null,
});
const counter = () => {
  let last = 0;
  return () => `new-${(last += 1)}`;
};

describe('mergeAccounts', () => {
  test('adds what is new, updates what differs and leaves the rest as it is', () => {
    const alder = account('a', 'Alder', { segment: 'Retail', figures: { 2025: year(1, 2) } });
    const birch = account('b', 'Birch');
    const result = mergeAccounts(
      [alder, birch],
      [
        draft(' ＡＬＤＥＲ ', { figures: { 2025: year(5), 2026: year(6) } }),
        draft('Birch'),
        draft('Cedar', { region: 'East' }),
      ],
      counter(),
    );
    expect(result).toEqual({
      accounts: [
        { ...alder, figures: { 2025: year(5, 2), 2026: year(6) } },
        birch,
        account('new-1', 'Cedar', { region: 'East' }),
      ],
      added: 1,
      updated: 1,
      unchanged: 1,
      figuresNotCounted: [],
    });
  });

  test('does not take an empty cell for an answer', () => {
    const alder = account('a', 'Alder', {
      segment: 'Retail',
      region: 'North',
      notes: 'n',
      figures: { 2025: year(1) },
    });
    const result = mergeAccounts([alder], [draft('Alder', { figures: { 2025: year(null) } })], counter());
    expect(result).toMatchObject({ accounts: [alder], unchanged: 1 });
  });

  test('matches locations by name and adds new ones', () => {
    const leeds = { id: 'l', name: 'Leeds', figures: { 2025: year(1) } };
    const result = mergeAccounts(
      [account('a', 'Alder', { locations: [leeds] })],
      [
        draft('Alder', {
          locations: [
            { name: 'LEEDS', figures: { 2025: year(2) } },
            { name: 'York', figures: {} },
          ],
        }),
      ],
      counter(),
    );
    expect(result.accounts[0]?.locations).toEqual([
      { id: 'l', name: 'Leeds', figures: { 2025: year(2) } },
      { id: 'new-1', name: 'York', figures: {} },
    ]);
  });

  test('names accounts whose figures do not count because they have locations', () => {
    const alder = account('a', 'Alder', { locations: [{ id: 'l', name: 'Leeds', figures: {} }] });
    const result = mergeAccounts([alder], [draft('Alder', { figures: { 2025: year(2) } })], counter());
    expect(result.figuresNotCounted).toEqual(['Alder']);
  });

  test('prefers the same name to one that is only alike', () => {
    const result = mergeAccounts(
      [account('a', 'ALDER'), account('b', 'Alder')],
      [draft('Alder', { notes: 'x' })],
      counter(),
    );
    expect(result.accounts.map(({ notes }) => notes)).toEqual(['', 'x']);
  });

  test('is done after the first time: merging the same again changes nothing', () => {
    const name = fc.constantFrom('Alder', 'ALDER', 'Birch', '海川', '海 川', '__proto__');
    const figures = fc.dictionary(
      fc.constantFrom('2024', '2025'),
      fc.record({
        revenue: fc.option(fc.integer()),
        directCost: fc.option(fc.integer()),
        indirectCost: fc.option(fc.integer()),
      }),
    );
    const drafts = fc.uniqueArray(
      fc.record({
        name,
        segment: fc.constantFrom('', 'x'),
        region: fc.constantFrom('', 'y'),
        notes: fc.constantFrom('', 'z'),
        figures,
        locations: fc.uniqueArray(fc.record({ name, figures }), {
          selector: (place) => accountKey(place.name),
        }),
      }),
      { selector: (one) => accountKey(one.name) },
    );
    fc.assert(
      fc.property(drafts, drafts, (before, after) => {
        const first = mergeAccounts([], before, counter());
        expect(first.added).toBe(before.length);
        const second = mergeAccounts(first.accounts, after, counter());
        expect(second.added + second.updated + second.unchanged).toBe(after.length);
        const third = mergeAccounts(second.accounts, after, counter());
        expect(third).toMatchObject({ accounts: second.accounts, added: 0, updated: 0 });
      }),
      { numRuns: 1000 },
    );
  });
});
