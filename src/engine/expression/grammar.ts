import jsep from 'jsep';
import { ExpressionError } from './tree.ts';

/*
 * jsep reads JavaScript's expressions; here it is narrowed to arithmetic, and its tokens are read so that they know their
 * place, that `-` binds more loosely than `^`, and that `12%` is a number. Nothing else in the site uses jsep, whose
 * settings belong to the whole program. Its nodes have no place of their own, so the ones made here carry it in `at`.
 */

/** What the reading gives, before names and operators are looked at. */
export type Reading = { readonly at?: number } & (
  | { readonly type: 'Number'; readonly value: number }
  | { readonly type: 'Name'; readonly name: string }
  | { readonly type: 'Negation'; readonly operand: Reading }
  | { readonly type: 'Call'; readonly name: string; readonly arguments: readonly Reading[] }
  | BinaryReading
);

export interface BinaryReading {
  readonly type: 'BinaryExpression';
  readonly operator: string;
  readonly left: Reading;
  readonly right: Reading;
}

/** Loosest first. `^` is right-associative: 2^3^2 is 2^9. */
const operators = [
  { precedence: 1, symbols: ['<', '<=', '≤', '>', '>=', '≥', '=', '==', '<>', '!=', '≠'] },
  { precedence: 2, symbols: ['+', '-'] },
  { precedence: 3, symbols: ['*', '/'] },
  { precedence: 4, symbols: ['^'] },
] as const;

jsep.removeAllBinaryOps();
jsep.removeAllUnaryOps();
jsep.removeAllLiterals();
for (const { precedence, symbols } of operators) {
  for (const symbol of symbols) jsep.addBinaryOp(symbol, precedence, symbol === '^');
}

jsep.hooks.add('gobble-token', function (env) {
  const node = readToken(this);
  if (node !== undefined) env.node = node;
});

/** Undefined where no value begins. */
function readToken(scope: jsep.HookScope): jsep.Expression | undefined {
  const at = scope.index;
  const { char } = scope;
  if (char === '-') return readNegation(scope, at);
  if (/[\d.]/.test(char)) return readNumber(scope, at);
  if (char === '(') return readGroup(scope);
  return /[A-Za-z_\u0080-\uffff]/.test(char) ? readName(scope, at) : undefined;
}

/** Takes a whole power as its operand, so that -2^2 is -(2^2). */
function readNegation(scope: jsep.HookScope, at: number): jsep.Expression {
  scope.index += 1;
  return { type: 'Negation', operand: readPower(scope), at };
}

function readPower(scope: jsep.HookScope): jsep.Expression {
  const base = found(scope, scope.gobbleToken());
  scope.gobbleSpaces();
  if (scope.char !== '^') return base;
  scope.index += 1;
  return { type: 'BinaryExpression', operator: '^', left: base, right: readPower(scope) };
}

function readNumber(scope: jsep.HookScope, at: number): jsep.Expression {
  const value = scope.gobbleNumericLiteral()?.value;
  scope.gobbleSpaces();
  const percent = scope.char === '%';
  if (percent) scope.index += 1;
  return { type: 'Number', value: Number(value) / (percent ? 100 : 1), at };
}

function readGroup(scope: jsep.HookScope): jsep.Expression {
  scope.index += 1;
  const inside = found(scope, scope.gobbleExpression());
  if (scope.char !== ')') unexpected(scope);
  scope.index += 1;
  return inside;
}

function readName(scope: jsep.HookScope, at: number): jsep.Expression {
  const name = scope.gobbleIdentifier()?.name;
  scope.gobbleSpaces();
  if (scope.char !== '(') return { type: 'Name', name, at };
  scope.index += 1;
  return { type: 'Call', name, arguments: readArguments(scope), at };
}

/** jsep's own reading would take spaces for commas. */
function readArguments(scope: jsep.HookScope): jsep.Expression[] {
  scope.gobbleSpaces();
  const list: jsep.Expression[] = [];
  while (scope.char !== ')' || list.length > 0) {
    list.push(found(scope, scope.gobbleExpression()));
    if (scope.char === ')') break;
    if (scope.char !== ',') unexpected(scope);
    scope.index += 1;
  }
  scope.index += 1;
  return list;
}

/** Where nothing can be read jsep answers false, whatever its types say. */
function found(scope: jsep.HookScope, node: jsep.PossibleExpression | false): jsep.Expression {
  if (!node) unexpected(scope);
  return node;
}

/** Another value where an operator should be is worth its own word. */
function unexpected(scope: jsep.HookScope): never {
  const { char, index } = scope;
  const value = /[\w.(\u0080-\uffff]/.test(char);
  throw new ExpressionError(value ? 'operator-missing' : 'unexpected', index, char);
}

/**
 * Reads a text in this grammar.
 *
 * @throws ExpressionError when the text is not in the grammar.
 */
export function readTree(text: string): Reading {
  const read = readAll(text);
  if (read.type !== 'Compound') return read as unknown as Reading;
  const [, second] = read.body as unknown as readonly Reading[];
  if (second) throw new ExpressionError('operator-missing', placeOf(second));
  throw new ExpressionError('empty', 0);
}

function readAll(text: string): jsep.Expression {
  try {
    return jsep(text);
  } catch (error) {
    if (error instanceof ExpressionError) throw error;
    const at = error instanceof Error && 'index' in error ? Number(error.index) : 0;
    throw new ExpressionError('unexpected', at, text.charAt(at));
  }
}

/** Where the leftmost part of a reading begins. */
export function placeOf(reading: Reading): number {
  return reading.type === 'BinaryExpression' ? placeOf(reading.left) : (reading.at ?? 0);
}
