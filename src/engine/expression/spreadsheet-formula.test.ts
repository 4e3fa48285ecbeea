import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateExpression } from './evaluate.ts';
import { outcome, treeOf } from './expression.test-data.ts';
import { named, writtenFormulas } from './formulas.test-data.ts';
import { parseExpression } from './parse.ts';
import { spreadsheetFormula } from './spreadsheet-formula.ts';

const addresses = new Map([
  ['a', 'B2'],
  ['b', 'Inputs!$C$4'],
  ['用量', 'D5'],
]);

function formulaOf(text: string, cells: ReadonlyMap<string, string> = addresses): string {
  const written = spreadsheetFormula(treeOf(text), cells);
  if (written.kind === 'problem') throw new Error(written.problem.code);
  return written.formula;
}

describe('a formula for spreadsheets', () => {
  test.each([
    ['a * b', 'B2*Inputs!$C$4'],
    ['(用量 + 2) * 3', '(D5+2)*3'],
    ['a - (b - 1)', 'B2-(Inputs!$C$4-1)'],
    ['a - b - 1', 'B2-Inputs!$C$4-1'],
    ['a / (b * 2)', 'B2/(Inputs!$C$4*2)'],
    ['-a^2', '-(B2^2)'],
    ['(-a)^2', '(-B2)^2'],
    ['2^3^2', '2^(3^2)'],
    ['(2^3)^2', '(2^3)^2'],
    ['2^-a', '2^(-B2)'],
    ['3 - -a', '3-(-B2)'],
    ['-a * 2', '(-B2)*2'],
    ['12% + 0.0000001', '0.12+1E-7'],
    ['round(a)', 'ROUND(B2,0)'],
    ['round(a, 2)', 'ROUND(B2,2)'],
    ['if(a != b + 1, min(a, 3), abs(b))', 'IF(B2<>Inputs!$C$4+1,MIN(B2,3),ABS(Inputs!$C$4))'],
  ])('of %s is %s', (text, formula) => {
    expect(formulaOf(text)).toBe(formula);
  });

  test('needs a cell for each name', () => {
    expect(spreadsheetFormula(treeOf('a + missing'), addresses)).toEqual({
      kind: 'problem',
      problem: { code: 'unknown-name', at: 4, what: 'missing' },
    });
  });

  test('means the same when it is read again', () => {
    const asNames = new Map([...named.keys()].map((name) => [name, name]));
    fc.assert(
      fc.property(
        writtenFormulas.filter(({ text }) => text.length < 300),
        ({ text }) => {
          if (parseExpression(text).kind === 'problem') return;
          const again = treeOf(formulaOf(text, asNames));
          const value = evaluateExpression(again, (name) => named.get(name));
          const got = value.kind === 'value' ? value.value : value.problem.code;
          expect(got).toEqual(outcome(text, named));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
