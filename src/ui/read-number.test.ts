import { describe, expect, test } from 'vitest';
import { editableNumber, readNumber } from './read-number.ts';

describe('reading what is typed into a number field', () => {
  test.each([
    ['1200', 1200],
    [' 1,200.5 ', 1200.5],
    ['−3', -3],
    ['-3', -3],
    ['１２．５', 12.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1 200', 1200],
    ['1,234,567', 1_234_567],
    ['12万', 120_000],
    ['1.1亿', 110_000_000],
    ['−3.5 万', -35_000],
  ])('reads %s', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test.each([
    '',
    'abc',
    '1,2',
    '1..2',
    '12%',
    '--3',
    '1e5',
    '万',
    '一万',
    '3万亿',
    'Infinity',
    '9'.repeat(400),
  ])('refuses %s', (text) => {
    expect(readNumber(text)).toBeNull();
  });

  test("takes the field's own unit after the number", () => {
    expect(readNumber('12 %', '%')).toBe(12);
    expect(readNumber('12 %', 'hours')).toBeNull();
    expect(readNumber('12 万元', '元')).toBe(120_000);
    expect(readNumber('12 万', '万')).toBe(12);
  });
});

test('a number is edited without binary dust', () => {
  expect(editableNumber(0.07 * 100)).toBe('7');
  expect(editableNumber(-1234.5)).toBe('-1234.5');
});
