import { fill } from '../../../../i18n/fill.ts';
import type { AccountRobustness, WeightingOutcome } from '../../model/robustness-result.ts';
import { figure } from '../words.ts';
import { laterPart, changeText } from './account.ts';
import {
  accountName,
  nameOfCriterion,
  share,
  tipSentence,
  weighedName,
  weight,
  type ToldCertainty,
} from './told.ts';

/** A cell of the table of places: how dark it is, 0 to 5, and what it says; nothing for never. */
export interface PlaceCell {
  readonly level: 0 | 1 | 2 | 3 | 4 | 5;
  readonly text: string;
}

/** Shares at which the next darker level begins. */
const levels = [0.05, 0.15, 0.35, 0.65] as const;

export function placeCell(told: ToldCertainty, part: number): PlaceCell {
  if (part === 0) return { level: 0, text: '' };
  const above = levels.filter((from) => part >= from).length;
  const level = ([1, 2, 3, 4, 5] as const)[above] ?? 5;
  return { level, text: share(told, part).replace('%', '') };
}

/** A share as a part of a bar of 100, never so short that it cannot be seen. */
export function barLength(part: number): number {
  return part === 0 ? 0 : Math.max(1, Math.round(100 * part));
}

/** How many places an account can take at most, as far as they are kept. */
export function placesKept({ certain }: ToldCertainty): number {
  return certain.accounts[0]?.ranks.length ?? 0;
}

/** One cell for every place kept, and a last one for all later places where there are more accounts than places. */
export function placeCells(told: ToldCertainty, { ranks }: AccountRobustness): readonly PlaceCell[] {
  const cells = ranks.map((part) => placeCell(told, part));
  if (!hasLaterPlaces(told)) return cells;
  const kept = ranks.reduce((sum, part) => sum + part, 0);
  return [...cells, placeCell(told, laterPart(kept))];
}

export function hasLaterPlaces(told: ToldCertainty): boolean {
  return told.certain.scored > placesKept(told);
}

/** The accounts with their shares and places, likeliest first, for paper. */
export function shareRows(told: ToldCertainty): readonly (readonly string[])[] {
  const { words, certain } = told;
  return certain.accounts.map((account) => [
    accountName(told, account.id),
    share(told, account.amongFirst),
    figure(words, account.rank, 0),
    figure(words, account.meanRank, 1),
    placeRange(told, account),
    tipSentence(told, account),
  ]);
}

function placeRange({ words }: ToldCertainty, { bestRank, worstRank }: AccountRobustness): string {
  return fill(words.certainty.shares.range, {
    best: figure(words, bestRank, 0),
    worst: figure(words, worstRank, 0),
  });
}

export function listTippingRows(told: ToldCertainty): readonly (readonly string[])[] {
  return (told.certain.listTippings ?? []).map((tipping) => [
    weighedName(told, tipping.weighed),
    weight(told, tipping.from),
    weight(told, tipping.to),
    changeText(told, tipping),
    accountName(told, tipping.accountId),
  ]);
}

/** The accounts that are on any of the lists, and their place on each. */
export function listRows(
  told: ToldCertainty,
): readonly { readonly id: string; readonly places: readonly string[] }[] {
  const { weightings } = told.certain;
  const inUse = weightings.find(({ used }) => used)?.list ?? [];
  const ids = new Set([...inUse, ...weightings.flatMap(({ list }) => list)]);
  return [...ids].map((id) => ({ id, places: weightings.map(({ list }) => placeOn(told, list, id)) }));
}

function placeOn({ words }: ToldCertainty, list: readonly string[], id: string): string {
  const place = list.indexOf(id);
  return place === -1 ? words.certainty.account.nothing : figure(words, place + 1, 0);
}

const tauDigits = 2;

export function tauTexts({ words, certain }: ToldCertainty): readonly string[] {
  return certain.weightings.map(({ tau }) => figure(words, tau, tauDigits));
}

export function weightingRows(told: ToldCertainty): readonly (readonly string[])[] {
  const { weightings } = told.certain;
  const ids = new Set(weightings.flatMap(({ weights }) => Object.keys(weights)));
  return [...ids].map((id) => [
    nameOfCriterion(told, id),
    ...weightings.map(({ weights }) => weight(told, weights[id] ?? 0)),
  ]);
}

export function weightingNames({ words, certain }: ToldCertainty): readonly string[] {
  return certain.weightings.map(({ id }: WeightingOutcome) => words.certainty.weightings.names[id]);
}

export type SortKey = 'among' | 'account' | 'now' | 'mean';

export interface Sorting {
  readonly by: SortKey;
  readonly down: boolean;
}

/** The likeliest first, as the result has them. */
export const firstSorting: Sorting = { by: 'among', down: true };

export function sorted(told: ToldCertainty, { by, down }: Sorting): readonly AccountRobustness[] {
  const collator = new Intl.Collator(told.words.locale);
  const compare = {
    among: (a, b) => a.amongFirst - b.amongFirst || b.meanRank - a.meanRank,
    account: (a, b) => collator.compare(accountName(told, a.id), accountName(told, b.id)),
    now: (a, b) => a.rank - b.rank,
    mean: (a, b) => a.meanRank - b.meanRank,
  } as const satisfies Record<SortKey, (a: AccountRobustness, b: AccountRobustness) => number>;
  const order = compare[by];
  return told.certain.accounts.toSorted((a, b) => (down ? -order(a, b) : order(a, b)));
}

/** Pressing a head sorts by it; once more turns the order round. Shares begin with the largest, all else with the first. */
export function nextSorting(now: Sorting, by: SortKey): Sorting {
  return now.by === by ? { by, down: !now.down } : { by, down: by === 'among' };
}
