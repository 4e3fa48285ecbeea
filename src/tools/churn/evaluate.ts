import { evaluator } from '../evaluation.ts';
import { evaluateChurn } from './model.ts';
import { resultRows } from './rows.ts';
import { defaultChurnInputs, parseChurnInputs } from './schema.ts';

const texts = { en: () => import('./text.en.ts'), zh: () => import('./text.zh.ts') } as const;

export const evaluate = evaluator({
  id: 'churn',
  defaults: defaultChurnInputs,
  parse: parseChurnInputs,
  run(inputs, workspace) {
    // The day of the last change, so that the same document always gives the same answer.
    const result = evaluateChurn(inputs, workspace, workspace.updatedAt.slice(0, 10));
    if (result.overview.length === 0 && inputs.past.length === 0) return null;
    const { currency } = workspace.settings;
    return {
      result,
      tables: async (locale) => [
        resultRows(result, { locale, currency, text: (await texts[locale]()).text }),
      ],
    };
  },
});
