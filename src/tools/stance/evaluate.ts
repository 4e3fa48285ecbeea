import { evaluator } from '../evaluation.ts';
import { evaluateStance } from './model.ts';
import { resultRows } from './rows.ts';
import { defaultStanceInputs, parseStanceInputs } from './schema.ts';

const texts = { en: () => import('./text.en.ts'), zh: () => import('./text.zh.ts') } as const;

export const evaluate = evaluator({
  id: 'stance',
  defaults: defaultStanceInputs,
  parse: parseStanceInputs,
  run(inputs, workspace) {
    const result = evaluateStance(inputs, workspace);
    if (result.progress === 'untouched' && workspace.accounts.length === 0) return null;
    const { currency } = workspace.settings;
    return {
      result,
      tables: async (locale) => {
        const { text } = await texts[locale]();
        return [resultRows(result, { locale, text, currency })];
      },
    };
  },
});
