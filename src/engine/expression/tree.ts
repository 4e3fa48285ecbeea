/** Places count UTF-16 units of the text from 0, as a text field's selection does. */
export type ExpressionTree = NumberNode | NameNode | NegationNode | ArithmeticNode | CallNode | ChoiceNode;

export interface NumberNode {
  readonly kind: 'number';
  /** Of `12%` it is 0.12. */
  readonly value: number;
  readonly at: number;
}

export interface NameNode {
  readonly kind: 'name';
  readonly name: string;
  readonly at: number;
}

export interface NegationNode {
  readonly kind: 'negation';
  readonly operand: ExpressionTree;
  readonly at: number;
}

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '^';

export interface ArithmeticNode {
  readonly kind: 'arithmetic';
  readonly operator: ArithmeticOperator;
  readonly left: ExpressionTree;
  readonly right: ExpressionTree;
  readonly at: number;
}

export type FunctionName = 'min' | 'max' | 'abs' | 'round';

export interface CallNode {
  readonly kind: 'call';
  readonly name: FunctionName;
  readonly arguments: readonly ExpressionTree[];
  readonly at: number;
}

/** `if(condition, yes, no)`. */
export interface ChoiceNode {
  readonly kind: 'choice';
  readonly condition: Comparison;
  readonly yes: ExpressionTree;
  readonly no: ExpressionTree;
  readonly at: number;
}

export type ComparisonOperator = '<' | '<=' | '>' | '>=' | '=' | '<>';

export interface Comparison {
  readonly operator: ComparisonOperator;
  readonly left: ExpressionTree;
  readonly right: ExpressionTree;
}

export type ProblemCode =
  | 'empty'
  | 'too-long'
  | 'too-deep'
  /** Something is missing or should not be here: the place is where reading stopped. */
  | 'unexpected'
  /** Two values beside each other, as in `2 3` or `1,000`. */
  | 'operator-missing'
  /** Known to programmers and not part of this language: strings, lists, members, assignment, other operators. */
  | 'not-allowed'
  | 'unknown-function'
  | 'wrong-argument-count'
  /** The first argument of `if` compares two values. */
  | 'condition-expected'
  /** Values are compared in the first argument of `if` only. */
  | 'comparison-misplaced'
  | 'unknown-name'
  | 'division-by-zero'
  /** Such as the root of a negative number, 0^0, or a result beyond every number. */
  | 'not-a-number';

export interface ExpressionProblem {
  readonly code: ProblemCode;
  readonly at: number;
  /** The name that is unknown, the function with wrong arguments, or the piece of text at fault; may be empty. */
  readonly what: string;
}

/** Thrown within this folder only, and turned into a result at its doors. */
export class ExpressionError extends Error {
  readonly problem: ExpressionProblem;

  constructor(code: ProblemCode, at: number, what = '') {
    super(code);
    this.problem = { code, at, what };
  }
}
