import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { straightLine, usualCurve } from './curves.test-data.ts';
import { fieldNeutrality, helperChange, type Helper } from './field-neutrality.ts';

const helper: Helper = {
  targetVariable: 40_000,
  curve: straightLine,
  quota: 1000,
  result: 1000,
  accountResult: 300,
  creditAfter: 0,
  quotaRelief: 0,
  helpingPay: 0,
};

describe('field neutrality', () => {
  test('names the loss of a helper whose account moves', () => {
    // By hand: 100 % before and 70 % after.
    const change = helperChange(helper);
    expect(change).toMatchObject({ kind: 'loses', before: { variable: 40_000 }, after: { attainment: 0.7 } });
    expect(change.kind === 'loses' && change.change).toBeCloseTo(-12_000, 6);
  });

  test('is kept by full credit, by relief and by pay for helping', () => {
    expect(helperChange({ ...helper, creditAfter: 1 }).kind).toBe('same');
    expect(helperChange({ ...helper, quotaRelief: 300 }).kind).toBe('same');
    expect(helperChange({ ...helper, helpingPay: 13_000 }).kind).toBe('gains');
  });

  test('has no answer without a quota', () => {
    expect(helperChange({ ...helper, quota: 0 })).toEqual({ kind: 'no-quota', when: 'before' });
    expect(helperChange({ ...helper, quotaRelief: 1000 })).toEqual({ kind: 'no-quota', when: 'after' });
  });

  test('needs everybody not to lose', () => {
    const same = { ...helper, creditAfter: 1 };
    expect(fieldNeutrality([same, helper]).neutral).toBe(false);
    expect(fieldNeutrality([same, { ...helper, quota: 0 }]).neutral).toBeNull();
    expect(fieldNeutrality([same]).neutral).toBe(true);
  });

  test('never gets better with less credit', () => {
    const part = fc.integer({ min: 0, max: 100 }).map((points) => points / 100);
    fc.assert(
      fc.property(part, part, (a, b) => {
        const after = (creditAfter: number) => {
          const change = helperChange({ ...helper, curve: usualCurve, creditAfter });
          return change.kind === 'no-quota' ? Number.NaN : change.change;
        };
        // Rounding of 40,000.
        expect(after(Math.max(a, b))).toBeGreaterThanOrEqual(after(Math.min(a, b)) - 1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  test('refuses negative amounts and an account that brings more than the whole', () => {
    expect(() => helperChange({ ...helper, helpingPay: -1 })).toThrow(RangeError);
    expect(() => helperChange({ ...helper, accountResult: 2000 })).toThrow(RangeError);
  });
});
