import { fill } from '../../../../i18n/fill.ts';
import type { AccountRobustness, Neighbour } from '../../model/robustness-result.ts';
import { figure } from '../words.ts';
import {
  accountName,
  errorsOf95,
  nameOfCriterion,
  points,
  share,
  tippingSlots,
  weighedName,
  weight,
  type ToldCertainty,
} from './told.ts';

/** How often it is on the list, and what it takes to swap it with its neighbours. */
export function accountSentences(told: ToldCertainty, account: AccountRobustness): readonly string[] {
  const { account: text } = told.words.certainty;
  return [
    oftenSentence(told, account),
    fill(text.between, {
      best: figure(told.words, account.bestRank, 0),
      worst: figure(told.words, account.worstRank, 0),
      mean: figure(told.words, account.meanRank, 1),
    }),
    neighbourSentence(told, account.above, text.passes, text.behind),
    neighbourSentence(told, account.below, text.passed, text.ahead),
  ].filter((sentence) => sentence !== null);
}

function oftenSentence(told: ToldCertainty, { amongFirst, amongFirstError }: AccountRobustness): string {
  const { account: text } = told.words.certainty;
  const { first, draws } = told.certain;
  const slots = { first, draws: figure(told.words, draws, 0) };
  if (amongFirst === 1) return fill(text.always, slots);
  if (amongFirst === 0) return fill(text.not, slots);
  const error = points(told, errorsOf95 * amongFirstError);
  return fill(text.often, { ...slots, percent: share(told, amongFirst), error });
}

function neighbourSentence(
  told: ToldCertainty,
  neighbour: Neighbour | null,
  tips: string,
  never: string,
): string | null {
  if (neighbour === null) return null;
  const name = accountName(told, neighbour.accountId);
  if (neighbour.tipping === null) return fill(never, { name });
  return fill(tips, { ...tippingSlots(told, neighbour.tipping), name });
}

export interface PlaceShare {
  readonly place: string;
  /** 0 to 1. */
  readonly part: number;
  readonly text: string;
}

/** The places it takes at all, and in one line those beyond the ones that are kept. */
export function placeShares(told: ToldCertainty, { ranks }: AccountRobustness): readonly PlaceShare[] {
  const kept = ranks.reduce((sum, part) => sum + part, 0);
  const places = ranks.map((part, at) => ({ place: figure(told.words, at + 1, 0), part }));
  const later = {
    place: fill(told.words.certainty.account.later, { n: ranks.length }),
    part: laterPart(kept),
  };
  return [...places, later]
    .filter(({ part }) => part > 0)
    .map((one) => ({ ...one, text: share(told, one.part) }));
}

/** The rest of a sum of shares; what rounding leaves over is nothing. */
export function laterPart(kept: number): number {
  const rounding = 1e-9;
  const rest = 1 - kept;
  return rest > rounding ? rest : 0;
}

/** Criterion, own weight, mean weight on the list, mean weight when first of all. */
export function weightRows(told: ToldCertainty, account: AccountRobustness): readonly (readonly string[])[] {
  const { listWeights, centralWeights } = account;
  return Object.entries(told.certain.weights).map(([id, own]) => [
    nameOfCriterion(told, id),
    weight(told, own),
    weight(told, listWeights?.mean[id]),
    weight(told, centralWeights?.mean[id]),
  ]);
}

/** What is weighed, its weight now, where it tips, and the change between. */
export function tippingRows(
  told: ToldCertainty,
  { tippings }: AccountRobustness,
): readonly (readonly string[])[] {
  return tippings.map((tipping) => [
    weighedName(told, tipping.weighed),
    weight(told, tipping.from),
    weight(told, tipping.to),
    changeText(told, tipping),
  ]);
}

export function changeText(
  told: ToldCertainty,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const sign = to > from ? '+' : '';
  return fill(told.words.certainty.account.points, { n: `${sign}${points(told, to - from)}` });
}
