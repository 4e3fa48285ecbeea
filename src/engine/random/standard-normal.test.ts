import { describe, expect, test } from 'vitest';
import { seededSource } from './seeded-source.ts';
import { standardNormal } from './standard-normal.ts';

const count = 200_000;
/** Five standard errors: a seed that misses it is one in millions, and the seed is fixed. */
const errors = 5;

describe('standard normal draws', () => {
  const draw = standardNormal(seededSource(3));
  const draws = Array.from({ length: count }, draw);

  test('have mean 0 and variance 1', () => {
    const mean = draws.reduce((total, value) => total + value, 0) / count;
    const variance = draws.reduce((total, value) => total + value ** 2, 0) / count;
    expect(Math.abs(mean)).toBeLessThan(errors * Math.sqrt(1 / count));
    expect(Math.abs(variance - 1)).toBeLessThan(errors * Math.sqrt(2 / count));
  });

  // Table of the cumulative normal distribution: NIST/SEMATECH e-Handbook, section 1.3.6.7.1.
  test.each([
    [0, 0.5],
    [1, 0.84134],
    [1.96, 0.975],
    [-2.33, 0.0099],
  ])('lie below %d with probability %d', (limit, probability) => {
    const share = draws.filter((value) => value <= limit).length / count;
    const error = Math.sqrt((probability * (1 - probability)) / count);
    expect(Math.abs(share - probability)).toBeLessThan(errors * error);
  });

  test('repeat for the same source', () => {
    const again = standardNormal(seededSource(3));
    expect(Array.from({ length: 50 }, again)).toEqual(draws.slice(0, 50));
  });
});
