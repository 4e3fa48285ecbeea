import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firmIndex } from './firm-index.ts';
import { functionIndex } from './function-index.ts';
import { handOffs } from './hand-offs.ts';
import { levelsHidden } from './levels-hidden.ts';

/** Worked by hand from the formulas of method.md, key 2 (d); decimals as far as they are written here. */
const digits = 10;
const seed = 20_261_126;

describe('the index of a function', () => {
  test('is the mean of its elements on a scale from 0 to 100', () => {
    // (4 + 2) / 2 = 3, (3 + 3) / 2 = 3, (1 + 3) / 2 = 2; mean 8/3; 100 × (8/3 - 1) / 4 = 125/3.
    const { elements, index } = functionIndex([
      [4, 2],
      [3, 3],
      [1, 3],
    ]);
    expect(elements).toEqual([3, 3, 2]);
    expect(index).toBeCloseTo(125 / 3, digits);
  });

  test('runs from 0 to 100, and an element counts once however many statements it has', () => {
    expect(functionIndex([[1], [1]]).index).toBe(0);
    expect(functionIndex([[5], [5]]).index).toBe(100);
    expect(functionIndex([[5, 5, 5], [1]]).index).toBe(50);
  });

  test('is refused without statements and outside the scale', () => {
    expect(() => functionIndex([])).toThrow(RangeError);
    expect(() => functionIndex([[3], []])).toThrow(RangeError);
    expect(() => functionIndex([[0.5]])).toThrow(RangeError);
    expect(() => functionIndex([[NaN]])).toThrow(RangeError);
  });
});

describe('the index of the firm', () => {
  test('is held down by the weakest link', () => {
    // (80 × 3 + 30 × 1) / 4 = 67.5; 30 + 20 = 50 is less.
    const found = firmIndex(
      [
        { index: 80, weight: 3 },
        { index: 30, weight: 1 },
      ],
      20,
    );
    expect(found).toEqual({ shares: [0.75, 0.25], mean: 67.5, weakest: 1, reported: 50, isHeld: true });
  });

  test('is the mean where nobody lags far behind', () => {
    const found = firmIndex(
      [
        { index: 60, weight: 1 },
        { index: 70, weight: 1 },
      ],
      20,
    );
    expect(found).toMatchObject({ mean: 65, reported: 65, weakest: 0, isHeld: false });
  });

  test('leaves out who never meets the accounts, and is null when nobody does', () => {
    const idle = { index: 0, weight: 0 };
    expect(firmIndex([idle, { index: 60, weight: 2 }], 20)).toMatchObject({ reported: 60, weakest: 1 });
    expect(firmIndex([idle], 20)).toBeNull();
    expect(firmIndex([], 20)).toBeNull();
  });

  test('is refused outside its limits', () => {
    expect(() => firmIndex([{ index: 101, weight: 1 }], 20)).toThrow(RangeError);
    expect(() => firmIndex([{ index: 50, weight: -1 }], 20)).toThrow(RangeError);
    expect(() => firmIndex([], Infinity)).toThrow(RangeError);
  });

  test('never exceeds the mean, nor the weakest by more than the allowance', () => {
    const one = fc.record({
      index: fc.integer({ min: 0, max: 100 }),
      weight: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 12 }), fc.nat(40), (functions, allowance) => {
        const found = firmIndex(functions, allowance);
        if (!found) throw new Error('all have a weight');
        const least = Math.min(...functions.map(({ index }) => index));
        expect(found.reported).toBeLessThanOrEqual(found.mean);
        expect(found.reported).toBeLessThanOrEqual(least + allowance);
        expect(functions[found.weakest]?.index).toBe(least);
      }),
      { seed },
    );
  });
});

describe('figures by level', () => {
  test('are hidden where a level is too small', () => {
    expect(levelsHidden([[3, 5]], 4)).toBe('small-level');
  });

  test('are hidden where a subtraction would single somebody out', () => {
    // Function one has 4 and 1. All of level one but them are in function two, whose total is known.
    const counts = [
      [4, 1],
      [0, 4],
    ];
    expect(levelsHidden(counts, 4)).toBe('singles-out');
  });

  test('are shown where every remainder is empty or large enough', () => {
    expect(
      levelsHidden(
        [
          [4, 4],
          [5, 0],
        ],
        4,
      ),
    ).toBeNull();
    expect(
      levelsHidden(
        [
          [2, 4],
          [2, 5],
        ],
        4,
      ),
    ).toBeNull();
    expect(levelsHidden([], 4)).toBeNull();
  });

  test('are refused where counts are none', () => {
    expect(() => levelsHidden([[1], [1, 2]], 4)).toThrow(RangeError);
    expect(() => levelsHidden([[0.5]], 4)).toThrow(RangeError);
  });

  // By brute force: every sum of functions and levels, each taken 1, 0 or -1 times, that leaves only some people over.
  test('never give away fewer than the smallest group by adding and subtracting totals', () => {
    const smallest = 4;
    const row = fc
      .array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 3 })
      .filter((counts) => counts.reduce((total, count) => total + count, 0) >= smallest);
    const signs = (length: number): number[][] =>
      length === 0 ? [[]] : signs(length - 1).flatMap((rest) => [-1, 0, 1].map((sign) => [...rest, sign]));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), (counts) => {
        fc.pre(levelsHidden(counts, smallest) === null);
        for (const byFunction of signs(counts.length)) {
          for (const byLevel of signs(3)) {
            const left = counts.flatMap((cells, place) =>
              cells.filter((_, level) => (byFunction[place] ?? 0) + (byLevel[level] ?? 0) !== 0),
            );
            const people = left.reduce((total, count) => total + count, 0);
            expect(people === 0 || people >= smallest).toBe(true);
          }
        }
      }),
      { seed },
    );
  });
});

describe('hand-offs', () => {
  test('give a rate and the cost of running after the others', () => {
    expect(handOffs({ handed: 40, closed: 30, hours: 2, cost: 50 })).toEqual({
      rate: 0.75,
      noRate: null,
      chased: 10,
      drift: 1000,
    });
  });

  test('give no cost while hours or cost are not known', () => {
    expect(handOffs({ handed: 10, closed: 8, hours: null, cost: 50 })).toMatchObject({
      rate: 0.8,
      drift: null,
    });
    expect(handOffs({ handed: 10, closed: 8, hours: 1, cost: null }).drift).toBeNull();
  });

  test('give a reason where there is no rate', () => {
    const log = { hours: 1, cost: 1 };
    expect(handOffs({ ...log, handed: null, closed: 1 }).noRate).toBe('not-counted');
    expect(handOffs({ ...log, handed: 1, closed: null }).noRate).toBe('not-counted');
    expect(handOffs({ ...log, handed: 0, closed: 0 }).noRate).toBe('not-counted');
    expect(handOffs({ ...log, handed: 3, closed: 4 })).toMatchObject({ noRate: 'more-closed', rate: null });
  });
});
