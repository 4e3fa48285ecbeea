import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectPublished, expectWithin } from '../reference-case.test-data.ts';
import { tieredCommissionCases, totalPayRetroCases } from './compensation-cases.test-data.ts';
import { payoutAt } from './payout.ts';
import { tieredCommission, tieredCurve, type CommissionTable } from './tiers.ts';

describe('tiered commission', () => {
  test.each(tieredCommissionCases)('$id: $title', ({ inputs, expected, tolerance, published }) => {
    const table: CommissionTable = { ...inputs, threshold: 'inclusive' };
    const commission = tieredCommission(table, inputs.sales);
    const ratioToQuotaCommission = commission / tieredCommission(table, inputs.quota);
    expectWithin(commission, expected.commission, tolerance);
    if (expected.ratioToQuotaCommission !== undefined) {
      expectWithin(ratioToQuotaCommission, expected.ratioToQuotaCommission, tolerance);
    }
    expectPublished({ commission, ratioToQuotaCommission }, published);
  });

  test.each(totalPayRetroCases)('$id: $title', ({ inputs, expected, tolerance }) => {
    const { salary, target, thresholdPercent, rate, accelerator, sales } = inputs;
    const table: CommissionTable = {
      quota: target,
      tiers: [
        { from: thresholdPercent, rate },
        { from: 1, rate: rate * accelerator },
      ],
      mode: 'retroactive',
      threshold: inputs.thresholdInclusive ? 'inclusive' : 'exclusive',
    };
    const total = sales.map((sale) => salary + tieredCommission(table, sale));
    expectWithin(total, expected.totalPay, tolerance);
  });

  test('is the same as a payout curve', () => {
    const amounts = (most: number) => fc.integer({ min: 0, max: most });
    const tables = fc.record({
      quota: fc.constant(1000),
      tiers: fc
        .uniqueArray(fc.record({ from: amounts(150), rate: amounts(30) }), {
          selector: ({ from }) => from,
          minLength: 1,
          maxLength: 4,
        })
        .map((tiers) =>
          tiers
            .toSorted((a, b) => a.from - b.from)
            .map(({ from, rate }) => ({ from: from / 100, rate: rate / 100 })),
        ),
      mode: fc.constantFrom('marginal', 'retroactive'),
      threshold: fc.constantFrom('inclusive', 'exclusive'),
    });
    fc.assert(
      fc.property(tables, amounts(3000), (table, sales) => {
        const payout = payoutAt(tieredCurve(table, 80), sales / 1000);
        // Rounding of commissions up to 900.
        expect(Math.abs(80 * payout - tieredCommission(table, sales))).toBeLessThan(1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  const table: CommissionTable = {
    quota: 1,
    tiers: [{ from: 0, rate: 1 }],
    mode: 'marginal',
    threshold: 'inclusive',
  };

  test.each([
    { quota: 0 },
    { tiers: [] },
    { tiers: [{ from: 0, rate: -1 }] },
    {
      tiers: [
        { from: 1, rate: 1 },
        { from: 1, rate: 2 },
      ],
    },
  ])('refuses %o', (wrong) => {
    expect(() => tieredCommission({ ...table, ...wrong }, 1)).toThrow(RangeError);
  });

  test('refuses negative sales and a target of nothing', () => {
    expect(() => tieredCommission(table, -1)).toThrow(RangeError);
    expect(() => tieredCurve(table, 0)).toThrow(RangeError);
  });
});
