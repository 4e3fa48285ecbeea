import { halfWidth } from './half-width.ts';
import { relativeYears } from './header-names.ts';
import { limits } from './limits.ts';

export interface FoundYear {
  readonly year: number;
  /** The text without the year. */
  readonly rest: string;
}

const fiscal = /\b(?:fy|cy|gj)[ '’-]*(\d{4}|\d{2})(?:\/\d{2,4})?(?!\d)/i;
const fourDigits = /(?:^|\D)((?:19|20|21)\d{2})(?:\/\d{2,4})?(?:年度?|财年|[aefbp](?![a-z]))?(?!\d)/i;
const chineseShort = /(?:^|\D)(\d{2})(?:年度?|财年)/;
const apostrophe = /['’](\d{2})(?!\d)/;

/**
 * The year that a heading or cell names: `2024`, `FY24`, `2024年`, `24年`, `'24`, `2025E`, a date, or a word such as
 * `last year` or 去年 counted from `thisYear`. Of a fiscal year that spans two, `2024/25`, the first.
 */
export function readYear(text: string, thisYear: number): FoundYear | null {
  const plain = halfWidth(text).toLowerCase();
  for (const pattern of [fiscal, fourDigits, chineseShort, apostrophe]) {
    const found = pattern.exec(plain);
    const digits = found?.[1];
    if (!found || digits === undefined) continue;
    const start = found.index + found[0].indexOf(digits);
    const before = pattern === fiscal || pattern === apostrophe ? found.index : start;
    const rest = `${plain.slice(0, before)} ${plain.slice(found.index + found[0].length)}`;
    return { year: digits.length === 2 ? 2000 + Number(digits) : Number(digits), rest };
  }
  return relativeYear(plain, thisYear);
}

function relativeYear(plain: string, thisYear: number): FoundYear | null {
  for (const { offset, names } of relativeYears) {
    for (const name of names) {
      const at = indexOfWord(plain, name);
      if (at < 0) continue;
      return { year: thisYear + offset, rest: `${plain.slice(0, at)} ${plain.slice(at + name.length)}` };
    }
  }
  return null;
}

/** Latin words only between other characters than letters and digits; Chinese ones anywhere. */
function indexOfWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`;
    if (!/^[a-z]/.test(word) || !/[a-z\d]/.test(around)) return at;
  }
  return -1;
}

/** A heading that is a year and nothing else. */
export function isBareYear(text: string, thisYear: number): boolean {
  return /^\P{L}*$/u.test(readYear(text, thisYear)?.rest ?? 'none');
}

export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= limits.firstYear && value <= limits.lastYear;
}
