import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { neutralised, toCsv, withoutNeutralising } from './to-csv.ts';

describe('toCsv', () => {
  test('writes a byte order mark, commas, CRLF and doubled quotes', () => {
    expect(
      toCsv([
        ['客户', 'a,b'],
        ['say "hi"', 'x\ny'],
        [1.5, null],
      ]),
    ).toBe('\ufeff客户,"a,b"\r\n"say ""hi""","x\ny"\r\n1.5,\r\n');
  });

  test.each([
    '=1+1',
    '+cmd',
    '-cmd',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '＝1',
    '＠x',
    '-',
    '=HYPERLINK("http://x","y")',
    '-1+2',
  ])('neutralises %j', (text) => {
    expect(neutralised(text)).toBe(`'${text}`);
    expect(withoutNeutralising(`'${text}`)).toBe(text);
  });

  test.each(['-5', '+5', '-1,234.50', '-12%', '+1e6', '', 'a=b', "'quoted", "'"])(
    'leaves %j alone',
    (text) => {
      expect(neutralised(text)).toBe(text);
      expect(withoutNeutralising(text)).toBe(text);
    },
  );

  test('never writes a number that is not finite', () => {
    expect(toCsv([[Number.NaN, Number.POSITIVE_INFINITY, -0]])).toBe('\ufeff,,0\r\n');
  });

  test('papaparse reads back what was written, apart from the apostrophe', () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom(',', '\n', '\r', '"', 'a', '=', '-', '\t', "'", '客', ';') }),
      fc.string({ unit: 'grapheme' }),
    );
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
    // A single empty cell is an empty text, in which papaparse sees no row at all.
    const visible = table.filter((rows) => rows.flat().length > 1 || rows[0]?.[0] !== '');
    fc.assert(
      fc.property(visible, (rows) => {
        const text = toCsv(rows).slice(1).replace(/\r\n$/, '');
        const read = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data;
        expect(read).toEqual(rows.map((row) => row.map(neutralised)));
      }),
      { numRuns: 1000 },
    );
  });

  test('no cell of a written table begins as a formula does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const safe = neutralised(text);
        expect(/^[=@\t\r\n＝＠＋－]/.test(safe)).toBe(false);
        expect(/^[+-]/.test(safe) && !/^[+-][\d.,e%+-]+$/i.test(safe)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
