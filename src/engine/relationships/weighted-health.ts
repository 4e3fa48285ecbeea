export interface Stance {
  /** Not negative. */
  readonly influence: number;
  /** From −2, works against us, to +2, speaks for us. */
  readonly attitude: number;
  /** Whether anybody can say how we know. */
  readonly isKnown: boolean;
}

export interface WeightedHealth {
  /** −2 to +2. */
  readonly mean: number;
  /** The same with every hunch believed. */
  readonly asHoped: number;
  /** What each stance adds to the mean, in the order given; they sum to it. */
  readonly parts: readonly number[];
}

/**
 * Attitude of a customer's people, weighted by influence: sum of I × S over sum of I. A good attitude that nobody can prove counts as
 * 0, since a hunch is no support; a bad one counts in full, since a warning needs no proof. Null where nobody has influence.
 *
 * @throws RangeError when an influence is negative or not finite, or an attitude is outside −2 to +2.
 * @see Sherman, Sperry and Reese (2003), Key 5, ask for every contact how we know it; the measure is this site's own.
 * @example weightedHealth([{ influence: 3, attitude: 2, isKnown: true }, { influence: 1, attitude: 2, isKnown: false }])?.mean // 1.5
 */
export function weightedHealth(stances: readonly Stance[]): WeightedHealth | null {
  for (const { influence, attitude } of stances) {
    if (!(influence >= 0 && influence < Infinity))
      throw new RangeError('influence is finite and not negative');
    if (!(attitude >= -2 && attitude <= 2))
      throw new RangeError(`an attitude is from −2 to 2, not ${attitude}`);
  }
  const total = stances.reduce((sum, { influence }) => sum + influence, 0);
  if (total === 0) return null;
  const parts = stances.map(({ influence, attitude, isKnown }) =>
    attitude > 0 && !isKnown ? 0 : (influence * attitude) / total,
  );
  const hoped = stances.reduce((sum, { influence, attitude }) => sum + influence * attitude, 0);
  return { mean: parts.reduce((sum, part) => sum + part, 0), asHoped: hoped / total, parts };
}
