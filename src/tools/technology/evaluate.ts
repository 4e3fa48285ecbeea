import { evaluator } from '../evaluation.ts';
import { evaluateTechnology } from './model.ts';
import { resultRows } from './rows.ts';
import { defaultTechnologyInputs, parseTechnologyInputs } from './schema.ts';

const texts = { en: () => import('./text.en.ts'), zh: () => import('./text.zh.ts') } as const;

export const evaluate = evaluator({
  id: 'technology',
  defaults: defaultTechnologyInputs,
  parse: parseTechnologyInputs,
  run(inputs, workspace) {
    const result = evaluateTechnology(inputs, workspace);
    if (inputs.needs.length === 0 && result.habits.answered === 0) return null;
    const { currency } = workspace.settings;
    return {
      result,
      tables: async (locale) => {
        const { text } = await texts[locale]();
        return [resultRows(inputs, result, { locale, text, currency })];
      },
    };
  },
});
