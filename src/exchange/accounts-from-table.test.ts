import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountsFromTable } from './accounts-from-table.ts';
import { guessMapping } from './guess-mapping.ts';

const settings = { thisYear: 2026 };
const take = (rows: string[][]) =>
  accountsFromTable({ rows }, guessMapping({ rows, decimal: null }, settings), settings);
const codes = (rows: string[][]) => take(rows).errors.map(({ row, column, code }) => [row, column, code]);
const year = (
  revenue: number | null,
  directCost: number | null = null,
  indirectCost: number | null = null,
) => ({
  revenue,
  directCost,
  indirectCost,
});

describe('accountsFromTable', () => {
  test('takes a row per account', () => {
    const result = take([
      ['Customer', 'Segment', 'Region', 'Revenue 2025', 'Revenue', 'COGS', 'Notes'],
      ['Alder', 'Retail', 'North', '1.5m', '2m', '(1,2', 'x'],
      ['', '', '', '', '', '', ''],
      ['Birch', '', '', '', '3', '-', ''],
    ]);
    expect(result.accounts).toEqual([
      { name: 'Birch', segment: '', region: '', notes: '', figures: { 2026: year(3) }, locations: [] },
    ]);
    expect(result.errors).toEqual([
      { row: 2, column: 5, heading: 'COGS', code: 'not-a-number', text: '(1,2', values: {} },
    ]);
    expect(result).toMatchObject({ rowsTaken: 1, rowsLeftOut: 1, issues: [] });
  });

  test('puts the years of a long table together', () => {
    const result = take([
      ['客户', '年份', '收入', '成本', '备注'],
      ['海川', '2024', '1.2万', '8000', '甲'],
      ['海 川', '2025年', '13000', '', '乙'],
      ['白云', '今年', '5', '', ''],
    ]);
    expect(result.errors).toEqual([]);
    expect(result.accounts).toEqual([
      {
        name: '海川',
        segment: '',
        region: '',
        notes: '甲\n乙',
        figures: { 2024: year(12_000, 8000), 2025: year(13_000) },
        locations: [],
      },
      { name: '白云', segment: '', region: '', notes: '', figures: { 2026: year(5) }, locations: [] },
    ]);
    expect(result.rowsTaken).toBe(3);
  });

  test('puts the locations of an account together', () => {
    const result = take([
      ['Account', 'Site', 'Revenue 2026'],
      ['Alder', 'Leeds', '5'],
      ['ALDER', 'York', '6'],
      ['Birch', '', '7'],
    ]);
    expect(result.accounts).toMatchObject([
      {
        name: 'Alder',
        figures: {},
        locations: [
          { name: 'Leeds', figures: { 2026: year(5) } },
          { name: 'York', figures: { 2026: year(6) } },
        ],
      },
      { name: 'Birch', figures: { 2026: year(7) }, locations: [] },
    ]);
  });

  test('takes an account of several rows whole or not at all', () => {
    const rows = [
      ['Account', 'Site', 'Revenue'],
      ['Alder', 'Leeds', '5'],
      ['Alder', 'York', '#REF!'],
      ['Alder', 'leeds ', '7'],
      ['Alder', '', '8'],
      ['Birch', 'Hull', '1'],
    ];
    expect(codes(rows)).toEqual([
      [2, null, 'same-account'],
      [3, 2, 'excel-error'],
      [4, 2, 'duplicate-figure'],
      [5, null, 'location-missing'],
    ]);
    expect(take(rows)).toMatchObject({ rowsTaken: 1, rowsLeftOut: 4, accounts: [{ name: 'Birch' }] });
    expect(take(rows).errors.map(({ values }) => values)).toEqual([
      { other: 3 },
      {},
      { name: 'Alder', first: 2 },
      {},
    ]);
  });

  test('names each reason for leaving out a row', () => {
    const rows = [
      ['Customer', 'Revenue', 'Notes'],
      ['', '5', ''],
      ['合计', '99', ''],
      ['Grand Total:', '99', ''],
      ['Alder', '12%', ''],
      ['Alder', '#N/A', ''],
      ['Alder', '1e400', ''],
      ['Alder', '1e19', ''],
      ['Alder', 'many', ''],
      ['Alder', '1', 'x'.repeat(10_001)],
      ['Alder', '1', ''],
      ['ＡＬＤＥＲ', '2', ''],
    ];
    expect(codes(rows)).toEqual([
      [2, null, 'name-missing'],
      [3, null, 'total-row'],
      [4, null, 'total-row'],
      [5, 1, 'percent-for-amount'],
      [6, 1, 'excel-error'],
      [7, 1, 'number-too-large'],
      [8, 1, 'number-too-large'],
      [9, 1, 'not-a-number'],
      [10, 2, 'text-too-long'],
      [12, null, 'duplicate-name'],
    ]);
    expect(take(rows).errors.at(-1)).toMatchObject({ text: 'ＡＬＤＥＲ', values: { first: 11 } });
    expect(take(rows).accounts).toHaveLength(1);
  });

  test('needs a year in every row of a long table that has figures', () => {
    const rows = [
      ['Customer', 'Year', 'Revenue'],
      ['Alder', '2024', '1'],
      ['Birch', '', '1'],
      ['Cedar', 'soon', '1'],
      ['Damson', '1066', '1'],
      ['Elder', '', ''],
      ['Fir', '2025', '1'],
    ];
    expect(codes(rows)).toEqual([
      [3, 1, 'year-missing'],
      [4, 1, 'year-unreadable'],
      [5, 1, 'year-unreadable'],
    ]);
    expect(take(rows).accounts.map(({ name }) => name)).toEqual(['Alder', 'Elder', 'Fir']);
  });

  test('keeps markup and direction marks as text and drops control characters', () => {
    const rows = [
      ['Customer', 'Notes', 'Revenue'],
      ['<b>\u202eA\u0007b</b>\n c', 'one\r\ntwo\u0000\ud800', '1'],
      ["'=x", "'tis", '2'],
    ];
    expect(take(rows).accounts).toMatchObject([
      { name: '<b>\u202eAb</b> c', notes: 'one\ntwo\ufffd' },
      { name: '=x', notes: "'tis" },
    ]);
  });

  test('accepts names such as __proto__ and constructor', () => {
    const rows = [
      ['Customer', 'Revenue'],
      ['__proto__', '1'],
      ['constructor', '2'],
    ];
    expect(take(rows).accounts.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test('takes nothing while the mapping has an issue', () => {
    const rows = [['5', '6']];
    expect(take(rows)).toEqual({
      accounts: [],
      errors: [],
      rowsTaken: 0,
      rowsLeftOut: 0,
      issues: [{ code: 'no-name-column', columns: [] }],
    });
  });

  test('calls a column without a heading by its letter', () => {
    const rows = [
      ['Customer', 'Revenue'],
      ['Alder', 'x'],
    ];
    const mapping = guessMapping({ rows: [['Customer', 'Revenue']], decimal: null }, settings);
    expect(accountsFromTable({ rows }, { ...mapping, headerRow: -1 }, settings).errors).toMatchObject([
      { row: 1, column: 1, heading: 'B' },
      { row: 2, column: 1, heading: 'B' },
    ]);
  });

  test('accounts for every row that is not blank, whatever is in it', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        ' ',
        'Alder',
        'alder',
        'Birch',
        '2024',
        '2025',
        '1,5',
        '12%',
        '#N/A',
        'Total',
        'x',
        '-5',
      ),
      fc.string({ unit: 'binary' }),
    );
    const headings = fc.shuffledSubarray(['Customer', 'Site', 'Year', 'Revenue', 'COGS', 'Notes', 'Other'], {
      minLength: 2,
    });
    const table = headings.chain((header) =>
      fc
        .array(fc.array(cell, { minLength: header.length, maxLength: header.length }))
        .map((rows) => [header, ...rows]),
    );
    fc.assert(
      fc.property(table, (rows) => {
        const mapping = guessMapping({ rows, decimal: null }, settings);
        const result = accountsFromTable({ rows }, mapping, settings);
        if (result.issues.length > 0) return;
        const filled = rows
          .slice(mapping.headerRow + 1)
          .filter((row) =>
            row.some((text, column) => text.trim() !== '' && mapping.columns[column]?.kind !== 'ignore'),
          );
        expect(result.rowsTaken + result.rowsLeftOut).toBe(filled.length);
        const figures = result.accounts.flatMap(({ figures, locations }) => [
          figures,
          ...locations.map((place) => place.figures),
        ]);
        const numbers = figures.flatMap((byYear) =>
          Object.values(byYear).flatMap((one) => [one.revenue, one.directCost, one.indirectCost]),
        );
        expect(numbers.every((number) => number === null || Number.isFinite(number))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
