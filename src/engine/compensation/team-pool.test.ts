import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualCurve } from './curves.test-data.ts';
import { teamPool } from './team-pool.ts';

describe('team pool', () => {
  const pool = { target: 90_000, curve: usualCurve, attainment: 1, shares: [2, 1] };

  test('follows the team and is shared out', () => {
    // By hand; at 110 % the pool is 150 % of its target.
    expect(teamPool(pool)).toEqual({ pool: 90_000, paid: [60_000, 30_000] });
    expect(teamPool({ ...pool, attainment: 1.1 }).pool).toBeCloseTo(135_000, 6);
  });

  test('goes to nobody where nobody has a share', () => {
    expect(teamPool({ ...pool, shares: [0, 0] }).paid).toBeNull();
    expect(() => teamPool({ ...pool, target: -1 })).toThrow(RangeError);
  });

  test('is paid out in full', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1e300, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(shares, (some) => {
        const { paid } = teamPool({ ...pool, shares: some });
        fc.pre(paid !== null);
        // A billionth of the pool.
        expect(Math.abs(paid.reduce((a, b) => a + b, 0) - 90_000)).toBeLessThan(1e-4);
      }),
      { numRuns: 1000 },
    );
  });
});
