import { placeOf, readTree, type BinaryReading, type Reading } from './grammar.ts';
import {
  ExpressionError,
  type ArithmeticOperator,
  type Comparison,
  type ComparisonOperator,
  type ExpressionProblem,
  type ExpressionTree,
  type FunctionName,
} from './tree.ts';

export type ParsedExpression =
  | { readonly kind: 'tree'; readonly tree: ExpressionTree }
  | { readonly kind: 'problem'; readonly problem: ExpressionProblem };

export const longestExpression = 1000;
export const deepestExpression = 32;

const argumentCounts = {
  min: [1, 20],
  max: [1, 20],
  abs: [1, 1],
  round: [1, 2],
  if: [3, 3],
} as const satisfies Record<FunctionName | 'if', readonly [number, number]>;

const arithmetic: ReadonlyMap<string, ArithmeticOperator> = new Map(
  (['+', '-', '*', '/', '^'] as const).map((operator) => [operator, operator]),
);

const comparisons: ReadonlyMap<string, ComparisonOperator> = new Map([
  ['<', '<'],
  ['<=', '<='],
  ['≤', '<='],
  ['>', '>'],
  ['>=', '>='],
  ['≥', '>='],
  ['=', '='],
  ['==', '='],
  ['<>', '<>'],
  ['!=', '<>'],
  ['≠', '<>'],
]);

/** Letter for letter, so that places stay what they are in the text as written. */
const sameAs: ReadonlyMap<string, string> = new Map([
  ['×', '*'],
  ['÷', '/'],
  ['−', '-'],
  ['、', ','],
  ['\u00a0', ' '],
  ['\u3000', ' '],
]);

/**
 * Reads a formula: numbers (`1.5`, `2e3`, `12%`), names in any script (letters, digits and `_`, case matters), `+ - * / ^`,
 * parentheses, and the functions `min`, `max`, `abs`, `round(value, digits)` (halves away from zero, as spreadsheets) and
 * `if(a > b, yes, no)`, whose names may be in capitals. Nothing else exists: no members, strings, lists or assignments, and
 * nothing is ever run. Conventions: `^` binds tightest and is right-associative, so 2^3^2 is 2^9; the minus sign before a value
 * binds more loosely than `^` and more tightly than `*`, so -2^2 is -4, as in mathematics (spreadsheets say 4; the formula
 * written for them has the parentheses it needs). Comparisons stand in the first argument of `if` only. Full-width signs
 * and digits, `×` and `÷` are taken as what they look like.
 *
 * @example parseExpression('min(用量 * 单价, 上限)') // { kind: 'tree', tree: ... }
 */
export function parseExpression(text: string): ParsedExpression {
  try {
    return { kind: 'tree', tree: toTree(readTree(checked(halfWidth(text)))) };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return { kind: 'problem', problem: error.problem };
  }
}

function halfWidth(text: string): string {
  return text.replace(
    /[\uff01-\uff5e×÷−、\u00a0\u3000]/g,
    (sign) => sameAs.get(sign) ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

/** What can be told before reading; the limits also keep the reading itself from running out of stack. */
function checked(text: string): string {
  if (text.length > longestExpression) throw new ExpressionError('too-long', longestExpression);
  const foreign = /["'`[\]{}~?:;&|@#\\$]|!(?!=)|[\p{L}\d_)]\s*\.\s*[\p{L}_]/u.exec(text);
  if (foreign) {
    const member = foreign[0].indexOf('.');
    throw new ExpressionError(
      'not-allowed',
      foreign.index + Math.max(0, member),
      member < 0 ? foreign[0] : '.',
    );
  }
  const comma = /^\s*,|,\s*$/.exec(text);
  if (comma) throw new ExpressionError('unexpected', comma.index + comma[0].indexOf(','), ',');
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    depth += nesting.get(text.charAt(at)) ?? 0;
    if (depth > deepestExpression) throw new ExpressionError('too-deep', at);
  }
  return text;
}

const nesting: ReadonlyMap<string, number> = new Map([
  ['(', 1],
  [')', -1],
]);

function toTree(reading: Reading): ExpressionTree {
  const at = placeOf(reading);
  switch (reading.type) {
    case 'Number':
      if (!Number.isFinite(reading.value)) throw new ExpressionError('not-a-number', at);
      return { kind: 'number', value: reading.value, at };
    case 'Name':
      return { kind: 'name', name: reading.name, at };
    case 'Negation':
      return { kind: 'negation', operand: toTree(reading.operand), at };
    case 'Call':
      return toCall(reading.name, reading.arguments, at);
    case 'BinaryExpression':
      return toArithmetic(reading, at);
  }
}

function toArithmetic({ operator, left, right }: BinaryReading, at: number): ExpressionTree {
  const known = arithmetic.get(operator);
  if (known === undefined) throw new ExpressionError('comparison-misplaced', at, operator);
  return { kind: 'arithmetic', operator: known, left: toTree(left), right: toTree(right), at };
}

function toCall(written: string, list: readonly Reading[], at: number): ExpressionTree {
  const name = written.toLowerCase();
  if (!isFunction(name)) throw new ExpressionError('unknown-function', at, written);
  const [least, most] = argumentCounts[name];
  if (list.length < least || list.length > most) throw new ExpressionError('wrong-argument-count', at, name);
  if (name !== 'if') return { kind: 'call', name, arguments: list.map(toTree), at };
  const [condition, yes, no] = list as [Reading, Reading, Reading];
  return { kind: 'choice', condition: toComparison(condition), yes: toTree(yes), no: toTree(no), at };
}

function isFunction(name: string): name is FunctionName | 'if' {
  return Object.hasOwn(argumentCounts, name);
}

function toComparison(reading: Reading): Comparison {
  const operator = reading.type === 'BinaryExpression' ? comparisons.get(reading.operator) : undefined;
  if (reading.type !== 'BinaryExpression' || operator === undefined) {
    throw new ExpressionError('condition-expected', placeOf(reading));
  }
  return { operator, left: toTree(reading.left), right: toTree(reading.right) };
}
