import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestText } from '../../workspace/tool-schema.ts';
import { methodInputs, methodPlan, personMeasure, position, withPlan } from './model.test-data.ts';
import { measurePresets, planPresets, presetMeasure, presetPlan, usualPoints } from './presets.ts';
import {
  compensationVersion,
  defaultCompensationInputs,
  parseCompensationInputs,
  type CompensationInputs,
  type Helper,
} from './schema.ts';

const helper: Helper = {
  id: 'h1',
  personId: null,
  name: 'The dealer in the north',
  targetVariable: 20_000,
  quota: 1_000_000,
  result: 1_000_000,
  accountResult: 300_000,
  creditAfter: null,
  share: 1,
  quotaRelief: 0,
  helpingPay: null,
  points: usualPoints,
  source: 'Pay roll of May',
};

const full: CompensationInputs = {
  ...methodInputs,
  measures: measurePresets.map(presetMeasure),
  plans: planPresets.slice(2).map((preset) => presetPlan(preset, preset)),
  helpers: [helper],
  positions: [
    position('ada', {
      measures: {
        revenue: personMeasure({
          target: 1_000_000,
          quarters: [{ target: 250_000, result: null }],
          objectives: [{ id: 'o1', name: 'A joint plan', weight: 1, score: 3 }],
          spread: presetMeasure('profit').spread,
        }),
      },
      factors: { quality: 1.1 },
      retained: true,
    }),
    position('vacant', { personId: null, base: null, filled: 0 }),
  ],
  simulation: { ...methodInputs.simulation, pairs: { 'profit|revenue': -0.2 } },
};

function issuesOf(value: unknown, version?: number) {
  const parsed = parseCompensationInputs(value, version);
  return parsed.ok ? [] : parsed.issues;
}

const manyPlans = Array.from({ length: 5 }, (_, n) => presetPlan('salary-only', `p${n}`));

describe('parse compensation inputs', () => {
  test('takes what was stored, through JSON and back', () => {
    expect(parseCompensationInputs(JSON.parse(JSON.stringify(full)))).toEqual({ ok: true, inputs: full });
    expect(parseCompensationInputs(defaultCompensationInputs)).toEqual({
      ok: true,
      inputs: defaultCompensationInputs,
    });
  });

  test('keeps what cannot be paid out, so that nothing typed is lost', () => {
    const wrong = withPlan({
      measures: methodPlan.measures.map((terms) => ({
        ...terms,
        weight: 0.3,
        points: {
          ...usualPoints,
          threshold: { attainment: 1.3, payout: 0.5 },
          excellence: { attainment: 0.9, payout: 0.5 },
          cap: 0.2,
        },
      })),
    });
    expect(parseCompensationInputs(wrong)).toEqual({ ok: true, inputs: wrong });
  });

  test.each<[string, unknown, string, string]>([
    ['nothing', null, '', 'wrong-type'],
    ['a field undefined', { ...full, current: undefined }, 'current', 'wrong-type'],
    ['a field too many', { ...full, extra: 1 }, 'extra', 'unknown-key'],
    ['no plan', { ...full, plans: [] }, 'plans', 'missing'],
    ['five plans', { ...full, plans: manyPlans }, 'plans', 'too-many'],
    [
      'a weight above one',
      withPlan({ measures: [{ ...presetPlan('multi-year', 'x').measures[0], weight: 1.1 }] } as never),
      'plans.0.measures.0.weight',
      'out-of-range',
    ],
    ['two plans of one id', { ...full, plans: [methodPlan, methodPlan] }, 'plans.1.id', 'duplicate-id'],
    [
      'a negative salary',
      { ...full, positions: [position('a', { base: -1 })] },
      'positions.0.base',
      'out-of-range',
    ],
    [
      'an endless name',
      { ...full, positions: [position('a', { role: 'x'.repeat(longestText + 1) })] },
      'positions.0.role',
      'too-long',
    ],
    [
      'half a run',
      { ...full, simulation: { ...full.simulation, runs: 1000.5 } },
      'simulation.runs',
      'out-of-range',
    ],
    [
      'an unknown choice',
      { ...full, goal: { ...full.goal, variable: 'luck' } },
      'goal.variable',
      'unknown-choice',
    ],
    [
      'a correlation above one',
      { ...full, simulation: { ...full.simulation, pairs: { 'a|b': 1.2 } } },
      'simulation.pairs.a|b',
      'out-of-range',
    ],
  ])('refuses %s', (_, value, path, code) => {
    expect(issuesOf(value)[0]).toEqual({ path, code });
  });

  test('refuses a plan that speaks of a measure that is not there', () => {
    const paths = issuesOf({ ...full, measures: [] }).map(({ path }) => path);
    expect(paths).toContain('plans.0.measures.0.id');
    expect(paths).toContain('plans.3.gates.0.measureId');
    expect(paths).toContain('plans.3.gates.0.closes.0');
    expect(paths).toContain('plans.1.pool.measureId');
    const driven = withPlan({
      modifiers: [
        {
          id: 'm',
          name: '',
          kind: 'measure',
          factor: 1,
          measureId: 'gone',
          points: [],
          interpolation: 'linear',
        },
      ],
    });
    expect(issuesOf(driven)).toEqual([{ path: 'plans.0.modifiers.0.measureId', code: 'unknown-choice' }]);
  });

  test('refuses a version that is not written yet', () => {
    expect(issuesOf(full, compensationVersion + 1)).toEqual([{ path: '', code: 'newer-version' }]);
  });

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseCompensationInputs(value).ok).toBe(false);
      }),
    );
  });
});
