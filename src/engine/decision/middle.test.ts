import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeRatings } from './merged-ratings.ts';
import { middleOf } from './middle.ts';

test('the middle is the mean or the median, and null where nothing was said', () => {
  // By hand: 2, 4, 9, 10 have mean 6.25; the two in the middle have mean 6.5.
  expect([middleOf([10, 2, 9, 4], 'mean'), middleOf([10, 2, 9, 4], 'median')]).toEqual([6.25, 6.5]);
  expect(middleOf([7], 'median')).toBe(7);
  expect(middleOf([], 'mean')).toBeNull();
  expect(() => middleOf([1, Infinity], 'median')).toThrow(RangeError);
});

test('it is the same as where all tables are merged at once', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 9 }), (ratings) => {
      const [[merged] = []] = mergeRatings(ratings.map((rating) => [[rating]]));
      expect([middleOf(ratings, 'mean'), middleOf(ratings, 'median')]).toEqual([
        merged?.mean,
        merged?.median,
      ]);
    }),
    { numRuns: 1000 },
  );
});
