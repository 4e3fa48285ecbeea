import { midRanks } from './mid-ranks.ts';

/**
 * Kendall's tau-b between two lists of scores or of ranks of the same things, -1 to 1: 1 when they order all pairs alike.
 * `(P - Q) / sqrt((n0 - n1) (n0 - n2))` with P pairs in the same order, Q in the opposite one, n0 all pairs, n1 and n2 the
 * pairs tied in the first and in the second list. A thing that is null in either list is left out. Null when fewer than two
 * things are left or one list ties them all. Takes time in the square of the number of things.
 *
 * @throws RangeError when the lists differ in length or a number is not finite.
 * @see Kendall, M. G. (1945), The Treatment of Ties in Ranking Problems, Biometrika 33, 239-251.
 * @example kendallTauB([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]) // -0.4714
 */
export function kendallTauB(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
): number | null {
  const [x, y] = complete(first, second);
  let balance = 0;
  let untiedInX = 0;
  let untiedInY = 0;
  for (let i = 1; i < x.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const inX = Math.sign((x[i] ?? 0) - (x[j] ?? 0));
      const inY = Math.sign((y[i] ?? 0) - (y[j] ?? 0));
      balance += inX * inY;
      untiedInX += inX * inX;
      untiedInY += inY * inY;
    }
  }
  return untiedInX === 0 || untiedInY === 0 ? null : balance / Math.sqrt(untiedInX * untiedInY);
}

/**
 * Spearman's rank correlation between two lists of the same things, -1 to 1: Pearson's correlation of their ranks, ties
 * sharing the mean of their places. A thing that is null in either list is left out. Null when fewer than two things are left
 * or one list ties them all.
 *
 * @throws RangeError when the lists differ in length or a number is not finite.
 * @see Spearman, C. (1904), The Proof and Measurement of Association between Two Things, American Journal of Psychology 15.
 * @example spearman([1, 2, 3, 4, 5], [5, 6, 7, 8, 7]) // 0.8208
 */
export function spearman(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
): number | null {
  const [x, y] = complete(first, second);
  const ranksOfY = midRanks(y);
  const mean = (x.length + 1) / 2;
  let together = 0;
  let ofX = 0;
  let ofY = 0;
  midRanks(x).forEach((rank, index) => {
    const fromX = rank - mean;
    const fromY = (ranksOfY[index] ?? 0) - mean;
    together += fromX * fromY;
    ofX += fromX * fromX;
    ofY += fromY * fromY;
  });
  return ofX === 0 || ofY === 0 ? null : together / Math.sqrt(ofX * ofY);
}

function complete(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
): [number[], number[]] {
  if (first.length !== second.length) {
    throw new RangeError(`${first.length} things cannot be compared with ${second.length}`);
  }
  const x: number[] = [];
  const y: number[] = [];
  first.forEach((one, index) => {
    const other = second[index] ?? null;
    if (one === null || other === null) return;
    if (!Number.isFinite(one) || !Number.isFinite(other))
      throw new RangeError('a rank must be a finite number');
    x.push(one);
    y.push(other);
  });
  return [x, y];
}
