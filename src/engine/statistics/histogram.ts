export interface HistogramBar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Counts values in bars of equal width from the lowest to the highest. A value on a border belongs to the bar above it, the
 * highest to the last bar. Values that are all equal have one bar without width; no values have none.
 *
 * @throws RangeError when a value is not finite or the number of bars is not a whole number of at least 1.
 * @see Pearson, K. (1895), Contributions to the Mathematical Theory of Evolution II, Philosophical Transactions A 186.
 * @example histogram([1, 2, 2, 5], 2) // from 1 to 3: 3, from 3 to 5: 1
 */
export function histogram(values: ArrayLike<number>, bars: number): HistogramBar[] {
  if (!Number.isSafeInteger(bars) || bars < 1) throw new RangeError(`a histogram cannot have ${bars} bars`);
  const list = Float64Array.from(values);
  if (!list.every(Number.isFinite)) throw new RangeError('a histogram needs finite values');
  if (list.length === 0) return [];
  const low = list.reduce((least, value) => Math.min(least, value), Infinity);
  const high = list.reduce((most, value) => Math.max(most, value), -Infinity);
  if (low === high) return [{ from: low, to: high, count: list.length }];
  const counts = new Float64Array(bars);
  const width = (high - low) / bars;
  for (const value of list) {
    const bar = Math.min(bars - 1, Math.floor((value - low) / width));
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return Array.from(counts, (count, bar) => ({
    from: low + bar * width,
    to: bar === bars - 1 ? high : low + (bar + 1) * width,
    count,
  }));
}
