import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settlement } from './settlement.ts';

const terms = { earned: 50_000, holdback: 0.2, retained: null, draw: null };

describe('settlement', () => {
  test('holds back until it is known whether the account stays', () => {
    // By hand: 20 % of 50,000.
    expect(settlement(terms)).toMatchObject({ payable: 40_000, outstanding: 10_000, forfeited: 0 });
    expect(settlement({ ...terms, retained: true })).toMatchObject({ payable: 50_000, outstanding: 0 });
    expect(settlement({ ...terms, retained: false })).toMatchObject({ payable: 40_000, forfeited: 10_000 });
  });

  test('sets a draw against what is payable', () => {
    const draw = { paid: 45_000, recoverable: true };
    expect(settlement({ ...terms, draw })).toEqual({
      lines: [
        { kind: 'earned', amount: 50_000 },
        { kind: 'held-back', amount: -10_000 },
        { kind: 'draw-deducted', amount: -40_000 },
      ],
      payable: 0,
      outstanding: 10_000,
      forfeited: 0,
      drawBalance: 5000,
    });
    expect(settlement({ ...terms, draw: { ...draw, recoverable: false } }).drawBalance).toBe(0);
  });

  test('loses no money', () => {
    const amount = fc.integer({ min: 0, max: 100_000 });
    const part = fc.integer({ min: 0, max: 100 }).map((points) => points / 100);
    const kept = fc.constantFrom(true, false, null);
    fc.assert(
      fc.property(amount, part, kept, amount, (earned, holdback, retained, paid) => {
        const done = settlement({ earned, holdback, retained, draw: { paid, recoverable: true } });
        const drawn = paid - done.drawBalance;
        // Rounding of amounts up to 100,000.
        expect(Math.abs(done.payable + drawn + done.outstanding + done.forfeited - earned)).toBeLessThan(
          1e-9,
        );
        expect(done.payable).toBeGreaterThanOrEqual(-1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  test('refuses a holdback above all and negative amounts', () => {
    expect(() => settlement({ ...terms, holdback: 1.1 })).toThrow(RangeError);
    expect(() => settlement({ ...terms, earned: -1 })).toThrow(RangeError);
  });
});
