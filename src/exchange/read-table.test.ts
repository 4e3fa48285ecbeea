import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountsFromTable } from './accounts-from-table.ts';
import { guessMapping } from './guess-mapping.ts';
import { limits } from './limits.ts';
import { readTable } from './read-table.ts';
import { toCsv } from './to-csv.ts';

const settings = { thisYear: 2026 };
const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../tests/fixtures/tables/${name}`, import.meta.url)));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const rowsOf = async (text: string) => {
  const result = await readTable(bytesOf(text), 'a.csv');
  return result.ok ? result.table.rows : result.code;
};

async function accountsOf(name: string) {
  const result = await readTable(fixture(name), name);
  if (!result.ok) throw new RangeError(result.code);
  const taken = accountsFromTable(result.table, guessMapping(result.table, settings), settings);
  return { ...taken, table: result.table };
}

describe('files that people have', () => {
  test.each(['wide-zh-gb18030.csv', 'wide-zh-utf8-bom.csv'])(
    '%s: headings with units, quoted line ends, a total',
    async (name) => {
      const { accounts, errors } = await accountsOf(name);
      expect(accounts).toEqual([
        {
          name: '上海华晟汽车零部件有限公司',
          segment: '汽车',
          region: '华东',
          notes: '签了三年框架协议，\n明年到期',
          figures: {
            2024: { revenue: 12_505_000, directCost: null, indirectCost: null },
            2025: { revenue: 13_800_000, directCost: 9_100_000, indirectCost: 852_500 },
          },
          locations: [],
        },
        {
          name: '深圳市堃达电子',
          segment: '电子',
          region: '华南',
          notes: '',
          figures: {
            2024: { revenue: 8_600_000, directCost: null, indirectCost: null },
            2025: { revenue: -125_000, directCost: null, indirectCost: null },
          },
          locations: [],
        },
      ]);
      expect(errors.map(({ row, heading, code, text }) => [row, heading, code, text])).toEqual([
        [4, '服务成本2025（万元）', 'excel-error', '#N/A'],
        [5, '', 'total-row', '合计'],
      ]);
    },
  );

  test.each([
    ['long-zh-utf16le.txt', 'utf-16le'],
    ['long-zh-utf16be-no-bom.txt', 'utf-16be'],
  ])('%s: a year column, full-width digits, 百万 and 万', async (name, encoding) => {
    const { accounts, errors, table } = await accountsOf(name);
    expect(table).toMatchObject({ encoding, delimiter: '\t' });
    expect(accounts).toMatchObject([
      {
        name: '宁波海川',
        figures: {
          2024: { revenue: 1_200_000, directCost: 840_000, indirectCost: 60_000 },
          2025: { revenue: 1_350_000, directCost: 900_000, indirectCost: 65_000 },
        },
      },
    ]);
    expect(errors.map(({ row, code }) => [row, code])).toEqual([
      [4, 'same-account'],
      [5, 'not-a-number'],
    ]);
  });

  test.each([
    ['wide-de-windows1252.csv', 'windows-1252'],
    ['wide-de-utf8.csv', 'utf-8'],
  ])('%s: semicolons, decimal commas, thousands of euros', async (name, encoding) => {
    const { accounts, errors, table } = await accountsOf(name);
    expect(table).toMatchObject({ encoding, delimiter: ';' });
    expect(errors).toEqual([]);
    expect(
      accounts.map(({ name: title, region, figures }) => [title, region, figures['2024'], figures['2025']]),
    ).toEqual([
      [
        'Müller & Söhne GmbH',
        'Österreich',
        { revenue: 1_234_500, directCost: null, indirectCost: null },
        { revenue: 1_300_000, directCost: 980_250, indirectCost: null },
      ],
      [
        'Größe AG',
        'Deutschland',
        { revenue: 2_345_678_900, directCost: null, indirectCost: null },
        { revenue: -12_500, directCost: 1_000_000, indirectCost: null },
      ],
      [
        'Café "Zürich"',
        'Schweiz',
        { revenue: 750, directCost: null, indirectCost: null },
        { revenue: 1000, directCost: -500, indirectCost: null },
      ],
    ]);
  });

  test('report-en-utf8.csv: titles above the headings, locations, markup, a formula', async () => {
    const { accounts, errors } = await accountsOf('report-en-utf8.csv');
    expect(accounts).toMatchObject([
      {
        name: 'Northwind Foods',
        locations: [
          { name: 'Leeds', figures: { 2026: { revenue: 1_200_000, indirectCost: 85_000 } } },
          { name: 'York', figures: { 2026: { revenue: 800_000, indirectCost: 40_000 } } },
        ],
      },
      { name: '<script>alert(1)</script>', figures: { 2026: { revenue: -1500, indirectCost: 1000 } } },
    ]);
    expect(errors.map(({ row, code }) => [row, code])).toEqual([
      [7, 'percent-for-amount'],
      [9, 'total-row'],
    ]);
  });

  test('wide-en.xlsx: cached values, an error in a cell, negative cost', async () => {
    const { accounts, errors } = await accountsOf('wide-en.xlsx');
    expect(accounts).toMatchObject([
      {
        name: 'Alder & Co',
        segment: 'Retail',
        figures: { 2024: { revenue: 1.234 }, 2025: { revenue: 1250000.5, directCost: 875000.35 } },
      },
      {
        name: 'Cedar',
        figures: { 2024: { revenue: 2000001.234 }, 2025: { revenue: 1e15, directCost: 3, indirectCost: 4 } },
      },
    ]);
    expect(errors.map(({ row, heading, code }) => [row, heading, code])).toEqual([
      [3, 'Revenue 2025', 'excel-error'],
    ]);
  });

  test.each([
    ['wide-en.xls', 'old-excel'],
    ['wide-en.ods', 'other-spreadsheet'],
    ['page.xls', 'web-page'],
    ['cut-short.csv', 'cut-short'],
  ])('%s is refused as %s', async (name, code) => {
    expect(await readTable(fixture(name), name)).toEqual({ ok: false, code, values: {} });
  });
});

describe('readTable', () => {
  test.each([
    [
      'commas',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'semicolons around decimal commas',
      'Kunde;Umsatz\nA;1,5\nB;2,5',
      [
        ['Kunde', 'Umsatz'],
        ['A', '1,5'],
        ['B', '2,5'],
      ],
    ],
    [
      'tabs',
      'a\tb,c\nd\te,f',
      [
        ['a', 'b,c'],
        ['d', 'e,f'],
      ],
    ],
    [
      'bars',
      'a|b\nc|d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['one column', 'Customer\nAlder\nBirch', [['Customer'], ['Alder'], ['Birch']]],
    [
      'commas in quotes',
      'a;"b,c"\r\n"d,\r\ne";f',
      [
        ['a', 'b,c'],
        ['d,\ne', 'f'],
      ],
    ],
    [
      'the delimiter that the file declares',
      'sep=|\na|b,c\nd|e,f',
      [
        ['a', 'b,c'],
        ['d', 'e,f'],
      ],
    ],
    ['blank rows between, none at the end', 'a,b\n\nc,d\n,,\n\n', [['a', 'b'], [''], ['c', 'd']]],
  ])('reads %s', async (_, text, expected) => {
    expect(await rowsOf(text)).toEqual(expected);
  });

  test.each([
    ['nothing', '', 'empty'],
    ['blank lines', '\n , \n', 'empty'],
    ['a quote that is never closed', 'a,b\n"c,d\ne,f', 'unclosed-quote'],
    ['our own file', '{"format": "seven-keys-workspace", "version": 1}', 'workspace-file'],
    ['other JSON', '[{"a": 1}]', 'not-a-table'],
    ['XML', '<?xml version="1.0"?><Workbook/>', 'web-page'],
    ['a PDF', '%PDF-1.7 ...', 'not-a-table'],
    ['an archive that ends after its first bytes', 'PK\u0003\u0004', 'damaged'],
    ['too many rows', 'a,b\n'.repeat(limits.rows + 2), 'too-many-rows'],
    ['too many columns', `${'a,'.repeat(limits.columns)}b\n`, 'too-many-columns'],
    ['too many cells', ','.repeat(limits.cells + 1), 'too-many-cells'],
  ])('refuses %s', async (_, text, code) => {
    expect(await rowsOf(text)).toBe(code);
  });

  test('says in which row a quote is left open', async () => {
    expect(await readTable(bytesOf('a,b\nc,d\n"e,f'), 'a.csv')).toMatchObject({ values: { row: 3 } });
  });

  test('refuses a file of 100 MB without looking into it', async () => {
    const result = await readTable(new ArrayBuffer(100 * 1024 * 1024), 'a.csv');
    expect(result).toEqual({ ok: false, code: 'file-too-large', values: { limit: 50 } });
  });

  test('refuses a workbook that is locked with a password', async () => {
    const name = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
    const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 69, ...name]);
    expect(await readTable(bytes, 'a.xlsx')).toMatchObject({ code: 'password-protected' });
  });

  test('refuses a workspace file by its name even when it is locked', async () => {
    expect(await readTable(bytesOf('abc'), 'plan.sevenkeys.json')).toMatchObject({ code: 'workspace-file' });
  });

  test('follows the reader in encoding and delimiter', async () => {
    const bytes = bytesOf('a;b,c\nd;e,f');
    expect(await readTable(bytes, 'a.csv', { delimiter: ',' })).toMatchObject({
      table: {
        rows: [
          ['a;b', 'c'],
          ['d;e', 'f'],
        ],
      },
    });
    expect(await readTable(Uint8Array.from([0xab, 0xc8]), 'a.csv', { encoding: 'big5' })).toMatchObject({
      table: { rows: [['客']] },
    });
  });

  test('reads fifty thousand rows of GB18030', async () => {
    // 客户 is BFCD BBA7 in the standard's table, 收入 CAD5 C8EB.
    const bytes: number[] = [0xbf, 0xcd, 0xbb, 0xa7, 44, 0xca, 0xd5, 0xc8, 0xeb, 10];
    for (let row = 1; row <= limits.rows; row += 1) bytes.push(0xbf, 0xcd, ...bytesOf(`${row},"${row},5"\n`));
    const result = await readTable(Uint8Array.from(bytes), 'a.csv');
    expect(result).toMatchObject({ ok: true, table: { encoding: 'gb18030' } });
    expect(result.ok && result.table.rows.length).toBe(limits.rows + 1);
    expect(result.ok && result.table.rows.at(-1)).toEqual(['客50000', '50000,5']);
  });

  test('reads what toCsv writes', async () => {
    const cell = fc.constantFrom('a', 'b,c', 'd"e', 'f\ng', '客户', '1,5', 'h;i', '');
    const table = fc.array(fc.tuple(fc.constantFrom('x', 'y'), cell, cell), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const named = [['Customer', 'Notes', 'Revenue'], ...rows];
        expect(await rowsOf(toCsv(named))).toEqual(named);
      }),
      { numRuns: 1000 },
    );
  });

  test('never throws on changed files, and what it reads can be mapped and taken', async () => {
    const names = [
      'wide-zh-gb18030.csv',
      'long-zh-utf16le.txt',
      'wide-de-utf8.csv',
      'report-en-utf8.csv',
      'wide-en.xls',
    ];
    const originals = names.map(fixture);
    const change = fc.array(fc.tuple(fc.nat(8000), fc.nat(255)), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...originals),
        change,
        fc.nat(8000),
        async (original, changes, cut) => {
          const bytes = original.slice(0, cut % 3 === 0 ? cut : original.length);
          for (const [at, value] of changes) bytes[at % Math.max(1, bytes.length)] = value;
          const result = await readTable(bytes, 'a.csv');
          if (!result.ok) return;
          accountsFromTable(result.table, guessMapping(result.table, settings), settings);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
