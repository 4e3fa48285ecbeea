import { limits } from '../../../../exchange/limits.ts';
import { isPercent, parseNumber } from '../../../../exchange/parse-number.ts';
import type { WhitespaceWords } from '../../chart/whitespace-words.ts';
import { cellStates, type CellEntry, type CellState } from '../../state/whitespace.ts';

export type EntryReading =
  | { readonly ok: true; readonly entry: CellEntry }
  | { readonly ok: false; readonly code: 'notCell' | 'negative' };

/** First letters work in every language of the site, so that a table can go from one to the other. */
const letters = { h: 'have', c: 'could', r: 'competitor', n: 'none' } as const satisfies Record<
  string,
  CellState
>;

function isLetter(text: string): text is keyof typeof letters {
  return Object.hasOwn(letters, text);
}

function stateOf({ space }: WhitespaceWords, text: string): CellState | null {
  const said = text.toLocaleLowerCase();
  if (isLetter(said)) return letters[said];
  const marked = cellStates.find((state) => space.state[state].mark === text);
  const called = cellStates.find((state) => state === said || space.state[state].name === said);
  return marked ?? called ?? null;
}

const unknown = /^[?？]$/;

/**
 * What a person types or pastes into a cell: `r 250k`, `可买 30万`, `have`, `1,200`, `?`. A state with nothing after it keeps
 * the value, a value alone keeps the state.
 */
export function readEntry(words: WhitespaceWords, typed: string): EntryReading {
  const text = typed.trim();
  if (text === '') return { ok: true, entry: { kind: 'clear' } };
  const whole = stateOf(words, text);
  if (whole !== null) return { ok: true, entry: { kind: 'set', state: whole, value: undefined } };
  const [, head = '', rest = ''] = /^([^\d\s?？.+¥£$€(−-]+|[●○▲–])\s*(.*)$/u.exec(text) ?? [];
  const state = stateOf(words, head);
  const amount = state === null ? text : rest;
  if (unknown.test(amount)) return { ok: true, entry: { kind: 'set', state, value: null } };
  const number = parseNumber(amount, { decimal: 'point' });
  if (!number.ok || number.value === null || isPercent(amount) || number.value > limits.amount) {
    return { ok: false, code: 'notCell' };
  }
  if (number.value < 0) return { ok: false, code: 'negative' };
  return { ok: true, entry: { kind: 'set', state, value: number.value } };
}
