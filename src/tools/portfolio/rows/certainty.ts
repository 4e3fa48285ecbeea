import { fill } from '../../../i18n/fill.ts';
import { laterPart } from '../chart/certainty/account.ts';
import { hasLaterPlaces, placesKept } from '../chart/certainty/tables.ts';
import { accountName, nameOfCriterion, tipSentence, type ToldCertainty } from '../chart/certainty/told.ts';
import type { AccountRobustness } from '../model/robustness-result.ts';
import type { Cell } from '../rows.ts';

/** How sure the list is as a sheet: one row of heads, then one row per account described, with unrounded fractions. */
export function certaintyRows(told: ToldCertainty): readonly (readonly Cell[])[] {
  const { certainty, text } = told.words;
  const { shares, csv } = certainty;
  const criteria = Object.keys(told.certain.weights);
  const later = hasLaterPlaces(told);
  const heads = [
    shares.account,
    fill(shares.among, { first: told.certain.first }),
    csv.error,
    csv.verdict,
    csv.listed,
    shares.now,
    shares.mean,
    csv.best,
    csv.worst,
    csv.tips,
    ...Array.from({ length: placesKept(told) }, (_, at) => fill(csv.place, { n: at + 1 })),
    ...(later ? [csv.later] : []),
    ...criteria.map((id) => fill(csv.onList, { name: nameOfCriterion(told, id) })),
    ...criteria.map((id) => fill(csv.first, { name: nameOfCriterion(told, id) })),
  ];
  const row = (account: AccountRobustness): Cell[] => [
    accountName(told, account.id),
    account.amongFirst,
    account.amongFirstError,
    certainty.verdict[account.verdict],
    account.listed ? text.yes : text.no,
    account.rank,
    account.meanRank,
    account.bestRank,
    account.worstRank,
    tipSentence(told, account),
    ...account.ranks,
    ...(later ? [laterPart(account.ranks.reduce((sum, part) => sum + part, 0))] : []),
    ...criteria.map((id) => account.listWeights?.mean[id] ?? null),
    ...criteria.map((id) => account.centralWeights?.mean[id] ?? null),
  ];
  return [heads, ...told.certain.accounts.map(row)];
}
