import { blankCase, blankCost, blankDriver, defaultValueInputs } from './schema.ts';
import type { Cost, Driver, ValueCaseInputs } from './schema.ts';

export const { thresholds, simulation } = defaultValueInputs;

export function driver(id: string, part: Partial<Driver> = {}): Driver {
  return { ...blankDriver, confidence: 1, id, ...part };
}

export function cost(id: string, part: Partial<Cost> = {}): Cost {
  return { ...blankCost, id, ...part };
}

/** 48,000 a year: 8,000 hours, 15 % of them saved, 40 each. */
export const hours = driver('hours', { baseline: 8000, change: 0.15, valuePerUnit: 40 });

/** 12,000 a year by a formula. */
export const orders = driver('orders', {
  method: 'formula',
  formula: 'orders * saved / rate',
  inputs: [
    { id: 'orders', name: 'orders', unit: '', value: 600, source: '' },
    { id: 'saved', name: 'saved', unit: '', value: 100, source: '' },
    { id: 'rate', name: 'rate', unit: '', value: 5, source: '' },
  ],
});

export function caseWith(part: Partial<ValueCaseInputs> = {}): ValueCaseInputs {
  return { ...blankCase, ...part };
}

/** Of the named input another value. */
export function withInput(one: Driver, id: string, value: number | null): Driver {
  return { ...one, inputs: one.inputs.map((input) => (input.id === id ? { ...input, value } : input)) };
}

export const context = { account: null, thisYear: 2026, today: '2026-05-01' } as const;
