export type Decimal = 'point' | 'comma';

/** The digits of a number, with what its separators say about the convention it was written in. */
export type Digits =
  | {
      readonly kind: 'clear';
      readonly integer: string;
      readonly fraction: string;
      readonly decimal: Decimal | null;
    }
  /** One separator before exactly three digits: `1,234` or `1.234`. Only its neighbours can tell. */
  | {
      readonly kind: 'ambiguous';
      readonly integer: string;
      readonly fraction: string;
      readonly separator: '.' | ',';
    };

const grouped = {
  '.': /^\d{1,3}(?:\.\d{3})+$/,
  ',': /^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})$/,
  ' ': /^\d{1,3}(?: \d{3})+$/,
  "'": /^\d{1,3}(?:'\d{3})+$/,
} as const;

/** Digits, points, commas, spaces and apostrophes; null when they do not make a number. */
export function readDigits(text: string): Digits | null {
  if (!/^[\d., ']+$/.test(text) || !/\d/.test(text)) return null;
  const points = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (points > 0 && commas > 0)
    return text.lastIndexOf('.') > text.lastIndexOf(',') ? split(text, '.') : split(text, ',');
  if (points === 0 && commas === 0) return clear(integerOf(text, null), '', null);
  const separator = points > 0 ? '.' : ',';
  if (points + commas > 1)
    return clear(integerOf(text, separator), '', separator === '.' ? 'comma' : 'point');
  return ambiguous(text, separator) ?? split(text, separator);
}

function ambiguous(text: string, separator: '.' | ','): Digits | null {
  const [integer = '', fraction = ''] = text.split(separator);
  const unsure = /^[1-9]\d{0,2}$/.test(integer) && /^\d{3}$/.test(fraction);
  return unsure ? { kind: 'ambiguous', integer, fraction, separator } : null;
}

function split(text: string, mark: '.' | ','): Digits | null {
  const parts = text.split(mark);
  const [left = '', fraction = ''] = parts;
  if (parts.length !== 2 || !/^\d*$/.test(fraction)) return null;
  const integer = left === '' ? '0' : integerOf(left, mark === '.' ? ',' : '.');
  return clear(integer, fraction, mark === '.' ? 'point' : 'comma');
}

function clear(integer: string | null, fraction: string, decimal: Decimal | null): Digits | null {
  return integer === null ? null : { kind: 'clear', integer, fraction, decimal };
}

/** The digits without their grouping, null when the groups are not groups of thousands. */
function integerOf(text: string, group: '.' | ',' | null): string | null {
  if (/^\d+$/.test(text)) return text;
  const marks = ([' ', "'", group] as const).filter((mark) => mark !== null && text.includes(mark));
  const mark = marks[0];
  if (marks.length !== 1 || mark === null || mark === undefined) return null;
  return grouped[mark].test(text) ? text.replaceAll(mark, '') : null;
}
