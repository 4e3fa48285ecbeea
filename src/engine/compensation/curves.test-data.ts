import fc from 'fast-check';
import type { Knot } from './compensation-cases.test-data.ts';
import type { PayoutCurve } from './payout-curve.ts';
import type { PayPlan, PlanMeasure } from './plan.ts';

/** A curve with straight lines and an inclusive threshold, level beyond its last knot, unless said otherwise. */
export function curveOf(knots: readonly Knot[], other: Partial<PayoutCurve> = {}): PayoutCurve {
  return {
    knots: knots.map(([attainment, payout]) => ({ attainment, payout })),
    interpolation: 'linear',
    threshold: 'inclusive',
    tail: 'flat',
    cap: null,
    ...other,
  };
}

/** 80 % -> 50 %, 100 % -> 100 %, 120 % -> 200 %: the curve of method.md 4c and of most cases. */
export const usualCurve = curveOf(
  [
    [0.8, 0.5],
    [1, 1],
    [1.2, 2],
  ],
  { cap: 2 },
);

export const straightLine = curveOf(
  [
    [0, 0],
    [1, 1],
  ],
  { tail: 1 },
);

export function measureOf(weight: number, curve: PayoutCurve = usualCurve, years = 1): PlanMeasure {
  return { weight, curve, period: { kind: 'once' }, years };
}

export function planOf(measures: readonly PlanMeasure[], other: Partial<PayPlan> = {}): PayPlan {
  return { measures, gates: [], modifiers: [], cap: null, ...other };
}

const hundredths = (min: number, max: number) => fc.integer({ min, max }).map((points) => points / 100);

/** Any curve of up to five knots in whole points, rising or falling, with jumps. */
export const anyCurves: fc.Arbitrary<PayoutCurve> = fc.record({
  knots: fc
    .array(fc.record({ attainment: hundredths(0, 150), payout: hundredths(0, 300) }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((knots) => knots.toSorted((a, b) => a.attainment - b.attainment)),
  interpolation: fc.constantFrom('linear', 'step'),
  threshold: fc.constantFrom('inclusive', 'exclusive'),
  tail: fc.oneof(fc.constantFrom('flat' as const, 'last-slope' as const), hundredths(0, 300)),
  cap: fc.option(hundredths(0, 250)),
});

/** Curves that never fall. */
export const risingCurves: fc.Arbitrary<PayoutCurve> = anyCurves.map((curve) => {
  const payouts = curve.knots.map(({ payout }) => payout).toSorted((a, b) => a - b);
  return {
    ...curve,
    knots: curve.knots.map(({ attainment }, index) => ({ attainment, payout: payouts[index] ?? 0 })),
  };
});

export const attainments: fc.Arbitrary<number> = hundredths(-50, 300);

/** Three measures whose weights sum to 1, with gates, modifiers and a cap. */
export const anyPlans: fc.Arbitrary<PayPlan> = fc.record({
  measures: fc
    .tuple(fc.integer({ min: 0, max: 10 }), fc.array(anyCurves, { minLength: 3, maxLength: 3 }))
    .map(([tenths, curves]) =>
      [tenths / 20, 0.5 - tenths / 20, 0.5].map((weight, index) => measureOf(weight, curves[index])),
    ),
  gates: fc.array(
    fc.record({
      measure: fc.integer({ min: 0, max: 2 }),
      atLeast: hundredths(0, 120),
      inclusive: fc.boolean(),
      closes: fc.oneof(fc.constant('all' as const), fc.subarray([0, 1, 2])),
    }),
    { maxLength: 2 },
  ),
  modifiers: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('stated' as const), factor: hundredths(0, 150) }),
      fc.record({
        kind: fc.constant('measure' as const),
        measure: fc.integer({ min: 0, max: 2 }),
        curve: anyCurves,
      }),
    ),
    { maxLength: 2 },
  ),
  cap: fc.option(
    fc.record({
      most: hundredths(0, 250),
      applies: fc.constantFrom('after-modifiers' as const, 'before-modifiers' as const),
    }),
  ),
});

export const threeAttainments = fc.array(attainments, { minLength: 3, maxLength: 3 });
