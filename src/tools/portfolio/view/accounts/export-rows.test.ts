import { describe, expect, test } from 'vitest';
import { accountsFromTable } from '../../../../exchange/accounts-from-table.ts';
import { guessMapping } from '../../../../exchange/guess-mapping.ts';
import { mergeAccounts } from '../../../../exchange/merge-accounts.ts';
import { readTable } from '../../../../exchange/read-table.ts';
import { toCsv } from '../../../../exchange/to-csv.ts';
import type { Account } from '../../../../workspace/schema.ts';
import { text as english } from '../../accounts-text.en.ts';
import { text as chinese } from '../../accounts-text.zh.ts';
import { account, thisYear, year } from './account.test-data.ts';
import { exportRows } from './export-rows.ts';

const accounts: readonly Account[] = [
  {
    ...account('a', 'Halden, "Rail" & Sons', { 2024: year(100.5, 60, 30), 2021: year(7, null, null) }),
    segment: 'Steel',
    region: '华北',
    notes: 'two\nlines',
  },
  {
    ...account('b', '=SUM(A1)'),
    locations: [
      { id: 'l', name: 'Leeds', figures: { 2026: year(1_234, 5, 6) } },
      { id: 'h', name: 'Hull', figures: { 2026: year(10, null, 0) } },
    ],
  },
  account('c', '凌阶电梯', { 2028: year(null, 5, null) }),
];

/** Ids are made anew on the way in. */
function withoutIds(account: Account) {
  const locations = account.locations.map((location) => ({ ...location, id: '' }));
  return { ...account, id: '', locations };
}

describe.each([
  ['English', english],
  ['Chinese', chinese],
])('the accounts as a sheet in %s', (_, text) => {
  test('are read back as they are', async () => {
    const csv = toCsv(exportRows(accounts, { text }, thisYear));
    const table = await readTable(new TextEncoder().encode(csv), 'accounts.csv');
    if (!table.ok) throw new Error(table.code);
    const read = accountsFromTable(table.table, guessMapping(table.table, { thisYear }), { thisYear });
    expect(read.errors).toEqual([]);
    expect(read.issues).toEqual([]);
    let made = 0;
    const back = mergeAccounts([], read.accounts, () => `id-${(made += 1)}`).accounts;
    expect(back.map(withoutIds)).toEqual(accounts.map(withoutIds));
  });
});

test('net contribution stands at the end for people', () => {
  const [heads = [], first = []] = exportRows(accounts, { text: english }, thisYear);
  expect(first[heads.indexOf('Net contribution 2024')]).toBe(10.5);
  expect(heads.at(-1)).toBe('Net contribution 2024–2028');
  expect(first.at(-1)).toBe(10.5);
});
