import type { ExpressionTree, NameNode } from './tree.ts';

/**
 * All names of a formula with their places, from left to right, each as often as it stands there, also those in a branch that
 * is not taken.
 *
 * @example namesIn(tree).map(({ name }) => name) // ['hours', 'rate', 'hours']
 */
export function namesIn(tree: ExpressionTree): NameNode[] {
  switch (tree.kind) {
    case 'number':
      return [];
    case 'name':
      return [tree];
    case 'negation':
      return namesIn(tree.operand);
    case 'arithmetic':
      return [tree.left, tree.right].flatMap(namesIn);
    case 'call':
      return tree.arguments.flatMap(namesIn);
    case 'choice':
      return [tree.condition.left, tree.condition.right, tree.yes, tree.no].flatMap(namesIn);
  }
}
