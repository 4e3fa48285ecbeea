import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnConvention } from './column-convention.ts';
import { isPercent, parseNumber } from './parse-number.ts';

const value = (text: string, options = {}) => {
  const result = parseNumber(text, options);
  return result.ok ? result.value : result.code;
};

describe('parseNumber', () => {
  // The forms are those that product.md promises, each with the number that its writer means.
  test.each([
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1 234,56', 1234.56],
    ['1\u00a0234,56', 1234.56],
    ['1\u202f234\u202f567', 1234567],
    ["1'234'567.89", 1234567.89],
    ['1’234.5', 1234.5],
    ['12,34,567.5', 1234567.5],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['¥1,234', 1234],
    ['￥1,234.5', 1234.5],
    ['€ 1.234,00', 1234],
    ['1.234,00 €', 1234],
    ['RMB 1,234', 1234],
    ['1,234元', 1234],
    ['CHF 1’234.50', 1234.5],
    ['US$5', 5],
    ['HK$ 1.5m', 1.5e6],
    ['(1,234)', -1234],
    ['（1,234）', -1234],
    ['(¥1,234.5)', -1234.5],
    ['¥(1,234.5)', -1234.5],
    ['-¥5', -5],
    ['¥-5', -5],
    ['−7', -7],
    ['–7', -7],
    ['－7', -7],
    ['1,234-', -1234],
    ['+5', 5],
    ['12%', 0.12],
    ['12.5％', 0.125],
    ['(3%)', -0.03],
    ['1.2万', 12_000],
    ['3.4亿', 340_000_000],
    ['1.2万元', 12_000],
    ['￥3.4亿元', 340_000_000],
    ['2.5百万', 2_500_000],
    ['3千万', 30_000_000],
    ['12w', 120_000],
    ['1.2m', 1_200_000],
    ['1.1m', 1_100_000],
    ['1.2M USD', 1_200_000],
    ['1.2k', 1_200],
    ['€1,2 Mio.', 1_200_000],
    ['$1.2 million', 1_200_000],
    ['2bn', 2e9],
    ['１，２３４．５', 1234.5],
    ['１２３', 123],
    ['0', 0],
    ['-0', 0],
    ['007', 7],
    ['.5', 0.5],
    [',5', 0.5],
    ['5.', 5],
    ['0,567', 0.567],
    ['1234.567', 1234.567],
    ['1.5e6', 1.5e6],
    ['1E+21', 1e21],
    ['\u200e1,234.5\u200f', 1234.5],
    ['  42\t', 42],
  ])('reads %s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  test.each([
    '',
    ' ',
    '-',
    '—',
    '–',
    '--',
    'n/a',
    'N/A',
    'n.a.',
    'nan',
    '无',
    '\u00a0',
    '¥ -',
    ' ¥- ',
    '- €',
  ])('takes %j for no figure', (text) => {
    expect(value(text)).toBeNull();
  });

  test.each([
    '#N/A',
    '#DIV/0!',
    '#REF!',
    '#VALUE!',
    '#NAME?',
    '#NUM!',
    '#NULL!',
    '#SPILL!',
    '#NV',
    '########',
  ])('names %s as an error of the spreadsheet', (text) => {
    expect(value(text)).toBe('excel-error');
  });

  test.each([
    'abc',
    '1.2.3',
    '31.12.2024',
    '2024-12-31',
    '12:30',
    '1,23,4',
    '1 23',
    '--5',
    '-(5)',
    '(5',
    '5)',
    '5²',
    '½',
    '1,2,3.4,5',
    '1.234,567.8',
    '$',
    '¥',
    '5%万',
    '5 apples',
    'Infinity',
    'NaN5',
    '0x10',
    '1e',
    '=1+1',
    '<b>1</b>',
    '١٢',
    '1_000',
  ])('refuses %s', (text) => {
    expect(value(text)).toBe('not-a-number');
  });

  test.each(['1e400', '-1e400', '1e308亿', `1${'0'.repeat(400)}`])('refuses %s as too large', (text) => {
    expect(value(text)).toBe('number-too-large');
  });

  test('reads one separator before three digits by the convention it is given', () => {
    expect(value('1,234', { decimal: 'point' })).toBe(1234);
    expect(value('1,234', { decimal: 'comma' })).toBe(1.234);
    expect(value('1.234', { decimal: 'point' })).toBe(1.234);
    expect(value('1.234', { decimal: 'comma' })).toBe(1234);
    expect(value('1 234,567', { decimal: 'point' })).toBe(1234.567);
  });

  test('parts thousands where it is given no convention', () => {
    expect(value('1,234')).toBe(1234);
    expect(value('1.234')).toBe(1234);
  });

  test('applies the unit of the heading once', () => {
    expect(value('12.3', { powerOfTen: 4 })).toBe(123_000);
    expect(value('1.2亿', { powerOfTen: 4 })).toBe(120_000_000);
    expect(value('0.07', { powerOfTen: 6 })).toBe(70_000);
    expect(value('12%', { powerOfTen: 4 })).toBe(0.12);
  });

  test('tells a share from an amount', () => {
    expect(isPercent('12 ％')).toBe(true);
    expect(isPercent('12')).toBe(false);
    expect(isPercent('%')).toBe(true);
  });

  test('never throws, and never answers with anything but a finite number, nothing or a code', () => {
    const pieces = fc.constantFrom(...'0123456789.,- ()%¥€万亿kmEe+−\u00a0０#/'.split(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: pieces })), (text) => {
        const result = parseNumber(text);
        expect(!result.ok || result.value === null || Number.isFinite(result.value)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('reads what Intl writes for the languages of its readers', () => {
    const amount = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom('en-GB', 'de-DE', 'fr-FR', 'zh-CN', 'de-CH', 'en-IN', 'pl-PL'),
        (given, tag) => {
          const written = new Intl.NumberFormat(tag, {
            minimumFractionDigits: 2,
            maximumFractionDigits: 2,
          }).format(given);
          expect(value(written)).toBe(Number(given.toFixed(2)) === 0 ? 0 : Number(digitsOf(written, tag)));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** The digits of Intl's own output, put together from `formatToParts` and so without our reading of separators. */
function digitsOf(written: string, tag: string): string {
  const decimal =
    new Intl.NumberFormat(tag).formatToParts(1.5).find((part) => part.type === 'decimal')?.value ?? '.';
  const [integer = '', fraction = ''] = written.split(decimal);
  return `${/^[-−]/.test(written) ? '-' : ''}${integer.replace(/\D/g, '')}.${fraction}`;
}

describe('columnConvention', () => {
  test.each([
    [['1,234', '1,234.5'], 'point', true],
    [['1.234', '1.234,5'], 'comma', true],
    [['1.234', '0.5'], 'point', true],
    [['1,234', '0,567'], 'comma', true],
    [['1.234', '1.234.567'], 'comma', true],
    [['1,234', '1234.5'], 'point', true],
    [['1,234', '12,5%'], 'comma', true],
    [['1,234', '¥2,000'], 'point', false],
    [['1.234', '2.000'], 'comma', false],
    [['1.234', '2,000'], 'point', false],
    [['1.234', '1,5', '2.5'], 'comma', false],
    [['1234', 'n/a', 'words'], 'point', true],
    [[], 'point', true],
  ] as const)('of %j is a decimal %s, sure: %s', (cells, decimal, sure) => {
    expect(columnConvention(cells)).toEqual({ decimal, sure });
  });
});
