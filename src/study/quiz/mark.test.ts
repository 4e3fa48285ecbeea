import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markAnswer, type Key } from './mark.ts';

const key = (kind: Key['kind'], right: string, tolerance = 0, unit = ''): Key => ({
  kind,
  right,
  tolerance,
  unit,
});

describe('a choice', () => {
  test('of one is right or wrong', () => {
    expect(markAnswer(key('single', 'b'), 'b')).toEqual({ kind: 'right' });
    expect(markAnswer(key('single', 'b'), 'a')).toEqual({ kind: 'wrong' });
  });

  test('of several is right only when all and no others are chosen', () => {
    const several = key('multiple', 'acd');
    expect(markAnswer(several, 'acd')).toEqual({ kind: 'right' });
    expect(markAnswer(several, 'ac')).toEqual({ kind: 'partly', found: 2, of: 3, extra: 0 });
    expect(markAnswer(several, 'abcde')).toEqual({ kind: 'partly', found: 3, of: 3, extra: 2 });
    expect(markAnswer(several, 'be')).toEqual({ kind: 'wrong' });
  });

  test('of nothing is open', () => {
    expect(markAnswer(key('multiple', 'ac'), '')).toEqual({ kind: 'open' });
  });
});

describe('an order', () => {
  test('counts what stands in its place', () => {
    expect(markAnswer(key('order', 'bdac'), 'bdac')).toEqual({ kind: 'right' });
    expect(markAnswer(key('order', 'bdac'), 'bdca')).toEqual({ kind: 'partly', found: 2, of: 4, extra: 0 });
    expect(markAnswer(key('order', 'bdac'), 'dbca')).toEqual({ kind: 'wrong' });
  });
});

describe('a number', () => {
  test.each([
    ['33.3', 'right'],
    ['33.8', 'right'],
    ['32.8', 'right'],
    ['33.81', 'wrong'],
    ['33.3 points', 'right'],
    ['33.3%', 'right'],
    ['３３．３', 'right'],
    ['', 'open'],
    ['a third', 'open'],
  ])('%s is %s', (given, kind) => {
    expect(markAnswer(key('number', '33.3', 0.5, 'points'), given).kind).toBe(kind);
  });

  test('is right within its tolerance and wrong beyond it', () => {
    const figure = fc.integer({ min: -10_000, max: 10_000 });
    fc.assert(
      fc.property(figure, fc.integer({ min: 0, max: 50 }), figure, (right, tolerance, given) => {
        const inside = Math.abs(given - right) <= tolerance;
        const mark = markAnswer(key('number', String(right), tolerance), String(given));
        expect(mark.kind).toBe(inside ? 'right' : 'wrong');
      }),
    );
  });
});
