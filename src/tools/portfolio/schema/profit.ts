import * as v from 'valibot';
import { id, isoDay, numberIn, recordOf, text } from '../../../workspace/tool-schema.ts';
import { portfolioLimits } from './limits.ts';
import { remembered } from './remembered.ts';

/** Indirect cost of this year that has one cause, and how much of the cause each account is. */
export interface CostPool {
  readonly id: string;
  /** Key of the built-in pool whose names are shown while the own ones are empty. */
  readonly preset: string | null;
  readonly name: string;
  /** What is counted: orders, visits, documents. */
  readonly driver: string;
  /** For this year, in workspace currency; null is not known. */
  readonly cost: number | null;
  /** By account id, 0 or more; an account that is not there is not known. */
  readonly quantities: Readonly<Record<string, number>>;
  /** Where cost and quantities come from, in the reader's words. */
  readonly source: string;
}

export const decisionKinds = ['reprice', 'redesign', 'keep', 'release'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What is done about an account that loses money. */
export interface Decision {
  readonly kind: DecisionKind;
  /** In the reader's words. To keep an account is a flag with a reason and a date, and these stand with the flags. */
  readonly reason: string;
  /** ISO date of the day the decision is looked at again; empty when none is set. */
  readonly reviewDate: string;
}

export interface ProfitPart {
  readonly pools: readonly CostPool[];
  /** By account id. */
  readonly decisions: Readonly<Record<string, Decision>>;
}

export const defaultProfit: ProfitPart = { pools: [], decisions: {} };

const amount = numberIn(0, portfolioLimits.figure);

export const profitSchema = v.strictObject({
  pools: v.pipe(
    v.array(
      v.strictObject({
        id,
        preset: v.nullable(v.pipe(v.string(), v.maxLength(100))),
        name: text,
        driver: text,
        cost: v.nullable(amount),
        quantities: remembered(recordOf(amount)),
        source: text,
      }),
    ),
    v.maxLength(portfolioLimits.pools),
  ),
  decisions: recordOf(v.strictObject({ kind: v.picklist(decisionKinds), reason: text, reviewDate: isoDay })),
}) satisfies v.GenericSchema<unknown, ProfitPart>;
