import { middleOf } from '../../../engine/decision/middle.ts';
import { topValue } from '../../../engine/decision/value-function.ts';
import type { Confidence, Criterion, MergeBy, PortfolioInputs, Rater, Rating } from '../schema.ts';
import { isEntered, type AccountRatings } from './criteria.ts';
import { own } from './own.ts';

/** What one rater has said of one account on one criterion. */
export interface Saying {
  readonly raterId: string;
  /** As given: 0 to 10, or the raw figure where a figure is entered. */
  readonly given: number;
  readonly confidence: Confidence;
  readonly source: string;
}

/** A rating made from those of several people. */
export interface MergedFrom {
  readonly by: MergeBy;
  readonly said: readonly Saying[];
}

type Inputs = Pick<PortfolioInputs, 'criteria' | 'ratings' | 'raters' | 'scoreFrom' | 'mergeBy'>;

const surest = ['low', 'medium', 'high'] as const satisfies readonly Confidence[];

/**
 * What the raters have said of an account on a criterion, in the order of the raters. A number outside 0 to 10 on a rated
 * criterion is no rating, as everywhere; a criterion read from the accounts' figures is not for people to say.
 *
 * @example sayingsOn(raters, criterion, 'acme') // [{ raterId: 'a', given: 3, ... }, { raterId: 'b', given: 8, ... }]
 */
export function sayingsOn(raters: readonly Rater[], criterion: Criterion, accountId: string): Saying[] {
  const said: Saying[] = [];
  if (!isEntered(criterion)) return said;
  for (const { id, ratings } of raters) {
    const rating = own(own(ratings, accountId) ?? none, criterion.id);
    if (rating === undefined || rating.value === null || !fits(criterion, rating.value)) continue;
    said.push({ raterId: id, given: rating.value, confidence: rating.confidence, source: rating.source });
  }
  return said;
}

const none: AccountRatings = {};

function fits({ scale }: Criterion, value: number): boolean {
  return scale.kind !== 'rated' || (value >= 0 && value <= topValue);
}

/**
 * The ratings that the score of an account is made of: those the team has agreed on, or, where the score is to come from the
 * raters, the mean or median of what they gave. Conventions: every rater counts the same; figures are merged as they were
 * entered, before they are turned into a value; a merged rating is as sure as the least sure of those it is made of; where no
 * rater has said anything the agreed rating stands.
 *
 * @see engine/decision/middle.ts for mean and median; what happens to confidence and gaps is this site's own.
 * @example scoredRatings(inputs, 'acme')['product-fit']?.value // 6
 */
export function scoredRatings(inputs: Inputs, accountId: string): AccountRatings {
  const agreed = own(inputs.ratings, accountId) ?? {};
  if (inputs.scoreFrom === 'agreed') return agreed;
  return withSaid(agreed, saidOf(inputs, accountId), inputs.mergeBy);
}

/** What was said of one account on one criterion. */
export interface SaidOn {
  readonly criterionId: string;
  readonly said: readonly Saying[];
}

/**
 * All that was said of an account, by criterion in the order of the document; nothing of the others.
 *
 * @example saidOf(inputs, 'acme')[0]?.said.length // 3
 */
export function saidOf(
  { criteria, raters }: Pick<Inputs, 'criteria' | 'raters'>,
  accountId: string,
): SaidOn[] {
  const here = raters.filter((rater) => Object.hasOwn(rater.ratings, accountId));
  if (here.length === 0) return [];
  return criteria.flatMap((criterion) => {
    const said = sayingsOn(here, criterion, accountId);
    return said.length === 0 ? [] : [{ criterionId: criterion.id, said }];
  });
}

/**
 * The agreed ratings of an account with those merged from what was said in their place.
 *
 * @see {@link scoredRatings} for the conventions.
 * @example withSaid({}, [{ criterionId: 'fit', said }], 'mean').fit?.value // 6
 */
export function withSaid(agreed: AccountRatings, all: readonly SaidOn[], by: MergeBy): AccountRatings {
  if (all.length === 0) return agreed;
  const merged: Record<string, Rating> = { ...agreed };
  for (const { criterionId, said } of all) {
    const value = middleOf(
      said.map(({ given }) => given),
      by,
    );
    if (value !== null) merged[criterionId] = { value, confidence: leastSure(said), source: '' };
  }
  return merged;
}

function leastSure(said: readonly Saying[]): Confidence {
  return surest.find((each) => said.some(({ confidence }) => confidence === each)) ?? 'low';
}

/**
 * What a rating in the score was made of; null where the team's agreed rating is used.
 *
 * @example mergedFrom(inputs, 'acme', 'product-fit')?.said.map(({ given }) => given) // [3, 7, 8]
 */
export function mergedFrom(inputs: Inputs, accountId: string, criterionId: string): MergedFrom | null {
  const criterion = inputs.criteria.find(({ id }) => id === criterionId);
  if (inputs.scoreFrom === 'agreed' || criterion === undefined) return null;
  const said = sayingsOn(inputs.raters, criterion, accountId);
  return said.length === 0 ? null : { by: inputs.mergeBy, said };
}
