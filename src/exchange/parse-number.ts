import { columnConvention } from './column-convention.ts';
import { readDigits, type Decimal } from './read-digits.ts';
import { splitNumber } from './split-number.ts';

type NumberCode = 'not-a-number' | 'number-too-large' | 'excel-error';

export type NumberResult =
  /** null: the cell says that there is no figure. */
  { readonly ok: true; readonly value: number | null } | { readonly ok: false; readonly code: NumberCode };

export interface NumberOptions {
  /** Settles `1,234` and `1.234`; without it the separator is taken to part thousands. Ask `columnConvention`. */
  readonly decimal?: Decimal;
  /** Of the unit in the column's heading, such as 4 for 万元. A cell with a unit of its own does not take it. */
  readonly powerOfTen?: number;
}

const exponent = /^(.*\d.*)e([+-]?\d{1,5})$/i;

/**
 * A cell of figures as a number. The value is put together as decimal text and converted once, so that
 * `1.1m` is 1100000 and not 1100000.0000000002.
 *
 * @example parseNumber('(1.234,56)') // { ok: true, value: -1234.56 }
 * @example parseNumber('3.4亿') // { ok: true, value: 340000000 }
 */
export function parseNumber(text: string, options: NumberOptions = {}): NumberResult {
  const parts = splitNumber(text);
  if (parts.kind === 'empty') return { ok: true, value: null };
  if (parts.kind === 'error') return { ok: false, code: parts.code };
  const [, mantissa = parts.digits, power = '0'] = exponent.exec(parts.digits) ?? [];
  const plain = plainDigits(mantissa, options.decimal);
  if (plain === null) return { ok: false, code: 'not-a-number' };
  const unit = parts.percent ? -2 : (parts.magnitude ?? options.powerOfTen ?? 0);
  const value = Number(`${plain}e${Number(power) + unit}`);
  if (!Number.isFinite(value)) return { ok: false, code: 'number-too-large' };
  return { ok: true, value: parts.negative && value !== 0 ? -value : value };
}

/** Digits with a point as the decimal mark, as `Number` wants them. */
function plainDigits(text: string, given: Decimal | undefined): string | null {
  const digits = readDigits(text);
  if (digits === null) return null;
  if (digits.kind === 'clear') return `${digits.integer}.${digits.fraction}`;
  const decimal = given ?? columnConvention([text]).decimal;
  const isFraction = digits.separator === (decimal === 'point' ? '.' : ',');
  return isFraction ? `${digits.integer}.${digits.fraction}` : `${digits.integer}${digits.fraction}`;
}

/** A share where an amount is expected is a slip that would otherwise be read as a very small amount. */
export function isPercent(text: string): boolean {
  const parts = splitNumber(text);
  return parts.kind === 'number' && parts.percent;
}
