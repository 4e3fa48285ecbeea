import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcome, treeOf } from '../../src/engine/expression/expression.test-data.ts';
import { named, writtenFormulas } from '../../src/engine/expression/formulas.test-data.ts';
import { spreadsheetFormula } from '../../src/engine/expression/spreadsheet-formula.ts';
import { calculated, officeIsHere } from './spreadsheet.ts';

/** Powers and divisions of the same numbers in the same order; the last digits may differ. */
const tolerance = 1e-9;

/** OpenFormula writes `;` between arguments, and brackets round an address. */
const addresses = new Map([...named.keys()].map((name, index) => [name, `[.${'ABC'.charAt(index)}1]`]));

function cellOf(text: string): string {
  const written = spreadsheetFormula(treeOf(text), addresses);
  if (written.kind === 'problem') throw new Error(written.problem.code);
  return `=${written.formula.replaceAll(',', ';')}`;
}

describe.runIf(officeIsHere)('LibreOffice reads our formulas', () => {
  test('as we do', () => {
    const formulas = fc
      .sample(writtenFormulas, { numRuns: 500, seed: 1 })
      .map(({ text }) => ({ text, ours: outcome(text, named) }))
      // What is no number here is an error there, except for 0^0.
      .filter(({ ours }) => typeof ours === 'number');
    const sheet = calculated([[...named.values()], ...formulas.map(({ text }) => [cellOf(text)])]);
    expect(formulas.length).toBeGreaterThan(400);
    formulas.forEach(({ text, ours }, index) => {
      const theirs = Number(sheet[index + 1]?.[0]);
      expect(Math.abs(theirs - Number(ours)), text).toBeLessThanOrEqual(
        tolerance * Math.max(1, Math.abs(theirs)),
      );
    });
  });
});
