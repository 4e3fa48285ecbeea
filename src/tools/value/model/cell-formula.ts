import { parseExpression } from '../../../engine/expression/parse.ts';
import { spreadsheetFormula } from '../../../engine/expression/spreadsheet-formula.ts';

/** A piece of a formula as it is written, or the name that an address has to be put in for. */
export type FormulaPart = { readonly text: string } | { readonly name: string };

/** Cannot stand in a formula, so that what lies between two of them is a place in the list of names. */
const mark = '\u0000';

/**
 * A driver's formula for a spreadsheet, cut at its names; null where it cannot be read or names something that is not there.
 *
 * @see The engine's `spreadsheetFormula`.
 * @example cellFormula('hours * 2', ['hours']) // [{ text: '' }, { name: 'hours' }, { text: '*2' }]
 */
export function cellFormula(formula: string, names: readonly string[]): readonly FormulaPart[] | null {
  const parsed = parseExpression(formula);
  if (parsed.kind === 'problem') return null;
  const written = spreadsheetFormula(
    parsed.tree,
    new Map(names.map((name, index) => [name, `${mark}${index}${mark}`])),
  );
  if (written.kind === 'problem') return null;
  return written.formula
    .split(mark)
    .map((piece, index) => (index % 2 === 0 ? { text: piece } : { name: names[Number(piece)] ?? '' }));
}
