import { describe, expect, test } from 'vitest';
import { expectWithin, frozen } from '../reference-case.test-data.ts';
import { replacementCostCases } from './asset.test-data.ts';
import { neededChange, worthOfChange } from './chance-of-keeping.ts';
import { replacementCost } from './replacement-cost.ts';

const replacement = {
  annualMargin: 240_000,
  vacancyMonths: 6,
  rampMonths: 12,
  costPerPursuit: 45_000,
  winRate: 0.3,
  onboarding: 0,
};

describe('replacement cost', () => {
  test.each(replacementCostCases)('$id $title', ({ inputs, expected, tolerance }) => {
    const got = replacementCost(frozen({ ...inputs, onboarding: 0 }));
    expectWithin(got.vacancyLoss, expected.vacancyLoss, tolerance);
    expectWithin(got.rampLoss, expected.rampLoss, tolerance);
    expectWithin(got.pursuitCost, expected.acquisitionSpend, tolerance);
    expectWithin(got.total, expected.replacementCost, tolerance);
  });

  test('adds onboarding, and loses nothing in a ramp of no or one month', () => {
    expect(replacementCost({ ...replacement, onboarding: 20_000 }).total).toBeCloseTo(400_000, 6);
    expect(replacementCost({ ...replacement, rampMonths: 0 }).rampLoss).toBe(0);
    expect(replacementCost({ ...replacement, rampMonths: 1 }).rampLoss).toBe(0);
  });

  test('is the sum over the months of the ramp', () => {
    const months = Array.from({ length: 7 }, (_, month) => (1 - (month + 1) / 7) * 20_000);
    const lost = months.reduce((total, loss) => total + loss, 0);
    expect(replacementCost({ ...replacement, rampMonths: 7 }).rampLoss).toBeCloseTo(lost, 6);
  });

  test('refuses what is none', () => {
    expect(() => replacementCost({ ...replacement, winRate: 1.2 })).toThrow(RangeError);
    expect(() => replacementCost({ ...replacement, vacancyMonths: -1 })).toThrow(RangeError);
    expect(() => replacementCost({ ...replacement, rampMonths: 2.5 })).toThrow(RangeError);
    expect(() => replacementCost({ ...replacement, annualMargin: NaN })).toThrow(RangeError);
  });
});

describe('a change in the chance of keeping', () => {
  test('is worth its part of the value', () => {
    // The chapter's check: 1,000 of 5.4m needs 0.0185 %.
    expect(neededChange(1000, 5_400_000)).toBeCloseTo(0.000185, 6);
    expect(worthOfChange(0.05, 5_400_000)).toBeCloseTo(270_000, 6);
  });

  test('is never enough for what is worth less than it costs', () => {
    expect(neededChange(100, 99)).toBeNull();
    expect(neededChange(0, 0)).toBeNull();
    expect(neededChange(100, 100)).toBe(1);
    expect(() => neededChange(-1, 100)).toThrow(RangeError);
    expect(() => worthOfChange(1.5, 100)).toThrow(RangeError);
    expect(() => worthOfChange(0.5, NaN)).toThrow(RangeError);
  });
});
