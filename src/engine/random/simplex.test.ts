import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankOrderCentroidFromRanks } from '../decision/rank-order-centroid.ts';
import { seededSource } from './seeded-source.ts';
import { fillAround, fillOrdered, fillUniformSimplex } from './simplex.ts';

const count = 50_000;
/** Five standard errors: a seed that misses it is one in millions, and the seeds are fixed. */
const errors = 5;

function draw(length: number, fill: (into: Float64Array) => void): number[][] {
  const into = new Float64Array(length);
  return Array.from({ length: count }, () => {
    fill(into);
    return [...into];
  });
}

function moments(draws: readonly (readonly number[])[], place: number): { mean: number; variance: number } {
  const mean = draws.reduce((total, one) => total + (one[place] ?? 0), 0) / draws.length;
  const variance = draws.reduce((total, one) => total + ((one[place] ?? 0) - mean) ** 2, 0) / draws.length;
  return { mean, variance };
}

function expectSimplex(shares: readonly number[]): void {
  expect(shares.every((share) => share >= 0)).toBe(true);
  expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 12);
}

describe('uniform shares', () => {
  const stream = seededSource(1);
  const draws = draw(4, (into) => fillUniformSimplex(into, stream));

  test('are never negative and sum to 1', () => {
    draws.slice(0, 1000).forEach(expectSimplex);
  });

  test('have the moments of a Dirichlet distribution with parameters 1', () => {
    // Mean 1/n and variance (n - 1) / (n^2 (n + 1)): Kotz, Balakrishnan and Johnson (2000), section 49.1.
    const variance = 3 / (16 * 5);
    for (const place of [0, 1, 2, 3]) {
      const got = moments(draws, place);
      expect(Math.abs(got.mean - 1 / 4)).toBeLessThan(errors * Math.sqrt(variance / count));
      expect(Math.abs(got.variance - variance)).toBeLessThan(0.02 * variance);
    }
  });

  test('lie below any limit as often as the simplex has room there', () => {
    // P(share <= x) = 1 - (1 - x)^(n - 1), the volume of the part of the simplex.
    for (const limit of [0.1, 0.25, 0.6]) {
      const probability = 1 - (1 - limit) ** 3;
      const share = draws.filter((one) => (one[2] ?? 0) <= limit).length / count;
      expect(Math.abs(share - probability)).toBeLessThan(
        errors * Math.sqrt((probability * (1 - probability)) / count),
      );
    }
  });

  test('are all of it for one, and nothing for none', () => {
    const one = new Float64Array(1);
    fillUniformSimplex(one, seededSource(1));
    expect([...one]).toEqual([1]);
    expect(() => fillUniformSimplex(new Float64Array(0), seededSource(1))).not.toThrow();
  });

  test('are drawn again when nothing but zeros comes', () => {
    const numbers = [0, 0, 0.5, 0.5];
    const shares = new Float64Array(2);
    fillUniformSimplex(shares, () => numbers.shift() ?? 0);
    expect([...shares]).toEqual([0.5, 0.5]);
  });
});

describe('weights around the stated ones', () => {
  const stated = [0.5, 0.3, 0.2, 0];

  test('stay within what the spread allows', () => {
    const spreads = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(spreads, fc.integer(), (spread, seed) => {
        const weights = new Float64Array(4);
        fillAround(weights, stated, spread, seededSource(seed));
        expectSimplex([...weights]);
        expect(weights[3]).toBe(0);
        // Of two weights each may be off by the factor 1 - spread or 1 + spread.
        const ratio = (weights[0] ?? 0) / (weights[1] ?? 1) / (5 / 3);
        const most = (1 + spread) / (1 - spread);
        expect(ratio).toBeLessThanOrEqual(most * (1 + 1e-12));
        expect(ratio).toBeGreaterThanOrEqual((1 / most) * (1 - 1e-12));
      }),
      { numRuns: 1000 },
    );
  });

  test('are the stated ones without a spread, in whatever unit', () => {
    const weights = new Float64Array(4);
    fillAround(weights, [50, 30, 20, 0], 0, seededSource(1));
    [...weights].forEach((weight, index) => {
      expect(weight).toBeCloseTo(stated[index] ?? Number.NaN, 12);
    });
  });

  test('have means close to the stated weights', () => {
    const source = seededSource(5);
    const draws = draw(4, (into) => fillAround(into, stated, 0.2, source));
    stated.forEach((weight, place) => {
      // The division moves the means by less than spread^2 / 3 times the weight: a Taylor series of the ratio.
      expect(Math.abs(moments(draws, place).mean - weight)).toBeLessThan(0.0134 * weight + 0.001);
    });
  });

  test('refuse a spread beyond the weight itself, and weights that are all zero', () => {
    const weights = new Float64Array(2);
    expect(() => fillAround(weights, [1, 1], 1.1, seededSource(1))).toThrow(RangeError);
    expect(() => fillAround(weights, [1, 1], Number.NaN, seededSource(1))).toThrow(RangeError);
    expect(() => fillAround(weights, [0, 0], 0.2, seededSource(1))).toThrow(RangeError);
  });
});

describe('ordered weights', () => {
  test('keep the order', () => {
    const lists = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(lists, fc.integer(), (ranks, seed) => {
        const weights = new Float64Array(ranks.length);
        fillOrdered(weights, ranks, seededSource(seed));
        expectSimplex([...weights]);
        ranks.forEach((rank, one) => {
          ranks.forEach((worse, other) => {
            if (rank < worse) expect(weights[one]).toBeGreaterThanOrEqual(weights[other] ?? 0);
          });
        });
      }),
      { numRuns: 1000 },
    );
  });

  test.each([[[1, 2, 3]], [[2, 1, 2, 4]]])(
    'of ranks %s have the rank-order centroid as their mean',
    (ranks) => {
      const source = seededSource(11);
      const draws = draw(ranks.length, (into) => fillOrdered(into, ranks, source));
      rankOrderCentroidFromRanks(ranks).forEach((centroid, place) => {
        const { mean, variance } = moments(draws, place);
        expect(Math.abs(mean - centroid)).toBeLessThan(errors * Math.sqrt(variance / count));
      });
    },
  );

  test('refuse a rank that is not finite', () => {
    expect(() => fillOrdered(new Float64Array(1), [Number.NaN], seededSource(1))).toThrow(RangeError);
  });
});
