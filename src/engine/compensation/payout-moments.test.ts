import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalCumulative, normalDensity, normalQuantile } from '../statistics/normal-distribution.ts';
import { expectWithin } from '../reference-case.test-data.ts';
import { payoutMcCases, payoutMcDegenerateCases, teamCostCases } from './compensation-cases.test-data.ts';
import { anyCurves, curveOf, straightLine, usualCurve } from './curves.test-data.ts';
import { payoutAt } from './payout.ts';
import { payoutMoments, payoutPercentile, teamCost } from './payout-moments.ts';

/** The cases say that what is no simulation should match to this. */
const closedForm = { abs: 1e-6, rel: 0 };

describe('moments of a payout', () => {
  test.each(payoutMcCases)('$id: $title', ({ inputs, expected }) => {
    const curve = curveOf(inputs.knots, { tail: inputs.tailSlope ?? 'flat', cap: inputs.capPayout });
    const moments = payoutMoments(curve, inputs);
    expectWithin(
      [moments.mean, moments.sd, moments.probabilityZero],
      [expected.meanPayoutPercent, expected.sdPayoutPercent, expected.probabilityZero],
      closedForm,
    );
    const percentiles = [0.1, 0.5, 0.9].map((k) => payoutPercentile(curve, inputs, k));
    expectWithin(percentiles, [expected.p10, expected.p50, expected.p90], closedForm);
    expectWithin(moments.probabilityAtCap, expected.probabilityAtCap ?? null, closedForm);
  });

  test.each(payoutMcDegenerateCases)('$id: $title', ({ inputs, expected, tolerance }) => {
    const curve = curveOf(inputs.knots, { cap: inputs.capPayout });
    const { mean, sd, probabilityZero } = payoutMoments(curve, inputs);
    const percentiles = [0.1, 0.5, 0.9].map((k) => payoutPercentile(curve, inputs, k));
    expectWithin(
      [mean, sd, probabilityZero, ...percentiles],
      [
        expected.meanPayoutPercent,
        expected.sdPayoutPercent,
        expected.probabilityZero,
        expected.p10,
        expected.p50,
        expected.p90,
      ],
      tolerance,
    );
    expect(payoutMoments(curve, { mean: 0.5, sd: 0 })).toMatchObject({
      probabilityZero: 1,
      probabilityAtCap: 0,
    });
    expect(payoutMoments(straightLine, { mean: 0.5, sd: 0 }).probabilityAtCap).toBeNull();
  });

  test('are those of the normal distribution on a straight line', () => {
    // Cut at 0: E[max(X, 0)] = mu Phi(mu/sd) + sd phi(mu/sd).
    const means = fc.integer({ min: -100, max: 300 }).map((points) => points / 100);
    const deviations = fc.integer({ min: 1, max: 100 }).map((points) => points / 100);
    fc.assert(
      fc.property(means, deviations, (mean, sd) => {
        const moments = payoutMoments(straightLine, { mean, sd });
        const expected = mean * normalCumulative(mean / sd) + sd * normalDensity(mean / sd);
        expect(moments.mean).toBeCloseTo(expected, 12);
        expect(moments.probabilityZero).toBeCloseTo(normalCumulative(-mean / sd), 12);
      }),
      { numRuns: 1000 },
    );
  });

  test('agree with the mean over quantiles', () => {
    const means = fc.integer({ min: 30, max: 150 }).map((points) => points / 100);
    const deviations = fc.integer({ min: 5, max: 50 }).map((points) => points / 100);
    const points = 4000;
    const quantiles = Array.from(
      { length: points },
      (_, index) => normalQuantile((index + 0.5) / points) ?? 0,
    );
    fc.assert(
      fc.property(anyCurves, means, deviations, (any, mean, sd) => {
        // A last slope of 300 would leave too much to the last strip.
        const curve = { ...any, tail: any.tail === 'last-slope' ? ('flat' as const) : any.tail };
        const payouts = quantiles.map((z) => payoutAt(curve, mean + sd * z));
        const average = payouts.reduce((a, b) => a + b, 0) / points;
        const moments = payoutMoments(curve, { mean, sd });
        // Midpoints miss a jump of up to 3 by half a strip each, and the tail beyond the last strip by less.
        expect(Math.abs(moments.mean - average)).toBeLessThan(0.01);
        const variance = payouts.reduce((total, payout) => total + (payout - average) ** 2, 0) / points;
        expect(Math.abs(moments.variance - variance)).toBeLessThan(0.05);
      }),
      { numRuns: 200 },
    );
  });

  test('keep the digits of a rare event', () => {
    // P(Z > 10) = 7.619853e-24, Abramowitz and Stegun, table 26.2.
    expect(payoutMoments(usualCurve, { mean: 0.2, sd: 0.1 }).probabilityAtCap).toBeCloseTo(7.619853e-24, 29);
  });

  test('have no percentile where the curve falls or nothing is below', () => {
    const normal = { mean: 1, sd: 0.1 };
    const hill = curveOf([
      [0, 0],
      [1, 2],
      [2, 1],
    ]);
    const drop = curveOf(
      [
        [0, 2],
        [1, 1],
      ],
      { interpolation: 'step' },
    );
    expect(payoutPercentile(hill, normal, 0.5)).toBeNull();
    expect(payoutPercentile(drop, normal, 0.5)).toBeNull();
    expect(payoutPercentile(usualCurve, normal, 0)).toBeNull();
  });

  test('refuse a negative deviation', () => {
    expect(() => payoutMoments(usualCurve, { mean: 1, sd: -1 })).toThrow(RangeError);
  });
});

describe('team cost', () => {
  test.each(teamCostCases)('$id: $title', ({ inputs, expected, tolerance }) => {
    const moments = payoutMoments(curveOf(inputs.knots, { cap: inputs.capPayout }), inputs);
    const person = { targetVariable: inputs.targetIncentive, ...moments };
    const cost = teamCost(Array.from({ length: inputs.reps }, () => person));
    expectWithin(
      [cost.mean, cost.sdIndependent, cost.sdTogether],
      [expected.meanTotal, expected.sdTotalIndependent, expected.sdTotalPerfectlyCorrelated],
      tolerance,
    );
  });

  test('refuses negative pay', () => {
    expect(() => teamCost([{ targetVariable: -1, mean: 1, sd: 1 }])).toThrow(RangeError);
  });
});
