import { describe, expect, test } from 'vitest';
import { expectWithin, frozen } from '../reference-case.test-data.ts';
import { tornado } from './tornado.ts';
import { tornadoCases } from './value.test-data.ts';

describe('tornado', () => {
  test.each(tornadoCases)('$id $title', ({ inputs, expected, tolerance }) => {
    const got = tornado(
      ({ volume, price, unitCost, fixed }) => volume * (price - unitCost) - fixed,
      frozen(inputs.base),
      frozen(inputs.ranges),
    );
    expectWithin(got.base, expected.base, tolerance);
    expect(got.bars.map(({ name }) => name)).toEqual(expected.order);
    expectWithin(
      got.bars.map(({ low }) => low),
      expected.low,
      tolerance,
    );
    expectWithin(
      got.bars.map(({ high }) => high),
      expected.high,
      tolerance,
    );
    expectWithin(
      got.bars.map(({ swing }) => swing),
      expected.swing,
      tolerance,
    );
  });

  test('leaves out what has no range, and refuses outcomes that are none', () => {
    expect(tornado(({ a, b }) => a + b, { a: 1, b: 2 }, { b: [0, 5] }).bars).toHaveLength(1);
    expect(() => tornado(({ a }) => 1 / a, { a: 1 }, { a: [0, 1] })).toThrow(RangeError);
  });
});
