export type RankOrder = 'ascending' | 'descending';

/**
 * Competition ranks from 1. Convention: equal values share the best rank and the next one is left out (1, 1, 3). Any
 * unit. A null value gets the rank null and counts for nobody. Values count as equal when they differ from the best of
 * their group by at most `tolerance`, in the unit of the values.
 *
 * @throws RangeError when a value is not finite, or the tolerance is negative.
 * @see "Standard competition ranking", the one that spreadsheets call RANK.EQ.
 * @example ranks([8, 5.5, 8, null]) // [1, 3, 1, null]
 */
export function ranks(
  values: readonly (number | null)[],
  order: RankOrder = 'descending',
  tolerance = 0,
): (number | null)[] {
  if (!(tolerance >= 0)) throw new RangeError(`a tolerance cannot be ${tolerance}`);
  const known: { value: number; index: number }[] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    if (!Number.isFinite(value)) throw new RangeError(`cannot rank ${value}`);
    known.push({ value, index });
  });
  known.sort(order === 'descending' ? (a, b) => b.value - a.value : (a, b) => a.value - b.value);

  const result = values.map((): number | null => null);
  let best = Number.NaN;
  let rank = 0;
  known.forEach(({ value, index }, place) => {
    const tied = Math.abs(value - best) <= tolerance;
    if (!tied) {
      best = value;
      rank = place + 1;
    }
    result[index] = rank;
  });
  return result;
}
