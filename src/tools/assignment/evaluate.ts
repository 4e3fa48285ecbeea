import { evaluator } from '../evaluation.ts';
import { evaluateAssignment, outcomeOf } from './model.ts';
import { assignmentRows } from './rows.ts';
import { defaultAssignmentInputs, parseAssignmentInputs } from './schema.ts';

const texts = { en: () => import('./text.en.ts'), zh: () => import('./text.zh.ts') } as const;

/** Small cases only are solved here, by trying all; larger ones need the page's solver and come without a choice. */
export const evaluate = evaluator({
  id: 'assignment',
  defaults: defaultAssignmentInputs,
  parse: parseAssignmentInputs,
  run(inputs, workspace) {
    const result = evaluateAssignment(inputs, workspace);
    if (result.managers.length === 0 && result.accounts.length === 0) return null;
    const { tried } = result;
    const outcome = tried !== null && tried !== 'none' ? outcomeOf(result, tried) : null;
    return {
      result: { ...result, outcome },
      tables: async (locale) => {
        const { text } = await texts[locale]();
        return [assignmentRows({ words: { locale, text }, result, outcome })];
      },
    };
  },
});
