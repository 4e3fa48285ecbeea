export interface HeldTie {
  readonly id: string;
  /** How much the tie counts, such as the influence of the person at its end; not negative. */
  readonly weight: number;
  /** Everybody who holds it. A tie that nobody holds is lost to nobody. */
  readonly holders: readonly string[];
}

export interface LostWithout {
  readonly holder: string;
  /** The ties that nobody else holds, in the order given. */
  readonly lost: readonly string[];
  readonly lostWeight: number;
  /** Lost weight as a fraction of the weight of all ties, 0 to 1; null where all weigh nothing. */
  readonly share: number | null;
}

/**
 * What is lost when each holder leaves, the others staying: leave-one-out over the holders. A tie is lost with a holder who is its
 * only one. The denominator is the weight of all ties, those that nobody holds included, so that a map with many blanks does
 * not look safer or more dangerous than it is. The largest loss comes first; equal losses keep the order of `holders`. Shares of
 * several holders never overlap, so they sum to at most 1.
 *
 * @throws RangeError when a weight is negative or not finite.
 * @see Sherman, Sperry and Reese (2003), Key 5, for the question; the measure is this site's own:
 *   SingleThread = max over p of (sum of I_i of those who depend on p alone) / (sum of I_i).
 * @example lostWithout([{ id: 'a', weight: 3, holders: ['p'] }, { id: 'b', weight: 2, holders: ['p', 'q'] }], ['p', 'q'])
 *   // p loses a: 3 of 5 = 0.6; q loses nothing
 */
export function lostWithout(ties: readonly HeldTie[], holders: readonly string[]): readonly LostWithout[] {
  if (!ties.every(({ weight }) => weight >= 0 && weight < Infinity)) {
    throw new RangeError('the weight of a tie is finite and not negative');
  }
  const total = ties.reduce((sum, { weight }) => sum + weight, 0);
  return holders
    .map((holder) => {
      const only = ties.filter((tie) => tie.holders.length > 0 && tie.holders.every((id) => id === holder));
      const lostWeight = only.reduce((sum, { weight }) => sum + weight, 0);
      const share = total > 0 ? lostWeight / total : null;
      return { holder, lost: only.map(({ id }) => id), lostWeight, share };
    })
    .toSorted((a, b) => b.lostWeight - a.lostWeight);
}
