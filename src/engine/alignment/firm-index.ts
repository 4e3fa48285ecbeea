import { sum } from '../statistics/sum.ts';

export interface WeightedFunction {
  /** 0 to 100. */
  readonly index: number;
  /** How often the function touches the accounts, in any unit. */
  readonly weight: number;
}

export interface FirmIndex {
  /** By function: part of all weight, 0 to 1. */
  readonly shares: readonly number[];
  /** Mean by weight, 0 to 100. */
  readonly mean: number;
  /** Place of the weakest function that has a weight; the first of equals. */
  readonly weakest: number;
  /** min(mean, weakest + allowance). */
  readonly reported: number;
  /** Whether the weakest link holds the reported index down. */
  readonly isHeld: boolean;
}

/**
 * The firm's alignment: the functions' indices by weight, and what is reported of it, at most `allowance` points above the
 * weakest link. A function without weight never meets the accounts and so is no link of the chain. Null without any weight.
 *
 * @throws RangeError when an index is outside 0 to 100, or a weight or the allowance is negative or not finite.
 * @see method.md, key 2 (d): our own rule that one laggard limits the firm.
 * @example firmIndex([{ index: 80, weight: 3 }, { index: 30, weight: 1 }], 20) // { mean: 67.5, weakest: 1, reported: 50, … }
 */
export function firmIndex(functions: readonly WeightedFunction[], allowance: number): FirmIndex | null {
  const isAmount = (value: number) => Number.isFinite(value) && value >= 0;
  if (!isAmount(allowance) || functions.some(({ index, weight }) => !isAmount(weight) || !isIndex(index))) {
    throw new RangeError('indices stand between 0 and 100, weights and the allowance are not negative');
  }
  const total = sum(functions.map(({ weight }) => weight));
  if (total === 0) return null;
  const shares = functions.map(({ weight }) => weight / total);
  const mean = sum(functions.map(({ index }, place) => index * (shares[place] ?? 0)));
  const least = Math.min(...functions.filter(({ weight }) => weight > 0).map(({ index }) => index));
  const weakest = functions.findIndex(({ index, weight }) => weight > 0 && index === least);
  const most = least + allowance;
  return { shares, mean, weakest, reported: Math.min(mean, most), isHeld: most < mean };
}

function isIndex(value: number): boolean {
  return value >= 0 && value <= 100;
}
