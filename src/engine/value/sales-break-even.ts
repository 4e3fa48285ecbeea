/**
 * How much volume a change of price may cost, or must bring, for the contribution to stay the same: `-dP / (CM + dP)`. The
 * contribution margin `CM` and the change `dP` are fractions of the old price; the result is a fraction of the old volume,
 * negative for a volume that may be lost. Null when the new price leaves no margin, so that no volume is enough.
 *
 * @throws RangeError when an argument is not finite.
 * @see Nagle, T. and Müller, G., The Strategy and Tactics of Pricing, "break-even sales analysis".
 * @example salesBreakEven(0.4, 0.05) // -0.111: a rise of 5 % may cost 11.1 % of the volume
 */
export function salesBreakEven(contributionMargin: number, priceChange: number): number | null {
  if (!Number.isFinite(contributionMargin) || !Number.isFinite(priceChange)) {
    throw new RangeError('margin and change of price are finite fractions');
  }
  const newMargin = contributionMargin + priceChange;
  return newMargin > 0 ? -priceChange / newMargin : null;
}
