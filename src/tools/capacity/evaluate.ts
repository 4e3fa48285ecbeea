import { evaluator } from '../evaluation.ts';
import { evaluateCapacity, serviceRun, type ServiceResult } from './model.ts';
import { loadRows, serviceRows } from './rows.ts';
import { defaultCapacityInputs, parseCapacityInputs, type CapacityInputs } from './schema.ts';

const texts = { en: () => import('./text.en.ts'), zh: () => import('./text.zh.ts') } as const;

/** As the page simulates in the background, here to the end. */
function simulated(inputs: CapacityInputs): ServiceResult | null {
  const run = serviceRun(inputs);
  while (run.advance() < 1);
  return run.result();
}

export const evaluate = evaluator({
  id: 'capacity',
  defaults: defaultCapacityInputs,
  parse: parseCapacityInputs,
  run(inputs) {
    const service = simulated(inputs);
    const result = evaluateCapacity(inputs, service?.findings ?? null);
    return {
      result: { ...result, service },
      tables: async (locale) => {
        const words = { locale, text: (await texts[locale]()).text };
        const load = loadRows({ words, inputs, result, service });
        return service ? [load, serviceRows({ words }, service)] : [load];
      },
    };
  },
});
