import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededSource, splitMix64, xoshiro128StarStar } from './seeded-source.ts';

function take<T>(next: () => T, count: number): T[] {
  return Array.from({ length: count }, next);
}

describe('xoshiro128**', () => {
  test('gives the reference sequence', () => {
    // Test vector of the rand_xoshiro crate, made with Vigna's xoshiro128starstar.c from the state 1, 2, 3, 4.
    expect(take(xoshiro128StarStar([1, 2, 3, 4]), 10)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  test.each([[[0, 0, 0, 0]], [[1, 2, 3, 2 ** 32]], [[1, 2, 3, -1]], [[1, 2, 3, 0.5]]] as const)(
    'refuses the state %s',
    (state) => {
      expect(() => xoshiro128StarStar(state)).toThrow(RangeError);
    },
  );
});

describe('splitMix64', () => {
  test('gives the reference sequence', () => {
    // Rosetta Code, "Pseudo-random numbers/Splitmix64", seed 1234567.
    expect(take(splitMix64(1234567n), 5)).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n,
    ]);
  });
});

describe('seeded source', () => {
  test('repeats itself for a seed and differs between seeds', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (seed) => {
        const first = take(seededSource(seed), 5);
        expect(take(seededSource(seed), 5)).toEqual(first);
        expect(take(seededSource(seed === 0 ? 1 : -seed), 5)).not.toEqual(first);
      }),
    );
  });

  test('stays from 0 to below 1 and is uniform there', () => {
    const draws = take(seededSource(7), 100_000);
    expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true);
    const counts = Array.from({ length: 20 }, () => 0);
    for (const draw of draws) counts[Math.floor(draw * 20)] = (counts[Math.floor(draw * 20)] ?? 0) + 1;
    const expected = draws.length / counts.length;
    const chiSquare = counts.reduce((total, count) => total + (count - expected) ** 2 / expected, 0);
    // The 0.999 quantile of chi-square with 19 degrees of freedom: NIST/SEMATECH e-Handbook, table 1.3.6.7.4.
    expect(chiSquare).toBeLessThan(43.82);
  });

  test('refuses a seed that is not a whole number', () => {
    expect(() => seededSource(0.5)).toThrow(RangeError);
    expect(() => seededSource(2 ** 53)).toThrow(RangeError);
  });
});
