import { describe, expect, test } from 'vitest';
import { guessMapping } from '../../../../../exchange/guess-mapping.ts';
import { text } from '../../../accounts-text.en.ts';
import { pastedTable } from '../pasted-table.ts';
import { targetKey, targetOf, targetOptions, withTarget, yearsOffered } from './column-target.ts';
import { figureFormat, withDecimal, withNegatedCosts, withUnit } from './figure-format.ts';

const table = pastedTable([
  ['Customer', 'Revenue 2019 (k)', 'Mystery', 'Costs 2026'],
  ['Halden', '1.234,5', '2,5', '7'],
]);
const mapping = guessMapping(table, { thisYear: 2026 });
const years = [2024, 2025, 2026, 2027, 2028];

describe('what a column can be', () => {
  test('is offered by name, and every choice can be read back', () => {
    const keys = targetOptions(text, 'Leave out', years).map(({ value }) => value);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(targetKey(targetOf(key, [], { kind: 'ignore' }))).toBe(key);
  });

  test('includes the years that the table itself names', () => {
    expect(yearsOffered(mapping, years)).toEqual([2019, ...years]);
  });

  test('is chosen by the reader; how the figures are written comes from the cells', () => {
    const chosen = withTarget(mapping, table, 2, 'indirectCost 2026');
    expect(chosen.columns[2]).toMatchObject({ figure: 'indirectCost', year: 2026, decimal: 'comma' });
    expect(chosen.columns[0]).toBe(mapping.columns[0]);
  });

  test('keeps its unit when only the year is corrected', () => {
    expect(withTarget(mapping, table, 1, 'revenue 2024').columns[1]).toMatchObject({
      year: 2024,
      powerOfTen: 3,
    });
  });
});

describe('how the amounts are written', () => {
  test('is told as far as the columns agree, whole amounts aside', () => {
    expect(figureFormat(mapping, table)).toMatchObject({ powerOfTen: null, decimal: 'comma' });
  });

  test('is nothing without a column of amounts', () => {
    expect(figureFormat({ ...mapping, columns: [{ kind: 'year' }] }, table)).toBeNull();
  });

  test('can be said for all columns at once', () => {
    const said = withDecimal(withUnit(mapping, 4), 'point');
    expect(figureFormat(said, table)).toMatchObject({ powerOfTen: 4, decimal: 'point', sure: true });
    expect(said.columns[0]).toBe(mapping.columns[0]);
  });

  test('has costs turned round and never revenue', () => {
    const turned = withNegatedCosts(mapping, true).columns;
    expect(turned[1]).toMatchObject({ figure: 'revenue', negate: false });
    expect(turned[3]).toMatchObject({ figure: 'directCost', negate: true });
  });
});
