import { limits } from '../../../../exchange/limits.ts';
import { isPercent, parseNumber } from '../../../../exchange/parse-number.ts';
import { fill } from '../../../../i18n/fill.ts';
import type { CellReading } from '../../../../ui/data-grid/column.ts';
import type { AccountsText } from '../../accounts-text.en.ts';

type CellCode = keyof AccountsText['cell'];

function amountProblem(text: string, value: number | null): CellCode | null {
  if (value === null) return null;
  if (isPercent(text)) return 'percent-for-amount';
  return Math.abs(value) > limits.amount ? 'number-too-large' : null;
}

/** An amount as people type it: `1,200`, `¥1.2万`, `(300)`. The point is the decimal mark, as in what the page shows. */
export function readAmount(text: string, sentences: AccountsText['cell']): CellReading {
  const result = parseNumber(text, { decimal: 'point' });
  const code = result.ok ? amountProblem(text, result.value) : result.code;
  if (code) return { ok: false, message: fill(sentences[code], { text: text.trim() }) };
  return { ok: true, value: result.ok ? result.value : null };
}

/** Words of one line; `missing` is the sentence for an empty cell that must not be empty. */
export function readWords(text: string, sentences: AccountsText['cell'], missing?: string): CellReading {
  const value = text.trim();
  if (value.length > limits.textLength) {
    return { ok: false, message: fill(sentences['text-too-long'], { limit: limits.textLength }) };
  }
  return value === '' && missing !== undefined ? { ok: false, message: missing } : { ok: true, value };
}
