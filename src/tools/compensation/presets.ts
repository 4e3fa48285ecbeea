import { presetMeasure } from './presets/measures.ts';
import { presetMeasuresOf, presetPlan } from './presets/plans.ts';
import type { CompensationInputs } from './schema.ts';

export * from './presets/measures.ts';
export * from './presets/plans.ts';

/** The balanced plan and nobody to be paid by it yet. The bands are those of the method where it has any, and ours. */
export const defaultCompensationInputs: CompensationInputs = {
  positions: [],
  measures: presetMeasuresOf('balanced').map(presetMeasure),
  plans: [presetPlan('balanced', 'plan-1')],
  current: 'plan-1',
  helpers: [],
  budget: {
    amount: null,
    percentile: 0.9,
    floor: null,
    fillVacant: true,
    revenueMeasureId: 'revenue',
    contribution: null,
    source: '',
  },
  simulation: { runs: 20_000, seed: 1, teamCorrelation: 0.3, measureCorrelation: 0.3, pairs: {} },
  goal: { variable: 'target-variable', measureId: null, from: 0.25, to: 2 },
  scan: { measureId: null, to: 1.6, now: 1.2, next: 0.95, deal: 0.1 },
  bands: {
    mixFrom: 0.75,
    mixTo: 0.85,
    longShare: 0.25,
    profitAndRetention: 0.3,
    measures: 5,
    smallestWeight: 0.1,
    cliff: 0.2,
    zeroPay: 0.05,
    upsideFrom: 1.5,
    upsideTo: 2.5,
  },
};
