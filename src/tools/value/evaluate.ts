import { evaluator } from '../evaluation.ts';
import { caseOf, evaluateValue, simulationJob, valueRun } from './model.ts';
import { caseRows, reviewRows } from './rows.ts';
import { defaultValueInputs, parseValueInputs, type ValueCaseInputs, type ValueInputs } from './schema.ts';

const texts = { en: () => import('./text.en.ts'), zh: () => import('./text.zh.ts') } as const;

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
    const accountName = workspace.accounts.find(({ id }) => id === inputs.accountId)?.name ?? '';
    return {
      result: {
        ...result,
        values: Object.fromEntries(result.values),
        drivers: Object.fromEntries(result.drivers),
        draws,
      },
      tables: async (locale) => {
        const words = { locale, text: (await texts[locale]()).text, currency: workspace.settings.currency };
        const told = { words, inputs, one, result, draws, accountName };
        return [caseRows(told), reviewRows(told)];
      },
    };
  },
});
