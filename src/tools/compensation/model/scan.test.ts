import { describe, expect, test } from 'vitest';
import { firm, methodInputs, methodPlan, personMeasure, position } from '../model.test-data.ts';
import { blankTerms, presetMeasure, presetPlan, usualPoints } from '../presets.ts';
import type { CompensationInputs, Helper, Plan } from '../schema.ts';
import { scanOf, scannable, type PlanScanResult } from './scan.ts';
import { neutralityOf } from './scan-neutrality.ts';
import { contributionOf, salesCurve } from './scan-sales.ts';

const ada = firm('ada');
const alone: Plan = { ...methodPlan, baseShare: null, measures: [blankTerms('revenue', 1)] };
const one: CompensationInputs = { ...methodInputs, plans: [alone], positions: [position('ada')] };
const planned = (part: Partial<Plan>): CompensationInputs => ({ ...one, plans: [{ ...alone, ...part }] });

function scanned(inputs: CompensationInputs): PlanScanResult {
  const result = scanOf(inputs, ada);
  if (result.kind !== 'scan') throw new Error(result.kind);
  return result.scan;
}

const kinds = (inputs: CompensationInputs) => scanned(inputs).findings.map(({ kind }) => kind);

describe('what a plan gives a reason to do', () => {
  test('is nothing below a threshold, a cliff at it, and level pay beyond excellence', () => {
    const { findings, points, measure, weight, others, caps } = scanned(one);
    // 80 % pays half, 120 % double, level beyond (method.md 4c).
    expect(findings).toMatchObject([
      { kind: 'nothing', from: 0, to: 0.8 },
      { kind: 'cliff', at: 0.8, before: 0 },
      { kind: 'level', to: 1.6 },
    ]);
    expect(findings[1]).toMatchObject({ size: expect.closeTo(0.5, 6) as number });
    expect(findings[2]).toMatchObject({ from: expect.closeTo(1.2, 6) as number });
    expect([measure.id, weight, others]).toEqual(['revenue', 1, []]);
    expect(caps).toEqual({ planCapFrom: null, measureCapFrom: null });
    expect(
      points.every((point, at) => at === 0 || point.attainment >= (points[at - 1]?.attainment ?? 0)),
    ).toBe(true);
  });

  test('is a cliff only above the reader’s band', () => {
    const calm = { ...one, bands: { ...one.bands, cliff: 0.6 } };
    expect(kinds(calm)).toEqual(['nothing', 'level']);
  });

  test('is a cap that holds pay level, on the measure or on the whole plan', () => {
    const points = { ...usualPoints, beyond: 'last-slope' as const, cap: 2.5 };
    const own = scanned(planned({ measures: [{ ...blankTerms('revenue', 1), points }] }));
    // 2.5 is reached a tenth beyond excellence at 5 a unit.
    expect(own.caps.measureCapFrom).toBeCloseTo(1.3, 6);
    expect(own.findings.at(-1)?.kind).toBe('capped');
    const whole = scanned(planned({ cap: 1.5 }));
    expect(whole.caps.planCapFrom).toBeCloseTo(1.1, 6);
    expect(whole.findings.at(-1)?.kind).toBe('capped');
  });

  test('is every jump of retroactive tiers', () => {
    const heavy = { ...presetPlan('commission-heavy', 'plan-1'), baseShare: null };
    const { findings } = scanned({ ...one, plans: [heavy] });
    // From 0.6 to 1 at target; from 1.2 x 1 to 1.2 x 1.6 at 120 %.
    expect(findings).toMatchObject([
      { kind: 'cliff', at: 1, size: expect.closeTo(0.4, 6) as number },
      { kind: 'cliff', at: 1.2, size: expect.closeTo(0.72, 6) as number },
    ]);
  });

  test('is less pay for more results, at once or slowly', () => {
    const modifier = {
      id: 'brake',
      name: '',
      kind: 'measure' as const,
      factor: 1,
      measureId: 'revenue',
      points: [
        { id: 'a', attainment: 1.25, factor: 1 },
        { id: 'b', attainment: 1.5, factor: 0.5 },
      ],
      interpolation: 'linear' as const,
    };
    expect(kinds(planned({ modifiers: [modifier] }))).toContain('falls');
    expect(kinds(planned({ modifiers: [{ ...modifier, interpolation: 'step' }] }))).toContain('drop');
  });

  test('is looked at on the chosen measure, with the others at what is expected', () => {
    const inputs = { ...methodInputs, scan: { ...methodInputs.scan, measureId: 'profit' } };
    const { measure, weight, others } = scanned(inputs);
    expect([measure.id, weight]).toEqual(['profit', 0.25]);
    expect(others.map((other) => [other.measure.id, other.attainment])).toEqual([
      ['revenue', 1],
      ['retention', 1],
    ]);
    expect(scannable(methodInputs, ada).map(({ id }) => id)).toEqual(['revenue', 'profit', 'retention']);
  });

  test('cannot be told of a plan with faults or without a measure', () => {
    const faulty = planned({ measures: [blankTerms('revenue', 0.9)] });
    expect(scanOf(faulty, ada)).toEqual({ kind: 'faults', faults: [{ kind: 'weights', total: 0.9 }] });
    expect(scannable(faulty, ada)).toEqual([]);
    expect(scanOf({ ...one, plans: [presetPlan('salary-only', 'plan-1')] }, ada)).toEqual({
      kind: 'no-measure',
    });
  });

  test('names who is paid under the floor at what is expected', () => {
    const floor = (amount: number | null) => ({ ...one, budget: { ...one.budget, floor: amount } });
    // 160,000 and 40,000 at target.
    expect(scanned(floor(null)).underFloor).toBeNull();
    expect(scanned(floor(200_000)).underFloor).toEqual([]);
    expect(scanned(floor(200_001)).underFloor).toEqual(['ada']);
    const low = personMeasure({ spread: { ...presetMeasure('revenue').spread, mean: 0.5 } });
    const inputs = { ...floor(170_000), positions: [position('ada', { measures: { revenue: low } })] };
    expect(scanned(inputs).underFloor).toEqual(['ada']);
  });
});

describe('a deal at the end of a period', () => {
  const dealt = (now: number, next: number, deal = 0.1) =>
    scanned({ ...one, scan: { ...one.scan, now, next, deal } }).periodEnd;

  test('is pushed where it pays nothing more now', () => {
    // Level beyond 120 %: nothing now; from 95 % to 105 % it is 0.875 to 1.25.
    expect(dealt(1.2, 0.95)).toMatchObject({ acts: 'push', bookedNow: 0 });
    expect(dealt(1.2, 0.95)?.gain).toBeCloseTo(0.375, 9);
  });

  test('is pulled in where it pays nothing later, and left where it pays the same', () => {
    expect(dealt(0.95, 1.3)?.acts).toBe('pull');
    expect(dealt(1, 1)?.acts).toBe('neither');
  });

  test('is counted with the weight of the measure, and not at all without a deal', () => {
    const inputs = { ...methodInputs, scan: { ...methodInputs.scan, now: 1.2, next: 0.95, deal: 0.1 } };
    expect(scanned(inputs).periodEnd?.gain).toBeCloseTo(0.375 / 2, 9);
    expect(dealt(1.2, 0.95, 0)).toBeNull();
  });
});

describe('cost of sales', () => {
  const quota = { revenue: personMeasure({ target: 2_000_000 }) };
  const seller = position('ada', { base: 90_000, targetVariable: 60_000, measures: quota });

  test('is pay over revenue at every attainment', () => {
    const curve = salesCurve({ ...one, positions: [seller, position('bo')] }, firm('ada', 'bo'));
    if (curve.kind !== 'curve') throw new Error(curve.because);
    const at = (attainment: number) =>
      curve.points.find((point) => Math.abs(point.attainment - attainment) < 1e-9);
    // 150,000 over 2,000,000 at target, 120,000 over 1,600,000 at 80 %: WorldatWork’s compensation cost of sales.
    expect(at(1)).toMatchObject({ revenue: 2_000_000, pay: 150_000, share: 0.075 });
    expect(curve.points[0]?.share).toBeCloseTo(90_000 / 800_000, 12);
    expect(curve.points).toHaveLength(41);
  });

  test.each([
    ['no-targets', { positions: [position('ada')] }],
    ['no-measure', { budget: { ...one.budget, revenueMeasureId: null } }],
    ['faults', { plans: [{ ...alone, measures: [] }] }],
  ] as const)('is not there: %s', (because, part) => {
    expect(salesCurve({ ...one, positions: [seller], ...part }, ada)).toEqual({ kind: 'none', because });
  });

  test('has a contribution that is stated, or that of the accounts, each once', () => {
    const account = (id: string, revenue: number | null) => ({
      id,
      name: id,
      segment: '',
      region: '',
      notes: '',
      figures: { 2026: { revenue, directCost: 100, indirectCost: 50 } },
      locations: [],
    });
    const workspace = { ...ada, accounts: [account('a', 1000), account('b', null), account('c', 5000)] };
    const accountIds = ['a', 'b'];
    const positions = [position('ada', { accountIds }), position('free', { personId: null, accountIds })];
    const thisYear = { ...workspace, settings: { ...workspace.settings, thisYear: 2026 } };
    expect(contributionOf({ ...one, positions }, thisYear)).toEqual({
      amount: 850,
      basis: 'accounts',
      unknown: 1,
    });
    const stated = { ...one, positions, budget: { ...one.budget, contribution: 900 } };
    expect(contributionOf(stated, thisYear)).toEqual({ amount: 900, basis: 'stated', unknown: 0 });
    expect(contributionOf(one, thisYear).amount).toBeNull();
  });
});

const helper: Helper = {
  id: 'h1',
  personId: null,
  name: 'Field',
  targetVariable: 40_000,
  quota: 1000,
  result: 1000,
  accountResult: 300,
  creditAfter: null,
  share: 1,
  quotaRelief: 0,
  helpingPay: null,
  points: usualPoints,
  source: '',
};

describe('the pay of those who help', () => {
  const told = (helpers: readonly Helper[], part: Partial<Plan> = {}, workspace = ada) =>
    neutralityOf({ ...planned(part), helpers }, workspace);

  test('falls when an account moves without credit: 100 % to 70 %, below the threshold', () => {
    const found = told([helper], { crediting: { rule: 'none', managerShare: 1 } });
    expect(found?.neutral).toBe(false);
    expect(found?.helpers[0]?.change).toMatchObject({ kind: 'loses', change: -40_000 });
    expect(found?.doubleCredit).toBe(1);
    expect(found?.creditFactor).toBe(1);
  });

  test('stays under double credit, which costs twice', () => {
    const found = told([helper], { crediting: { rule: 'double', managerShare: 1 } });
    expect(found?.neutral).toBe(true);
    expect(found?.helpers[0]).toMatchObject({ creditAfter: 1, creditFromPlan: true });
    expect(found?.creditFactor).toBe(2);
    // The helper earns 40,000 with the credit and nothing without; the manager 40,000 at target.
    expect(found?.doubleCredit).toBeCloseTo(2, 12);
  });

  test('shares a split by the helpers’ shares', () => {
    const helpers = [
      { ...helper, share: 3 },
      { ...helper, id: 'h2', share: 1 },
    ];
    const found = told(helpers, { crediting: { rule: 'split', managerShare: 0.6 } });
    expect(found?.helpers.map(({ creditAfter }) => creditAfter)).toEqual([
      expect.closeTo(0.3, 12),
      expect.closeTo(0.1, 12),
    ]);
    expect(found?.creditFactor).toBeCloseTo(1, 12);
  });

  test('has a part of the pool of the department, evenly', () => {
    const workspace = {
      ...firm('ada', 'h1', 'h2'),
      functions: [{ id: 'field', name: 'Field' }],
    };
    const housed = { ...workspace, people: workspace.people.map((one) => ({ ...one, functionId: 'field' })) };
    const pool = {
      ...methodPlan.pool,
      isOn: true,
      measureId: 'revenue',
      size: 0.2,
      shares: [
        { id: 's1', positionId: null, functionId: 'field', name: '', share: 1 },
        { id: 's2', positionId: null, functionId: null, name: 'Others', share: 3 },
      ],
    };
    const helpers = [
      { ...helper, personId: 'h1' },
      { ...helper, id: 'h2', personId: 'h2', helpingPay: 100 },
      { ...helper, id: 'h3' },
    ];
    // A fifth of 40,000, a quarter of that to the department, shared by two.
    expect(told(helpers, { pool }, housed)?.helpers.map(({ helpingPay }) => helpingPay)).toEqual([
      1000, 100, 0,
    ]);
    const empty = { ...pool, shares: [] };
    expect(told(helpers, { pool: empty }, housed)?.helpers[0]?.helpingPay).toBe(0);
    expect(told(helpers, {}, housed)?.helpers[0]?.helpingPay).toBe(0);
  });

  test('stays open while something is unknown or cannot be', () => {
    const double = { crediting: { rule: 'double' as const, managerShare: 1 } };
    const helpers = [
      helper,
      { ...helper, id: 'u', result: null },
      { ...helper, id: 'a', accountResult: 2000 },
      { ...helper, id: 'c', points: { ...usualPoints, cap: 0.5 } },
    ];
    const found = told(helpers, double);
    expect(found?.neutral).toBeNull();
    expect(found?.helpers.map(({ fault }) => fault)).toEqual([
      null,
      { kind: 'unknown' },
      { kind: 'account-above-result' },
      { kind: 'curve', faults: ['cap'] },
    ]);
    expect(told([], double)).toMatchObject({ neutral: null, creditFactor: null, doubleCredit: 1 });
    expect(told([{ ...helper, quota: 0, result: 0, accountResult: 0 }], double)).toMatchObject({
      neutral: null,
      doubleCredit: 1,
    });
    expect(told([helper], { measures: [] })).toBeNull();
  });
});
