import { describe, expect, test } from 'vitest';
import { expectPublished, expectWithin } from '../reference-case.test-data.ts';
import { annualChurn } from './annual-churn.ts';
import { annualChurnCases, expectedLifetimeCases } from './asset.test-data.ts';
import { expectedLifetime } from './expected-lifetime.ts';
import { lifetimeExercise } from './lifetime-exercise.ts';

describe('expected lifetime', () => {
  test.each(expectedLifetimeCases)('$id $title', ({ inputs, expected, tolerance, published }) => {
    const lifetimes = inputs.retentions.map(expectedLifetime);
    expectWithin(lifetimes, expected.lifetimes, tolerance);
    expectPublished({ lifetimes }, published);
  });

  test('refuses what is no retention', () => {
    expect(() => expectedLifetime(1.01)).toThrow(RangeError);
  });
});

describe('churn of a year', () => {
  test.each(annualChurnCases)('$id $title', ({ inputs, expected, tolerance, published }) => {
    const { simple, compound, retention } = annualChurn(inputs.monthlyChurn);
    expectWithin(simple, expected.simpleAnnualChurn, tolerance);
    expectWithin(compound, expected.compoundAnnualChurn, tolerance);
    expectWithin(retention, expected.annualRetention, tolerance);
    expectPublished({ simpleAnnualChurn: simple }, published);
  });

  test('is everything when everybody leaves at once', () => {
    expect(annualChurn(1)).toEqual({ compound: 1, retention: 0, simple: 12 });
    expect(annualChurn(0.5, 2)).toMatchObject({ retention: 0.25 });
    expect(() => annualChurn(-0.1)).toThrow(RangeError);
    expect(() => annualChurn(0.1, 0)).toThrow(RangeError);
  });
});

describe('the undiscounted exercise', () => {
  test('is sales times years times margin', () => {
    // The chapter's check: 8m a year, 15 %, ten years: 12.0m.
    expect(lifetimeExercise({ annualSales: 8e6, years: 10, margin: 0.15 })).toEqual({
      sales: 80e6,
      value: 12e6,
    });
    expect(() => lifetimeExercise({ annualSales: NaN, years: 1, margin: 0 })).toThrow(RangeError);
    expect(() => lifetimeExercise({ annualSales: 1, years: -1, margin: 0 })).toThrow(RangeError);
  });
});
