import { evaluator } from '../evaluation.ts';
import { evaluateCompensation } from './model.ts';
import { costRun, type CostFindings } from './model/cost.ts';
import { costJob } from './model/cost-job.ts';
import { neutralityOf } from './model/scan-neutrality.ts';
import { salesCurve } from './model/scan-sales.ts';
import { scanOf } from './model/scan.ts';
import { payRows } from './rows.ts';
import { compareRows, costRows } from './rows-cost.ts';
import { helperRows, scanRows } from './rows-scan.ts';
import { defaultCompensationInputs, parseCompensationInputs, type CompensationInputs } from './schema.ts';

const texts = {
  en: () => Promise.all([import('./text.en.ts'), import('./cost-text.en.ts'), import('./scan-text.en.ts')]),
  zh: () => Promise.all([import('./text.zh.ts'), import('./cost-text.zh.ts'), import('./scan-text.zh.ts')]),
} as const;

/** As the page simulates in the background, here to the end; null where nothing can be simulated. */
function simulated(
  inputs: CompensationInputs,
  workspace: Parameters<typeof costJob>[1],
): CostFindings | null {
  const built = costJob(inputs, workspace);
  if (built.kind !== 'job') return null;
  const run = costRun(built.job);
  while (run.advance() < 1);
  return run.result();
}

export const evaluate = evaluator({
  id: 'compensation',
  defaults: defaultCompensationInputs,
  parse: parseCompensationInputs,
  run(inputs, workspace) {
    const result = evaluateCompensation(inputs, workspace);
    const cost = simulated(inputs, workspace);
    const scan = scanOf(inputs, workspace);
    const sales = salesCurve(inputs, workspace);
    const helpers = neutralityOf(inputs, workspace);
    return {
      result: { ...result, cost, scan, sales, helpers },
      tables: async (locale) => {
        const [{ text }, { costText }, { scanText }] = await texts[locale]();
        const words = { locale, text, currency: workspace.settings.currency };
        const told = { words, inputs, workspace, result, costText, scanText };
        const own = cost?.plans.find(({ planId }) => planId === inputs.current) ?? null;
        return [
          payRows(told),
          ...(cost === null ? [] : [compareRows(told, cost)]),
          ...(cost === null || own === null ? [] : [costRows(told, cost, own)]),
          ...(scan.kind === 'scan' ? [scanRows(told, scan.scan, sales)] : []),
          ...(helpers === null || helpers.helpers.length === 0 ? [] : [helperRows(told, helpers)]),
        ];
      },
    };
  },
});
