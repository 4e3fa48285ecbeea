import { evaluator } from '../evaluation.ts';
import { evaluateRelationships } from './model.ts';
import { resultRows } from './rows.ts';
import { defaultRelationshipsInputs, parseRelationshipsInputs } from './schema.ts';

const texts = { en: () => import('./text.en.ts'), zh: () => import('./text.zh.ts') } as const;

export const evaluate = evaluator({
  id: 'relationships',
  defaults: defaultRelationshipsInputs,
  parse: parseRelationshipsInputs,
  run(inputs, workspace) {
    // The day of the last change, so that the same document always gives the same answer.
    const result = evaluateRelationships(inputs, workspace, workspace.updatedAt.slice(0, 10));
    if (result.overview.length === 0) return null;
    return {
      result,
      tables: async (locale) => [resultRows(result, { locale, text: (await texts[locale]()).text })],
    };
  },
});
