import { describe, expect, test } from 'vitest';
import { guessMapping } from './guess-mapping.ts';
import { mappingIssues, type ColumnTarget, type Mapping } from './mapping.ts';

const guess = (rows: string[][], decimal: 'point' | null = null) =>
  guessMapping({ rows, decimal }, { thisYear: 2026 });
const short = (target: ColumnTarget) => {
  if (target.kind === 'text') return target.field;
  if (target.kind !== 'figure') return target.kind;
  return `${target.figure} ${target.year}`;
};
const targets = (rows: string[][]) => guess(rows).columns.map(short);
const figure = (rows: string[][], column: number) => guess(rows).columns[column];

describe('guessMapping', () => {
  test('maps a wide table', () => {
    const rows = [
      [
        'Customer',
        'Industry',
        'Region',
        'Revenue 2024',
        'Revenue 2025',
        'Direct cost 2025',
        'Cost to serve 2025',
        'Notes',
      ],
      ['Alder', 'Retail', 'North', '1', '2', '3', '4', 'x'],
    ];
    expect(targets(rows)).toEqual([
      'name',
      'segment',
      'region',
      'revenue 2024',
      'revenue 2025',
      'directCost 2025',
      'indirectCost 2025',
      'notes',
    ]);
  });

  test('maps a long table in Chinese', () => {
    const rows = [
      ['客户名称', '年份', '营业收入', '直接成本', '服务成本'],
      ['海川', '2024年', '5', '4', '1'],
    ];
    expect(targets(rows)).toEqual([
      'name',
      'year',
      'revenue by-row',
      'directCost by-row',
      'indirectCost by-row',
    ]);
  });

  test('finds the headings below titles, and the unit above them', () => {
    const rows = [
      ['2025年客户收入表', '', ''],
      ['', '', '单位：万元'],
      ['客户', '2024年', '2025年'],
      ['海川', '12', '13'],
    ];
    const mapping = guess(rows);
    expect(mapping.headerRow).toBe(2);
    expect(mapping.columns).toMatchObject([
      { kind: 'text', field: 'name' },
      { figure: 'revenue', year: 2024, powerOfTen: 4 },
      { figure: 'revenue', year: 2025, powerOfTen: 4 },
    ]);
  });

  test('gives bare years the heading above them, which merged cells leave over the first', () => {
    const rows = [
      ['', 'Revenue (k€)', '', 'Cost of sales', ''],
      ['Customer', '2024', '2025', '2024', 'FY25'],
      ['Alder', '1', '2', '3', '4'],
    ];
    expect(targets(rows)).toEqual([
      'name',
      'revenue 2024',
      'revenue 2025',
      'directCost 2024',
      'directCost 2025',
    ]);
    expect(figure(rows, 2)).toMatchObject({ powerOfTen: 3 });
    expect(figure(rows, 3)).toMatchObject({ powerOfTen: 0 });
  });

  test.each([
    ['a title', ['Key accounts 2025', '', ''], 'revenue 2024', 0],
    ['a title with a unit', ['2025年客户收入表（万元）', '', ''], 'revenue 2024', 4],
    ['a person', ['Prepared by Tom K', 'Ann M', ''], 'ignore', 0],
    ['amounts that are none of ours', ['', 'Units sold', ''], 'ignore', 0],
    ['a unit', ['', '', '（千元）'], 'revenue 2024', 3],
    ['a unit of one letter', ['', '', '单位：亿'], 'revenue 2024', 8],
    ['costs with a unit', ['', '成本（万元）', ''], 'directCost 2024', 4],
  ])('reads bare years below %s', (_, above, expected, powerOfTen) => {
    const rows = [above, ['Customer', '2024', '2025'], ['Alder', '1', '2']];
    expect(targets(rows)[1]).toBe(expected);
    if (expected !== 'ignore') expect(figure(rows, 1)).toMatchObject({ powerOfTen });
  });

  test('does not take initials above a table for a unit', () => {
    const rows = [
      ['Report (B)', ''],
      ['Prepared by Tom K', ''],
      ['in m', ''],
      ['Customer', 'Revenue'],
      ['Alder', '1'],
    ];
    expect(figure(rows, 1)).toMatchObject({ powerOfTen: 0 });
  });

  test('takes figures without a year for this year', () => {
    expect(
      targets([
        ['Account', 'Sales'],
        ['Alder', '5'],
      ]),
    ).toEqual(['name', 'revenue 2026']);
  });

  test('ignores a column whose cells are not what its heading says', () => {
    expect(
      targets([
        ['Account', 'Sales', 'Year'],
        ['Alder', 'Ann Lee', 'big'],
      ]),
    ).toEqual(['name', 'ignore', 'ignore']);
  });

  test('gives each target out once, to the clearest heading', () => {
    const rows = [
      ['Customer group', 'Customer', 'Total revenue', 'Revenue'],
      ['a', 'b', '1', '2'],
    ];
    expect(targets(rows)).toEqual(['ignore', 'name', 'ignore', 'revenue 2026']);
  });

  test('takes the first column of words for the names where no heading says so', () => {
    expect(
      targets([
        ['Firm', 'Sales'],
        ['Alder', '5'],
        ['Birch', '6'],
      ]),
    ).toEqual(['name', 'revenue 2026']);
    const bare = guess([
      ['Alder', '5'],
      ['Birch', '6'],
    ]);
    expect(bare.headerRow).toBe(-1);
    expect(bare.columns.map(short)).toEqual(['name', 'ignore']);
  });

  test('takes the decimal mark from the column, else from the other figures, and says when neither tells', () => {
    const header = ['Kunde', 'Umsatz 2024', 'Umsatz 2025'];
    expect(figure([header, ['a', '1.234,5', '1.234']], 2)).toMatchObject({
      decimal: 'comma',
      decimalSure: true,
    });
    expect(figure([header, ['a', '1.234,5', '0.5']], 2)).toMatchObject({
      decimal: 'point',
      decimalSure: true,
    });
    expect(figure([header, ['a', '12', '1.234']], 2)).toMatchObject({ decimal: 'comma', decimalSure: false });
    expect(guess([header, ['a', '12', '1.234']], 'point').columns[2]).toMatchObject({
      decimal: 'point',
      decimalSure: true,
    });
  });

  test('turns costs that are written as negative amounts', () => {
    const rows = [
      ['Account', 'Revenue', 'COGS', 'Cost to serve'],
      ['a', '-5', '(80)', '3'],
      ['b', '-9', '-70', '-1'],
    ];
    expect(guess(rows).columns.slice(1)).toMatchObject([
      { negate: false },
      { negate: true },
      { negate: false },
    ]);
  });

  test('lists the currencies it has seen in figures', () => {
    const rows = [
      ['Account', 'Revenue (EUR)', 'COGS'],
      ['$ell plc', '5', '¥4'],
      ['b', '£6', ''],
    ];
    expect(guess(rows).currencies).toEqual(['EUR', '£', '¥']);
  });

  test('has an answer for an empty table', () => {
    expect(guess([])).toEqual({ headerRow: -1, columns: [], currencies: [] });
  });
});

describe('mappingIssues', () => {
  const name: ColumnTarget = { kind: 'text', field: 'name' };
  const revenue: ColumnTarget = {
    kind: 'figure',
    figure: 'revenue',
    year: 'by-row',
    powerOfTen: 0,
    decimal: 'point',
    decimalSure: true,
    negate: false,
  };
  const issues = (...columns: ColumnTarget[]) =>
    mappingIssues({ headerRow: 0, columns, currencies: [] } satisfies Mapping);

  test('asks for what is missing and names what is there twice', () => {
    expect(issues(name, { kind: 'ignore' }, { kind: 'ignore' })).toEqual([]);
    expect(issues(revenue, { kind: 'year' })).toEqual([{ code: 'no-name-column', columns: [] }]);
    expect(issues(name, name)).toEqual([{ code: 'column-twice', columns: [0, 1] }]);
    expect(issues(name, revenue)).toEqual([{ code: 'year-column-missing', columns: [1] }]);
    expect(issues(name, revenue, { kind: 'year' })).toEqual([]);
  });
});
