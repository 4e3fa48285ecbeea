import { describe, expect, test } from 'vitest';
import { methodInputs, position } from './model.test-data.ts';
import { planOf } from './model.ts';
import { defaultCompensationInputs, planPresets } from './presets.ts';
import { compensationLimits, parseCompensationInputs, type CompensationInputs } from './schema.ts';
import {
  addGate,
  addMeasure,
  addModifier,
  addObjective,
  addPlan,
  addPosition,
  addShare,
  addTier,
  duplicatePlan,
  fillPosition,
  freeMeasures,
  normaliseMeasures,
  openPlan,
  patchBands,
  patchGate,
  patchMeasure,
  patchModifier,
  patchObjective,
  patchPart,
  patchPlan,
  patchPoints,
  patchPool,
  patchShare,
  patchTerms,
  patchTier,
  patchTiers,
  removeGate,
  removeMeasure,
  removeModifier,
  removeObjective,
  removePlan,
  removePosition,
  removeShare,
  removeTier,
  setFactor,
  takePlan,
  takePositions,
  wholePoint,
} from './state/changes.ts';
import { positionDrafts } from './view/people/take-people.ts';

type Change = (inputs: CompensationInputs) => CompensationInputs;

function after(...changes: readonly Change[]): CompensationInputs {
  return changes.reduce((inputs, change) => change(inputs), methodInputs);
}

function plan(inputs: CompensationInputs) {
  const [first] = inputs.plans;
  if (first === undefined) throw new Error('there is no plan');
  return first;
}

const readable = (inputs: CompensationInputs) => parseCompensationInputs(inputs).ok;

describe('plans', () => {
  test('come ready-made with the measures they speak of, and can be paid out', () => {
    for (const preset of planPresets) {
      const inputs = takePlan('plan-1', preset)(defaultCompensationInputs);
      expect(readable(inputs), preset).toBe(true);
      expect(planOf(inputs, 'plan-1').kind, preset).toBe('plan');
    }
  });

  test('are at most four, and at least one', () => {
    const four = after(addPlan('b', 'team-based'), addPlan('c', null), duplicatePlan('plan-1', 'd', 'Copy'));
    expect(four.plans.map(({ id }) => id)).toEqual(['plan-1', 'b', 'c', 'd']);
    expect(four.current).toBe('d');
    expect(addPlan('e', null)(four)).toBe(four);
    expect(duplicatePlan('plan-1', 'e', '')(four)).toBe(four);
    const one = ['plan-1', 'b', 'c', 'd'].reduce((inputs, id) => removePlan(id)(inputs), four);
    expect(one.plans.map(({ id }) => id)).toEqual(['d']);
    expect(removePlan('b')(four).current).toBe('d');
    expect(openPlan('b')(four).current).toBe('b');
    expect(openPlan('gone')(four)).toBe(four);
    expect(duplicatePlan('gone', 'x', '')(methodInputs)).toBe(methodInputs);
    expect(readable(four)).toBe(true);
  });

  test('take a measure with the weight that is left, and make the weights sum to 1', () => {
    const inputs = after(
      patchTerms('plan-1', 'revenue', { weight: 0.2 }),
      addMeasure('plan-1', 'satisfaction'),
      addMeasure('plan-1', 'own'),
    );
    expect(plan(inputs).measures.map(({ weight }) => weight)).toEqual([0.2, 0.25, 0.25, 0.3, 0]);
    expect(inputs.measures.map(({ id }) => id)).toContain('own');
    expect(addMeasure('plan-1', 'own')(inputs)).toBe(inputs);
    const uneven = patchTerms('plan-1', 'own', { weight: 0.25 })(inputs);
    const weights = plan(normaliseMeasures('plan-1')(uneven)).measures.map(({ weight }) => weight);
    expect(weights.map((weight) => Number(weight.toFixed(6)))).toEqual([0.16, 0.2, 0.2, 0.24, 0.2]);
    const none = after(
      patchTerms('plan-1', 'revenue', { weight: 0 }),
      patchTerms('plan-1', 'profit', { weight: 0 }),
      patchTerms('plan-1', 'retention', { weight: 0 }),
      normaliseMeasures('plan-1'),
    );
    expect(plan(none).measures.map(({ weight }) => weight)).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  test('offer what they do not have, and let a measure go with all that hangs on it', () => {
    const free = freeMeasures(methodInputs, plan(methodInputs));
    expect(free.known).toEqual([]);
    expect(free.presets).toContain('satisfaction');
    const inputs = after(
      addGate('plan-1', 'g', 'profit'),
      addGate('plan-1', 'h', 'revenue'),
      patchGate('plan-1', 'h', { closesAll: false, closes: ['profit', 'retention'] }),
      addModifier('plan-1', 'm', 'profit'),
      removeMeasure('plan-1', 'profit'),
    );
    expect(plan(inputs).gates).toMatchObject([{ id: 'h', closes: ['retention'] }]);
    expect(plan(inputs).modifiers).toEqual([]);
    expect(inputs.measures.map(({ id }) => id)).toContain('profit');
    expect(freeMeasures(inputs, plan(inputs)).known.map(({ id }) => id)).toEqual(['profit']);
  });

  test('keep their curves, tiers, conditions, modifiers and pool in order', () => {
    const inputs = after(
      patchPoints('plan-1', 'revenue', { cap: 1.8 }),
      patchTiers('plan-1', 'revenue', { mode: 'retroactive' }),
      addTier('plan-1', 'revenue', 'third'),
      patchTier('plan-1', 'revenue', 'third', { rate: 2 }),
      removeTier('plan-1', 'revenue', 'second'),
      addModifier('plan-1', 's', null),
      patchModifier('plan-1', 's', { factor: 0.9 }),
      patchPool('plan-1', { isOn: true, measureId: 'profit' }),
      addShare('plan-1', { id: 'x', positionId: null, functionId: 'service', name: '', share: 1 }),
      patchShare('plan-1', 'x', { share: 2 }),
      patchMeasure('profit', { name: 'Net contribution' }),
      patchPlan('plan-1', { cap: 2 }),
      patchBands({ measures: 3 }),
    );
    const [revenue] = plan(inputs).measures;
    expect(revenue?.points.cap).toBe(1.8);
    expect(revenue?.tiers).toMatchObject({
      mode: 'retroactive',
      tiers: [{ id: 'first' }, { from: 1.2, rate: 2 }],
    });
    expect(plan(inputs)).toMatchObject({
      cap: 2,
      modifiers: [{ factor: 0.9 }],
      pool: { shares: [{ share: 2 }] },
    });
    expect(inputs.bands.measures).toBe(3);
    expect(readable(inputs)).toBe(true);
    const bare = [removeModifier('plan-1', 's'), removeShare('plan-1', 'x'), removeGate('plan-1', 'none')];
    expect(plan(bare.reduce((one, change) => change(one), inputs))).toMatchObject({
      modifiers: [],
      pool: { shares: [] },
    });
  });

  test('put a dragged point on whole points, inside the limits', () => {
    expect(wholePoint({ attainment: 0.8349, payout: -0.2 })).toEqual({ attainment: 0.83, payout: 0 });
    expect(wholePoint({ attainment: 99, payout: 0.505 }).attainment).toBe(compensationLimits.multiple);
  });
});

describe('people', () => {
  test('have one post each; vacant posts can be many and be filled', () => {
    const inputs = after(addPosition('p', 'ben'), addPosition('q', 'ben'), addPosition('v', null));
    expect(inputs.positions.map(({ id }) => id)).toEqual(['ada', 'p', 'v']);
    expect(inputs.positions[2]).toMatchObject({ personId: null, filled: 0 });
    expect(fillPosition('v', 'cem')(inputs).positions[2]).toMatchObject({ personId: 'cem', filled: 1 });
    expect(removePosition('p')(inputs).positions.map(({ id }) => id)).toEqual(['ada', 'v']);
    const full = {
      ...methodInputs,
      positions: Array.from({ length: compensationLimits.positions }, (_, n) => position(`p${n}`)),
    };
    expect(addPosition('more', null)(full)).toBe(full);
  });

  test('are taken in from a table: known ones are changed, an empty cell says nothing', () => {
    const drafts = positionDrafts([
      { personId: 'ada', extras: { base: 170_000, role: '', filled: 0.5 } },
      { personId: 'ben', extras: { base: 90_000, targetVariable: 20_000, role: 'SAM', source: 'Pay roll' } },
    ]);
    const inputs = after(takePositions(drafts, () => 'new'));
    expect(inputs.positions[0]).toMatchObject({
      base: 170_000,
      targetVariable: 40_000,
      role: '',
      filled: 0.5,
    });
    expect(inputs.positions[1]).toMatchObject({
      id: 'new',
      personId: 'ben',
      role: 'SAM',
      source: 'Pay roll',
    });
  });

  test('keep objectives, parts and factors of their own', () => {
    const inputs = after(
      addObjective('ada', 'account-plan', 'a'),
      patchObjective('ada', 'account-plan', 'a', { weight: 0.6, score: 3 }),
      addObjective('ada', 'account-plan', 'b'),
      patchPart('ada', 'revenue', 'quarters', 2, { target: 10 }),
      setFactor('ada', 'quality', 1.1),
    );
    const ada = inputs.positions[0];
    expect(ada?.measures['account-plan']?.objectives).toMatchObject([
      { weight: 0.6, score: 3 },
      { weight: 0.4, score: null },
    ]);
    expect(ada?.measures.revenue?.quarters).toEqual([
      { target: null, result: null },
      { target: null, result: null },
      { target: 10, result: null },
    ]);
    expect(ada?.measures.revenue?.attainment).toBe(1.1);
    expect(ada?.factors).toEqual({ quality: 1.1 });
    expect(setFactor('ada', 'quality', null)(inputs).positions[0]?.factors).toEqual({});
    const left = removeObjective('ada', 'account-plan', 'a')(inputs).positions[0];
    expect(left?.measures['account-plan']?.objectives.map(({ id }) => id)).toEqual(['b']);
    expect(patchPart('gone', 'revenue', 'years', 0, {})(inputs)).toBe(inputs);
    expect(addObjective('gone', 'account-plan', 'c')(inputs)).toBe(inputs);
    expect(readable(inputs)).toBe(true);
  });
});
