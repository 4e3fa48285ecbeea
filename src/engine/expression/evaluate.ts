import {
  ExpressionError,
  type ArithmeticNode,
  type CallNode,
  type Comparison,
  type ExpressionProblem,
  type ExpressionTree,
} from './tree.ts';

export type EvaluatedExpression =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'problem'; readonly problem: ExpressionProblem };

/** Undefined for a name that has no value. */
export type ValueOfName = (name: string) => number | undefined;

/**
 * The value of a formula, by a walk over its tree. `if` looks only at the branch that it takes, so that
 * `if(n > 0, a / n, 0)` never divides by zero; see {@link namesIn} for the names of both. The answer is a finite number or
 * the first problem with its place: a name without a value, a division by zero (the place is that of the divisor), or what
 * is no number (0^0, roots of negative numbers, results beyond 1.8e308). `round` as {@link roundHalfAway}.
 *
 * @example evaluateExpression(tree, (name) => inputs.get(name)) // { kind: 'value', value: 1200 }
 */
export function evaluateExpression(tree: ExpressionTree, valueOf: ValueOfName): EvaluatedExpression {
  try {
    return { kind: 'value', value: evaluate(tree, valueOf) };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return { kind: 'problem', problem: error.problem };
  }
}

function evaluate(tree: ExpressionTree, valueOf: ValueOfName): number {
  switch (tree.kind) {
    case 'number':
      return tree.value;
    case 'name': {
      const value = valueOf(tree.name);
      if (value === undefined) throw new ExpressionError('unknown-name', tree.at, tree.name);
      return finite(value, tree);
    }
    case 'negation':
      // From zero, so that nothing becomes minus zero.
      return 0 - evaluate(tree.operand, valueOf);
    case 'arithmetic':
      return calculate(tree, evaluate(tree.left, valueOf), evaluate(tree.right, valueOf));
    case 'call':
      return finite(call(tree, valueOf), tree);
    case 'choice':
      return evaluate(holds(tree.condition, valueOf) ? tree.yes : tree.no, valueOf);
  }
}

function calculate(node: ArithmeticNode, left: number, right: number): number {
  switch (node.operator) {
    case '+':
      return finite(left + right, node);
    case '-':
      return finite(left - right, node);
    case '*':
      return finite(left * right, node);
    case '/':
      if (right === 0) throw new ExpressionError('division-by-zero', node.right.at);
      return finite(left / right, node);
    case '^':
      if (left === 0 && right < 0) throw new ExpressionError('division-by-zero', node.left.at);
      return finite(left === 0 && right === 0 ? Number.NaN : left ** right, node);
  }
}

function call(node: CallNode, valueOf: ValueOfName): number {
  const values = node.arguments.map((argument) => evaluate(argument, valueOf));
  const [first = Number.NaN, second = 0] = values;
  switch (node.name) {
    case 'min':
      return Math.min(...values);
    case 'max':
      return Math.max(...values);
    case 'abs':
      return Math.abs(first);
    case 'round':
      return roundHalfAway(first, second);
  }
}

function holds({ operator, left, right }: Comparison, valueOf: ValueOfName): boolean {
  const [a, b] = [evaluate(left, valueOf), evaluate(right, valueOf)];
  switch (operator) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '=':
      return a === b;
    case '<>':
      return a !== b;
  }
}

function finite(value: number, node: ExpressionTree): number {
  if (!Number.isFinite(value)) throw new ExpressionError('not-a-number', node.at);
  return value;
}

const mostDigits = 15;

/**
 * Rounds to a number of decimals, halves away from zero, as spreadsheets' ROUND: 2.5 is 3, -2.5 is -3, and 1.005 to two
 * decimals is 1.01 although the nearest double is a little less. `digits` loses its own decimals; with negative digits tens,
 * hundreds and so on are rounded. NaN when it is beyond 15 either way.
 *
 * @see Excel's ROUND.
 * @example roundHalfAway(-2.5, 0) // -3
 */
export function roundHalfAway(value: number, digits: number): number {
  const places = Math.trunc(digits);
  if (Math.abs(places) > mostDigits) return Number.NaN;
  const shift = 10 ** Math.abs(places);
  const shifted = places < 0 ? Math.abs(value) / shift : Math.abs(value) * shift;
  // Fifteen digits are what a person sees; the sixteenth is where 1.005 is less than itself.
  const rounded = Math.round(Number(shifted.toPrecision(mostDigits)));
  return Math.sign(value) * (places < 0 ? rounded * shift : rounded / shift);
}
