import * as v from 'valibot';
import { recordOf, text } from '../../../workspace/tool-schema.ts';
import { figure } from './limits.ts';
import { remembered } from './remembered.ts';

export type Confidence = 'high' | 'medium' | 'low';

export interface Rating {
  /** 0 to 10 on a rated criterion, the raw figure on one whose measure is `entered`; null is not rated. */
  readonly value: number | null;
  readonly confidence: Confidence;
  /** Where the rating comes from, in the reader's words. */
  readonly source: string;
}

/** By account id, then criterion id. */
export type Ratings = Readonly<Record<string, Readonly<Record<string, Rating>>>>;

export const accountRatings = remembered(
  recordOf(
    v.strictObject({
      value: v.nullable(figure),
      confidence: v.picklist(['high', 'medium', 'low']),
      source: text,
    }),
  ),
);
