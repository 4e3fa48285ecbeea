import { evaluator } from '../evaluation.ts';
import { evaluateAsset } from './model.ts';
import { resultRows } from './rows.ts';
import { defaultAssetInputs, parseAssetInputs } from './schema.ts';

const texts = { en: () => import('./text.en.ts'), zh: () => import('./text.zh.ts') } as const;

export const evaluate = evaluator({
  id: 'asset',
  defaults: defaultAssetInputs,
  parse: parseAssetInputs,
  run(inputs, workspace) {
    const result = evaluateAsset(inputs, workspace);
    if (result.basis.margin === null && inputs.cases.length === 0) return null;
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
