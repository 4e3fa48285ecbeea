import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectWithin, frozen } from '../reference-case.test-data.ts';
import { activityCost, type CostPool } from './activity-cost.ts';

/** Double rounding over a few amounts in thousands. */
const exact = { abs: 1e-9, rel: 1e-12 };

describe('activity cost', () => {
  test('agrees with the three customers of Alpha Ltd', () => {
    // The Open University, Challenges in advanced management accounting, activity 4 (after Glad and Becker, 1995, p. 57):
    // customers Beta, Gamma, Delta. Rates by hand: 13, 4.20, 3.45, 10.60 and 19 pounds.
    const orders = [13, 66, 39];
    const units = [300, 500, 450];
    const result = activityCost(
      frozen([
        { cost: 1534, drivers: orders },
        { cost: 5250, drivers: units },
        { cost: 4312.5, drivers: units },
        { cost: 1007, drivers: [30, 40, 25] },
        { cost: 2242, drivers: orders },
      ]),
      frozen([120_000, 150_000, 90_000]),
    );
    expectWithin(
      result.pools.map(({ rate }) => rate),
      [13, 4.2, 3.45, 10.6, 19],
      exact,
    );
    expect(result.pools[1]?.total).toBe(1250);
    const beta = 13 * 13 + 300 * 4.2 + 300 * 3.45 + 30 * 10.6 + 13 * 19;
    const gamma = 66 * 13 + 500 * 4.2 + 500 * 3.45 + 40 * 10.6 + 66 * 19;
    const delta = 39 * 13 + 450 * 4.2 + 450 * 3.45 + 25 * 10.6 + 39 * 19;
    expectWithin(
      result.accounts.map(({ byActivity }) => byActivity),
      [beta, gamma, delta],
      exact,
    );
    expectWithin(result.accounts[0]?.lines, [169, 1260, 1035, 318, 247], exact);
    expectWithin(result.accounts[0]?.byVolume, 14_345.5 / 3, exact);
  });

  test('agrees with the two products of Carlton’s Kitchen, by activity and by volume', () => {
    // OpenStax, Principles of Accounting, volume 2, problem 6.PA10, solved at cpep.org/business/1175058: overhead of
    // 1,050,000 is 210,000 and 840,000 by machine hours, 400,000 and 650,000 by activity.
    const { accounts } = activityCost(
      [
        { cost: 250_000, drivers: [7_000, 3_000] },
        { cost: 300_000, drivers: [25_000, 35_000] },
        { cost: 500_000, drivers: [10_000, 40_000] },
      ],
      [10_000, 40_000],
    );
    expect(accounts).toEqual([
      {
        lines: [175_000, 125_000, 100_000],
        byActivity: 400_000,
        byVolume: 210_000,
        distortion: 190_000,
        unknown: 0,
      },
      {
        lines: [75_000, 175_000, 400_000],
        byActivity: 650_000,
        byVolume: 840_000,
        distortion: -190_000,
        unknown: 0,
      },
    ]);
  });

  test('shares out all that is driven, and distorts nothing in total', () => {
    const amounts = fc.double({ min: 0, max: 1e6, noNaN: true });
    const lists = fc.array(fc.option(amounts), { minLength: 5, maxLength: 5 });
    const pools = fc.array(fc.record<CostPool>({ cost: amounts, drivers: lists }), { maxLength: 4 });
    fc.assert(
      fc.property(pools, lists, (given, volumes) => {
        const result = activityCost(given, volumes);
        const total = given.reduce((sum, { cost }) => sum + cost, 0);
        const shared = result.accounts.reduce((sum, { byActivity }) => sum + byActivity, 0);
        expectWithin(shared + result.unassigned, total, { abs: 1e-6, rel: 1e-9 });
        const distortions = result.accounts.map(({ distortion }) => distortion);
        if (distortions.every((distortion) => distortion !== null)) {
          expectWithin(
            distortions.reduce((sum, one) => sum + one, 0),
            0,
            { abs: 1e-6, rel: 0 },
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves a pool unassigned whose driver is too small to divide by', () => {
    const result = activityCost([{ cost: 100, drivers: [Number.MIN_VALUE, 0] }], [1, 1]);
    expect(result.pools).toEqual([{ total: Number.MIN_VALUE, rate: null }]);
    expect(result.unassigned).toBe(100);
    expect(result.accounts.map(({ byActivity }) => byActivity)).toEqual([0, 0]);
  });

  test('leaves a pool that nobody drives unassigned, in both ways', () => {
    const result = activityCost(
      [
        { cost: 90, drivers: [0, null] },
        { cost: 10, drivers: [1, 3] },
      ],
      [null, 8],
    );
    expect(result.pools[0]).toEqual({ total: 0, rate: null });
    expect(result.unassigned).toBe(90);
    expect(result.accounts.map(({ byVolume }) => byVolume)).toEqual([0, 10]);
    expect(result.accounts.map(({ unknown }) => unknown)).toEqual([0, 1]);
  });

  test('has no shares by volume when a volume is negative or all are nothing', () => {
    for (const volumes of [
      [-1, 5],
      [0, 0],
    ]) {
      const [first] = activityCost([{ cost: 10, drivers: [1, 1] }], volumes).accounts;
      expect(first).toMatchObject({ byActivity: 5, byVolume: null, distortion: null });
    }
  });

  test.each<[string, CostPool]>([
    ['a negative cost', { cost: -1, drivers: [1] }],
    ['too many drivers', { cost: 1, drivers: [1, 2] }],
    ['a negative driver', { cost: 1, drivers: [-1] }],
  ])('refuses %s', (_, pool) => {
    expect(() => activityCost([pool], [1])).toThrow(RangeError);
  });
});
