import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

/** Newcombe prints four decimals. */
const printed = 4;

describe('the interval of a share', () => {
  // Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i of %i is as published', (hits, total, low, high) => {
    const found = wilsonInterval(hits, total);
    expect(found?.share).toBe(hits / total);
    expect(found?.low).toBeCloseTo(low, printed);
    expect(found?.high).toBeCloseTo(high, printed);
  });

  test('is none of nothing', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });

  test.each([
    [3, 2],
    [-1, 2],
    [0.5, 2],
    [1, NaN],
  ])('is refused for %d of %d', (hits, total) => {
    expect(() => wilsonInterval(hits, total)).toThrow(RangeError);
  });

  test('holds the share, and that of the others mirrors it', () => {
    const counts = fc
      .integer({ min: 1, max: 500 })
      .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
    fc.assert(
      fc.property(counts, ([hits, total]) => {
        const found = wilsonInterval(hits, total);
        const others = wilsonInterval(total - hits, total);
        if (!found || !others) return false;
        expect(found.low).toBeLessThanOrEqual(found.share + Number.EPSILON);
        expect(found.high).toBeGreaterThanOrEqual(found.share - Number.EPSILON);
        expect(found.low + others.high).toBeCloseTo(1, 12);
        return found.low >= 0 && found.high <= 1;
      }),
    );
  });
});
