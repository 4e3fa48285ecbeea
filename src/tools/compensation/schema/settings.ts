import * as v from 'valibot';
import { fraction, id, numberIn, recordOf, text, wholeIn } from '../../../workspace/tool-schema.ts';
import { compensationLimits as limits } from './limits.ts';

/** What variable pay may cost in a year, and with what chance it must not cost more. */
export interface Budget {
  readonly amount: number | null;
  readonly percentile: number;
  /** Base and variable together: nobody is to be paid less; null is no floor. */
  readonly floor: number | null;
  /** Whether vacant positions count as filled for the whole year. */
  readonly fillVacant: boolean;
  /** Measure whose targets are revenue; null leaves the share of revenue out. */
  readonly revenueMeasureId: string | null;
  /** Contribution before pay of the accounts concerned, per year; null is taken from the positions' accounts. */
  readonly contribution: number | null;
  readonly source: string;
}

export interface SimulationSettings {
  readonly runs: number;
  readonly seed: number;
  /** Between two people on one measure, 0 to 1. */
  readonly teamCorrelation: number;
  /** Between two measures of one person, where the pair has none of its own. */
  readonly measureCorrelation: number;
  /** By pair of measures, the two ids in alphabetical order and joined by a bar. */
  readonly pairs: Readonly<Record<string, number>>;
}

export const goalVariables = ['target-variable', 'accelerator', 'excellence'] as const;
export type GoalVariable = (typeof goalVariables)[number];

/** What may change so that the cost meets the budget at its percentile, and where to look. */
export interface GoalSettings {
  readonly variable: GoalVariable;
  readonly measureId: string | null;
  readonly from: number;
  readonly to: number;
}

/** Attainments. */
export interface ScanSettings {
  /** Null is the measure of the largest weight. */
  readonly measureId: string | null;
  readonly to: number;
  /** A deal at the end of a period: what this one has reached, what the next will, and the deal. */
  readonly now: number;
  readonly next: number;
  readonly deal: number;
}

/** By which a plan is read: assumptions that the reader may change. Fractions, apart from the numbers of measures. */
export interface Bands {
  /** Salary over target total cash. */
  readonly mixFrom: number;
  readonly mixTo: number;
  readonly longShare: number;
  /** Weight on account profit and retention. */
  readonly profitAndRetention: number;
  readonly measures: number;
  readonly smallestWeight: number;
  /** Jump of pay at one attainment, of target variable. */
  readonly cliff: number;
  readonly zeroPay: number;
  /** Pay at excellence over target variable. */
  readonly upsideFrom: number;
  readonly upsideTo: number;
}

const correlation = numberIn(-1, 1);
const attainment = numberIn(0, limits.multiple);

export const budgetSchema = v.strictObject({
  amount: v.nullable(numberIn(0, limits.money)),
  percentile: numberIn(0.01, 0.99),
  floor: v.nullable(numberIn(0, limits.money)),
  fillVacant: v.boolean(),
  revenueMeasureId: v.nullable(id),
  contribution: v.nullable(numberIn(-limits.money, limits.money)),
  source: text,
});

export const simulationSchema = v.strictObject({
  runs: wholeIn(limits.runs.min, limits.runs.max),
  seed: wholeIn(0, limits.seed),
  teamCorrelation: fraction,
  measureCorrelation: correlation,
  pairs: recordOf(correlation),
});

export const goalSchema = v.strictObject({
  variable: v.picklist(goalVariables),
  measureId: v.nullable(id),
  from: attainment,
  to: attainment,
});

export const scanSchema = v.strictObject({
  measureId: v.nullable(id),
  to: numberIn(0.1, limits.multiple),
  now: attainment,
  next: attainment,
  deal: attainment,
});

export const bandsSchema = v.strictObject({
  mixFrom: fraction,
  mixTo: fraction,
  longShare: fraction,
  profitAndRetention: fraction,
  measures: wholeIn(1, limits.planMeasures),
  smallestWeight: fraction,
  cliff: attainment,
  zeroPay: fraction,
  upsideFrom: attainment,
  upsideTo: attainment,
});
