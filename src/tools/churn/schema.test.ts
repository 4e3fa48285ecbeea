import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateChurn } from './model.ts';
import { account, settings } from './model.test-data.ts';
import {
  answers,
  chanceBases,
  churnVersion,
  defaultChurnInputs,
  defaultSettings,
  newCase,
  outcomes,
  parseChurnInputs,
  phases,
  signals,
  type ChurnInputs,
} from './schema.ts';

const hundredths = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
const orUnknown = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null });
const amount = orUnknown(fc.integer({ min: 0, max: 1e12 }));
const words = fc.string({ unit: 'grapheme', maxLength: 20 });
const signalId = fc.constantFrom(...signals.map(({ id }) => id));
const day = fc.constantFrom('', '2026-02-28', '1901-01-01', '2024-02-29');

const inputs: fc.Arbitrary<ChurnInputs> = fc.record({
  accountId: fc.constantFrom(null, 'a', 'gone'),
  cases: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'gone'),
      asOf: day,
      views: fc.uniqueArray(
        fc.record({
          id: fc.constantFrom('v', 'w'),
          rater: words,
          signals: fc.dictionary(
            signalId,
            fc.record({ answer: orUnknown(fc.constantFrom(...answers)), since: day, evidence: words }),
            { noNullPrototype: true },
          ),
        }),
        { selector: ({ id }) => id },
      ),
      plan: fc.dictionary(
        fc.constantFrom(...phases.map(String)),
        fc.record({ action: words, owner: words, start: day }),
        { noNullPrototype: true },
      ),
      asset: fc.record({ value: amount, source: words }),
      budget: amount,
      change: orUnknown(hundredths),
    }),
    { selector: ({ id }) => id },
  ),
  past: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('x', 'y', 'z'),
      name: words,
      outcome: fc.constantFrom(...outcomes),
      signals: fc.dictionary(signalId, fc.constantFrom(...answers), { noNullPrototype: true }),
    }),
    { selector: ({ id }) => id },
  ),
  settings: fc.record({
    chances: fc.array(hundredths, { minLength: 6, maxLength: 6 }),
    basis: fc.constantFrom(...chanceBases),
    losses: fc.integer({ min: 0, max: 10_000 }),
    accountYears: fc.integer({ min: 0, max: 100_000 }),
    unknownAbove: hundredths,
    alarmFrom: fc.constantFrom(...phases),
  }),
});

/** Anything that is a number and none. */
function holes(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(holes);
}

describe('the inputs', () => {
  test('come back as they were stored, and give no number that is none', () => {
    const workspace = { accounts: [account('a'), account('b')], settings, tools: {} };
    fc.assert(
      fc.property(inputs, (given) => {
        const parsed = parseChurnInputs(JSON.parse(JSON.stringify(given)));
        expect(parsed).toEqual({ ok: true, inputs: given });
        expect(holes(evaluateChurn(given, workspace, '2026-06-30'))).toBe(false);
      }),
    );
  });

  test('are those of a new document where nothing was said', () => {
    expect(parseChurnInputs(defaultChurnInputs)).toEqual({ ok: true, inputs: defaultChurnInputs });
  });

  const one = newCase('a');
  const withCase = (part: object) => ({ ...defaultChurnInputs, cases: [{ ...one, ...part }] });
  const withSettings = (part: object) => ({
    ...defaultChurnInputs,
    settings: { ...defaultSettings, ...part },
  });
  const rater = { id: 'v', rater: '', signals: {} };

  test.each([
    [withCase({ asOf: '2026-02-30' }), 'cases.0.asOf', 'bad-text'],
    [withCase({ asOf: '1066-10-14' }), 'cases.0.asOf', 'bad-text'],
    [withCase({ budget: -1 }), 'cases.0.budget', 'out-of-range'],
    [withCase({ change: 1.5 }), 'cases.0.change', 'out-of-range'],
    [withCase({ views: [rater, rater] }), 'cases.0.views.1.id', 'duplicate-id'],
    [withCase({ extra: 1 }), 'cases.0.extra', 'unknown-key'],
    [{ ...defaultChurnInputs, cases: [one, one] }, 'cases.1.id', 'duplicate-id'],
    [withSettings({ alarmFrom: 6 }), 'settings.alarmFrom', 'unknown-choice'],
    [withSettings({ losses: 0.5 }), 'settings.losses', 'out-of-range'],
    [withSettings({ chances: [0.1] }), 'settings.chances', 'wrong-type'],
  ])('are refused with path and code (%#)', (value, path, code) => {
    expect(parseChurnInputs(value)).toEqual({ ok: false, issues: [{ path, code }] });
  });

  test('of a newer site are refused', () => {
    expect(parseChurnInputs(defaultChurnInputs, churnVersion + 1)).toEqual({
      ok: false,
      issues: [{ path: '', code: 'newer-version' }],
    });
  });
});
