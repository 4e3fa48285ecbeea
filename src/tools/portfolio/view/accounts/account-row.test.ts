import { describe, expect, test } from 'vitest';
import { account, thisYear, year } from './account.test-data.ts';
import { accountRows, shownYears } from './account-row.ts';

const full = Object.fromEntries([2024, 2025, 2026, 2027, 2028].map((one) => [one, year(100, 60, 30)]));

describe('rows of the accounts sheet', () => {
  test('show two past years, this one and two forecast years', () => {
    expect(shownYears(thisYear)).toEqual([2024, 2025, 2026, 2027, 2028]);
  });

  test('sum the years', () => {
    const [row] = accountRows(thisYear)([account('a', 'Halden', full)]);
    expect(row?.net).toBe(50);
    expect(row?.incomplete).toBe(false);
  });

  test('say when a year or a cost is missing in the sum', () => {
    const rowsOf = accountRows(thisYear);
    const [oneYear] = rowsOf([account('a', 'Halden', { 2026: year(100, 60, 30) })]);
    expect(oneYear?.incomplete).toBe(true);
    const [noCost] = rowsOf([account('b', 'Kestrel', { ...full, 2026: year(100, null, 30) })]);
    expect(noCost?.incomplete).toBe(true);
    const [nothing] = rowsOf([account('c', 'Nordic')]);
    expect(nothing?.net).toBeNull();
    expect(nothing?.incomplete).toBe(false);
  });

  test('stay the same object while their account does', () => {
    const rowsOf = accountRows(thisYear);
    const [a, b] = [account('a', 'Halden'), account('b', 'Kestrel')];
    const before = rowsOf([a, b]);
    const after = rowsOf([a, { ...b, name: 'Kestrel Air' }]);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
  });

  test('of an account with locations are sums that cannot be typed over', () => {
    const locations = [
      { id: 'l', name: 'Leeds', figures: full },
      { id: 'h', name: 'Hull', figures: full },
    ];
    const [row] = accountRows(thisYear)([{ ...account('a', 'Halden'), locations }]);
    expect(row?.isSum).toBe(true);
    expect(row?.net).toBe(100);
  });
});
