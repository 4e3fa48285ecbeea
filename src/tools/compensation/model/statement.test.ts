import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sum } from '../../../engine/statistics/sum.ts';
import {
  firm,
  methodInputs,
  methodPlan,
  personMeasure,
  position,
  reached,
  withPlan,
} from '../model.test-data.ts';
import { evaluateCompensation, poolOf, resultOf, statementsOf, type PersonStatement } from '../model.ts';
import { blankTerms, defaultCompensationInputs, presetMeasure, usualTiers } from '../presets.ts';
import type { CompensationInputs, Plan, PlanMeasureTerms } from '../schema.ts';

const money = 6;
const workspace = firm('ada', 'ben');

function statementOf(inputs: CompensationInputs, place = 0): PersonStatement {
  const one = statementsOf(inputs, workspace, 'plan-1')[place];
  if (one?.kind !== 'statement') throw new Error(JSON.stringify(one));
  return one;
}

function withTerms(terms: PlanMeasureTerms, part: Partial<Plan> = {}): CompensationInputs {
  return withPlan({ measures: [terms], ...part });
}

describe('a person’s statement', () => {
  test('pays 208,000 in the worked example (method.md 4c)', () => {
    const one = statementOf(methodInputs);
    expect(one.base).toBe(160_000);
    expect(one.variable).toBeCloseTo(48_000, money);
    expect(one.earned).toBeCloseTo(208_000, money);
    expect(one.factor).toBeCloseTo(1.2, 12);
    expect(one.lines.map(({ amount }) => Math.round(amount))).toEqual([30_000, 8000, 10_000]);
    expect(one.measures.map(({ basis }) => basis)).toEqual(['stated', 'stated', 'stated']);
  });

  test('says what one more point brings, by the slopes of the curve: 5 above target, 2.5 below', () => {
    const marginal = statementOf(methodInputs).measures.map((one) => one.marginal);
    const [revenue = 0, profit = 0, retention = 0] = marginal;
    expect(revenue).toBeCloseTo(40_000 * 0.5 * 5 * 0.01, money);
    expect(profit).toBeCloseTo(40_000 * 0.25 * 2.5 * 0.01, money);
    expect(retention).toBeCloseTo(40_000 * 0.25 * 5 * 0.01, money);
  });

  test('counts base and target variable for the part of the year', () => {
    const [ada] = methodInputs.positions;
    const half = {
      ...methodInputs,
      positions: [{ ...ada, ...position('ada'), filled: 0.5, measures: ada?.measures ?? {} }],
    };
    expect(statementOf(half).earned).toBeCloseTo(104_000, money);
  });

  test('takes back what a condition closes, and what a cap takes', () => {
    const gate = {
      id: 'g',
      measureId: 'profit',
      atLeast: 0.95,
      inclusive: true,
      closesAll: false,
      closes: ['revenue'],
    };
    const gated = statementOf(withPlan({ gates: [gate] }));
    expect(gated.lines.find(({ kind }) => kind === 'gate')?.amount).toBeCloseTo(-30_000, money);
    expect(gated.variable).toBeCloseTo(18_000, money);
    const capped = statementOf(withPlan({ cap: 1 }));
    expect(capped.variable).toBeCloseTo(40_000, money);
  });

  test('holds back a part until the account has stayed, and sets a draw against the rest', () => {
    const plan = { holdback: { share: 0.25, years: 2 }, draw: { kind: 'recoverable' as const, share: 0.5 } };
    const open = statementOf(withPlan(plan)).settlement;
    // 48,000 less a quarter less a draw of half the target variable.
    expect(open.payable).toBeCloseTo(16_000, money);
    expect(open.outstanding).toBeCloseTo(12_000, money);
    const inputs = withPlan(plan);
    const stayed = {
      ...inputs,
      positions: inputs.positions.map((one) => ({ ...one, retained: true, drawPaid: 0 })),
    };
    expect(statementOf(stayed).settlement.payable).toBeCloseTo(48_000, money);
  });

  test('is all salary where the plan has no measure', () => {
    const one = statementOf(withPlan({ measures: [], baseShare: 1 }));
    expect(one).toMatchObject({ base: 200_000, variable: 0, factor: null, lines: [], earned: 200_000 });
  });

  test('is not made while the plan, the pay or a target is wrong', () => {
    expect(statementsOf(withPlan({ measures: [] }), workspace, 'plan-1')).toEqual([
      { kind: 'plan-faults', faults: [{ kind: 'no-measures' }] },
    ]);
    const positions = [
      position('ada', { base: null, measures: { revenue: personMeasure({ target: 0, result: 5 }) } }),
    ];
    expect(statementsOf({ ...methodInputs, positions }, workspace, 'plan-1')).toMatchObject([
      {
        kind: 'people-faults',
        faults: [
          { kind: 'pay-unknown', positionId: 'ada' },
          { kind: 'zero-target', positionId: 'ada', measureId: 'revenue' },
        ],
      },
    ]);
  });

  test('sums its lines, whatever was reached', () => {
    const attainment = fc.double({ min: 0, max: 3, noNaN: true });
    fc.assert(
      fc.property(attainment, attainment, attainment, (revenue, profit, retention) => {
        const positions = [position('ada', { measures: reached({ revenue, profit, retention }) })];
        const one = statementOf({ ...withPlan({ cap: 1.5 }), positions });
        expect(one.variable).toBeCloseTo(sum(one.lines.map(({ amount }) => amount)), money);
        expect(one.earned).toBeCloseTo(one.base + one.variable, money);
        expect(one.variable).toBeLessThanOrEqual(60_000 + 1e-6);
      }),
    );
  });
});

describe('how a person did', () => {
  const revenue = presetMeasure('revenue');
  const ada = (part: Parameters<typeof personMeasure>[0]) =>
    position('ada', { measures: { revenue: personMeasure(part) } });
  const quarter = (target: number | null, result: number | null) => ({ target, result });

  test('comes from result over target first, then from what was stated, then from what is expected', () => {
    expect(resultOf(ada({ target: 200, result: 184, attainment: 2 }), revenue, undefined)).toMatchObject({
      basis: 'results',
      result: { attainment: 0.92 },
    });
    expect(resultOf(ada({ target: 200, attainment: 0.9 }), revenue, undefined)).toMatchObject({
      basis: 'stated',
    });
    expect(resultOf(ada({}), revenue, undefined)).toMatchObject({
      basis: 'expected',
      result: { attainment: 1 },
    });
    expect(resultOf(position('ben'), revenue, undefined)).toMatchObject({ basis: 'expected' });
  });

  test('comes from the parts of the period where all are known', () => {
    const quarters = [quarter(10, 5), quarter(10, 15), quarter(10, 10), quarter(10, 10)];
    const byQuarter = { ...blankTerms('revenue'), period: 'quarter' as const };
    const years = [quarter(10, 10), quarter(10, 12)];
    const person = ada({ target: 50, result: 10, quarters, years });
    expect(resultOf(person, revenue, byQuarter)).toMatchObject({ result: { kind: 'parts' } });
    const twoYears = { ...byQuarter, period: 'two-years' as const };
    expect(resultOf(person, revenue, twoYears)).toMatchObject({
      result: { parts: [{ quota: 10 }, { result: 12 }] },
    });
    const threeYears = { ...byQuarter, period: 'three-years' as const };
    expect(resultOf(person, revenue, threeYears)).toMatchObject({ result: { attainment: 0.2 } });
    const open = ada({ quarters: [...quarters.slice(0, 3), quarter(10, null)], attainment: 0.7 });
    expect(resultOf(open, revenue, byQuarter)).toMatchObject({ basis: 'stated' });
  });

  test('pays quarters each for itself: half, double and twice target make 1.125 (periods.ts)', () => {
    const quarters = [quarter(10, 8), quarter(10, 12), quarter(10, 10), quarter(10, 10)];
    const inputs = {
      ...withTerms({ ...blankTerms('revenue', 1), period: 'quarter' }),
      positions: [ada({ quarters })],
    };
    const [paid] = statementOf(inputs).measures;
    expect(paid?.paid).toEqual([0.125, 0.5, 0.25, 0.25]);
  });

  test('comes from the scores of objectives, a quarter a step', () => {
    const plan = presetMeasure('account-plan');
    const objective = (id: string, weight: number, score: number | null) => ({ id, name: '', weight, score });
    const person = (objectives: ReturnType<typeof objective>[]) =>
      position('ada', { measures: { 'account-plan': personMeasure({ objectives }) } });
    expect(resultOf(person([objective('a', 0.5, 4), objective('b', 0.5, 2)]), plan, undefined)).toMatchObject(
      {
        basis: 'scores',
        result: { objectives: [{ achieved: 1 }, { achieved: 0.5 }], variant: 'prorated' },
      },
    );
    expect(
      resultOf(person([objective('a', 0.5, 4), objective('b', 0.5, null)]), plan, undefined),
    ).toMatchObject({
      basis: 'expected',
    });
    expect(resultOf(person([objective('a', 0.5, 4), objective('b', 0.4, 4)]), plan, undefined)).toEqual({
      kind: 'fault',
      fault: { kind: 'objective-weights', positionId: 'ada', measureId: 'account-plan', total: 0.9 },
    });
    expect(resultOf(position('ben'), plan, undefined)).toMatchObject({ basis: 'expected' });
  });
});

describe('the team pool', () => {
  const pool = { ...methodPlan.pool, isOn: true, measureId: 'retention', size: 0.2 };
  const both = (part: Partial<Plan['pool']>, measures = {}) => ({
    ...withPlan({ pool: { ...pool, ...part }, baseShare: null }),
    positions: [position('ada', { measures }), position('ben', { targetVariable: 20_000 })],
  });

  test('is shared by target variable where nobody was given a share', () => {
    const inputs = both({ attainment: 1.2 });
    const [ada, ben] = [statementOf(inputs), statementOf(inputs, 1)];
    // 20 % of 60,000 at target, doubled at excellence.
    expect(ada.pool).toMatchObject({ target: 12_000, attainment: 1.2, basis: 'stated' });
    expect(ada.pool?.pool).toBeCloseTo(24_000, money);
    expect(ada.poolAmount).toBeCloseTo(16_000, money);
    expect(ben.poolAmount).toBeCloseTo(8000, money);
  });

  test('is shared as was said, by those who are there', () => {
    const share = (id: string, positionId: string | null, functionId: string | null, part: number) => ({
      id,
      positionId,
      functionId,
      name: '',
      share: part,
    });
    const shares = [share('a', 'ada', null, 1), share('s', null, 'service', 3), share('x', 'gone', null, 9)];
    const one = statementOf(both({ attainment: 1, shares }));
    expect(one.poolAmount).toBeCloseTo(3000, money);
    expect(one.pool?.parts.map((part) => part.share)).toEqual([0.25, 0.75]);
    const nobody = statementOf(both({ attainment: 1, shares: [share('a', 'ada', null, 0)] }));
    expect(nobody.pool?.parts).toMatchObject([{ share: 0, amount: 0 }]);
  });

  test('follows all results over all targets, else what is expected', () => {
    const results = both({}, { retention: personMeasure({ target: 100, result: 90 }) });
    expect(statementOf(results).pool).toMatchObject({ attainment: 0.9, basis: 'results' });
    expect(statementOf(both({})).pool).toMatchObject({ attainment: 1, basis: 'expected' });
    const { plan } = statementOf(methodInputs);
    expect(poolOf(plan, [])).toBeNull();
  });
});

describe('the whole', () => {
  test('says what is lacking while there is nobody', () => {
    const result = evaluateCompensation(defaultCompensationInputs, firm());
    expect(result.peopleFaults).toEqual([{ kind: 'no-people' }]);
    expect(result.statements).toEqual([]);
    expect(result.planFaults).toEqual([]);
    expect(result.spreadFaults).toEqual([]);
  });

  test('keeps the people and the reading apart from what is wrong with the plan', () => {
    const result = evaluateCompensation(withPlan({ measures: [] }), workspace);
    expect(result.planFaults).toEqual([{ kind: 'no-measures' }]);
    expect(result.statements).toEqual([]);
    expect(result.reading.kind).toBe('faults');
    const poor = { ...methodInputs, positions: [position('ada', { base: null })] };
    expect(evaluateCompensation(poor, workspace).peopleFaults).toEqual([
      { kind: 'pay-unknown', positionId: 'ada' },
    ]);
  });

  test('pays tiers that reach back to the first unit as the engine does: 1.5 for everything at 120 %', () => {
    const tiers = { ...usualTiers, mode: 'retroactive' as const };
    const inputs = {
      ...withTerms({ ...blankTerms('revenue', 1), form: 'tiers', tiers }),
      positions: [position('ada', { measures: reached({ revenue: 1.2 }) })],
    };
    expect(statementOf(inputs).factor).toBeCloseTo(1.8, 12);
  });
});
