import { describe, expect, test } from 'vitest';
import { frozen } from '../reference-case.test-data.ts';
import { enoughRatings, narrowShare, scaleUse } from './scale-use.ts';

const cautious = [4, 5, 6, 5, 5, 6, 4, 5, 6, 5];

describe('use of the scale', () => {
  test('is the range of the ratings as a part of the scale', () => {
    expect(scaleUse(frozen([5, 6, null, 7]), 0, 10)).toEqual({
      count: 3,
      least: 5,
      most: 7,
      share: 0.2,
      narrow: false,
    });
  });

  test('is narrow with enough ratings in less than half of it', () => {
    expect([cautious.length, narrowShare]).toEqual([enoughRatings, 0.5]);
    expect(scaleUse(cautious, 0, 10).narrow).toBe(true);
    expect(scaleUse(cautious.slice(1), 0, 10).narrow).toBe(false);
    expect(scaleUse([...cautious, 9], 0, 10).narrow).toBe(false);
  });

  test('is unknown without a rating', () => {
    expect(scaleUse([null], 0, 10)).toEqual({
      count: 0,
      least: null,
      most: null,
      share: null,
      narrow: false,
    });
  });

  test('refuses a scale without length and what is not finite', () => {
    expect(() => scaleUse([1], 5, 5)).toThrow(RangeError);
    expect(() => scaleUse([Number.NaN], 0, 10)).toThrow(RangeError);
  });
});
