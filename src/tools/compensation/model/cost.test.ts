import { describe, expect, test } from 'vitest';
import { teamCostCases } from '../../../engine/compensation/compensation-cases.test-data.ts';
import { firm, methodInputs, methodPlan, personMeasure, position, withPlan } from '../model.test-data.ts';
import { blankTerms, presetMeasure, presetPlan, usualPoints } from '../presets.ts';
import type { CompensationInputs, Measure, Position } from '../schema.ts';
import { withFound, withGoalVariable } from '../state/cost-changes.ts';
import { costRun, type CostFindings } from './cost.ts';
import { expectedCost } from './cost-expected.ts';
import { goalJob, seekableMeasures, soughtGoal, soughtMeasure } from './cost-goal.ts';
import { correlationsOf, costJob, pairKey, type CostJob } from './cost-job.ts';

/** Standard errors: the seeds are fixed. */
const errors = 4;
/** A part in 10^12 of the range of a search, times what a cost changes over it. */
const seekTolerance = 1e-3;

const ada = firm('ada');

function jobOf(inputs: CompensationInputs, workspace = ada): CostJob {
  const built = costJob(inputs, workspace);
  if (built.kind !== 'job') throw new Error(JSON.stringify(built.issues));
  return built.job;
}

function simulated(inputs: CompensationInputs, workspace = ada): CostFindings {
  const run = costRun(jobOf(inputs, workspace));
  let done = 0;
  while (done < 1) done = run.advance();
  const result = run.result();
  if (result === null) throw new Error('the run has ended');
  return result;
}

const revenueOnly = { ...methodPlan, baseShare: null, measures: [blankTerms('revenue', 1)] };
const one: CompensationInputs = {
  ...methodInputs,
  plans: [revenueOnly],
  positions: [position('ada', { targetVariable: 60_000 })],
  budget: { ...methodInputs.budget, revenueMeasureId: null },
};

describe('what a plan costs', () => {
  const [reference] = teamCostCases;
  const names = Array.from({ length: 40 }, (_, index) => `p${index}`);
  const team: CompensationInputs = {
    ...one,
    positions: names.map((name) => position(name, { base: 90_000, targetVariable: 60_000 })),
    simulation: { ...one.simulation, teamCorrelation: 0 },
  };

  test('agrees with the closed form within 4 standard errors, and that with the reference SC-52', () => {
    const expected = reference?.expected.meanTotal ?? NaN;
    const findings = simulated(team, firm(...names));
    const [plan] = findings.plans;
    expect(Math.abs((plan?.cost.mean ?? NaN) - expected)).toBeLessThan(
      errors * (plan?.cost.standardError ?? NaN),
    );
    const closed = expectedCost(jobOf(team, firm(...names)), 'plan-1');
    expect(closed?.kind === 'expected' && closed.total).toBeCloseTo(expected, 3);
    // Independent people: the deviation of the reference, within its own sampling error.
    const sd = (plan?.cost.standardError ?? NaN) * Math.sqrt(findings.runs);
    const share = errors / Math.sqrt(2 * findings.runs);
    expect(Math.abs(sd / (reference?.expected.sdTotalIndependent ?? NaN) - 1)).toBeLessThan(share);
  });

  test('is the same for the same seed, in whatever pieces', () => {
    expect(simulated(one)).toEqual(simulated(one));
    const run = costRun(jobOf(one));
    expect(run.result()).toBeNull();
  });

  test('has percentiles in order, the budget’s among them, and shares of people', () => {
    const [plan] = simulated({
      ...one,
      budget: { ...one.budget, amount: 60_000, percentile: 0.9, floor: 150_000 },
    }).plans;
    if (!plan) throw new Error('there is a plan');
    expect(plan.atPercentile).toBe(plan.p90);
    expect([plan.p10, plan.p50, plan.p90].toSorted((a, b) => a - b)).toEqual([plan.p10, plan.p50, plan.p90]);
    // More than target, and more than a budget of target: half of the runs.
    expect(plan.overBudget?.chance).toBe(plan.aboveTarget);
    expect(plan.belowThreshold).toBe(plan.zeroPay);
    expect(plan.atTarget).toBe(60_000);
    expect(plan.underFloor).toBe(0);
    expect(plan.bars.reduce((all, { count }) => all + count, 0)).toBe(one.simulation.runs);
  });

  test('is set against revenue: all of it from the people whose target is known', () => {
    const quota = { revenue: personMeasure({ target: 2_000_000 }) };
    const budget = { ...one.budget, revenueMeasureId: 'revenue' };
    const inputs = { ...one, budget, positions: [position('ada', { measures: quota }), position('bo')] };
    const built = costJob(inputs, firm('ada', 'bo'));
    expect(built.notes).toEqual([{ kind: 'quota-unknown', positionIds: ['bo'] }]);
    const { revenue, plans } = simulated(inputs, firm('ada', 'bo'));
    expect(Math.abs((revenue?.mean ?? NaN) - 2_000_000)).toBeLessThan(
      errors * (revenue?.standardError ?? NaN),
    );
    const [plan] = plans;
    expect(plan?.ofRevenue).toBe((plan?.cost.mean ?? NaN) / (revenue?.mean ?? NaN));
    expect(plan?.payOfRevenue).toBe(((plan?.cost.mean ?? NaN) + 320_000) / (revenue?.mean ?? NaN));
  });

  test('counts vacant positions as the budget says', () => {
    const positions = [position('ada'), position('free', { personId: null, filled: 0.5 })];
    const costOf = (fillVacant: boolean) =>
      simulated({ ...one, positions, budget: { ...one.budget, fillVacant } }).plans[0];
    expect(costOf(true)?.vacant.count).toBe(1);
    expect(costOf(false)?.vacant.variable).toBeCloseTo((costOf(true)?.vacant.variable ?? NaN) / 2, 6);
    expect(costOf(false)?.salaries).toBe(240_000);
    const gone = { ...one.budget, fillVacant: false };
    const none = simulated({
      ...one,
      positions: [position('ada'), position('free', { personId: null, filled: 0 })],
      budget: gone,
    });
    expect(none.plans[0]?.vacant.variable).toBe(0);
  });

  test('holds the team pool apart from the people', () => {
    const pool = { ...methodPlan.pool, isOn: true, measureId: 'revenue' };
    const [plan] = simulated({ ...one, plans: [{ ...revenueOnly, pool }] }).plans;
    expect(plan?.people).toHaveLength(1);
    expect(plan?.atTarget).toBeCloseTo(60_000 * (1 + pool.size), 6);
    const sum = (plan?.people[0]?.variable.mean ?? NaN) + (plan?.pool?.variable.mean ?? NaN);
    expect(plan?.cost.mean).toBeCloseTo(sum, 6);
    const closed = expectedCost(jobOf({ ...one, plans: [{ ...revenueOnly, pool }] }), 'plan-1');
    expect(closed?.kind === 'expected' && closed.pool?.amount).toBeCloseTo(
      (closed?.kind === 'expected' ? closed.total : NaN) * (pool.size / (1 + pool.size)),
      6,
    );
  });

  test('is compared run by run on the same draws', () => {
    const half = { ...revenueOnly, id: 'half', variableFactor: 0.5 };
    const { plans } = simulated({ ...one, plans: [revenueOnly, half] });
    const [all, less] = plans;
    expect(all?.more).toBeNull();
    expect(less?.more?.mean).toBeCloseTo(-(all?.cost.mean ?? NaN) / 2, 6);
    expect(less?.more?.standardError).toBeCloseTo((all?.cost.standardError ?? NaN) / 2, 6);
  });
});

describe('an expected cost in closed form', () => {
  test('adds up: target times factor, weight and expected payout', () => {
    const modifiers = [
      {
        id: 'quality',
        name: '',
        kind: 'stated' as const,
        factor: 1.1,
        measureId: null,
        points: [],
        interpolation: 'linear' as const,
      },
    ];
    const job = jobOf(withPlan({ modifiers, baseShare: null }));
    const closed = expectedCost(job, 'plan-1');
    if (closed?.kind !== 'expected') throw new Error('nothing stands in the way');
    const [person] = closed.people;
    expect(person?.factor).toBeCloseTo(1.1, 12);
    const parts = person?.parts ?? [];
    expect(parts.reduce((all, { amount }) => all + amount, 0)).toBeCloseTo(closed.total, 9);
    for (const { weight, payout, amount, pieces } of parts) {
      // The parts of the curve sum to the payout, which the engine works out in another way.
      expect(pieces.reduce((all, piece) => all + piece, 0)).toBeCloseTo(payout, 12);
      expect(amount).toBeCloseTo(40_000 * 1.1 * weight * payout, 9);
    }
    expect(expectedCost(job, 'nowhere')).toBeNull();
  });

  test('is not there with gates, measured modifiers, a cap on the whole or other spreads', () => {
    const measures = methodInputs.measures.map((measure): Measure => ({
      ...measure,
      spread: { ...measure.spread, kind: 'pert' },
    }));
    const inputs = withPlan(
      {
        gates: [
          { id: 'g', measureId: 'retention', atLeast: 0.9, inclusive: true, closesAll: true, closes: [] },
        ],
        modifiers: [
          {
            id: 'm',
            name: '',
            kind: 'measure',
            factor: 1,
            measureId: 'profit',
            points: [{ id: 'p', attainment: 0.5, factor: 1 }],
            interpolation: 'linear',
          },
        ],
        cap: 2,
      },
      { ...methodInputs, measures },
    );
    expect(expectedCost(jobOf(inputs), 'plan-1')).toEqual({
      kind: 'none',
      because: ['gates', 'modifiers', 'cap', 'spread'],
    });
  });
});

describe('what cannot be simulated', () => {
  const issuesOf = (inputs: CompensationInputs) => {
    const built = costJob(inputs, ada);
    return built.kind === 'issues' ? built.issues : [];
  };

  test('is named: nobody, nobody with pay, no plan that can be paid', () => {
    expect(issuesOf({ ...one, positions: [] })).toEqual([{ kind: 'no-people' }]);
    expect(issuesOf({ ...one, positions: [position('ada', { base: null })] })).toEqual([{ kind: 'no-pay' }]);
    const short = withPlan({ measures: [blankTerms('revenue', 0.9)] }, one);
    expect(issuesOf(short)).toEqual([{ kind: 'no-plan' }]);
    expect(costJob(short, ada).notes).toEqual([
      { kind: 'faulty-plan', plan: { planId: 'plan-1', faults: [{ kind: 'weights', total: 0.9 }] } },
    ]);
  });

  test.each([
    ['threshold', { threshold: { attainment: 1.1, payout: 0.5 } }, 'threshold-attainment'],
    ['excellence', { excellence: { attainment: 0.9, payout: 2 } }, 'excellence-attainment'],
    ['cap', { cap: 0.9 }, 'cap'],
  ])('is named: a %s on the wrong side of target', (_, part, fault) => {
    const points = { ...usualPoints, ...part };
    const faulty = { ...revenueOnly, id: 'bad', measures: [{ ...blankTerms('revenue', 1), points }] };
    const built = costJob({ ...one, plans: [revenueOnly, faulty] }, ada);
    expect(built.kind).toBe('job');
    expect(built.notes).toEqual([
      {
        kind: 'faulty-plan',
        plan: { planId: 'bad', faults: [{ kind: 'curve', measureId: 'revenue', fault }] },
      },
    ]);
  });

  test('is named: spreads that do not rise, correlations that contradict each other', () => {
    const spread = { ...presetMeasure('revenue').spread, kind: 'pert' as const, low: 2 };
    const measures = methodInputs.measures.map((one) => (one.id === 'revenue' ? { ...one, spread } : one));
    expect(issuesOf({ ...methodInputs, measures })).toEqual([
      { kind: 'spread-order', measureId: 'revenue', positionId: null },
    ]);
    const simulation = { ...methodInputs.simulation, measureCorrelation: -0.9 };
    expect(issuesOf({ ...methodInputs, simulation })).toEqual([{ kind: 'correlations' }]);
  });

  test('is minded: no spread at all, unknown pay, revenue that is not money', () => {
    const spread = { ...presetMeasure('revenue').spread, sd: 0 };
    const measures = one.measures.map((measure) =>
      measure.id === 'revenue' ? { ...measure, spread, isMoney: false } : measure,
    );
    const positions: Position[] = [position('ada'), position('bo', { targetVariable: null })];
    const budget = { ...one.budget, revenueMeasureId: 'revenue' };
    const built = costJob({ ...one, budget, measures, positions }, firm('ada', 'bo'));
    expect(built.notes).toEqual([
      { kind: 'no-spread', measureId: 'revenue', positionId: null },
      { kind: 'pay-unknown', positionIds: ['bo'] },
      { kind: 'no-revenue' },
    ]);
    const [plan] = simulated({ ...one, measures }, ada).plans;
    expect(plan?.cost.standardError).toBe(0);
    expect(plan?.bars).toHaveLength(1);
    expect(costJob(one, ada).notes).toEqual([]);
    const nobody = { ...one, budget };
    expect(costJob(nobody, ada)).toMatchObject({
      notes: [{ kind: 'quota-unknown' }],
      job: { revenue: null },
    });
  });

  test('is not a correlation of its own for a pair', () => {
    const pairs = { [pairKey('revenue', 'profit')]: 0.6 };
    const [revenue, profit, retention] = methodInputs.measures;
    const three = [revenue, profit, retention].filter((measure) => measure !== undefined);
    const simulation = { ...methodInputs.simulation, measureCorrelation: 0.2, pairs };
    expect(correlationsOf(three, { simulation })).toEqual([
      [1, 0.6, 0.2],
      [0.6, 1, 0.2],
      [0.2, 0.2, 1],
    ]);
  });
});

describe('a goal', () => {
  const budget = { ...one.budget, amount: 50_000 };
  const seek = (inputs: CompensationInputs) => {
    const built = goalJob(inputs, jobOf(inputs));
    return built.kind === 'goal' ? soughtGoal(built.job) : built.issue.kind;
  };
  const found = (inputs: CompensationInputs) => {
    const findings = seek(inputs);
    if (typeof findings === 'string' || findings.answer.kind !== 'found') throw new Error('there is a value');
    return { ...findings, answer: findings.answer };
  };
  const taken = (inputs: CompensationInputs) => {
    const { planId, variable, answer } = found(inputs);
    const measureId = variable === 'target-variable' ? null : soughtMeasure(inputs);
    return withFound({ planId, variable, measureId, value: answer.value })(inputs);
  };

  test('keeps the cost at the percentile within the budget once it is in the plan', () => {
    const inputs = { ...one, budget };
    const { answer, now, costNow, runs } = found(inputs);
    expect([now, runs]).toEqual([1, one.simulation.runs]);
    // Pay is in proportion to the target variable.
    expect(answer.value).toBeCloseTo(50_000 / costNow, 9);
    const [after] = simulated(taken(inputs)).plans;
    expect(Math.abs((after?.atPercentile ?? NaN) - 50_000)).toBeLessThan(seekTolerance);
  });

  test.each(['accelerator', 'excellence'] as const)('can be an %s', (variable) => {
    const inputs = withGoalVariable(variable)({ ...one, budget: { ...budget, amount: 90_000 } });
    const [after] = simulated(taken(inputs)).plans;
    expect(Math.abs((after?.atPercentile ?? NaN) - 90_000)).toBeLessThan(seekTolerance);
    expect(found(inputs).now).toBeCloseTo(variable === 'accelerator' ? 5 : 1.2, 9);
  });

  test('moves the slope beyond excellence and a pool on the same measure along', () => {
    const measures = [{ ...blankTerms('revenue', 1), points: { ...usualPoints, beyond: 'own' as const } }];
    const pool = { ...methodPlan.pool, isOn: true, measureId: 'revenue' };
    const inputs = { ...one, plans: [{ ...revenueOnly, measures, pool }] };
    const after = withFound({ planId: 'plan-1', variable: 'accelerator', measureId: 'revenue', value: 3 })(
      inputs,
    );
    const [plan] = after.plans;
    expect(plan?.measures[0]?.points).toMatchObject({ accelerator: 3, excellence: { attainment: 1.2 } });
    expect(plan?.measures[0]?.points.excellence.payout).toBeCloseTo(1.6, 12);
    expect(plan?.pool.points.excellence.payout).toBeCloseTo(1.6, 12);
    expect(
      withFound({ planId: 'other', variable: 'accelerator', measureId: 'revenue', value: 3 })(inputs),
    ).toEqual(inputs);
  });

  test('may have no value in the range, which is an answer', () => {
    const least = { ...one, budget: { ...budget, amount: 1000 } };
    const most = { ...one, budget: { ...budget, amount: 1e9 } };
    expect(seek(least)).toMatchObject({ answer: { kind: 'budget-too-small' } });
    expect(seek(most)).toMatchObject({ answer: { kind: 'budget-not-reached' } });
  });

  test('needs a budget, a plan, a range and points', () => {
    expect(seek({ ...one, budget: { ...budget, amount: null } })).toBe('no-budget');
    expect(seek({ ...one, budget, goal: { ...one.goal, from: 2, to: 2 } })).toBe('range');
    const above = withGoalVariable('excellence')({ ...one, budget });
    expect(seek({ ...above, goal: { ...above.goal, from: 1 } })).toBe('excellence-range');
    const tiers = { ...revenueOnly, measures: [{ ...blankTerms('revenue', 1), form: 'tiers' as const }] };
    const tiered = { ...one, budget, plans: [tiers] };
    expect(seek(withGoalVariable('accelerator')(tiered))).toBe('no-points');
    expect(seekableMeasures(tiered)).toEqual([]);
    const faulty = { ...revenueOnly, id: 'bad', measures: [blankTerms('revenue', 0.9)] };
    expect(seek({ ...one, budget, plans: [revenueOnly, faulty], current: 'bad' })).toBe('faulty-plan');
  });

  test('is sought on the measure that was chosen, else on the heaviest', () => {
    expect(soughtMeasure(methodInputs)).toBe('revenue');
    expect(soughtMeasure({ ...methodInputs, goal: { ...methodInputs.goal, measureId: 'profit' } })).toBe(
      'profit',
    );
    const heavy = { ...methodInputs, plans: [presetPlan('commission-heavy', 'plan-1')] };
    expect(soughtMeasure(heavy)).toBeNull();
  });
});
