/**
 * The chance of losing an account within a year from losses seen in the past, with a constant hazard: `1 - exp(-losses / years)`.
 * `accountYears` counts every account once for each year it was at risk. Null while no year was counted.
 *
 * @throws RangeError when a number is negative or not finite.
 * @see Occurrences over exposure: Cox, D. R. and Oakes, D. (1984), Analysis of Survival Data, chapter 3.
 * @example lossChance(3, 60) // 0.048770575499285984
 */
export function lossChance(losses: number, accountYears: number): number | null {
  if (!(losses >= 0 && losses < Infinity) || !(accountYears >= 0 && accountYears < Infinity)) {
    throw new RangeError(`${losses} losses in ${accountYears} years are none`);
  }
  return accountYears === 0 ? null : -Math.expm1(-losses / accountYears);
}

/**
 * The chance that an account is still there after each year, from year 0: `(1 - chance)^t`, the same chance every year.
 *
 * @throws RangeError when the chance is not between 0 and 1 or the years are not a whole number of at least 0.
 * @see A constant hazard; Cox and Oakes (1984), chapter 2.
 * @example survivalCurve(0.25, 2) // [1, 0.75, 0.5625]
 */
export function survivalCurve(chance: number, years: number): readonly number[] {
  if (!(chance >= 0 && chance <= 1)) throw new RangeError(`a chance is from 0 to 1, not ${chance}`);
  if (!Number.isSafeInteger(years) || years < 0) throw new RangeError(`there cannot be ${years} years`);
  return Array.from({ length: years + 1 }, (_, year) => (1 - chance) ** year);
}
