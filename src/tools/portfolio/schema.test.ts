import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  criteriaOfSet,
  criterionPresets,
  firstGates,
  gatePresets,
  presetGroups,
  presetSets,
} from './presets.ts';
import {
  axes,
  defaultPortfolioInputs,
  parsePortfolioInputs,
  portfolioLimits,
  portfolioVersion,
  startingCriteria,
  type Criterion,
  type PortfolioInputs,
} from './schema.ts';

const [first] = startingCriteria('method');
if (first === undefined) throw new Error('the ready set is empty');

const full: PortfolioInputs = {
  ...defaultPortfolioInputs,
  criteria: [
    ...defaultPortfolioInputs.criteria,
    {
      ...first,
      id: 'delivery',
      preset: null,
      name: 'Days to deliver',
      scale: {
        kind: 'piecewise',
        measure: 'entered',
        points: [
          { x: 2, value: 10 },
          { x: 9, value: 0 },
        ],
      },
    },
  ],
  comparisons: { 'profit-potential|revenue-potential': 1 / 9 },
  ratings: {
    acme: {
      'product-fit': { value: 7, confidence: 'low', source: '' },
      delivery: { value: null, confidence: 'high', source: '' },
    },
  },
  gateAnswers: { acme: { creditworthy: 'yes' } },
  flags: {
    acme: { marquee: true, emerging: false, overhead: false, reason: 'Reference', reviewDate: '2026-10-01' },
  },
};

function withCriterion(change: Readonly<Record<string, unknown>>): unknown {
  return { ...full, criteria: [{ ...first, ...change }] };
}

function issuesOf(value: unknown, version?: number) {
  const parsed = parsePortfolioInputs(value, version);
  return parsed.ok ? [] : parsed.issues;
}

describe('parse portfolio inputs', () => {
  test('takes what was stored, through JSON and back', () => {
    expect(parsePortfolioInputs(JSON.parse(JSON.stringify(full)))).toEqual({ ok: true, inputs: full });
    expect(parsePortfolioInputs(defaultPortfolioInputs)).toEqual({
      ok: true,
      inputs: defaultPortfolioInputs,
    });
  });

  test.each<[string, unknown, string, string]>([
    ['nothing', null, '', 'wrong-type'],
    ['a field undefined', { ...full, cuts: undefined }, 'cuts', 'missing'],
    [
      'a field absent',
      Object.fromEntries(Object.entries(full).filter(([key]) => key !== 'cuts')),
      'cuts',
      'missing',
    ],
    ['a field nobody knows', { ...full, extra: 1 }, 'extra', 'unknown-key'],
    ['text for a number', { ...full, choose: '8' }, 'choose', 'wrong-type'],
    ['a number that is none', { ...full, choose: Number.NaN }, 'choose', 'wrong-type'],
    ['a number too large to be finite', { ...full, choose: Infinity }, 'choose', 'out-of-range'],
    ['a broken number of accounts', { ...full, choose: 2.5 }, 'choose', 'out-of-range'],
    ['a share above 1', { ...full, attractivenessShare: 60 }, 'attractivenessShare', 'out-of-range'],
    ['an unknown method', { ...full, weightMethod: 'guess' }, 'weightMethod', 'unknown-choice'],
    [
      'a comparison beyond the scale',
      { ...full, comparisons: { 'a|b': 10 } },
      'comparisons.a|b',
      'out-of-range',
    ],
    ['negative points', withCriterion({ points: -1 }), 'criteria.0.points', 'out-of-range'],
    ['a bar in an id', withCriterion({ id: 'a|b' }), 'criteria.0.id', 'bad-text'],
    ['an empty id', withCriterion({ id: '' }), 'criteria.0.id', 'bad-text'],
    ['an id every object has', withCriterion({ id: '__proto__' }), 'criteria.0.id', 'bad-text'],
    ['text without end', withCriterion({ name: 'x'.repeat(10_001) }), 'criteria.0.name', 'too-long'],
    [
      'an unknown scale',
      withCriterion({ scale: { kind: 'cubic' } }),
      'criteria.0.scale.kind',
      'unknown-choice',
    ],
    [
      'a rating without confidence',
      { ...full, ratings: { a: { c: { value: 1, source: '' } } } },
      'ratings.a.c.confidence',
      'missing',
    ],
    ['ratings that are a list', { ...full, ratings: { a: [] } }, 'ratings.a', 'wrong-type'],
    ['an account without ratings', { ...full, ratings: { a: null } }, 'ratings.a', 'wrong-type'],
    [
      'an answer nobody can give',
      { ...full, gateAnswers: { a: { g: 'maybe' } } },
      'gateAnswers.a.g',
      'unknown-choice',
    ],
    [
      'a date that is none',
      { ...full, flags: { a: { ...full.flags.acme, reviewDate: 'soon' } } },
      'flags.a.reviewDate',
      'bad-text',
    ],
  ])('refuses %s and says where', (_, value, path, code) => {
    expect(issuesOf(value)).toContainEqual({ path, code });
  });

  test('refuses two criteria or gates with one id', () => {
    const twice = { ...full, criteria: [first, first], gates: [...full.gates, ...full.gates.slice(0, 1)] };
    expect(issuesOf(twice)).toEqual([
      { path: 'criteria.1.id', code: 'duplicate-id' },
      { path: 'gates.3.id', code: 'duplicate-id' },
    ]);
  });

  test('refuses more criteria than the limit', () => {
    const criteria = Array.from({ length: portfolioLimits.criteria + 1 }, (_, n): Criterion => ({
      ...first,
      id: `c${n}`,
    }));
    expect(issuesOf({ ...full, criteria })).toEqual([{ path: 'criteria', code: 'too-many' }]);
    expect(issuesOf({ ...full, criteria: criteria.slice(1) })).toEqual([]);
  });

  test('names at most a hundred faults', () => {
    const ratings = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`a${n}`, 1]));
    expect(issuesOf({ ...full, ratings })).toHaveLength(100);
  });

  test.each(['__proto__', 'constructor', 'prototype'])(
    'refuses an account called %s instead of dropping it',
    (name) => {
      const record: unknown = JSON.parse(`{"${name}":{}}`);
      expect(issuesOf({ ...full, ratings: record })).toEqual([{ path: 'ratings', code: 'bad-text' }]);
      expect(issuesOf({ ...full, ratings: { acme: record } })).toContainEqual({
        path: 'ratings.acme',
        code: 'bad-text',
      });
    },
  );

  test('reads only part of a changed document again', () => {
    const before = parsePortfolioInputs(full);
    const after = parsePortfolioInputs({ ...full, ratings: { ...full.ratings, other: {} } });
    expect(before.ok && after.ok && after.inputs.ratings.acme === before.inputs.ratings.acme).toBe(true);
  });

  test('refuses a newer version and takes an older one through its migrations', () => {
    expect(issuesOf(full, portfolioVersion + 1)).toEqual([{ path: '', code: 'newer-version' }]);
    const older = { ...full, choose: 'eight' };
    const steps = { [portfolioVersion - 1]: () => full };
    expect(parsePortfolioInputs(older, portfolioVersion - 1, steps)).toEqual({ ok: true, inputs: full });
    expect(parsePortfolioInputs(older, portfolioVersion - 1).ok).toBe(false);
  });

  test('answers anything with inputs or reasons and never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(full)), (junk, key) => {
        for (const value of [junk, { ...full, [key]: junk }]) {
          const parsed = parsePortfolioInputs(value);
          if (!parsed.ok) expect(parsed.issues.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('presets', () => {
  test('are the thirty criteria of the method in its five groups', () => {
    const presets = Object.values(criterionPresets);
    expect(presets).toHaveLength(30);
    const sizes = presetGroups.map((group) => presets.filter((preset) => preset.group === group).length);
    // As the thirty are grouped on the tool's page: money, market, how they buy, fit, ambition.
    expect(sizes).toEqual([5, 7, 8, 7, 3]);
  });

  test.each(presetSets)('the set %s has points of 100 and at most five criteria on each axis', (set) => {
    const criteria = startingCriteria(set);
    expect(criteria).toHaveLength(criteriaOfSet[set].length);
    for (const axis of axes) {
      const own = criteria.filter((criterion) => criterion.axis === axis);
      expect(own.reduce((total, { points }) => total + points, 0)).toBe(100);
      expect(own.length).toBeGreaterThan(1);
      expect(own.length).toBeLessThanOrEqual(5);
      expect(Math.max(...own.map(({ swing }) => swing))).toBe(100);
      expect(Math.min(...own.map(({ rank }) => rank))).toBe(1);
    }
  });

  test('a new document begins with gates to answer', () => {
    expect(firstGates.every((gate) => gatePresets.includes(gate))).toBe(true);
    expect(defaultPortfolioInputs.gates.map(({ preset }) => preset)).toEqual([...firstGates]);
  });
});
