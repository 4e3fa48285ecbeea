import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { fixed, input, note, result } from './cell.ts';
import { formula } from './formula.ts';
import { numberFormats } from './number-formats.ts';
import { cellAt } from './place.ts';
import { rowHeights } from './row-heights.ts';
import { workbookFile } from './workbook-file.ts';
import { titledSheet, type Sheet, type Workbook } from './workbook.ts';

const at = Date.UTC(2026, 5, 30);

function sheetOf(cells: Sheet['blocks'][number]['cells'], id = 'own'): Sheet {
  const block = { row: 4, column: 1, cells };
  return titledSheet({
    id,
    name: 'Own',
    about: 'What it holds',
    remark: null,
    blocks: [block],
    widths: [20],
    frozenRows: 4,
  });
}

function bookOf(...sheets: readonly Sheet[]): Workbook {
  return { title: 'Tool', document: 'Firm', currency: 'GBP', remarks: ['One more thing'], sheets };
}

async function written(workbook: Workbook, locale: 'en' | 'zh' = 'en'): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await workbookFile(workbook, locale, at)).buffer);
  return book;
}

describe('a workbook', () => {
  test('has formulas with the page’s values stored in them', async () => {
    const book = await written(
      bookOf(sheetOf([[input(2, 'money'), result(formula`${cellAt('own', 4, 1)}*2`, 4, 'money')]])),
    );
    expect(book.getWorksheet('Own')?.getCell('B4').value).toEqual({ formula: '$A$4*2', result: 4 });
  });

  test('stores an empty text where there is no answer', async () => {
    const book = await written(bookOf(sheetOf([[result(formula`IF(TRUE,"",1)`, null)]])));
    const cell = book.getWorksheet('Own')?.getCell('A4');
    expect(cell?.formula).toBe('IF(TRUE,"",1)');
    // The library reads an empty text as none.
    expect(cell?.result).toBeUndefined();
  });

  test('keeps words words, whatever they begin with', async () => {
    const words = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '＝1'];
    const book = await written(
      bookOf(sheetOf([words.map((one) => input(one)), words, words.map((one) => fixed(one))])),
    );
    for (const row of [4, 5, 6]) {
      for (const [index, word] of words.entries()) {
        const cell = book
          .getWorksheet('Own')
          ?.getRow(row)
          .getCell(index + 1);
        expect(cell?.value).toBe(word);
        expect(cell?.numFmt).toBe('@');
      }
    }
  });

  test('shades what may be entered and offers its choices', async () => {
    const book = await written(bookOf(sheetOf([[input('Yes', 'plain', ['Yes', 'No "x"']), fixed(3)]])));
    const cell = book.getWorksheet('Own')?.getCell('A4');
    expect(cell?.fill).toMatchObject({ type: 'pattern', pattern: 'solid' });
    expect(cell?.dataValidation).toMatchObject({ type: 'list', formulae: ['"Yes,No ""x"""'] });
    expect(book.getWorksheet('Own')?.getCell('B4').fill).toMatchObject({ pattern: 'none' });
  });

  test('offers no list that a spreadsheet would read as another', async () => {
    const book = await written(
      bookOf(sheetOf([[input('a', 'plain', ['a, b', 'c']), input('a', 'plain', ['x'.repeat(300)])]])),
    );
    expect(book.getWorksheet('Own')?.getCell('A4').dataValidation).toBeUndefined();
    expect(book.getWorksheet('Own')?.getCell('B4').dataValidation).toBeUndefined();
  });

  test('begins with a sheet that says whose it is, of what day, and what the others hold', async () => {
    const book = await written(bookOf(sheetOf([])));
    const [first] = book.worksheets;
    const words: unknown[] = [];
    first?.eachRow((row) => {
      row.eachCell((cell) => {
        words.push(cell.value);
      });
    });
    expect(first?.name).toBe('Read me');
    expect(words).toEqual(
      expect.arrayContaining([
        'Tool',
        'Firm',
        '30 Jun 2026',
        'GBP',
        'One more thing',
        'Own',
        'What it holds',
      ]),
    );
  });

  test('speaks Chinese', async () => {
    expect((await written(bookOf(sheetOf([])), 'zh')).worksheets[0]?.name).toBe('说明');
  });

  test('refuses two cells in one place', async () => {
    const twice = {
      ...sheetOf([]),
      blocks: [
        { row: 1, column: 1, cells: [['a']] },
        { row: 1, column: 1, cells: [['b']] },
      ],
    };
    await expect(workbookFile(bookOf(twice), 'en', at)).rejects.toThrow(RangeError);
  });
});

test('money has the sign where the language puts it, and nothing of a strange currency becomes part of the format', () => {
  expect(numberFormats('en', 'GBP').money).toBe('"£"#,##0;-"£"#,##0');
  expect(numberFormats('zh', 'CNY').money).toBe('"¥"#,##0;-"¥"#,##0');
  expect(numberFormats('en', '"];[Red]\\').money).toBe('"];[Red] "#,##0;-"];[Red] "#,##0');
  expect(numberFormats('en', 'R10').money).toBe('"R10 "#,##0;-"R10 "#,##0');
  expect(numberFormats('en', '').money).toBe('#,##0;-#,##0');
});

test('a row is as high as its longest words, and Chinese takes twice the room', () => {
  expect([
    ...rowHeights(sheetOf([[note('x'.repeat(15))], [note('x'.repeat(50))], [note('字'.repeat(15))]])),
  ]).toEqual([
    [5, 45],
    [6, 30],
  ]);
});
