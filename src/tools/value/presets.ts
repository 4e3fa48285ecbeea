import type { Cost, Driver, ValueCaseInputs, ValueInputs } from './schema.ts';

/** What a new driver begins with: nothing is known, and nothing of it is sure. */
export const blankDriver: Omit<Driver, 'id'> = {
  preset: null,
  name: '',
  family: 'cost',
  kind: 'service',
  method: 'baseline',
  baseline: null,
  unit: '',
  change: null,
  valuePerUnit: null,
  formula: '',
  inputs: [],
  low: 0.7,
  high: 1.2,
  startYears: 0,
  rampYears: 0,
  durationYears: null,
  confidence: 0.5,
  attribution: 1,
  status: 'claimed',
  confirmedBy: '',
  confirmedOn: '',
  source: '',
};

export const blankCost: Omit<Cost, 'id'> = {
  kind: 'switching',
  name: '',
  atStart: 0,
  perYear: 0,
  startYears: 0,
  durationYears: null,
  source: '',
};

export const blankCase: ValueCaseInputs = {
  horizonYears: 5,
  annualRate: 0.1,
  timing: 'end',
  drivers: [],
  costs: [],
  price: null,
  alternative: { name: '', price: null, differences: [], source: '' },
  doingNothing: { perYear: null, note: '' },
  received: {
    revenue: null,
    directCost: null,
    indirectCost: null,
    revenueGrowth: 0,
    costGrowth: 0,
    referrals: 0,
    jointDevelopment: 0,
    investment: 0,
    learning: '',
    source: '',
  },
  reviews: [],
  rhythm: { first: '', months: 3 },
  statements: { customer: {}, board: {} },
  returned: null,
};

export const defaultValueInputs: ValueInputs = {
  accountId: null,
  cases: {},
  simulation: { runs: 20_000, seed: 1, correlation: 0.3 },
  thresholds: { leastProven: 0.3, leastCustomerShare: 0.2, mostCustomerShare: 0.8, silenceDays: 90 },
  forCustomer: null,
};
