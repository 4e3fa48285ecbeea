import type { CapacityInputs } from './schema.ts';

/** Functions that touch a large account in most firms; their names are in the text modules. */
export const functionPresets = [
  'engineering',
  'planning',
  'logistics',
  'service',
  'quality',
  'finance',
  'it',
  'contracts',
  'research',
  'inside-sales',
] as const;

export type FunctionPreset = (typeof functionPresets)[number];

export const tierPresets = ['full', 'standard', 'light'] as const;

export type TierPreset = (typeof tierPresets)[number];

/** Spread of one account's hours and part of the set-up that comes back, while nobody has measured them: our assumptions. */
export const assumedSpread = 0.3;
export const assumedRework = 0.2;

/** One manager with the method's own hours and one account of its example: 96 hours, 30 hours, 3 accounts. */
export const defaultCapacityInputs: CapacityInputs = {
  managers: {
    count: 1,
    hoursPerMonth: 160,
    share: 0.6,
    newHours: 6,
    matureHours: 3,
    spread: assumedSpread,
    rework: assumedRework,
  },
  sponsors: { count: null, accountsEach: null },
  tiers: [
    {
      id: 'full',
      preset: 'full',
      name: '',
      mix: 1,
      newRelationships: 2,
      matureRelationships: 6,
      setUpHours: 0,
      source: '',
    },
  ],
  functions: [],
  waves: [],
  setUpMonths: 3,
  horizonMonths: 24,
  together: 0.3,
  backlog: 'carried',
  pilot: 3,
  declare: 65,
  serviceTarget: 0.95,
  fillTarget: 0.9,
  waveGap: 6,
  bands: { room: 0.6, healthyFrom: 0.8, healthyTo: 0.95 },
  runs: 2000,
  seed: 1,
};
