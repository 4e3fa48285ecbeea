import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateAsset } from './model.ts';
import { settings } from './model.test-data.ts';
import {
  assetLimits,
  assetVersion,
  bases,
  conventions,
  defaultAssetInputs,
  forms,
  newCase,
  parseAssetInputs,
  type AssetCase,
  type AssetInputs,
} from './schema.ts';

const { money, margin, years, months } = assetLimits;
const hundredths = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((value) => value / 100);
const orUnknown = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null });
const amount = orUnknown(fc.integer({ min: 0, max: money }));
const yearCount = fc.integer(years);
const spell = orUnknown(fc.integer({ min: 0, max: months }));

const cases: fc.Arbitrary<AssetCase> = fc.record({
  id: fc.constantFrom('a', 'without-account'),
  figures: fc.record({
    sales: amount,
    margin: orUnknown(hundredths(margin.min, margin.max)),
    source: fc.string({ unit: 'grapheme', maxLength: 20 }),
  }),
  outlook: fc.record({
    years: yearCount,
    retention: hundredths(0, 1),
    curve: fc.array(hundredths(0, 1), { maxLength: 5 }),
    discount: hundredths(0, assetLimits.discount),
    growth: hundredths(assetLimits.growth.min, assetLimits.growth.max),
    horizon: yearCount,
    convention: fc.constantFrom(...conventions),
    form: fc.constantFrom(...forms),
  }),
  replacing: fc.record({
    costPerPursuit: amount,
    winRate: orUnknown(hundredths(0, 1)),
    onboarding: amount,
    vacancyMonths: spell,
    rampMonths: spell,
  }),
  wish: fc.record({
    what: fc.string({ maxLength: 20 }),
    amount,
    change: orUnknown(hundredths(-1, 1)),
    base: fc.constantFrom(...bases),
  }),
  programme: fc.record({
    margin: orUnknown(fc.integer({ min: -money, max: money })),
    costAtStart: amount,
    costPerYear: amount,
    retention: hundredths(-1, 1),
    growth: hundredths(-1, 1),
    marginChange: hundredths(-1, 1),
  }),
});

const inputs: fc.Arbitrary<AssetInputs> = cases.map((one) => ({ accountId: one.id, cases: [one] }));

function issuesOf(value: unknown, version?: number) {
  const parsed = parseAssetInputs(value, version);
  return parsed.ok ? [] : parsed.issues;
}

describe('what a document holds for this tool', () => {
  test('comes back as it was stored, and is worked out without an exception or a number that is none', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const stored = JSON.parse(JSON.stringify(given)) as unknown;
        expect(parseAssetInputs(stored)).toEqual({ ok: true, inputs: stored });
        const result = evaluateAsset(given, { accounts: [], settings });
        const written = JSON.stringify(result, (_, value: unknown) =>
          typeof value === 'number' && !Number.isFinite(value) ? 'not a number' : value,
        );
        expect(written).not.toContain('not a number');
      }),
      { numRuns: 1000 },
    );
  });

  test('begins with no case and the outlook of the example', () => {
    expect(parseAssetInputs(defaultAssetInputs)).toEqual({ ok: true, inputs: defaultAssetInputs });
    expect(newCase('a').outlook).toMatchObject({ years: 10, retention: 0.9, discount: 0.1 });
  });

  test('is refused with its place where it does not fit', () => {
    const one = newCase('a');
    const outlook = { ...one.outlook, retention: 1.1, horizon: 2.5, form: 'forever' };
    expect(issuesOf({ accountId: 'a', cases: [{ ...one, outlook }] })).toEqual([
      { path: 'cases.0.outlook.retention', code: 'out-of-range' },
      { path: 'cases.0.outlook.horizon', code: 'out-of-range' },
      { path: 'cases.0.outlook.form', code: 'unknown-choice' },
    ]);
    expect(issuesOf({ accountId: 'a', cases: [one, one] })).toEqual([
      { path: 'cases.1.id', code: 'duplicate-id' },
    ]);
    expect(issuesOf({ accountId: 'a' })).toEqual([{ path: 'cases', code: 'missing' }]);
  });

  test('of a newer version is left alone', () => {
    expect(issuesOf(defaultAssetInputs, assetVersion + 1)).toEqual([{ path: '', code: 'newer-version' }]);
  });
});
