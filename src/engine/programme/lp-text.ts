/** A coefficient and the name of its variable. */
export type LpTerm = readonly [coefficient: number, name: string];

export interface LpProgramme {
  readonly objective: readonly LpTerm[];
  /** Each a whole row with its name and its limit, as {@link lpRow} writes it. */
  readonly rows: readonly string[];
  /** Names of the 0-1 variables; all others are continuous and at least 0. */
  readonly binaries: readonly string[];
}

/** Older readers of the format cut lines at 560 characters. */
const termsPerLine = 12;

/**
 * A maximisation with 0-1 variables in CPLEX LP format. Amounts keep their unit; solvers lose coefficients below 1e-9 and
 * above 1e15.
 *
 * @throws RangeError without a binary variable, which the format cannot say.
 * @see IBM, CPLEX User's Manual, "LP file format: algebraic representation".
 * @example lpText({ objective: [[3, 'x0']], rows: [lpRow('n', [[1, 'x0']], '<=', 1)], binaries: ['x0'] })
 * // 'Maximize\n obj: 3 x0\nSubject To\n n: 1 x0 <= 1\nBinary\n x0\nEnd\n'
 */
export function lpText({ objective, rows, binaries }: LpProgramme): string {
  const [first] = binaries;
  if (first === undefined) throw new RangeError('there is nothing to choose from');
  return [
    'Maximize',
    ` obj: ${terms(objective, first)}`,
    'Subject To',
    ...rows.map((row) => ` ${row}`),
    'Binary',
    ...inLines(binaries).map((line) => ` ${line}`),
    'End',
    '',
  ].join('\n');
}

/**
 * One row. Terms of 0 are left out; where nothing is left the first variable stands for a sum of nothing.
 *
 * @throws RangeError without a term.
 * @see {@link lpText}.
 * @example lpRow('r0', [[2, 'x0'], [-1, 'x1']], '<=', 5) // 'r0: 2 x0 - 1 x1 <= 5'
 */
export function lpRow(name: string, row: readonly LpTerm[], sense: '<=' | '>=' | '=', limit: number): string {
  const [first] = row;
  if (first === undefined) throw new RangeError('a row needs a term');
  return `${name}: ${terms(row, first[1])} ${sense} ${limit}`;
}

function terms(row: readonly LpTerm[], standIn: string): string {
  const found = row.flatMap(([coefficient, name]) =>
    coefficient === 0 ? [] : [`${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} ${name}`],
  );
  if (found.length === 0) return `0 ${standIn}`;
  return inLines(found).join('\n  ').replace(/^\+ /, '');
}

function inLines(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (let start = 0; start < words.length; start += termsPerLine) {
    lines.push(words.slice(start, start + termsPerLine).join(' '));
  }
  return lines;
}
