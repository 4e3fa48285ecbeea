import { describe, expect, test } from 'vitest';
import { guessPeopleMapping, targetOf } from './guess-people-mapping.ts';
import { payColumns, tableOf } from './people.test-data.ts';
import { peopleMappingIssues, personTargetKey } from './people-mapping.ts';

const keysOf = (...rows: readonly (readonly string[])[]) => {
  const mapping = guessPeopleMapping(tableOf(...rows), payColumns);
  return [mapping.headerRow, ...mapping.columns.map(personTargetKey)];
};

describe('the columns of a table of people', () => {
  test.each([
    [
      ['Name', 'Department', 'Level', 'Base salary (k€)', 'Attainment'],
      ['Ann', 'Sales', 'manager', '80', '100%'],
    ],
    [
      ['姓名', '部门', '层级', '底薪（万元）', '达成率'],
      ['张三', '销售部', '中层', '30', '100%'],
    ],
  ])('are known by their headings: %j', (...rows) => {
    expect(keysOf(...rows)).toEqual([
      0,
      'field name',
      'field department',
      'field level',
      'extra base',
      'extra attainment',
    ]);
  });

  test('are found below a title', () => {
    expect(keysOf(['Pay 2026'], [], ['Employee name', 'Salary'], ['Ann', '80'])).toEqual([
      2,
      'field name',
      'extra base',
    ]);
  });

  test('are told from their cells where no heading is known: names are the first column of words', () => {
    expect(keysOf(['17', 'Ann'], ['18', 'Bo'])).toEqual([-1, 'ignore', 'field name']);
  });

  test('are given one meaning each: the exact heading keeps it', () => {
    expect(keysOf(['Name', 'Old base salary', 'Base salary'], ['Ann', '1', '2'])).toEqual([
      0,
      'field name',
      'ignore',
      'extra base',
    ]);
  });

  test('of one character mean nothing within a longer heading', () => {
    expect(keysOf(['姓名', '年级别名'], ['张三', 'x'])[1]).toBe('field name');
  });

  test('can be corrected, and every choice can be read back', () => {
    for (const key of ['ignore', 'field level', 'extra base'])
      expect(personTargetKey(targetOf(key, ['1,5'], null))).toBe(key);
    expect(targetOf('extra base', ['1,5'], null)).toMatchObject({
      written: { decimal: 'comma', decimalSure: true },
    });
    expect(targetOf('extra base', ['1,5'], 'point')).toMatchObject({ written: { decimal: 'point' } });
  });

  test('must have the names once', () => {
    const twice = guessPeopleMapping(tableOf(['Name', 'Salary'], ['Ann', '1']), payColumns);
    const columns = [...twice.columns.slice(1), ...twice.columns.slice(1)];
    expect(peopleMappingIssues({ ...twice, columns })).toEqual([
      { code: 'no-name-column', columns: [] },
      { code: 'column-twice', columns: [0, 1] },
    ]);
  });
});

describe('bare figures in a column of percentages', () => {
  const styleOf = (heading: string, ...cells: readonly string[]) =>
    guessPeopleMapping(tableOf(['Name', heading], ...cells.map((cell) => ['Ann', cell])), payColumns)
      .percentStyle;

  test('are points where the heading says so or one is too large to be times', () => {
    expect(styleOf('Attainment (%)', '1')).toBe('points');
    expect(styleOf('Attainment', '0.9', '95')).toBe('points');
  });

  test('are times otherwise', () => {
    expect(styleOf('Attainment', '0.9', '1.05')).toBe('fraction');
    expect(styleOf('Attainment', '90%', 'n/a')).toBe('fraction');
  });
});
