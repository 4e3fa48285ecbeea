import { halfWidth } from './half-width.ts';
import { currencyWords, magnitudes } from './number-words.ts';

export interface FoundUnit {
  readonly powerOfTen: number;
  readonly currency: string | null;
  /** The heading without its unit. */
  readonly rest: string;
}

const longestFirst = (a: string, b: string) => b.length - a.length;
const currency = `(?:${[...currencyWords].sort(longestFirst).join('|').replaceAll('$', '\\$')}|\\p{Sc})`;
const word = `(?:${Object.keys(magnitudes).sort(longestFirst).join('|')})`;
const zeros = "'?000(?:'?s)?";

/** A magnitude, a currency or both, in either order: `万元`, `k€`, `EUR m`, `in thousands`, `'000`, `RMB`. */
const unit = new RegExp(
  `^(?:单位 ?:? ?|unit:? )?(?:in )?(?:(?<first>${currency}) ?)?(?<size>${word}|${zeros})?\\.?(?: ?(?:of )?(?<last>${currency})(?:${currency})?)?$`,
  'iu',
);
/** TEUR and T€ are thousands of euros in German books. */
const german = /^t ?(eur|€|chf)$/i;
const patterns = [
  /\(([^()]*)\)/g,
  /[,/;] *([^,/;]+)$/g,
  /(?:单位 ?: ?|\bin )([^()\s,;]+ [^()\s,;]+)/giu,
  /(?:单位 ?: ?|\bin )([^()\s,;]+)/giu,
];

const declaration = /(?:单位 ?:? ?|\bunits?:? |\bin |\()([^()]+)\)?$/iu;

/** The unit in a heading: in brackets, after a comma or slash, after "in" or 单位, or as its last word. */
export function readUnit(heading: string): FoundUnit {
  const plain = halfWidth(heading)
    .replace(/[[【{]/g, '(')
    .replace(/[\]】}]/g, ')');
  for (const pattern of patterns) {
    for (const found of plain.matchAll(pattern)) {
      const known = unitOf(found[1] ?? '');
      if (known) return { ...known, rest: plain.replace(found[0], ' ') };
    }
  }
  return lastWords(plain) ?? { powerOfTen: 0, currency: null, rest: plain };
}

/**
 * The power of ten that a cell above a table declares for all of it, such as 单位：万元 or "in € million"; 0 for any
 * other text. A figure's own heading and a single letter, which may be a person's initial, declare nothing.
 */
export function declaredPower(cell: string): number {
  const plain = halfWidth(cell);
  const [, text = ''] = declaration.exec(plain) ?? [];
  return /^[a-z]?$/i.test(text.trim()) ? 0 : (unitOf(text)?.powerOfTen ?? 0);
}

/** `b` and `w` alone at the end of a heading are more often names than units. */
function lastWords(plain: string): FoundUnit | null {
  const words = plain.split(' ');
  for (const count of [2, 1]) {
    const text = words.slice(-count).join(' ');
    const known = words.length > count && !/^[bw]$/i.test(text) ? unitOf(text) : null;
    if (known) return { ...known, rest: words.slice(0, -count).join(' ') };
  }
  const attached = /^(.*?[\u4e00-\u9fff])(万元|千元|百万元|千万元|亿元|万|亿)$/.exec(plain);
  const known = attached ? unitOf(attached[2] ?? '') : null;
  return known && attached ? { ...known, rest: attached[1] ?? '' } : null;
}

function unitOf(text: string): { powerOfTen: number; currency: string | null } | null {
  const trimmed = text.trim();
  const thousands = german.exec(trimmed);
  if (thousands) return { powerOfTen: 3, currency: thousands[1] ?? null };
  const { first, size, last } = unit.exec(trimmed)?.groups ?? {};
  if (first === undefined && size === undefined && last === undefined) return null;
  const powerOfTen = size === undefined ? 0 : (magnitudes[size.toLowerCase()] ?? 3);
  return { powerOfTen, currency: (first ?? last ?? null)?.toUpperCase() ?? null };
}
