import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestText } from '../../workspace/tool-schema.ts';
import {
  defaultStanceInputs,
  dimensions,
  parseStanceInputs,
  positions,
  stanceVersion,
  type Judgement,
  type StanceInputs,
} from './schema.ts';

const judgement = fc.record(
  {
    position: fc.constantFrom(null, ...positions),
    evidence: fc.string({ unit: 'grapheme', maxLength: 40 }),
  } satisfies Record<keyof Judgement, unknown>,
  { noNullPrototype: true },
);

const inputs: fc.Arbitrary<StanceInputs> = fc.record({
  dimensions: fc.record({
    horizon: judgement,
    segmentation: judgement,
    offer: judgement,
    differentiator: judgement,
    responsibility: judgement,
    concerns: judgement,
  }),
  settings: fc.record({
    transitionFrom: fc.double({ min: 0, max: 100, noNaN: true }),
    strategicAbove: fc.double({ min: 0, max: 100, noNaN: true }),
    dependenceAbove: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
});

function issuesOf(value: unknown, version?: number) {
  const parsed = parseStanceInputs(value, version);
  return parsed.ok ? [] : parsed.issues;
}

function withHorizon(change: Readonly<Record<string, unknown>>): unknown {
  const horizon = { ...defaultStanceInputs.dimensions.horizon, ...change };
  return { ...defaultStanceInputs, dimensions: { ...defaultStanceInputs.dimensions, horizon } };
}

function withSettings(change: Readonly<Record<string, unknown>>): unknown {
  return { ...defaultStanceInputs, settings: { ...defaultStanceInputs.settings, ...change } };
}

describe('what a document holds for this tool', () => {
  test('comes back as it was stored', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        expect(parseStanceInputs(JSON.parse(JSON.stringify(given)))).toEqual({
          ok: true,
          inputs: JSON.parse(JSON.stringify(given)) as unknown,
        });
      }),
    );
  });

  test('begins with six open answers and the thresholds of the method notes', () => {
    expect(dimensions).toHaveLength(6);
    expect(Object.keys(defaultStanceInputs.dimensions)).toEqual([...dimensions]);
    // method.md, Introduction, tool 0: 40 and 75; 25 % by Stratford.
    expect(defaultStanceInputs.settings).toEqual({
      transitionFrom: 40,
      strategicAbove: 75,
      dependenceAbove: 0.25,
    });
    expect(parseStanceInputs(defaultStanceInputs)).toEqual({ ok: true, inputs: defaultStanceInputs });
  });

  test.each([
    ['nothing', null, '', 'wrong-type'],
    ['a list', [], 'dimensions', 'missing'],
    ['a missing dimension', { ...defaultStanceInputs, dimensions: {} }, 'dimensions.horizon', 'missing'],
    ['an unknown field', { ...defaultStanceInputs, mood: 1 }, 'mood', 'unknown-key'],
    [
      'a position that is none',
      withHorizon({ position: 'both' }),
      'dimensions.horizon.position',
      'unknown-choice',
    ],
    ['evidence that is no text', withHorizon({ evidence: 7 }), 'dimensions.horizon.evidence', 'wrong-type'],
    [
      'a book of evidence',
      withHorizon({ evidence: 'a'.repeat(longestText + 1) }),
      'dimensions.horizon.evidence',
      'too-long',
    ],
    ['a bound above 100', withSettings({ strategicAbove: 101 }), 'settings.strategicAbove', 'out-of-range'],
    ['a negative share', withSettings({ dependenceAbove: -0.1 }), 'settings.dependenceAbove', 'out-of-range'],
    [
      'a bound that is no number',
      withSettings({ transitionFrom: '40' }),
      'settings.transitionFrom',
      'wrong-type',
    ],
  ])('%s is refused by path and code', (_, value, path, code) => {
    expect(issuesOf(value)).toContainEqual({ path, code });
  });

  test('of a newer version is not touched', () => {
    expect(issuesOf(defaultStanceInputs, stanceVersion + 1)).toEqual([{ path: '', code: 'newer-version' }]);
  });

  test('of an older version goes through every step', () => {
    const steps = { 0: () => defaultStanceInputs };
    expect(parseStanceInputs({ old: true }, 0, steps)).toEqual({ ok: true, inputs: defaultStanceInputs });
    expect(parseStanceInputs(defaultStanceInputs, 0, {}).ok).toBe(true);
  });

  test('names no more issues than anybody reads', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`k${index}`, 1]));
    expect(issuesOf({ ...defaultStanceInputs, ...many }).length).toBeLessThanOrEqual(100);
  });
});
