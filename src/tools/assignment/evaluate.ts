import { evaluator } from '../evaluation.ts';
import { evaluateAssignment, mostTriedAtLeisure, outcomeOf, triedBest } from './model.ts';
import { assignmentRows } from './rows.ts';
import { defaultAssignmentInputs, parseAssignmentInputs } from './schema.ts';

const texts = { en: () => import('./text.en.ts'), zh: () => import('./text.zh.ts') } as const;

/** Up to 100,000 combinations are tried here; larger cases need the page's solver and come without a choice. */
export const evaluate = evaluator({
  id: 'assignment',
  defaults: defaultAssignmentInputs,
  parse: parseAssignmentInputs,
  run(inputs, workspace) {
    const result = evaluateAssignment(inputs, workspace);
    if (result.managers.length === 0 && result.accounts.length === 0) return null;
    const tried = result.missing === null ? triedBest(result.case.programme, mostTriedAtLeisure) : null;
    const outcome = tried !== null && tried !== 'none' ? outcomeOf(result, tried) : null;
    return {
      result: { ...result, tried, outcome },
      tables: async (locale) => {
        const { text } = await texts[locale]();
        return [assignmentRows({ words: { locale, text }, result, outcome })];
      },
    };
  },
});
