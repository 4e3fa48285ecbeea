import { newWorkspace } from '../../workspace/new-workspace.ts';
import type { Workspace } from '../../workspace/schema.ts';
import {
  defaultTechnologyInputs,
  defaultTechnologySettings,
  newNeed,
  newOption,
  type Costs,
  type Need,
  type TechnologyInputs,
  type TechnologyOption,
} from './schema.ts';

const empty = newWorkspace('document', 'Own', Date.UTC(2026, 5, 30), 'GBP');

/** One person of ours and two departments. */
export const document: Workspace = {
  ...empty,
  people: [{ id: 'ann', name: 'Ann', side: 'ours', accountId: null, functionId: null, level: null }],
  functions: [
    { id: 'sales', name: 'Sales' },
    { id: 'service', name: 'Service' },
  ],
};

export function completeNeed(id: string, part: Partial<Need> = {}): Need {
  return {
    ...newNeed(id),
    name: `Need ${id}`,
    ownerId: 'ann',
    key: 6,
    pain: 1000,
    unit: 'money',
    measure: 'Share done',
    process: 2,
    ...part,
  };
}

export const noCosts: Costs = {
  licence: 0,
  setup: 0,
  training: 0,
  running: 0,
  leaving: 0,
  adminHours: 0,
  userMinutes: 0,
};

export function option(id: string, part: Partial<TechnologyOption> = {}): TechnologyOption {
  return { ...newOption(id, 'product'), name: id, costs: noCosts, ...part };
}

/** Three needs of the same weight, ten people in sales, everything else as a new document has it. */
export function inputsWith(part: Partial<TechnologyInputs> = {}): TechnologyInputs {
  return {
    ...defaultTechnologyInputs,
    needs: [completeNeed('a'), completeNeed('b'), completeNeed('c')],
    users: { sales: 10 },
    settings: { ...defaultTechnologySettings, hourCost: 60 },
    ...part,
  };
}

/** The same rating of all three needs. */
export function rated(value: 0 | 1 | 2 | 3 | 4, evidence: 'claim' | 'demo' | 'pilot' = 'pilot') {
  const one = { value, evidence };
  return { a: one, b: one, c: one };
}
