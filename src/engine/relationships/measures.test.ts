import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frozen } from '../reference-case.test-data.ts';
import { coverage } from './coverage.ts';
import { parallelLinks, type Tie } from './parallel-links.ts';
import { weightedHealth, type Stance } from './weighted-health.ts';

/** Sums of a few fractions. */
const digits = 12;

describe('attitude weighted by influence', () => {
  const known = (influence: number, attitude: number): Stance => ({ influence, attitude, isKnown: true });

  test('is sum I S over sum I, with hopes that nobody can prove as 0 (method.md, 5a, WStrength)', () => {
    // By hand: (5·2 + 4·0 + 3·(−2)) / 12 = 1/3; hoping, (10 + 4 − 6) / 12 = 2/3.
    const health = weightedHealth(
      frozen([known(5, 2), { influence: 4, attitude: 1, isKnown: false }, known(3, -2)]),
    );
    expect(health?.mean).toBeCloseTo(1 / 3, digits);
    expect(health?.asHoped).toBeCloseTo(2 / 3, digits);
    expect(health?.parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1 / 3, digits);
  });

  test('believes a warning without proof', () => {
    expect(weightedHealth([{ influence: 1, attitude: -2, isKnown: false }])?.mean).toBe(-2);
  });

  test('does not exist without influence', () => {
    expect(weightedHealth([])).toBeNull();
    expect(weightedHealth([known(0, 2)])).toBeNull();
  });

  test('refuses what is none', () => {
    expect(() => weightedHealth([known(-1, 0)])).toThrow(RangeError);
    expect(() => weightedHealth([known(1, 3)])).toThrow(RangeError);
    expect(() => weightedHealth([known(1, NaN)])).toThrow(RangeError);
  });

  test('stays on the scale and never above the hope', () => {
    const stance = fc.record({
      influence: fc.integer({ min: 1, max: 5 }),
      attitude: fc.integer({ min: -2, max: 2 }),
      isKnown: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(stance, { minLength: 1, maxLength: 40 }), (stances) => {
        const health = weightedHealth(stances);
        expect(Math.abs(health?.mean ?? NaN)).toBeLessThanOrEqual(2 + 1e-9);
        expect(health?.mean ?? NaN).toBeLessThanOrEqual((health?.asHoped ?? NaN) + 1e-9);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('coverage', () => {
  const roles = ['economic', 'user', 'technical', 'coach'] as const;

  test('counts each role once, out of four (method.md, 5a, RoleCoverage)', () => {
    expect(coverage(roles, ['user', 'user', 'coach'])).toEqual({
      covered: ['user', 'coach'],
      open: ['economic', 'technical'],
      share: 0.5,
    });
  });

  test('is nothing without anybody and refuses nothing to cover', () => {
    expect(coverage(roles, []).share).toBe(0);
    expect(() => coverage([], [])).toThrow(RangeError);
  });
});

describe('parallel links', () => {
  const levels = ['top', 'front'] as const;
  type Level = (typeof levels)[number];
  const tie = (part: Partial<Tie<Level>>): Tie<Level> => ({
    contact: 'c',
    person: 'p',
    contactLevel: 'top',
    personLevel: 'top',
    contactFunction: 'finance',
    personFunction: 'finance',
    ...part,
  });

  test('are counted by level and by pair of departments (method.md, 5a, ParallelLinks)', () => {
    const ties = frozen([
      tie({}),
      tie({ person: 'q' }),
      tie({ contact: 'd', contactLevel: 'front', personLevel: 'top', personFunction: 'sales' }),
      tie({ contact: 'e', contactLevel: null, contactFunction: null }),
      tie({ contact: 'f', contactLevel: 'front', personLevel: 'front', personFunction: null }),
    ]);
    expect(parallelLinks(levels, ties)).toEqual({
      byLevel: [
        { level: 'top', links: 2, contacts: 1 },
        { level: 'front', links: 1, contacts: 1 },
      ],
      functionPairs: 2,
      sameFunction: 1,
    });
  });

  test('refuse two ties between the same people', () => {
    expect(() => parallelLinks(levels, [tie({}), tie({})])).toThrow(RangeError);
  });
});
