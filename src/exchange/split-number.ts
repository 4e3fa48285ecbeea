import { halfWidth } from './half-width.ts';
import { currencyWords, emptyWords, magnitudes } from './number-words.ts';

/** A cell of figures taken apart: what is left in `digits` holds only digits, separators and an exponent. */
export type NumberParts =
  | { readonly kind: 'empty' }
  | { readonly kind: 'error'; readonly code: 'not-a-number' | 'excel-error' }
  | {
      readonly kind: 'number';
      readonly digits: string;
      readonly negative: boolean;
      readonly percent: boolean;
      /** Power of ten of a word such as `k` or `万`; null where there is none. */
      readonly magnitude: number | null;
      readonly currency: string | null;
    };

const longestFirst = (a: string, b: string) => b.length - a.length;
const escaped = (word: string) => word.replace(/[$.]/g, '\\$&');
const currency = [...currencyWords].sort(longestFirst).map(escaped).join('|');
const magnitude = Object.keys(magnitudes).sort(longestFirst).join('|');

const excelError = /^#(?:#+|\p{L}[\p{L}\d/_]*[!?]?)$/u;
const leading = new RegExp(
  `^(?:(?<currency>${currency}|\\p{Sc})|(?<minus>[-–−])|(?<plus>\\+)|(?<bracket>\\()) *`,
  'iu',
);
const trailing = new RegExp(
  ` *(?:(?<currency>${currency}|\\p{Sc})|(?<magnitude>${magnitude})\\.?|(?<percent>%)|(?<minus>[-–−])|(?<bracket>\\)))$`,
  'iu',
);

const kinds = ['currency', 'minus', 'plus', 'bracket', 'magnitude', 'percent'] as const;
type Marks = Partial<Record<(typeof kinds)[number], string | undefined>>;

const bare = { kind: 'number', negative: false, percent: false, magnitude: null, currency: null } as const;

export function splitNumber(text: string): NumberParts {
  // Most cells of a long table are plain digits, and the rest of this takes twenty times as long.
  if (/^\d[\d.,]*$/.test(text)) return { ...bare, digits: text };
  const plain = halfWidth(text).replace(/’/g, "'");
  if (emptyWords.has(plain.toLowerCase())) return { kind: 'empty' };
  if (excelError.test(plain)) return { kind: 'error', code: 'excel-error' };
  const front = peel(plain, leading);
  const back = peel(front.rest, trailing);
  if (!front.ok || !back.ok || clash(front.marks, back.marks)) return { kind: 'error', code: 'not-a-number' };
  // The accounting format writes nothing as a currency sign and a dash.
  if (back.rest === '' && (front.marks.minus ?? back.marks.minus)) return { kind: 'empty' };
  return {
    kind: 'number',
    digits: back.rest,
    negative: [front.marks.minus, back.marks.minus, front.marks.bracket].some((mark) => mark !== undefined),
    percent: back.marks.percent !== undefined,
    magnitude: magnitudes[back.marks.magnitude?.toLowerCase() ?? ''] ?? null,
    currency: front.marks.currency ?? back.marks.currency ?? null,
  };
}

/** Takes marks off one end, each kind once. */
function peel(text: string, pattern: RegExp): { ok: boolean; rest: string; marks: Marks } {
  const marks: Marks = {};
  let rest = text;
  for (let found = pattern.exec(rest); found; found = pattern.exec(rest)) {
    const groups: Marks = found.groups ?? {};
    for (const kind of kinds) {
      if (groups[kind] === undefined) continue;
      if (marks[kind] !== undefined) return { ok: false, rest, marks };
      marks[kind] = groups[kind];
    }
    rest = pattern === leading ? rest.slice(found[0].length) : rest.slice(0, found.index);
  }
  return { ok: true, rest: rest.trim(), marks };
}

function clash(front: Marks, back: Marks): boolean {
  const signs = [front.minus, front.plus, front.bracket, back.minus].filter((mark) => mark !== undefined);
  const unmatched = (front.bracket === undefined) !== (back.bracket === undefined);
  return unmatched || signs.length > 1 || (back.percent !== undefined && back.magnitude !== undefined);
}
