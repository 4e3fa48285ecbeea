import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine } from '../clean-text.ts';
import { guessPeopleMapping } from './guess-people-mapping.ts';
import { mergePeople } from './merge-people.ts';
import { accounts, payColumns, tableOf } from './people.test-data.ts';
import { peopleFromTable } from './people-from-table.ts';

const ours = { side: 'ours', accountId: null, accounts } as const;

function read(
  rows: readonly (readonly string[])[],
  settings: Parameters<typeof peopleFromTable>[3] = ours,
  columns = payColumns,
) {
  const table = tableOf(...rows);
  return peopleFromTable(table, guessPeopleMapping(table, columns), columns, settings);
}

const codesOf = (result: ReturnType<typeof read>) =>
  result.errors.map(({ row, heading, code }) => [row, heading, code]);

describe('people in a table', () => {
  test('come with what the tool asked for', () => {
    const { people, errors } = read([
      ['Name', 'Dept', 'Level', 'Base salary (k)', 'Attainment %', 'Role', 'Remark'],
      ['Ann  Price', 'Sales', 'Executive', '80.5', '95', 'Strategic account manager', 'new'],
    ]);
    expect(errors).toEqual([]);
    expect(people).toEqual([
      {
        row: 2,
        name: 'Ann Price',
        side: 'ours',
        accountId: null,
        department: 'Sales',
        level: 'executive',
        extras: { base: 80_500, attainment: 0.95, role: 'sam', remark: 'new' },
        errors: [],
      },
    ]);
  });

  test('are read in Chinese: 万元, 一线, a sign of percent', () => {
    const { people } = read([
      ['姓名', '部门', '层级', '底薪（万元）', '达成率', '角色'],
      ['张三', '销售部', '一线', '30', '105%', '协助者'],
    ]);
    expect(people[0]).toMatchObject({
      level: 'front-line',
      extras: { base: 300_000, attainment: 1.05, role: 'helper' },
    });
  });

  test('leave out what a cell does not say', () => {
    const { people } = read([
      ['Name', 'Base salary'],
      ['Ann', 'n/a'],
      ['', ''],
      ['Bo', ''],
    ]);
    expect(people.map(({ row, extras }) => [row, extras])).toEqual([
      [2, {}],
      [4, {}],
    ]);
  });

  test('are listed with row, column and reason where a row cannot be taken', () => {
    const result = read([
      ['Name', 'Level', 'Base salary', 'Attainment', 'Role', 'Remark'],
      ['', 'manager', '1', '1', '', ''],
      ['Total', '', '9', '', '', ''],
      ['Ann', 'boss', '1', '1', '', ''],
      ['Bo', '', 'many', '1', '', ''],
      ['Cy', '', '5%', '', '', ''],
      ['Di', '', '-1', '4', 'pilot', ''],
      ['Ed', '', '#REF!', '', '', 'x'.repeat(10_001)],
      ['Flo', '', '1e20', '', '', ''],
      ['Gus', '', '1', '', '', ''],
      ['gus ', '', '2', '', '', ''],
    ]);
    expect(codesOf(result)).toEqual([
      [2, '', 'name-missing'],
      [3, '', 'total-row'],
      [4, 'Level', 'level-unknown'],
      [5, 'Base salary', 'not-a-number'],
      [6, 'Base salary', 'percent-for-amount'],
      [7, 'Base salary', 'below-least'],
      [7, 'Attainment', 'above-most'],
      [7, 'Role', 'unknown-choice'],
      [8, 'Base salary', 'excel-error'],
      [8, 'Remark', 'text-too-long'],
      [9, 'Base salary', 'number-too-large'],
      [11, '', 'duplicate-name'],
    ]);
    expect(result.people.map(({ name }) => name)).toEqual(['Gus']);
    expect(result.rowsLeftOut).toBe(9);
  });

  test('belong to an account by its name, or to the one that is open', () => {
    const rows = [
      ['Contact', 'Account', 'Side'],
      ['Ann', 'halden rail', ''],
      ['Bo', 'Nobody Ltd', ''],
      ['Cy', '', 'customer'],
      ['Di', 'Halden Rail', 'ours'],
      ['Ed', '', 'neither'],
    ];
    const here = read(rows);
    expect(here.people.map(({ name, side, accountId }) => [name, side, accountId])).toEqual([
      ['Ann', 'customer', 'rail'],
      ['Di', 'ours', null],
    ]);
    expect(codesOf(here)).toEqual([
      [3, 'Account', 'account-unknown'],
      [4, '', 'account-missing'],
      [6, 'Side', 'side-unknown'],
    ]);
    const atPort = read(rows, { side: 'customer', accountId: 'port', accounts });
    expect(atPort.people.find(({ name }) => name === 'Cy')?.accountId).toBe('port');
  });

  test('are not read without a column of names', () => {
    const table = tableOf(['Base salary'], ['1']);
    const mapping = guessPeopleMapping(table, payColumns);
    const result = peopleFromTable(table, mapping, payColumns, ours);
    expect(result).toMatchObject({ people: [], issues: [{ code: 'no-name-column' }] });
  });

  test('and rows that are left out are all the rows that are not blank, whatever the table holds', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('', 'Name', '姓名', '1,5', '80%', 'manager', '#N/A', 'Total', '__proto__', 'Level'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
        const table = tableOf(...rows);
        const mapping = guessPeopleMapping(table, payColumns);
        const { people, errors, rowsLeftOut, issues } = peopleFromTable(table, mapping, payColumns, ours);
        if (issues.length > 0) return;
        const filled = rows
          .slice(mapping.headerRow + 1)
          .filter((row) =>
            row.some((text, at) => cleanLine(text) !== '' && mapping.columns[at]?.kind !== 'ignore'),
          );
        expect(people.length + rowsLeftOut).toBe(filled.length);
        expect(new Set(errors.map(({ row }) => row)).size).toBe(rowsLeftOut);
        for (const { name, extras } of people) {
          expect(name).not.toBe('');
          for (const value of Object.values(extras))
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('people of a table in a document', () => {
  const ann = {
    id: 'ann',
    name: 'Ann Price',
    side: 'ours',
    accountId: null,
    functionId: 'sales',
    level: null,
  } as const;
  const before = { people: [ann], functions: [{ id: 'sales', name: 'Sales' }] };
  const ids = () => {
    let next = 0;
    return () => `new-${(next += 1)}`;
  };
  const drafts = read([
    ['Name', 'Department', 'Level', 'Base salary'],
    ['ann price', '', 'manager', '80'],
    ['Bo', 'SALES', '', '70'],
    ['Cy', 'Service', '', '60'],
    ['Di', 'service', '', ''],
  ]).people;

  test('are matched by name and not doubled; an empty cell changes nothing', () => {
    const merged = mergePeople(before, drafts, ids());
    expect(merged).toMatchObject({ added: 3, updated: 1, unchanged: 0 });
    expect(merged.people[0]).toEqual({ ...ann, level: 'manager' });
    expect(merged.people).toHaveLength(4);
  });

  test('bring new departments once', () => {
    const { people, functions } = mergePeople(before, drafts, ids());
    expect(functions.map(({ name }) => name)).toEqual(['Sales', 'Service']);
    expect(people[1]?.functionId).toBe('sales');
    expect(people[2]?.functionId).toBe(people[3]?.functionId);
  });

  test('are what the tool gets its rows by', () => {
    const { rows } = mergePeople(before, drafts, ids());
    expect(rows.map(({ personId, extras }) => [personId === 'ann', extras])).toEqual([
      [true, { base: 80 }],
      [false, { base: 70 }],
      [false, { base: 60 }],
      [false, {}],
    ]);
  });

  test('change nothing when they come a second time', () => {
    const once = mergePeople(before, drafts, ids());
    const twice = mergePeople(once, drafts, ids());
    expect(twice).toMatchObject({ added: 0, updated: 0, unchanged: 4 });
    expect(twice.people).toEqual(once.people);
    expect(twice.people[1]).toBe(once.people[1]);
  });
});
