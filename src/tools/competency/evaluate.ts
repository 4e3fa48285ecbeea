import { evaluator } from '../evaluation.ts';
import { evaluateCompetency } from './model.ts';
import { resultRows } from './rows.ts';
import { defaultCompetencyInputs, parseCompetencyInputs } from './schema.ts';

const texts = {
  en: () => Promise.all([import('./text.en.ts'), import('./competencies-text.en.ts')]),
  zh: () => Promise.all([import('./text.zh.ts'), import('./competencies-text.zh.ts')]),
} as const;

export const evaluate = evaluator({
  id: 'competency',
  defaults: defaultCompetencyInputs,
  parse: parseCompetencyInputs,
  run(inputs, workspace) {
    const result = evaluateCompetency(inputs, workspace);
    if (result.candidates.length === 0) return null;
    return {
      result,
      tables: async (locale) => {
        const [{ text }, { competenciesText: built }] = await texts[locale]();
        return [resultRows(result, { locale, text, built })];
      },
    };
  },
});
