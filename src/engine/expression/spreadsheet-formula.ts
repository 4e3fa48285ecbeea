import { ExpressionError, type ExpressionProblem, type ExpressionTree } from './tree.ts';

export type SpreadsheetFormula =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'problem'; readonly problem: ExpressionProblem };

/*
 * How tightly each part binds. Programs disagree on the minus sign beside `^` and on a row of `^`, so that both get
 * parentheses wherever they could be read in two ways.
 */
const binding = { '+': 1, '-': 1, sign: 1, '*': 2, '/': 2, '^': 3, whole: 4 } as const;

/**
 * The same formula for Excel and LibreOffice, without the leading equals sign, with a cell's address (`B2`, `Inputs!$C$4`) for
 * each name. Parentheses are set so that a spreadsheet, where -2^2 is 4 and 2^3^2 is 64, calculates what
 * {@link evaluateExpression} does. Equal but for one thing: 0^0 is a problem here and in Excel, and 1 in LibreOffice. A
 * name without an address is a problem.
 *
 * @see ECMA-376 part 1, 18.17.2, for the operators and their precedence.
 * @example spreadsheetFormula(tree, new Map([['hours', 'B2'], ['rate', 'B3']])) // B2*B3
 */
export function spreadsheetFormula(
  tree: ExpressionTree,
  addresses: ReadonlyMap<string, string>,
): SpreadsheetFormula {
  try {
    return { kind: 'formula', formula: written(tree, addresses, 0) };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return { kind: 'problem', problem: error.problem };
  }
}

/** In parentheses when it binds less tightly than what stands beside it needs. */
function written(tree: ExpressionTree, addresses: ReadonlyMap<string, string>, needed: number): string {
  const inner = (child: ExpressionTree, least: number) => written(child, addresses, least);
  switch (tree.kind) {
    case 'number':
      return String(tree.value).toUpperCase();
    case 'name': {
      const address = addresses.get(tree.name);
      if (address === undefined) throw new ExpressionError('unknown-name', tree.at, tree.name);
      return address;
    }
    case 'negation':
      return enclosed(`-${inner(tree.operand, binding.whole)}`, binding.sign, needed);
    case 'arithmetic': {
      const own = binding[tree.operator];
      const left = inner(tree.left, tree.operator === '^' ? binding.whole : own);
      const text = `${left}${tree.operator}${inner(tree.right, own + 1)}`;
      return enclosed(text, own, needed);
    }
    case 'call': {
      const list = tree.arguments.map((argument) => inner(argument, 0));
      if (tree.name === 'round' && list.length === 1) list.push('0');
      return `${tree.name.toUpperCase()}(${list.join(',')})`;
    }
    case 'choice': {
      const { operator, left, right } = tree.condition;
      const condition = `${inner(left, 0)}${operator}${inner(right, 0)}`;
      return `IF(${condition},${inner(tree.yes, 0)},${inner(tree.no, 0)})`;
    }
  }
}

function enclosed(text: string, own: number, needed: number): string {
  return own < needed ? `(${text})` : text;
}
