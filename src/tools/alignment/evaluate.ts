import { evaluator } from '../evaluation.ts';
import { evaluateAlignment } from './model.ts';
import { resultRows } from './rows.ts';
import { defaultAlignmentInputs, parseAlignmentInputs } from './schema.ts';

const texts = {
  en: () => Promise.all([import('./text.en.ts'), import('./statements-text.en.ts')]),
  zh: () => Promise.all([import('./text.zh.ts'), import('./statements-text.zh.ts')]),
} as const;

export const evaluate = evaluator({
  id: 'alignment',
  defaults: defaultAlignmentInputs,
  parse: parseAlignmentInputs,
  run(inputs, workspace) {
    const result = evaluateAlignment(inputs, workspace);
    if (result.firm === null && result.agreement.raters === 0) return null;
    return {
      result,
      tables: async (locale) => {
        const [{ text }, { statementsText: statements }] = await texts[locale]();
        return [resultRows(result, { locale, text, statements, currency: workspace.settings.currency })];
      },
    };
  },
});
