import type { CurvePoints, Plan, PlanMeasureTerms, Tiers } from '../schema/plan.ts';
import { measurePresets, type MeasurePreset } from './measures.ts';

/** The ready-made plans; their names and when each suits are in the text modules. */
export const planPresets = [
  'salary-only',
  'balanced',
  'commission-heavy',
  'team-based',
  'multi-year',
  'growth-and-profit',
] as const;

export type PlanPreset = (typeof planPresets)[number];

/** The curve that method.md 4c works with: 80 % pays half, 120 % pays double, level beyond. */
export const usualPoints: CurvePoints = {
  hasThreshold: true,
  threshold: { attainment: 0.8, payout: 0.5 },
  excellence: { attainment: 1.2, payout: 2 },
  interpolation: 'linear',
  atThreshold: 'inclusive',
  beyond: 'flat',
  accelerator: 2,
  cap: null,
};

/** From the first unit at the target rate, above target at one and a half times that. */
export const usualTiers: Tiers = {
  mode: 'marginal',
  atThreshold: 'inclusive',
  tiers: [
    { id: 'first', from: 0, rate: 1 },
    { id: 'second', from: 1, rate: 1.5 },
  ],
  cap: null,
};

/** What a plan says of a measure that has just come into it. */
export function blankTerms(id: string, weight = 0): PlanMeasureTerms {
  return {
    id,
    weight,
    period: 'year',
    form: 'points',
    points: usualPoints,
    tiers: usualTiers,
    objectives: 'prorated',
  };
}

/** A plan that pays target variable for nothing yet. */
export function blankPlan(id: string): Plan {
  return {
    id,
    preset: null,
    name: '',
    note: '',
    baseShare: null,
    variableFactor: 1,
    measures: [],
    gates: [],
    modifiers: [],
    cap: null,
    capApplies: 'after-modifiers',
    holdback: { share: 0, years: 1 },
    draw: { kind: 'none', share: 0 },
    crediting: { rule: 'none', managerShare: 0.6 },
    pool: { isOn: false, measureId: null, attainment: null, size: 0.2, points: usualPoints, shares: [] },
  };
}

const terms = (
  measure: MeasurePreset,
  weight: number,
  part: Partial<PlanMeasureTerms> = {},
): PlanMeasureTerms => ({ ...blankTerms(measure, weight), ...part });

const narrowPoints: CurvePoints = {
  ...usualPoints,
  threshold: { attainment: 0.9, payout: 0.5 },
  excellence: { attainment: 1.1, payout: 1.5 },
};

const presets: Readonly<Record<PlanPreset, Partial<Plan>>> = {
  'salary-only': { baseShare: 1, crediting: { rule: 'double', managerShare: 0.6 } },
  balanced: {
    baseShare: 0.8,
    measures: [
      terms('revenue', 0.5),
      terms('retention', 0.3, { points: narrowPoints, period: 'two-years' }),
      terms('account-plan', 0.2),
    ],
    crediting: { rule: 'double', managerShare: 0.6 },
  },
  'commission-heavy': {
    baseShare: 0.5,
    measures: [
      terms('revenue', 1, {
        form: 'tiers',
        period: 'quarter',
        tiers: {
          mode: 'retroactive',
          atThreshold: 'inclusive',
          tiers: [
            { id: 'first', from: 0, rate: 0.6 },
            { id: 'second', from: 1, rate: 1 },
            { id: 'third', from: 1.2, rate: 1.6 },
          ],
          cap: null,
        },
      }),
    ],
    draw: { kind: 'recoverable', share: 0.5 },
  },
  'team-based': {
    baseShare: 0.85,
    measures: [
      terms('revenue', 0.4),
      terms('promises', 0.4, { points: narrowPoints }),
      terms('satisfaction', 0.2, { points: narrowPoints }),
    ],
    crediting: { rule: 'split', managerShare: 0.6 },
    pool: {
      isOn: true,
      measureId: 'promises',
      attainment: null,
      size: 0.25,
      points: narrowPoints,
      shares: [],
    },
  },
  'multi-year': {
    baseShare: 0.8,
    measures: [
      terms('revenue', 0.4),
      terms('profit', 0.3, { period: 'three-years' }),
      terms('retention', 0.3, { points: narrowPoints, period: 'two-years' }),
    ],
    holdback: { share: 0.25, years: 2 },
    crediting: { rule: 'double', managerShare: 0.6 },
  },
  'growth-and-profit': {
    baseShare: 0.75,
    measures: [
      terms('new-business', 0.4, { points: { ...usualPoints, excellence: { attainment: 1.3, payout: 2 } } }),
      terms('profit', 0.4, { points: { ...usualPoints, beyond: 'last-slope', cap: 2 } }),
      terms('retention', 0.2, { points: narrowPoints, period: 'two-years' }),
    ],
    gates: [
      {
        id: 'retention',
        measureId: 'retention',
        atLeast: 0.9,
        inclusive: true,
        closesAll: false,
        closes: ['new-business'],
      },
    ],
    cap: 2,
    crediting: { rule: 'double', managerShare: 0.6 },
  },
};

/** A ready-made plan under an id of its own; its measures go by the names of their presets. */
export function presetPlan(preset: PlanPreset, id: string): Plan {
  return { ...blankPlan(id), preset, ...presets[preset] };
}

/** The measures that a ready-made plan speaks of. */
export function presetMeasuresOf(preset: PlanPreset): MeasurePreset[] {
  const { measures = [], pool } = presets[preset];
  const ids = new Set([...measures.map(({ id }) => id), pool?.measureId ?? '']);
  return measurePresets.filter((measure) => ids.has(measure));
}
