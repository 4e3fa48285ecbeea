import { readDigits, type Decimal } from './read-digits.ts';
import { splitNumber } from './split-number.ts';

export interface Convention {
  readonly decimal: Decimal;
  /** False where the cells leave it open and the reader should be asked. */
  readonly sure: boolean;
}

/**
 * Which mark parts the decimals in a column. `1,234` and `1.234` can be read both ways; every other number tells:
 * two kinds of separator, a separator that comes twice, one before fewer or more than three digits, or one after a
 * zero or after more than three digits. Where no cell tells, exactly three digits everywhere are thousands, because
 * money is rarely written with three decimals: `1,234` is then 1234, and so is `1.234`.
 *
 * @example columnConvention(['1.234', '0.5']) // { decimal: 'point', sure: true }
 */
export function columnConvention(values: Iterable<string>): Convention {
  const votes = { point: 0, comma: 0 };
  const open = { '.': 0, ',': 0 };
  for (const value of values) {
    const parts = splitNumber(value);
    const digits = parts.kind === 'number' ? readDigits(parts.digits) : null;
    if (digits?.kind === 'ambiguous') open[digits.separator] += 1;
    else if (digits?.decimal) votes[digits.decimal] += 1;
  }
  const unsettled = open['.'] + open[','] > 0;
  if (votes.point !== votes.comma) {
    const decimal = votes.point > votes.comma ? 'point' : 'comma';
    return { decimal, sure: !unsettled || Math.min(votes.point, votes.comma) === 0 };
  }
  return { decimal: open['.'] > open[','] ? 'comma' : 'point', sure: !unsettled };
}
