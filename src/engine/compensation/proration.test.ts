import { describe, expect, test } from 'vitest';
import { expectWithin } from '../reference-case.test-data.ts';
import { prorationCases } from './compensation-cases.test-data.ts';
import { curveOf } from './curves.test-data.ts';
import { payMix } from './pay-mix.ts';
import { payoutAt } from './payout.ts';
import { prorated } from './proration.ts';

describe('proration', () => {
  test.each(prorationCases)('$id: $title', ({ inputs, expected, tolerance }) => {
    const full = { ...payMix(inputs.ote, inputs.basePercent), quota: 1_000_000 };
    const part = prorated(full, inputs.daysActive, inputs.daysInYear);
    const payout =
      part.targetVariable * payoutAt(curveOf(inputs.knots, { cap: inputs.cap }), inputs.attainment);
    expectWithin(
      [part.base, part.targetVariable, payout],
      [expected.proratedBase, expected.proratedTargetIncentive, expected.payout],
      tolerance,
    );
    expect(part.quota / full.quota).toBe(part.share);
  });

  test('refuses more days than the year has and negative amounts', () => {
    const full = { base: 1, targetVariable: 1, quota: 1 };
    expect(() => prorated(full, 366, 365)).toThrow(RangeError);
    expect(() => prorated({ ...full, base: -1 }, 1, 365)).toThrow(RangeError);
  });
});
