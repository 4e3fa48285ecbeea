import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesIn } from './names-in.ts';
import { outcome, treeOf } from './expression.test-data.ts';
import { deepestExpression, longestExpression, parseExpression } from './parse.ts';

describe('a formula', () => {
  // By hand, with the usual rules of algebra.
  test.each([
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['10 - 4 - 3', 3],
    ['24 / 4 / 2', 3],
    ['2^3^2', 512],
    ['(2^3)^2', 64],
    ['-2^2', -4],
    ['(-2)^2', 4],
    ['2^-2', 0.25],
    ['2^-2^2', 0.0625],
    ['-2 ^ 2 ^ 3 * 2', -512],
    ['3--2', 5],
    ['--3', 3],
    ['-(2 + 3)', -5],
    ['2 * -3', -6],
    ['1.5e3 + .5', 1500.5],
    ['12% * 50', 6],
    ['200 * 5 %', 10],
    ['100%^2', 1],
    ['min(3, 2, 5) + max(1, 2)', 4],
    ['if(1 < 2, 10, 20)', 10],
    ['if(1 >= 2, 10, if(2 <> 2, 30, 40))', 40],
    ['IF(2=2, Round(2.4), ABS(-1))', 2],
    ['２×（３＋４）÷７', 2],
    ['if(3≤3，1，0)\u3000+\u00a0if(3≠3,1,0)', 1],
    ['  7\n', 7],
  ])('%s is %d', (text, value) => {
    expect(outcome(text)).toBeCloseTo(value, 12);
  });

  test('has names in any script', () => {
    const values = new Map([
      ['用量', 12],
      ['单价_2', 3],
      ['größe', 4],
    ]);
    expect(outcome('用量 * 单价_2 + größe', values)).toBe(40);
    const keywords = new Map([
      ['true', 1],
      ['this', 2],
    ]);
    expect(outcome('true + this', keywords)).toBe(3);
  });

  test('knows where its names are, also those it does not look at', () => {
    const names = namesIn(treeOf('if(a > 用量, -b, max(c, a ^ 2)) + 1'));
    expect(names.map(({ name, at }) => [name, at])).toEqual([
      ['a', 3],
      ['用量', 7],
      ['b', 12],
      ['c', 19],
      ['a', 22],
    ]);
  });

  test.each([
    ['', 'empty', 0, ''],
    ['   ', 'empty', 0, ''],
    ['1 +', 'unexpected', 3, ''],
    ['* 2', 'unexpected', 0, '*'],
    ['2 * / 3', 'unexpected', 4, '/'],
    ['2 + )', 'unexpected', 4, ')'],
    ['(1 + 2', 'unexpected', 6, ''],
    ['1 + 2)', 'unexpected', 5, ')'],
    ['()', 'unexpected', 1, ')'],
    ['-', 'unexpected', 1, ''],
    ['2^', 'unexpected', 2, ''],
    ['-2^', 'unexpected', 3, ''],
    ['+2', 'unexpected', 0, '+'],
    ['1.2.3', 'unexpected', 3, '.'],
    ['2a', 'unexpected', 1, 'a'],
    ['2e', 'unexpected', 2, ''],
    ['a % b', 'unexpected', 2, '%'],
    ['1,', 'unexpected', 1, ','],
    [' , 1', 'unexpected', 1, ','],
    ['max(1,)', 'unexpected', 6, ')'],
    ['max(,1)', 'unexpected', 4, ','],
    ['(1,2)', 'unexpected', 2, ','],
    ['1 2', 'operator-missing', 2, ''],
    ['2 (3)', 'operator-missing', 3, ''],
    ['a b', 'operator-missing', 2, ''],
    ['1,000', 'operator-missing', 2, ''],
    ['(1 2)', 'operator-missing', 3, '2'],
    ['max(1 2)', 'operator-missing', 6, '2'],
    ['a.b', 'not-allowed', 1, '.'],
    ['(a).constructor', 'not-allowed', 3, '.'],
    ['a["b"]', 'not-allowed', 1, '['],
    ["'text'", 'not-allowed', 0, "'"],
    ['"text"', 'not-allowed', 0, '"'],
    ['[1]', 'not-allowed', 0, '['],
    ['a ? 1 : 2', 'not-allowed', 2, '?'],
    ['a; b', 'not-allowed', 1, ';'],
    ['!a', 'not-allowed', 0, '!'],
    ['a && b', 'not-allowed', 2, '&'],
    ['`a`', 'not-allowed', 0, '`'],
    ['$a', 'not-allowed', 0, '$'],
    ['a = 3', 'comparison-misplaced', 0, '='],
    ['1 + (a < b)', 'comparison-misplaced', 5, '<'],
    ['if(1 < 2 < 3, 1, 0)', 'comparison-misplaced', 3, '<'],
    ['if(1, 2, 3)', 'condition-expected', 3, ''],
    ['if(a + 1, 2, 3)', 'condition-expected', 3, ''],
    ['if(1 < 2, 3)', 'wrong-argument-count', 0, 'if'],
    ['1 + min()', 'wrong-argument-count', 4, 'min'],
    ['abs(1, 2)', 'wrong-argument-count', 0, 'abs'],
    ['round(1, 2, 3)', 'wrong-argument-count', 0, 'round'],
    ['2 * eval(1)', 'unknown-function', 4, 'eval'],
    ['constructor(1)', 'unknown-function', 0, 'constructor'],
    ['toString()', 'unknown-function', 0, 'toString'],
    ['1e999', 'not-a-number', 0, ''],
  ])('%j is refused: %s', (text, code, at, what) => {
    expect(parseExpression(text)).toEqual({ kind: 'problem', problem: { code, at, what } });
  });

  test('is refused when it is too long or too deep, and read just before', () => {
    const sum = (terms: number) => Array.from({ length: terms }, () => '1').join('+');
    expect(outcome(sum(longestExpression / 2))).toBe(longestExpression / 2);
    expect(outcome(`${sum(longestExpression / 2)}+1`)).toBe('too-long');
    const nested = (depth: number) => `${'('.repeat(depth)}1${')'.repeat(depth)}`;
    expect(outcome(nested(deepestExpression))).toBe(1);
    expect(outcome(nested(deepestExpression + 1))).toBe('too-deep');
    expect(outcome('-'.repeat(longestExpression - 1) + '1')).toBe(-1);
  });

  test('of any text is a tree or a problem with a place in the text', () => {
    const pieces = fc.constantFrom(
      ...[
        '1',
        '2.5',
        'a',
        '用量',
        'max',
        'if',
        '(',
        ')',
        ',',
        '+',
        '-',
        '*',
        '/',
        '^',
        '<',
        '=',
        '%',
        '.',
        ' ',
      ],
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseExpression(text);
        if (parsed.kind === 'tree') return;
        expect(parsed.problem.at).toBeGreaterThanOrEqual(0);
        expect(parsed.problem.at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 5000 },
    );
  });
});
