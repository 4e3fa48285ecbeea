import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectWithin } from '../reference-case.test-data.ts';
import { drawCases } from './compensation-cases.test-data.ts';
import { drawMonths } from './draw.ts';

describe('draw', () => {
  test.each(drawCases)('$id: $title', ({ inputs, expected, tolerance }) => {
    const forgiven = drawMonths(inputs.draw, inputs.commissions, 'non-recoverable');
    const recovered = drawMonths(inputs.draw, inputs.commissions, 'recoverable');
    expectWithin(
      forgiven.map(({ paid }) => paid),
      expected.nonRecoverablePaid,
      tolerance,
    );
    expectWithin(
      recovered.map(({ paid }) => paid),
      expected.recoverablePaid,
      tolerance,
    );
    expectWithin(
      recovered.map(({ balance }) => balance),
      expected.recoverableBalance,
      tolerance,
    );
  });

  test('pays in all what was earned and what is still owed', () => {
    const amount = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 24 }), (draw, commissions) => {
        const months = drawMonths(draw, commissions, 'recoverable');
        const total = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
        expect(total(months.map(({ paid }) => paid))).toBe(
          total(commissions) + (months.at(-1)?.balance ?? 0),
        );
        expect(Math.min(...months.map(({ paid }) => paid))).toBeGreaterThanOrEqual(draw);
      }),
      { numRuns: 1000 },
    );
  });

  test('refuses negative amounts', () => {
    expect(() => drawMonths(-1, [], 'recoverable')).toThrow(RangeError);
  });
});
