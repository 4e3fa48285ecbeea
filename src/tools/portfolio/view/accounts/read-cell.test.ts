import { describe, expect, test } from 'vitest';
import { text } from '../../accounts-text.en.ts';
import { readAmount, readWords } from './read-cell.ts';

describe('an amount typed into the grid', () => {
  test.each([
    ['1,200', 1200],
    ['1.234', 1.234],
    ['¥1.2万', 12_000],
    ['(300)', -300],
    ['', null],
  ])('%s is read', (typed, value) => {
    expect(readAmount(typed, text.cell)).toEqual({ ok: true, value });
  });

  test.each([
    ['abc', '“abc” is not a number.'],
    ['12%', '“12%” is a percentage. An amount is expected here.'],
    ['1e30', '“1e30” is larger than any amount of money can be.'],
    ['#DIV/0!', 'The spreadsheet itself has an error here: #DIV/0!.'],
  ])('%s is refused with a reason', (typed, message) => {
    expect(readAmount(typed, text.cell)).toEqual({ ok: false, message });
  });
});

describe('words typed into the grid', () => {
  test('lose the blanks around them', () => {
    expect(readWords(' Halden ', text.cell)).toEqual({ ok: true, value: 'Halden' });
  });

  test('may be missing only where nothing needs them', () => {
    expect(readWords(' ', text.cell)).toEqual({ ok: true, value: '' });
    expect(readWords(' ', text.cell, text.nameMissing)).toEqual({ ok: false, message: text.nameMissing });
  });

  test('have a limit', () => {
    expect(readWords('x'.repeat(10_001), text.cell).ok).toBe(false);
  });
});
