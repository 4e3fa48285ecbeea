import { describe, expect, test } from 'vitest';
import { formula, formulaText, joined, type Formula } from './formula.ts';
import { anchored, cellAt, span } from './place.ts';

const names = new Map([
  ['here', 'Here'],
  ['there', "Bob's sheet"],
]);

function written(one: Formula): string {
  return formulaText(one, 'here', names);
}

describe('a formula', () => {
  test('names cells of its own sheet without the sheet', () => {
    const rows = span(cellAt('here', 2, 1), cellAt('here', 5, 1));
    expect(written(formula`SUM(${rows})/${cellAt('here', 1, 28, false)}`)).toBe('SUM($A$2:$A$5)/AB1');
  });

  test('names the sheet of other cells in quotation marks, its own apostrophes doubled', () => {
    expect(written(formula`${cellAt('there', 3, 2)}`)).toBe("'Bob''s sheet'!$B$3");
  });

  test('writes numbers as every spreadsheet reads them, negative ones in brackets', () => {
    expect(written(formula`5-${-3}+${1e-9}+${2e21}`)).toBe('5-(-3)+1E-9+2E+21');
  });

  test('quotes texts, so that no name can become part of the formula', () => {
    expect(written(formula`IF(A1=${'say "no")+HYPERLINK('},1,0)`)).toBe(
      'IF(A1="say ""no"")+HYPERLINK(",1,0)',
    );
  });

  test('holds other formulas', () => {
    const part = formula`MAX(0,${cellAt('here', 1, 1)})`;
    expect(written(formula`MIN(1,${part})`)).toBe('MIN(1,MAX(0,$A$1))');
    expect(written(formula`SUM(${joined([1, part, 3], ',')})`)).toBe('SUM(1,MAX(0,$A$1),3)');
  });

  test('refuses what no spreadsheet could read', () => {
    expect(() => formula`${Number.NaN}`).toThrow(RangeError);
    expect(() => formula`${'x'.repeat(256)}`).toThrow(RangeError);
    expect(() => written(formula`${cellAt('nowhere', 1, 1)}`)).toThrow(RangeError);
  });
});

describe('places', () => {
  test('a range spans both of its ends, whichever comes first', () => {
    const whole = span(cellAt('here', 5, 3, false), cellAt('here', 2, 1, false));
    expect(written(formula`${whole} ${anchored(whole)}`)).toBe('A2:C5 $A$2:$C$5');
  });

  test('a range does not reach into another sheet', () => {
    expect(() => span(cellAt('here', 1, 1), cellAt('there', 1, 1))).toThrow(RangeError);
  });
});
