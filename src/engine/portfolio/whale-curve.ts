import { cumulativeSums } from '../statistics/sum.ts';

export interface WhaleCurve {
  /** Indices of the profits, highest profit first; equal profits keep their order. */
  readonly order: readonly number[];
  /** In that order: the profit of the best, the best two, and so on. */
  readonly cumulative: readonly number[];
  readonly total: number;
  /** The most that the best customers earn together; 0 when nobody is profitable. */
  readonly peak: number;
  /** The fewest customers that reach the peak. */
  readonly peakCount: number;
  /** What the others take away again: peak less total. */
  readonly erosion: number;
  /** `cumulative` in percent of the total; null when the total is not positive. */
  readonly cumulativePercent: readonly number[] | null;
  readonly peakPercentOfTotal: number | null;
  readonly profitableCount: number;
  readonly unprofitableCount: number;
}

/**
 * Whale curve: customers by profit, highest first, and their cumulative profit, in the unit of the profits. The peak is
 * `max(0, max cumulative)`, which is the sum of the positive profits. Percentages are of the total (100 is all of it) and
 * null when the total is zero or negative. No profits give an empty curve.
 *
 * @throws RangeError when a profit is not finite.
 * @see Cooper, R. and Kaplan, R. S. (1991), Profit Priorities from Activity-Based Costing, Harvard Business Review 69(3).
 * @example whaleCurve([-10, 40, 20]) // cumulative [40, 60, 50], peak 60, peakCount 2, erosion 10
 */
export function whaleCurve(profits: readonly number[]): WhaleCurve {
  const sorted = profits.map((profit, index) => ({ profit, index })).sort((a, b) => b.profit - a.profit);
  const cumulative = cumulativeSums(sorted.map(({ profit }) => profit));
  const total = cumulative.at(-1) ?? 0;
  const profitableCount = profits.filter((profit) => profit > 0).length;
  const peak = cumulative[profitableCount - 1] ?? 0;
  return {
    order: sorted.map(({ index }) => index),
    cumulative,
    total,
    peak,
    peakCount: profitableCount,
    erosion: peak - total,
    cumulativePercent: total > 0 ? cumulative.map((part) => (100 * part) / total) : null,
    peakPercentOfTotal: total > 0 ? (100 * peak) / total : null,
    profitableCount,
    unprofitableCount: profits.filter((profit) => profit < 0).length,
  };
}
