import type { ExpressionProblem, ExpressionTree } from './tree.ts';
import { evaluateExpression } from './evaluate.ts';
import { parseExpression } from './parse.ts';

/** The tree of a text that must have one. */
export function treeOf(text: string): ExpressionTree {
  const parsed = parseExpression(text);
  if (parsed.kind === 'problem') throw new Error(`${text}: ${JSON.stringify(parsed.problem)}`);
  return parsed.tree;
}

/** The value of a formula or the code of its problem, whichever door it comes out of. */
export function outcome(text: string, names: ReadonlyMap<string, number> = new Map()) {
  const result = problemOrTree(text);
  if ('code' in result) return result.code;
  const evaluated = evaluateExpression(result, (name) => names.get(name));
  return evaluated.kind === 'value' ? evaluated.value : evaluated.problem.code;
}

function problemOrTree(text: string): ExpressionProblem | ExpressionTree {
  const parsed = parseExpression(text);
  return parsed.kind === 'problem' ? parsed.problem : parsed.tree;
}
