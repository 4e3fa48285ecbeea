import { evaluator } from '../evaluation.ts';
import { evaluateInitiative } from './model.ts';
import { resultRows } from './rows.ts';
import { defaultInitiativeInputs, parseInitiativeInputs } from './schema.ts';

const texts = {
  en: () => Promise.all([import('./text.en.ts'), import('./statements-text.en.ts')]),
  zh: () => Promise.all([import('./text.zh.ts'), import('./statements-text.zh.ts')]),
} as const;

export const evaluate = evaluator({
  id: 'initiative',
  defaults: defaultInitiativeInputs,
  parse: parseInitiativeInputs,
  run(inputs, workspace) {
    if (inputs === defaultInitiativeInputs) return null;
    const result = evaluateInitiative(inputs, workspace);
    const { currency } = workspace.settings;
    return {
      result,
      tables: async (locale) => {
        const [{ text }, { text: asked }] = await texts[locale]();
        const words = { locale, text, asked, currency };
        return [resultRows({ inputs, result, functions: workspace.functions }, words)];
      },
    };
  },
});
