import { expect, test } from 'vitest';
import { roundedAttainment } from './rounded-attainment.ts';

test('an attainment that was added up opens a gate that it reaches by hand', () => {
  expect(roundedAttainment(0.5 * 1.2 + 0.5 * 0.6)).toBe(0.9);
  expect(roundedAttainment((0.1 + 0.2) / 0.3)).toBe(1);
  expect(() => roundedAttainment(Number.NaN)).toThrow(RangeError);
});
