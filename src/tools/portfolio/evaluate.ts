import { evaluator } from '../evaluation.ts';
import { evaluatePortfolio } from './model.ts';
import { defaultPortfolioInputs } from './presets/starting-inputs.ts';
import { resultRows } from './rows.ts';
import { parsePortfolioInputs } from './schema.ts';

const texts = { en: () => import('./text.en.ts'), zh: () => import('./text.zh.ts') } as const;

export const evaluate = evaluator({
  id: 'portfolio',
  defaults: defaultPortfolioInputs,
  parse: parsePortfolioInputs,
  run(inputs, workspace) {
    const result = evaluatePortfolio(inputs, workspace);
    if (result.accounts.length === 0) return null;
    return {
      result,
      tables: async (locale) => [resultRows(result, inputs, (await texts[locale]()).text)],
    };
  },
});
