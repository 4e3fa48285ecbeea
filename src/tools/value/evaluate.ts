import { evaluator } from '../evaluation.ts';
import { caseOf, evaluateValue, simulationJob, valueRun } from './model.ts';
import { compared } from './model/comparison.ts';
import { caseRows, comparisonRows, reviewRows } from './rows.ts';
import { defaultValueInputs, parseValueInputs, type ValueCaseInputs, type ValueInputs } from './schema.ts';

const texts = { en: () => import('./text.en.ts'), zh: () => import('./text.zh.ts') } as const;

const handbackTexts = {
  en: () => import('./handback-text.en.ts'),
  zh: () => import('./handback-text.zh.ts'),
} as const;

/** As the page simulates in the background, here to the end. */
function simulated(one: ValueCaseInputs, inputs: ValueInputs) {
  const job = simulationJob(one, inputs.simulation);
  if (job === null) return null;
  const run = valueRun(job);
  while (run.advance() < 1);
  return run.result();
}

export const evaluate = evaluator({
  id: 'value',
  defaults: defaultValueInputs,
  parse: parseValueInputs,
  run(inputs, workspace) {
    const one = caseOf(inputs);
    // The day of the last change, so that the same document always gives the same answer.
    const result = evaluateValue(inputs, workspace, workspace.updatedAt.slice(0, 10));
    if (one === null || result === null) return null;
    const draws = simulated(one, inputs);
    const { returned } = one;
    const comparison = returned && compared(one, returned);
    const accountName = workspace.accounts.find(({ id }) => id === inputs.accountId)?.name ?? '';
    return {
      result: {
        ...result,
        values: Object.fromEntries(result.values),
        drivers: Object.fromEntries(result.drivers),
        draws,
        comparison,
      },
      tables: async (locale) => {
        const words = { locale, text: (await texts[locale]()).text, currency: workspace.settings.currency };
        const told = { words, inputs, one, result, draws, accountName };
        const tables = [caseRows(told), reviewRows(told)];
        if (returned === null || comparison === null) return tables;
        const page = (await handbackTexts[locale]()).handbackText;
        return [...tables, comparisonRows({ told, returned, comparison, page })];
      },
    };
  },
});
