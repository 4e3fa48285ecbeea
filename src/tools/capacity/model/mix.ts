/** Two claims that differ by less are the same: 1/3 and 2/6 need not round alike. */
const sameClaim = 1e-12;

/**
 * Which tier each account belongs to, one after another, so that every beginning of the list is as close to the mix as whole
 * accounts can be, and a longer list only adds to a shorter one. Webster's method: the next account goes to the tier with
 * the highest `mix / (2 given + 1)`, a tie to the earlier tier. Mixes are parts of any sum; all zero counts as all equal.
 *
 * @throws RangeError when there is no tier, or a mix is negative or not finite.
 * @see Balinski, M. and Young, H. P. (1982), Fair Representation, on the methods of Webster and Sainte-Laguë.
 * @example accountSequence([1, 2], 6) // [1, 0, 1, 1, 0, 1]
 */
export function accountSequence(mixes: readonly number[], length: number): number[] {
  if (mixes.length === 0 || !mixes.every((mix) => mix >= 0 && mix < Infinity)) {
    throw new RangeError('a mix needs at least one tier and parts of 0 or more');
  }
  const parts = mixes.some((mix) => mix > 0) ? mixes : mixes.map(() => 1);
  const given = parts.map(() => 0);
  return Array.from({ length }, () => {
    const claims = parts.map((part, tier) => part / (2 * (given[tier] ?? 0) + 1));
    const highest = Math.max(...claims);
    const next = claims.findIndex((claim) => claim >= highest * (1 - sameClaim));
    given[next] = (given[next] ?? 0) + 1;
    return next;
  });
}

/**
 * How many of the first `accounts` of a sequence belong to each of `tiers` tiers.
 *
 * @example tierCounts([1, 0, 1, 1], 3, 2) // [1, 2]
 */
export function tierCounts(sequence: readonly number[], accounts: number, tiers: number): number[] {
  const counts = Array.from({ length: tiers }, () => 0);
  for (const tier of sequence.slice(0, accounts)) counts[tier] = (counts[tier] ?? 0) + 1;
  return counts;
}
