import * as v from 'valibot';
import { fraction, id, listOf, numberIn, preset, text, wholeIn } from '../../../workspace/tool-schema.ts';
import { compensationLimits as limits } from './limits.ts';

/** What a measure is about, for the reading of a plan. */
export const subjects = [
  'revenue',
  'new-business',
  'profit',
  'retention',
  'satisfaction',
  'delivery',
  'project',
  'other',
] as const;
export type Subject = (typeof subjects)[number];

export const periods = ['year', 'quarter', 'quarter-catch-up', 'two-years', 'three-years'] as const;
/** Paid once a year, by quarter each for itself, by quarter since the beginning of the year, or once for years together. */
export type Period = (typeof periods)[number];

const curveForms = ['points', 'tiers'] as const;
export type CurveForm = (typeof curveForms)[number];

/** Fractions of target. */
export interface Point {
  readonly attainment: number;
  readonly payout: number;
}

/** The curve through threshold, target (1, 1) and excellence, as it was entered: the points may contradict each other. */
export interface CurvePoints {
  readonly hasThreshold: boolean;
  readonly threshold: Point;
  readonly excellence: Point;
  readonly interpolation: 'linear' | 'step';
  readonly atThreshold: 'inclusive' | 'exclusive';
  /** Beyond excellence: level, on with the slope before it, or with the accelerator. */
  readonly beyond: 'flat' | 'last-slope' | 'own';
  /** Payout per attainment beyond excellence, where `beyond` is "own". */
  readonly accelerator: number;
  readonly cap: number | null;
}

/** From this attainment on, payout per attainment: 1 is the rate that earns target pay at target. */
export interface Tier {
  readonly id: string;
  readonly from: number;
  readonly rate: number;
}

export interface Tiers {
  readonly mode: 'marginal' | 'retroactive';
  readonly atThreshold: 'inclusive' | 'exclusive';
  readonly tiers: readonly Tier[];
  readonly cap: number | null;
}

/** What a plan says of one measure; both forms of the curve are kept, so that changing the form loses nothing. */
export interface PlanMeasureTerms {
  /** Of the measure. */
  readonly id: string;
  /** Fraction of target variable. */
  readonly weight: number;
  readonly period: Period;
  readonly form: CurveForm;
  readonly points: CurvePoints;
  readonly tiers: Tiers;
  /** How objectives pay, where the measure is a set of them; form, points and tiers do not count then. */
  readonly objectives: 'prorated' | 'all-or-nothing' | 'uncapped';
}

/** Nothing is paid unless the attainment of a measure is high enough. */
export interface Gate {
  readonly id: string;
  readonly measureId: string;
  readonly atLeast: number;
  readonly inclusive: boolean;
  /** What it holds back: everything, or the measures listed. */
  readonly closesAll: boolean;
  readonly closes: readonly string[];
}

export interface ModifierPoint {
  readonly id: string;
  readonly attainment: number;
  readonly factor: number;
}

/** Multiplies what the measures pay, by a stated factor or by what a measure's attainment gives. */
export interface Modifier {
  readonly id: string;
  readonly name: string;
  readonly kind: 'stated' | 'measure';
  /** Where nobody has a factor of their own. */
  readonly factor: number;
  readonly measureId: string | null;
  /** Below the first point its factor, beyond the last point that one's. */
  readonly points: readonly ModifierPoint[];
  readonly interpolation: 'linear' | 'step';
}

export interface PoolShare {
  readonly id: string;
  /** Of a position, of a function of the firm, or of neither: then the name says who. */
  readonly positionId: string | null;
  readonly functionId: string | null;
  readonly name: string;
  /** In any proportion to the others. */
  readonly share: number;
}

/** Shared by functions and paid on top of everybody's own variable pay. */
export interface Pool {
  readonly isOn: boolean;
  readonly measureId: string | null;
  /** Of the whole team, as a fraction of target; null is what the people's results and targets come to. */
  readonly attainment: number | null;
  /** The pool at target, as a part of the target variable of all positions together. */
  readonly size: number;
  readonly points: CurvePoints;
  readonly shares: readonly PoolShare[];
}

export interface Plan {
  readonly id: string;
  /** The ready-made plan it was taken from; its name and its words are shown while the own ones are empty. */
  readonly preset: string | null;
  readonly name: string;
  readonly note: string;
  /** Part of everybody's target total cash that is salary; null leaves salary and target variable as entered. */
  readonly baseShare: number | null;
  /** Multiplies everybody's target variable after that. */
  readonly variableFactor: number;
  readonly measures: readonly PlanMeasureTerms[];
  readonly gates: readonly Gate[];
  readonly modifiers: readonly Modifier[];
  /** On the whole, as a multiple of target variable; null is none. */
  readonly cap: number | null;
  readonly capApplies: 'after-modifiers' | 'before-modifiers';
  /** Part of what is earned that is held back until the account has stayed for `years`. */
  readonly holdback: { readonly share: number; readonly years: number };
  /** Paid ahead every month, as a part of a month's target variable. */
  readonly draw: { readonly kind: 'none' | 'recoverable' | 'non-recoverable'; readonly share: number };
  /** How a sale is credited to the manager and to those who help; the manager's share counts in a split. */
  readonly crediting: { readonly rule: 'split' | 'double' | 'none'; readonly managerShare: number };
  readonly pool: Pool;
}

const multiple = numberIn(0, limits.multiple);
const cap = v.nullable(multiple);
const years = wholeIn(1, 5);
const point = v.strictObject({ attainment: multiple, payout: multiple });

export const pointsSchema = v.strictObject({
  hasThreshold: v.boolean(),
  threshold: point,
  excellence: point,
  interpolation: v.picklist(['linear', 'step']),
  atThreshold: v.picklist(['inclusive', 'exclusive']),
  beyond: v.picklist(['flat', 'last-slope', 'own']),
  accelerator: multiple,
  cap,
});

const measureTerms = v.strictObject({
  id,
  weight: fraction,
  period: v.picklist(periods),
  form: v.picklist(curveForms),
  points: pointsSchema,
  tiers: v.strictObject({
    mode: v.picklist(['marginal', 'retroactive']),
    atThreshold: v.picklist(['inclusive', 'exclusive']),
    tiers: listOf(v.strictObject({ id, from: multiple, rate: multiple }), limits.points),
    cap,
  }),
  objectives: v.picklist(['prorated', 'all-or-nothing', 'uncapped']),
});

const gate = v.strictObject({
  id,
  measureId: id,
  atLeast: multiple,
  inclusive: v.boolean(),
  closesAll: v.boolean(),
  closes: listOf(id, limits.measures),
});

const modifier = v.strictObject({
  id,
  name: text,
  kind: v.picklist(['stated', 'measure']),
  factor: multiple,
  measureId: v.nullable(id),
  points: listOf(v.strictObject({ id, attainment: multiple, factor: multiple }), limits.points),
  interpolation: v.picklist(['linear', 'step']),
});

const poolShare = v.strictObject({
  id,
  positionId: v.nullable(id),
  functionId: v.nullable(id),
  name: text,
  share: numberIn(0, 1000),
});

export const planSchema = v.strictObject({
  id,
  preset,
  name: text,
  note: text,
  baseShare: v.nullable(fraction),
  variableFactor: multiple,
  measures: listOf(measureTerms, limits.planMeasures),
  gates: listOf(gate, limits.gates),
  modifiers: listOf(modifier, limits.modifiers),
  cap,
  capApplies: v.picklist(['after-modifiers', 'before-modifiers']),
  holdback: v.strictObject({ share: fraction, years }),
  draw: v.strictObject({ kind: v.picklist(['none', 'recoverable', 'non-recoverable']), share: fraction }),
  crediting: v.strictObject({ rule: v.picklist(['split', 'double', 'none']), managerShare: fraction }),
  pool: v.strictObject({
    isOn: v.boolean(),
    measureId: v.nullable(id),
    attainment: v.nullable(multiple),
    size: multiple,
    points: pointsSchema,
    shares: listOf(poolShare, limits.shares),
  }),
});
