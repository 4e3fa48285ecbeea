import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnAt, offsetsOf, rowWindow, scrollToShow } from './windowing.ts';

describe('the rows that are rendered', () => {
  test('are few of many', () => {
    const { first, end } = rowWindow(10_000, 600, 34, 2_000);
    expect(end - first).toBeLessThan(50);
  });

  test('are all of few', () => {
    expect(rowWindow(0, 600, 34, 5)).toEqual({ first: 0, end: 5 });
    expect(rowWindow(0, 600, 34, 0)).toEqual({ first: 0, end: 0 });
  });

  test('always cover what is seen', () => {
    const count = fc.integer({ min: 0, max: 5_000 });
    const scroll = fc.integer({ min: 0, max: 200_000 });
    const height = fc.integer({ min: 0, max: 2_000 });
    fc.assert(
      fc.property(scroll, height, count, (scrollTop, tall, rows) => {
        const { first, end } = rowWindow(scrollTop, tall, 34, rows);
        const firstSeen = Math.min(Math.floor(scrollTop / 34), rows);
        const endSeen = Math.min(Math.ceil((scrollTop + tall) / 34), rows);
        expect(first).toBeLessThanOrEqual(firstSeen);
        expect(end).toBeGreaterThanOrEqual(endSeen);
      }),
    );
  });

  test('do not change for a small scroll', () => {
    expect(rowWindow(1360, 600, 34, 2_000)).toEqual(rowWindow(1390, 600, 34, 2_000));
  });
});

test('scrolling goes no farther than it must', () => {
  expect(scrollToShow({ start: 100, end: 134 }, 0, 600)).toBe(0);
  expect(scrollToShow({ start: 100, end: 134 }, 120, 600)).toBe(100);
  expect(scrollToShow({ start: 700, end: 734 }, 0, 600)).toBe(134);
  expect(scrollToShow({ start: 700, end: 1900 }, 0, 600)).toBe(700);
});

test('finds the column under the pointer, of which the first does not scroll', () => {
  const offsets = offsetsOf([100, 50, 50, 50]);
  expect(offsets).toEqual([0, 100, 150, 200, 250]);
  expect(columnAt(40, 80, offsets)).toBe(0);
  expect(columnAt(120, 0, offsets)).toBe(1);
  expect(columnAt(120, 80, offsets)).toBe(3);
  expect(columnAt(900, 0, offsets)).toBe(3);
  expect(columnAt(-5, 0, offsets)).toBe(0);
});
