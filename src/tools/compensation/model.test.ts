import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planPayout } from '../../engine/compensation/plan-payout.ts';
import { firm, methodInputs, methodPlan, position, withPlan } from './model.test-data.ts';
import {
  attainmentSpread,
  curveOf,
  expectedAttainment,
  measuresOf,
  payPlanOf,
  peopleOf,
  planOf,
  planTerms,
  pointsCurve,
  poolTarget,
  scenarioOf,
  shownPositions,
  spreadFaults,
  spreadOf,
  yearsOf,
  type BuiltPlan,
} from './model.ts';
import {
  assumedSpread,
  blankTerms,
  defaultCompensationInputs,
  planPresets,
  presetMeasure,
  presetMeasuresOf,
  presetPlan,
  usualPoints,
  usualTiers,
} from './presets.ts';
import type { CompensationInputs, CurvePoints, Modifier, Tiers } from './schema.ts';

const revenue = presetMeasure('revenue');
const exact = 12;
const upTo2 = fc.double({ min: 0, max: 2, noNaN: true });

function builtOf(inputs: CompensationInputs, planId = 'plan-1'): BuiltPlan {
  const built = planOf(inputs, planId);
  if (built.kind === 'faults') throw new Error(built.faults.map(({ kind }) => kind).join());
  return built.plan;
}

function faultsOf(inputs: CompensationInputs) {
  const built = planOf(inputs, 'plan-1');
  return built.kind === 'faults' ? built.faults : [];
}

describe('the curve of a measure', () => {
  test.each<[string, Partial<CurvePoints>, string]>([
    ['a threshold above target', { threshold: { attainment: 1.1, payout: 0.5 } }, 'threshold-attainment'],
    [
      'a threshold that pays more than target',
      { threshold: { attainment: 0.8, payout: 1.2 } },
      'threshold-payout',
    ],
    ['excellence below target', { excellence: { attainment: 0.9, payout: 2 } }, 'excellence-attainment'],
    ['excellence that pays no more', { excellence: { attainment: 1.2, payout: 1 } }, 'excellence-payout'],
    ['a cap below target', { cap: 0.9 }, 'cap'],
  ])('names %s', (_, part, fault) => {
    expect(pointsCurve({ ...usualPoints, ...part })).toEqual({ kind: 'faults', faults: [fault] });
  });

  test('does without a threshold, whatever was entered there', () => {
    const built = pointsCurve({
      ...usualPoints,
      hasThreshold: false,
      threshold: { attainment: 3, payout: 3 },
      beyond: 'own',
      accelerator: 4,
    });
    expect(built).toMatchObject({
      curve: { knots: [{ attainment: 0, payout: 0 }, { attainment: 1, payout: 1 }, { payout: 2 }], tail: 4 },
    });
  });

  test.each<[string, Partial<Tiers>, string]>([
    ['no tier', { tiers: [] }, 'no-tiers'],
    ['tiers that fall', { tiers: usualTiers.tiers.toReversed() }, 'tier-order'],
    ['a cap below target', { cap: 0.5 }, 'cap'],
  ])('names %s', (_, part, fault) => {
    const terms = { ...blankTerms('revenue'), form: 'tiers' as const, tiers: { ...usualTiers, ...part } };
    expect(curveOf(terms, revenue)).toEqual({ kind: 'faults', faults: [fault] });
  });

  test('pays tiers by their rates and objectives by their variant', () => {
    const tiers = curveOf({ ...blankTerms('revenue'), form: 'tiers' }, revenue);
    expect(tiers).toMatchObject({
      curve: { knots: [{ payout: 0 }, { attainment: 1, payout: 1 }], tail: 1.5 },
    });
    const objectives = curveOf(
      { ...blankTerms('account-plan'), objectives: 'all-or-nothing' },
      presetMeasure('account-plan'),
    );
    expect(objectives).toMatchObject({ curve: { knots: [{ attainment: 1, payout: 1 }], tail: 'flat' } });
  });
});

describe('a plan', () => {
  test('pays 1.2 times target variable for 110, 92 and 100 % (method.md 4c)', () => {
    expect(planPayout(builtOf(methodInputs).pay, [1.1, 0.92, 1])).toBeCloseTo(1.2, exact);
  });

  test('names weights that sum to 0.9, and what is wrong with each curve, at once', () => {
    const measures = [
      { ...blankTerms('revenue', 0.5), points: { ...usualPoints, cap: 0.9 } },
      blankTerms('profit', 0.4),
    ];
    expect(faultsOf(withPlan({ measures }))).toEqual([
      { kind: 'weights', total: 0.9 },
      { kind: 'curve', measureId: 'revenue', fault: 'cap' },
    ]);
  });

  test('needs a measure, unless everything is salary', () => {
    expect(faultsOf(withPlan({ measures: [] }))).toEqual([{ kind: 'no-measures' }]);
    const salary = builtOf(withPlan({ measures: [], baseShare: 1 }));
    expect(salary.pay.measures).toEqual([]);
  });

  test('is built on the measures of all plans, with weight 0 for those that are not its own', () => {
    const other = { ...presetPlan('balanced', 'plan-2'), measures: [blankTerms('profit', 1)] };
    const measures = [revenue, presetMeasure('profit'), presetMeasure('satisfaction')];
    const plan = { ...methodPlan, measures: [blankTerms('revenue', 1)] };
    const inputs = { ...methodInputs, measures, plans: [plan, other] };
    expect(measuresOf(inputs).map(({ id }) => id)).toEqual(['revenue', 'profit']);
    expect(builtOf(inputs, 'plan-2').pay.measures.map(({ weight }) => weight)).toEqual([0, 1]);
    expect(planTerms(inputs, 'gone').id).toBe('plan-1');
    expect(() => planTerms({ plans: [] }, 'plan-1')).toThrow(RangeError);
  });

  test('takes periods, gates and the cap as they were entered', () => {
    const [first, ...rest] = methodPlan.measures;
    const gate = {
      id: 'g',
      measureId: 'retention',
      atLeast: 0.9,
      inclusive: true,
      closesAll: true,
      closes: [],
    };
    const { pay } = builtOf(
      withPlan({
        measures: [{ ...blankTerms('revenue', first?.weight), period: 'quarter' }, ...rest],
        gates: [gate, { ...gate, id: 'h', closesAll: false, closes: ['profit'] }],
        cap: 1.5,
      }),
    );
    expect(pay.measures[0]?.period).toEqual({ kind: 'by-part', catchUp: false });
    expect(pay.gates.map(({ measure, closes }) => [measure, closes])).toEqual([
      [2, 'all'],
      [2, [1]],
    ]);
    expect(pay.cap).toEqual({ most: 1.5, applies: 'after-modifiers' });
    const caughtUp = builtOf(
      withPlan({ measures: [{ ...blankTerms('revenue', 1), period: 'quarter-catch-up' }] }),
    );
    expect(caughtUp.pay.measures[0]?.period).toEqual({ kind: 'by-part', catchUp: true });
    expect((['year', 'quarter', 'two-years', 'three-years'] as const).map(yearsOf)).toEqual([1, 1, 2, 3]);
  });

  const driven: Modifier = {
    id: 'm',
    name: '',
    kind: 'measure',
    factor: 1,
    measureId: 'retention',
    points: [
      { id: 'p', attainment: 0.9, factor: 0.8 },
      { id: 'q', attainment: 1, factor: 1 },
    ],
    interpolation: 'linear',
  };

  test('multiplies by what a measure gives, level on both sides of its points', () => {
    const { pay } = builtOf(withPlan({ modifiers: [driven] }));
    const at = (retention: number) =>
      planPayout(pay, [1.1, 0.92, retention]) / planPayout(builtOf(methodInputs).pay, [1.1, 0.92, retention]);
    expect([at(0.85), at(0.95), at(1.1)].map((factor) => Number(factor.toFixed(exact)))).toEqual([
      0.8, 0.9, 1,
    ]);
    const fromNothing = { ...driven, points: [{ id: 'p', attainment: 0, factor: 0.5 }] };
    expect(builtOf(withPlan({ modifiers: [fromNothing] })).pay.modifiers).toMatchObject([
      { curve: { knots: [{ attainment: 0, payout: 0.5 }] } },
    ]);
  });

  test.each<[string, Partial<Modifier>, string]>([
    ['that hangs on nothing', { measureId: null }, 'modifier-measure'],
    ['without points', { points: [] }, 'modifier-points'],
    ['with points that fall', { points: driven.points.toReversed() }, 'modifier-points'],
  ])('names a modifier %s', (_, part, kind) => {
    expect(faultsOf(withPlan({ modifiers: [{ ...driven, ...part }] }))).toEqual([{ kind, modifierId: 'm' }]);
  });

  test('takes a person’s own factor in place of the stated one', () => {
    const stated: Modifier = { ...driven, id: 's', kind: 'stated', factor: 0.9, points: [] };
    const built = builtOf(withPlan({ modifiers: [stated, driven] }));
    expect(payPlanOf(built, {}).modifiers[0]).toEqual({ kind: 'stated', factor: 0.9 });
    expect(payPlanOf(built, { s: 1.1 }).modifiers).toEqual([
      { kind: 'stated', factor: 1.1 },
      built.pay.modifiers[1],
    ]);
  });

  test('names a pool that hangs on nothing or whose curve is none', () => {
    const pool = { ...methodPlan.pool, isOn: true, measureId: null, points: { ...usualPoints, cap: 0.5 } };
    expect(faultsOf(withPlan({ pool }))).toEqual([
      { kind: 'pool-measure' },
      { kind: 'pool-curve', fault: 'cap' },
    ]);
  });

  test.each(planPresets)('that is ready-made pays target variable at target: %s', (preset) => {
    const plan = presetPlan(preset, 'plan-1');
    const inputs = { ...methodInputs, measures: presetMeasuresOf(preset).map(presetMeasure), plans: [plan] };
    const { pay } = builtOf(inputs);
    const payout = planPayout(
      pay,
      pay.measures.map(() => 1),
    );
    expect(payout).toBeCloseTo(preset === 'salary-only' ? 0 : 1, exact);
  });
});

describe('people', () => {
  const workspace = firm('ada', 'ben');
  const inputs: CompensationInputs = {
    ...methodInputs,
    positions: [
      position('ada'),
      position('ben', { targetVariable: null }),
      position('gone'),
      position('vacant', { personId: null, filled: 0.5 }),
    ],
  };

  test('are those the document has, and the vacant positions', () => {
    expect(shownPositions(inputs, workspace).map(({ id }) => id)).toEqual(['ada', 'ben', 'vacant']);
  });

  test('are paid by the plan’s mix of their target total cash, and its factor', () => {
    const [ada, ben, vacant] = peopleOf(inputs, workspace, { baseShare: 0.5, variableFactor: 1.1 });
    expect(ada).toMatchObject({ base: 100_000, filled: 1, isKnown: true });
    expect(ada?.targetVariable).toBeCloseTo(110_000, 6);
    expect(ben).toMatchObject({ base: 0, targetVariable: 0, isKnown: false });
    expect(vacant).toMatchObject({ person: null, filled: 1 });
    const part = peopleOf({ ...inputs, budget: { ...inputs.budget, fillVacant: false } }, workspace, {
      baseShare: null,
      variableFactor: 1,
    });
    expect(part.map(({ base, filled }) => [base, filled])).toEqual([
      [160_000, 1],
      [0, 1],
      [160_000, 0.5],
    ]);
  });

  test('make a scenario, with the team pool as one more where any plan has one', () => {
    const built = scenarioOf(methodInputs, workspace, 'plan-1');
    expect(built).toMatchObject({ kind: 'plan', plan: { hasPool: false, scenario: [{ base: 160_000 }] } });
    const pool = { ...methodPlan.pool, isOn: true, measureId: 'retention', size: 0.2 };
    const pooled = {
      ...methodInputs,
      plans: [
        { ...methodPlan, pool },
        { ...methodPlan, id: 'plan-2' },
      ],
    };
    const [first, second] = [
      scenarioOf(pooled, workspace, 'plan-1'),
      scenarioOf(pooled, workspace, 'plan-2'),
    ];
    expect(first).toMatchObject({
      plan: {
        scenario: [
          {},
          { targetVariable: 8000, plan: { measures: [{ weight: 0 }, { weight: 0 }, { weight: 1 }] } },
        ],
      },
    });
    expect(second).toMatchObject({ plan: { scenario: [{}, { targetVariable: 0 }] } });
    expect(scenarioOf(withPlan({ measures: [] }), workspace, 'plan-1').kind).toBe('faults');
    expect(poolTarget(builtOf(methodInputs), [])).toBe(0);
  });
});

describe('what is expected', () => {
  test('is a person’s own where there is one', () => {
    const own = { ...assumedSpread, mean: 0.9 };
    const ada = position('ada', { measures: { revenue: { ...defaultMeasure(), spread: own } } });
    expect(spreadOf(ada, revenue)).toBe(own);
    expect(spreadOf(position('ben'), revenue)).toBe(revenue.spread);
    expect(spreadOf(null, revenue)).toBe(revenue.spread);
  });

  test('has the mean of its kind (Kotz and van Dorp 2004: 3.3 / 3 and 6.3 / 6)', () => {
    const three = { ...assumedSpread, low: 0.7, likely: 1, high: 1.6 };
    expect(expectedAttainment({ ...three, mean: 0.95 })).toBe(0.95);
    expect(expectedAttainment({ ...three, kind: 'triangular' })).toBeCloseTo(1.1, exact);
    expect(expectedAttainment({ ...three, kind: 'pert' })).toBeCloseTo(1.05, exact);
    expect(expectedAttainment({ ...three, kind: 'pert', high: 0.5 })).toBe(1);
  });

  test('is named where it has no spread or its points do not rise', () => {
    const fixed = { ...revenue, spread: { ...assumedSpread, sd: 0 } };
    const spread = { ...assumedSpread, kind: 'triangular' as const, low: 2 };
    const ada = position('ada', { measures: { revenue: { ...defaultMeasure(), spread } } });
    expect(spreadFaults([fixed], [ada, position('ben')])).toEqual([
      { kind: 'no-spread', measureId: 'revenue', positionId: null },
      { kind: 'spread-order', measureId: 'revenue', positionId: 'ada' },
    ]);
    expect(spreadFaults([revenue], [])).toEqual([]);
    const certain = { ...assumedSpread, kind: 'pert' as const, low: 1, high: 1 };
    expect(spreadFaults([{ ...revenue, spread: certain }], [])).toMatchObject([{ kind: 'no-spread' }]);
  });

  test('is drawn whenever its points rise', () => {
    fc.assert(
      fc.property(fc.tuple(upTo2, upTo2, upTo2), (points) => {
        const [low = 0, likely = 0, high = 0] = points.toSorted((a, b) => a - b);
        const spread = attainmentSpread({ ...assumedSpread, kind: 'pert', low, likely, high });
        expect(spread).toEqual({ kind: 'pert', low, likely, high });
        const mean = expectedAttainment({ ...assumedSpread, kind: 'pert', low, likely, high });
        expect(mean).toBeGreaterThanOrEqual(low - 1e-9);
        expect(mean).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });
});

function defaultMeasure() {
  return { target: null, result: null, attainment: null, quarters: [], years: [], objectives: [] };
}

test('the default is the balanced plan, and nobody to be paid by it', () => {
  expect(planOf(defaultCompensationInputs, 'plan-1').kind).toBe('plan');
  expect(defaultCompensationInputs.positions).toEqual([]);
});
