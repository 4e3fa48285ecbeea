import { fill } from '../../../../i18n/fill.ts';
import type { CellReading } from '../../../../ui/data-grid/column.ts';
import type { AccountsText } from '../../accounts-text.en.ts';
import type { ProfitText } from '../../profit-text.en.ts';
import { readAmount } from '../accounts/read-cell.ts';

/** A cost or a count as people type it; below zero there is none. */
export function readQuantity(
  typed: string,
  sentences: AccountsText['cell'],
  { pools }: ProfitText,
): CellReading {
  const reading = readAmount(typed, sentences);
  const negative = reading.ok && typeof reading.value === 'number' && reading.value < 0;
  return negative ? { ok: false, message: fill(pools.negative, { text: typed.trim() }) } : reading;
}
