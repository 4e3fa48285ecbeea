import * as v from 'valibot';
import { fraction, id, listOf, numberIn, preset, recordOf, text } from '../../../workspace/tool-schema.ts';
import { compensationLimits as limits } from './limits.ts';
import { pointsSchema, subjects, type CurvePoints, type Subject } from './plan.ts';

/** What is known of an attainment before the year is over, as it was entered; fractions of target. */
export interface Spread {
  readonly kind: 'normal' | 'triangular' | 'pert';
  readonly mean: number;
  readonly sd: number;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** Something that can be measured, or judged by objectives; shared by all plans, so that they are tried on the same draws. */
export interface Measure {
  readonly id: string;
  /** Key of the built-in name that is shown while the own one is empty. */
  readonly preset: string | null;
  readonly name: string;
  /** Results are amounts of money, or numbers of this unit. */
  readonly isMoney: boolean;
  readonly unit: string;
  readonly subject: Subject;
  readonly kind: 'measured' | 'objectives';
  /** Where a person has none of their own. */
  readonly spread: Spread;
  readonly source: string;
}

/** Of a quarter or of a year; null is not known. */
export interface Part {
  readonly target: number | null;
  readonly result: number | null;
}

export interface Objective {
  readonly id: string;
  readonly name: string;
  /** Fraction; the weights of a person's objectives sum to 1. */
  readonly weight: number;
  /** 0 (nothing) to 4 (fully achieved); null is not judged yet. */
  readonly score: number | null;
}

/** One person and one measure. */
export interface PersonMeasure {
  /** Of the whole period, in the unit of the measure; null is not said. */
  readonly target: number | null;
  readonly result: number | null;
  /** Stated as a fraction of target; counts where target and result are not both given. */
  readonly attainment: number | null;
  readonly quarters: readonly Part[];
  readonly years: readonly Part[];
  readonly objectives: readonly Objective[];
  /** Null is that of the measure. */
  readonly spread: Spread | null;
}

/** A post that is paid by a plan. */
export interface Position {
  readonly id: string;
  /** Of the document; null is vacant. A position whose person is gone is kept and not shown. */
  readonly personId: string | null;
  readonly role: string;
  /** Salary and target variable of a full year; null is not known. */
  readonly base: number | null;
  readonly targetVariable: number | null;
  /** Part of the year in which it is filled. */
  readonly filled: number;
  /** Of the document. */
  readonly accountIds: readonly string[];
  /** By measure. */
  readonly measures: Readonly<Record<string, PersonMeasure>>;
  /** By modifier: a stated factor of their own. */
  readonly factors: Readonly<Record<string, number>>;
  /** Whether the account has stayed; null while that is open. */
  readonly retained: boolean | null;
  /** What has been paid ahead; null is what the plan's draw comes to. */
  readonly drawPaid: number | null;
  readonly source: string;
}

/** Somebody who serves or sells to an account that moves to a strategic account manager. Money, per year. */
export interface Helper {
  readonly id: string;
  /** Of the document; null is named by `name`. */
  readonly personId: string | null;
  readonly name: string;
  readonly targetVariable: number | null;
  readonly quota: number | null;
  /** All results, with the account's. */
  readonly result: number | null;
  readonly accountResult: number | null;
  /** Part of it still credited after the move; null is what the plan's crediting gives. */
  readonly creditAfter: number | null;
  /** In proportion to the other helpers, where credit is split. */
  readonly share: number;
  readonly quotaRelief: number;
  /** Paid for helping whatever the result; null is the share in the plan's team pool. */
  readonly helpingPay: number | null;
  readonly points: CurvePoints;
  readonly source: string;
}

const money = numberIn(0, limits.money);
const result = numberIn(-limits.result, limits.result);
const target = numberIn(0, limits.result);
const attainment = numberIn(-limits.multiple, limits.multiple);

const spread = v.strictObject({
  kind: v.picklist(['normal', 'triangular', 'pert']),
  mean: attainment,
  sd: numberIn(0, limits.multiple),
  low: attainment,
  likely: attainment,
  high: attainment,
});

export const measureSchema = v.strictObject({
  id,
  preset,
  name: text,
  isMoney: v.boolean(),
  unit: text,
  subject: v.picklist(subjects),
  kind: v.picklist(['measured', 'objectives']),
  spread,
  source: text,
});

const part = v.strictObject({ target: v.nullable(target), result: v.nullable(result) });

const personMeasure = v.strictObject({
  target: v.nullable(target),
  result: v.nullable(result),
  attainment: v.nullable(attainment),
  quarters: listOf(part, 4),
  years: listOf(part, 3),
  objectives: listOf(
    v.strictObject({ id, name: text, weight: fraction, score: v.nullable(numberIn(0, 4)) }),
    limits.objectives,
  ),
  spread: v.nullable(spread),
});

export const positionSchema = v.strictObject({
  id,
  personId: v.nullable(id),
  role: text,
  base: v.nullable(money),
  targetVariable: v.nullable(money),
  filled: fraction,
  accountIds: listOf(id, limits.accounts),
  measures: recordOf(personMeasure),
  factors: recordOf(numberIn(0, limits.multiple)),
  retained: v.nullable(v.boolean()),
  drawPaid: v.nullable(money),
  source: text,
});

export const helperSchema = v.strictObject({
  id,
  personId: v.nullable(id),
  name: text,
  targetVariable: v.nullable(money),
  quota: v.nullable(money),
  result: v.nullable(money),
  accountResult: v.nullable(money),
  creditAfter: v.nullable(numberIn(0, limits.multiple)),
  share: numberIn(0, 1000),
  quotaRelief: money,
  helpingPay: v.nullable(money),
  points: pointsSchema,
  source: text,
});
