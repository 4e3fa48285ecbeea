import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from './limits.ts';
import { parseTable } from './parse-table.ts';
import { toClipboard } from './to-clipboard.ts';

const rows = (text: string) => {
  const result = parseTable(text);
  return result.ok ? result.table.rows : result.code;
};

describe('parseTable', () => {
  test.each([
    ['one cell', 'a', [['a']]],
    [
      'what Excel copies',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a line end in a cell', '"a\nb"\tc\r\n', [['a\nb', 'c']]],
    ['a Windows line end in a cell', '"a\r\nb"\tc\r\n', [['a\nb', 'c']]],
    ['doubled quotes', '"say ""hi"""\tx\n', [['say "hi"', 'x']]],
    ['an inch sign', '5" pipe\tx\r\n', [['5" pipe', 'x']]],
    [
      'a cell that begins with a quote',
      '"unclosed\tx\r\ny\tz\r\n',
      [
        ['"unclosed', 'x'],
        ['y', 'z'],
      ],
    ],
    [
      'empty cells',
      '\t\r\n\t\r\n',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['one empty cell', '\r\n', [['']]],
    ['commas and semicolons', 'a,b;c\td', [['a,b;c', 'd']]],
    [
      'old Mac line ends',
      'a\tb\rc\td\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  test('refuses nothing and too much', () => {
    expect(rows('')).toBe('empty');
    expect(rows('a\n'.repeat(limits.rows + 2))).toBe('too-many-rows');
    expect(rows('a\t'.repeat(limits.columns + 1))).toBe('too-many-columns');
    expect(rows('\t'.repeat(limits.cells + 1))).toBe('too-many-cells');
  });

  test('is the inverse of toClipboard', () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom('\t', '\n', '"', 'a', ' ', ',', '客', '=') }),
      fc.string({ unit: 'grapheme' }),
    );
    const plain = cell.map((text) => text.replace(/[\r\u0000]/g, ''));
    fc.assert(
      fc.property(fc.array(fc.array(plain, { minLength: 1 }), { minLength: 1 }), (given) => {
        expect(rows(toClipboard(given))).toEqual(given);
      }),
      { numRuns: 1000 },
    );
  });
});
