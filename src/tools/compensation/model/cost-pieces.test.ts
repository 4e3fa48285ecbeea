import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payoutMoments } from '../../../engine/compensation/payout-moments.ts';
import { firm, methodInputs, position } from '../model.test-data.ts';
import { blankTerms, presetPlan } from '../presets.ts';
import { costJob } from './cost-job.ts';
import { expectedCost } from './cost-expected.ts';
import { farthest, payoutsOf, pointPieces, type PayoutCurve } from './cost-pieces.ts';
import { readingFigures } from './cost-reading.ts';
import { scenarioOf } from './people.ts';

const usual: PayoutCurve = {
  knots: [
    { attainment: 0.8, payout: 0.5 },
    { attainment: 1, payout: 1 },
    { attainment: 1.2, payout: 2 },
  ],
  interpolation: 'linear',
  threshold: 'inclusive',
  tail: 'last-slope',
  cap: 2.5,
};

describe('a curve point by point', () => {
  test('has slopes, the place of the cap, and the jump at its first point', () => {
    const pieces = pointPieces(usual);
    expect(pieces.map(({ slope }) => Number(slope.toFixed(9)))).toEqual([2.5, 5, 5]);
    // A tenth beyond excellence at 5 a unit: 2.5.
    expect(pieces.map(({ capFrom }) => Number(capFrom.toFixed(9)))).toEqual([1, 1.2, 1.3]);
    expect(pieces[0]?.jump).toBe(0.5);
    expect(pieces[1]?.jump).toBeCloseTo(0, 12);
    expect(pointPieces({ ...usual, cap: null }).at(-1)?.capFrom).toBe(farthest);
  });

  test('is level where it goes in steps, and above its cap from the point on', () => {
    const steps = pointPieces({ ...usual, interpolation: 'step', cap: 0.75 });
    expect(steps.map(({ slope, capFrom, jump }) => [slope, capFrom, jump])).toEqual([
      [0, 1, 0.5],
      [0, 1, 0.25],
      [0, 1.2, 0],
    ]);
  });

  test('jumps where two points stand at one attainment', () => {
    const jumping: PayoutCurve = {
      ...usual,
      knots: [
        { attainment: 0, payout: 0 },
        { attainment: 1, payout: 0.6 },
        { attainment: 1, payout: 1 },
      ],
      cap: null,
    };
    expect(pointPieces(jumping).map(({ slope, jump }) => [slope, Number(jump.toFixed(9))])).toEqual([
      [0.6, 0],
      [0, 0],
      [0, 0.4],
    ]);
  });

  test('pays as the engine does', () => {
    expect(payoutsOf(usual, [0.79, 0.8, 0.9, 1.3, 2])).toEqual([
      0,
      0.5,
      expect.closeTo(0.75, 12),
      expect.closeTo(2.5, 12),
      2.5,
    ]);
  });

  test('integrates to the expected payout, whatever the curve: the engine’s moments are another way', () => {
    const curve = fc.record({
      threshold: fc.double({ min: 0.3, max: 0.99, noNaN: true }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      excellence: fc.double({ min: 1.01, max: 2, noNaN: true }),
      payout: fc.double({ min: 1.01, max: 4, noNaN: true }),
      cap: fc.option(fc.double({ min: 1, max: 5, noNaN: true }), { nil: null }),
      sd: fc.double({ min: 0.01, max: 0.6, noNaN: true }),
    });
    const workspace = firm('ada');
    fc.assert(
      fc.property(curve, ({ threshold, at, excellence, payout, cap, sd }) => {
        const blank = blankTerms('revenue', 1);
        const points = {
          ...blank.points,
          threshold: { attainment: threshold, payout: at },
          excellence: { attainment: excellence, payout },
          beyond: 'last-slope' as const,
          cap,
        };
        const measures = methodInputs.measures.map((measure) => ({
          ...measure,
          spread: { ...measure.spread, sd },
        }));
        const built = costJob(
          {
            ...methodInputs,
            measures,
            plans: [{ ...presetPlan('balanced', 'plan-1'), measures: [{ ...blank, points }] }],
            positions: [position('ada')],
          },
          workspace,
        );
        const closed = built.kind === 'job' ? expectedCost(built.job, 'plan-1') : null;
        const [part] = closed?.kind === 'expected' ? (closed.people[0]?.parts ?? []) : [];
        const own =
          built.kind === 'job' ? built.job.plans[0]?.scenario[0]?.plan.measures[0]?.curve : undefined;
        if (part === undefined || own === undefined) throw new Error('this plan has a closed form');
        const sum = part.pieces.reduce((all, piece) => all + piece, 0);
        expect(sum).toBeCloseTo(payoutMoments(own, { mean: 1, sd }).mean, 9);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the figures by which a plan is read', () => {
  const figuresOf = (inputs: typeof methodInputs) => {
    const built = scenarioOf(inputs, firm('ada'), 'plan-1');
    if (built.kind === 'faults') throw new Error('the plan is sound');
    return readingFigures(built.plan.plan, built.plan.people);
  };

  test('are those of method.md 4c: 80/20, half of the weight on profit and retention, a jump of a quarter', () => {
    expect(figuresOf(methodInputs)).toEqual({
      mix: expect.closeTo(0.8, 12) as number,
      long: 0,
      lasting: 0.5,
      measures: 3,
      smallest: 0.25,
      // Half of the weight, half of target at the threshold.
      cliff: 0.25,
      upside: 2,
    });
  });

  test('have no mix without pay', () => {
    const nobody = { ...methodInputs, positions: [position('ada', { base: null })] };
    expect(figuresOf(nobody).mix).toBeNull();
  });
});
