import { evaluator } from '../evaluation.ts';
import { evaluateCompensation } from './model.ts';
import { payRows } from './rows.ts';
import { defaultCompensationInputs, parseCompensationInputs } from './schema.ts';

const texts = { en: () => import('./text.en.ts'), zh: () => import('./text.zh.ts') } as const;

export const evaluate = evaluator({
  id: 'compensation',
  defaults: defaultCompensationInputs,
  parse: parseCompensationInputs,
  run(inputs, workspace) {
    const result = evaluateCompensation(inputs, workspace);
    return {
      result,
      tables: async (locale) => {
        const { text } = await texts[locale]();
        const words = { locale, text, currency: workspace.settings.currency };
        return [payRows({ words, inputs, workspace, result })];
      },
    };
  },
});
