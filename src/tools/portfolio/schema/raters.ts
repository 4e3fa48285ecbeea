import * as v from 'valibot';
import { id, listOf, recordOf, text } from '../../../workspace/tool-schema.ts';
import { portfolioLimits } from './limits.ts';
import { accountRatings, type Ratings } from './rating.ts';
import { remembered } from './remembered.ts';

/** One person's ratings, kept apart from those that the team has agreed on. */
export interface Rater {
  readonly id: string;
  /** Empty is anonymous. */
  readonly name: string;
  readonly ratings: Ratings;
}

/** Whose ratings make the score: those the team has agreed on, or the raters' own put together. */
export type ScoreFrom = 'agreed' | 'merged';
export type MergeBy = 'mean' | 'median';

export interface RatersPart {
  readonly raters: readonly Rater[];
  readonly scoreFrom: ScoreFrom;
  readonly mergeBy: MergeBy;
}

export const defaultRaters: RatersPart = { raters: [], scoreFrom: 'agreed', mergeBy: 'mean' };

const rater = remembered(v.strictObject({ id, name: text, ratings: recordOf(accountRatings) }));

export const ratersSchemas = {
  raters: listOf(rater, portfolioLimits.raters),
  scoreFrom: v.picklist(['agreed', 'merged']),
  mergeBy: v.picklist(['mean', 'median']),
};
