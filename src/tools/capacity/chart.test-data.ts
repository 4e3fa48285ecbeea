import type { Told } from './chart.ts';
import { evaluateCapacity, serviceRun } from './model.ts';
import { firmFunction, tier } from './model.test-data.ts';
import { defaultCapacityInputs, type CapacityInputs } from './schema.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.zh.ts';

/** Two kinds of account and three functions, one of which nobody knows the hours of; without spread, so that all is exact. */
export const firm: CapacityInputs = {
  ...defaultCapacityInputs,
  managers: { ...defaultCapacityInputs.managers, count: 3, spread: 0, rework: 0 },
  sponsors: { count: 4, accountsEach: 3 },
  tiers: [
    tier('full', { preset: 'full', name: '' }),
    tier('basic', { name: 'Basic', mix: 2, newRelationships: 1, matureRelationships: 5 }),
  ],
  functions: [
    firmFunction('eng', 150, null, {
      preset: 'engineering',
      name: '',
      rework: 0.25,
      demand: {
        full: { hoursPerMonth: 24, setUpHours: 90 },
        basic: { hoursPerMonth: 9, setUpHours: 45 },
      },
    }),
    firmFunction('desk', 0, 0, { demand: { full: { hoursPerMonth: 0, setUpHours: 0 } } }),
    firmFunction('law', null, 5),
  ],
  waves: [
    { id: 'a', month: 1, accounts: 3 },
    { id: 'b', month: 7, accounts: 5 },
  ],
  horizonMonths: 12,
  runs: 200,
};

export function toldOf(inputs: CapacityInputs, locale: 'en' | 'zh' = 'en', simulated = true): Told {
  const run = serviceRun(inputs);
  while (simulated && run.advance() < 1);
  const service = run.result();
  return {
    words: { locale, text: { en, zh }[locale] },
    inputs,
    result: evaluateCapacity(inputs, service?.findings ?? null),
    service,
  };
}
