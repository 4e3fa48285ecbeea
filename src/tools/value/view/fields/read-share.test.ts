import { expect, test } from 'vitest';
import { readShare } from './read-share.ts';

// By hand.
test.each([
  ['4%', 'share', 0.04],
  ['３．５％', '', 0.035],
  ['0.04', 'share', 0.04],
  ['4%', '%', 4],
  ['46 次/年', '次/年', 46],
  ['4 %%', '', null],
  ['many', 'share', null],
])('%s of unit “%s” is read as %s', (typed, unit, number) => {
  expect(readShare(typed, unit)).toBe(number);
});
