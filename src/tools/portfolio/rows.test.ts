import { describe, expect, test } from 'vitest';
import { evaluatePortfolio } from './model.ts';
import { account, criterion, earning, firm, inputsWith, rating } from './model.test-data.ts';
import { ranked, resultRows } from './rows.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.zh.ts';

const inputs = inputsWith({
  criteria: [criterion('look', 'attractiveness', 1), criterion('stand', 'position', 1)],
  gates: [],
  ratings: {
    second: { look: rating(4), stand: rating(8, 'low') },
    first: { look: rating(9), stand: rating(8) },
  },
  flags: {
    second: { marquee: true, emerging: false, overhead: true, reason: 'Known', reviewDate: '2027-01-31' },
  },
  choose: 1,
});
const accounts = [account('unrated'), earning('second', 20, -3), earning('first', 10, 4)];
const result = evaluatePortfolio(inputs, firm(accounts));
const [head = [], ...rows] = resultRows(result, inputs, en);

/** The cell of a row under one of the English heads. */
function cell(row: number, name: string) {
  return rows[row]?.[head.indexOf(name)];
}

describe('rows of the result', () => {
  test('stand in the order of rank, accounts without a score last', () => {
    expect(ranked(result.accounts).map(({ id }) => id)).toEqual(['first', 'second', 'unrated']);
    expect(rows.map((row) => row[1])).toEqual(['Name of first', 'Name of second', 'Name of unrated']);
  });

  test('have as many cells as there are heads, in both languages', () => {
    for (const text of [en, zh]) {
      const [heads, ...body] = resultRows(result, inputs, text);
      expect(new Set(heads).size).toBe(heads?.length);
      for (const row of body) expect(row).toHaveLength(heads?.length ?? 0);
    }
  });

  test('keep figures unrounded and what is unknown empty', () => {
    expect(cell(0, 'Score')).toBe(8.5);
    expect(cell(1, 'Net, 5 years')).toBe(-3);
    expect(cell(2, 'Score')).toBeNull();
    expect(cell(2, 'Net, 5 years')).toBeNull();
  });

  test('widen the score by how sure the ratings are: half of 0.5 and half of 2 either way', () => {
    expect(cell(1, 'Lowest score')).toBeCloseTo(6 - 1.25, 12);
    expect(cell(1, 'Highest score')).toBeCloseTo(6 + 1.25, 12);
  });

  test('say role, choice and reasons in words', () => {
    expect(cell(0, 'Role')).toBe('Invest');
    expect(cell(0, 'chosen')).toBe('Yes');
    expect(cell(1, 'chosen')).toBe('No');
    expect(cell(1, 'Flags')).toBe('Marquee · Overhead');
    expect(cell(1, 'Review date')).toBe('2027-01-31');
    expect(cell(2, 'Role')).toBe('Open');
  });
});
