import { describe, expect, test } from 'vitest';
import { firm, toldOf } from './chart.test-data.ts';
import { loadRows, serviceRows } from './rows.ts';

describe('load as a sheet', () => {
  const rows = loadRows(toldOf(firm));
  const [heads, ...body] = rows;

  test('has one row for each plan, function and month', () => {
    expect(heads).toHaveLength(12);
    expect(body).toHaveLength(3 * 4 * 12);
    expect(new Set(body.map(([plan]) => plan))).toEqual(new Set(['Recommended', 'Yours', '65 at once']));
    expect(body.every((row) => row.length === 12)).toBe(true);
  });

  test('has the parts that sum to the hours asked for', () => {
    const row = body.find(
      ([plan, who, month]) => plan === 'Yours' && who === 'Application engineering' && month === 2,
    );
    // 1 × 24 + 2 × 9, (90 + 2 × 45) / 3, a quarter of last month's set-up; 117 of 150 hours.
    expect(row?.slice(2)).toEqual([2, 3, 150, 42, 60, 15, 117, 0.78, 0, 1]);
  });

  test('leaves empty what is not known', () => {
    const law = body.find(([plan, who]) => plan === 'Yours' && who === 'law');
    expect([law?.[4], law?.[9], law?.[10]]).toEqual([null, null, null]);
    const early = loadRows(toldOf(firm, 'en', false));
    expect(early[1]?.[11]).toBeNull();
  });

  test('has no plan that has no accounts', () => {
    const without = loadRows(toldOf({ ...firm, waves: [] }));
    expect(without.some(([plan]) => plan === 'Yours')).toBe(false);
  });
});

describe('service level as a sheet', () => {
  test('has unrounded shares with their standard errors', () => {
    const told = toldOf(firm);
    if (told.service === null) throw new Error('nothing is simulated');
    const rows = serviceRows(told, told.service);
    expect(rows[0]).toHaveLength(5);
    expect(rows[1]).toEqual([1, 1, 0, 1, 0]);
    expect(rows.at(-1)).toEqual([65, 0, 0, 0, 0]);
  });
});
