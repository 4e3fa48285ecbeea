import { describe, expect, test } from 'vitest';
import { defaultPortfolioInputs, parsePortfolioInputs } from '../schema.ts';
import { defaultRobustness } from './robustness.ts';

const withRobustness = (change: Readonly<Record<string, unknown>>) =>
  parsePortfolioInputs({ ...defaultPortfolioInputs, robustness: { ...defaultRobustness, ...change } });

describe('what is known of the weights', () => {
  test('is nothing in a document from before it was asked', () => {
    const older = Object.fromEntries(
      Object.entries(defaultPortfolioInputs).filter(([key]) => key !== 'robustness'),
    );
    const parsed = parsePortfolioInputs(older, 1);
    expect(parsed).toMatchObject({ ok: true, inputs: { robustness: defaultRobustness } });
    expect(parsePortfolioInputs(older).ok).toBe(false);
  });

  test('is taken as it was stored', () => {
    const stored = { knowledge: 'around', spread: 1, draws: 100_000, seed: 0 };
    expect(withRobustness(stored)).toMatchObject({ ok: true, inputs: { robustness: stored } });
  });

  test.each([
    ['knowledge', 'some', 'unknown-choice'],
    ['spread', 1.1, 'out-of-range'],
    ['draws', 99, 'out-of-range'],
    ['draws', 1000.5, 'out-of-range'],
    ['draws', 100_001, 'out-of-range'],
    ['seed', -1, 'out-of-range'],
    ['seed', '1', 'wrong-type'],
  ])('is refused with %s of %s', (field, value, code) => {
    expect(withRobustness({ [field]: value })).toEqual({
      ok: false,
      issues: [{ path: `robustness.${field}`, code }],
    });
  });
});
