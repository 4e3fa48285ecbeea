import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateExpression, roundHalfAway } from './evaluate.ts';
import { outcome, treeOf } from './expression.test-data.ts';
import { named, writtenFormulas } from './formulas.test-data.ts';

function evaluated(text: string, names: ReadonlyMap<string, number> = new Map()) {
  return evaluateExpression(treeOf(text), (name) => names.get(name));
}

describe('the value of a formula', () => {
  test('is that of plain arithmetic', () => {
    fc.assert(
      fc.property(
        writtenFormulas.filter(({ text }) => text.length < 900),
        ({ text, value }) => {
          const got = outcome(text, named);
          if (typeof got === 'number') {
            expect(got).toBeCloseTo(value, 6);
          } else {
            // Plain arithmetic may come back from infinity to a number; a formula stops there.
            expect(['division-by-zero', 'not-a-number', 'too-deep']).toContain(got);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['1 + a', 'unknown-name', 4, 'a'],
    ['10 / (b - b)', 'division-by-zero', 6, ''],
    ['2 * 0 ^ -1', 'division-by-zero', 4, ''],
    ['0 ^ 0', 'not-a-number', 0, ''],
    ['(0 - 8) ^ 0.5', 'not-a-number', 1, ''],
    ['10 ^ 400', 'not-a-number', 0, ''],
    ['1 + round(1, 99)', 'not-a-number', 4, ''],
    ['1 + c', 'not-a-number', 4, ''],
  ])('%s has none: %s', (text, code, at, what) => {
    const names = new Map([
      ['b', 1],
      ['c', Infinity],
    ]);
    expect(evaluated(text, names)).toEqual({ kind: 'problem', problem: { code, at, what } });
  });

  test('does not look at a branch that is not taken', () => {
    const guarded = 'if(n > 0, 100 / n, 0)';
    expect(outcome(guarded, new Map([['n', 0]]))).toBe(0);
    expect(outcome(guarded, new Map([['n', 4]]))).toBe(25);
  });

  test('compares in all six ways', () => {
    const holds = (operator: string) =>
      [1, 2, 3].map((a) => outcome(`if(${a} ${operator} 2, 1, 0)`)).join('');
    expect(['<', '<=', '>', '>=', '=', '<>'].map(holds)).toEqual(['100', '110', '001', '011', '010', '101']);
  });

  test('is never minus zero', () => {
    expect(outcome('-0')).toBe(0);
    expect(outcome('-(2 - 2)')).toBe(0);
  });

  test('passes on what is not a problem of the formula', () => {
    const broken = () => {
      throw new TypeError('the caller erred');
    };
    expect(() => evaluateExpression(treeOf('a'), broken)).toThrow(TypeError);
  });
});

describe('rounding', () => {
  // Excel's documentation of ROUND (2.15, 2.149, -1.475, 21.5, 626.3, 1.98, -50.55), and halves by its rule.
  test.each([
    [2.15, 1, 2.2],
    [2.149, 1, 2.1],
    [-1.475, 2, -1.48],
    [21.5, -1, 20],
    [626.3, -3, 1000],
    [1.98, -1, 0],
    [-50.55, -2, -100],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.005, 2, 1.01],
    [7.777, 1.9, 7.8],
  ])('%d to %d digits is %d', (value, digits, rounded) => {
    expect(roundHalfAway(value, digits)).toBeCloseTo(rounded, 12);
  });

  test('beyond fifteen digits says nothing', () => {
    expect(roundHalfAway(1, 16)).toBeNaN();
  });
});
