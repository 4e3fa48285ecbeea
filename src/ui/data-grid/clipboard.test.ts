import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromTabSeparated, toTabSeparated } from './clipboard.ts';

test('reads what spreadsheets put on the clipboard', () => {
  expect(fromTabSeparated('a\tb\r\n1\t2\r\n')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('reads quoted cells with line ends, tabs and doubled quotes', () => {
  expect(fromTabSeparated('"a\nb"\t"say ""hi"""\t"x\ty"\n')).toEqual([['a\nb', 'say "hi"', 'x\ty']]);
});

test('a quote that does not close its cell is an ordinary sign', () => {
  expect(fromTabSeparated('"12" pipe\tb')).toEqual([['"12" pipe', 'b']]);
  expect(fromTabSeparated('"open\tb')).toEqual([['"open', 'b']]);
});

test('one cell is a table of one cell', () => {
  expect(fromTabSeparated('Halden Rail')).toEqual([['Halden Rail']]);
  expect(fromTabSeparated('')).toEqual([['']]);
});

test('what is copied is what is pasted', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '华', '"', '\t', '\n', ' ', '=') });
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
    );
  fc.assert(
    fc.property(table, (rows) => {
      expect(fromTabSeparated(toTabSeparated(rows))).toEqual(rows);
    }),
  );
});
