import { newWorkspace } from '../../workspace/new-workspace.ts';
import type { Workspace } from '../../workspace/schema.ts';
import {
  blankPersonMeasure,
  blankTerms,
  defaultCompensationInputs,
  presetMeasure,
  presetPlan,
  type MeasurePreset,
} from './presets.ts';
import type { CompensationInputs, PersonMeasure, Plan, Position } from './schema.ts';

/** A firm with these people of ours; the currency is of no account. */
export function firm(...names: string[]): Workspace {
  const empty = newWorkspace('document', 'A firm', Date.UTC(2026, 0, 1), 'EUR');
  const people = names.map((name) => ({
    id: name,
    name,
    side: 'ours' as const,
    accountId: null,
    functionId: null,
    level: null,
  }));
  return { ...empty, people };
}

export function position(id: string, part: Partial<Position> = {}): Position {
  return {
    id,
    personId: id,
    role: '',
    base: 160_000,
    targetVariable: 40_000,
    filled: 1,
    accountIds: [],
    measures: {},
    factors: {},
    retained: null,
    drawPaid: null,
    source: '',
    ...part,
  };
}

export function personMeasure(part: Partial<PersonMeasure>): PersonMeasure {
  return { ...blankPersonMeasure, ...part };
}

export function reached(attainments: Readonly<Record<string, number>>): Record<string, PersonMeasure> {
  return Object.fromEntries(
    Object.entries(attainments).map(([id, attainment]) => [id, personMeasure({ attainment })]),
  );
}

/** Method.md 4c: target total cash 200,000 at 80/20, weights .5, .25 and .25 at 110, 92 and 100 %. */
export const methodPlan: Plan = {
  ...presetPlan('balanced', 'plan-1'),
  measures: [blankTerms('revenue', 0.5), blankTerms('profit', 0.25), blankTerms('retention', 0.25)],
};

const methodMeasures: MeasurePreset[] = ['revenue', 'profit', 'retention'];

export const methodInputs: CompensationInputs = {
  ...defaultCompensationInputs,
  measures: methodMeasures.map(presetMeasure),
  plans: [methodPlan],
  positions: [position('ada', { measures: reached({ revenue: 1.1, profit: 0.92, retention: 1 }) })],
};

/** The inputs with the first plan changed. */
export function withPlan(part: Partial<Plan>, inputs: CompensationInputs = methodInputs): CompensationInputs {
  return { ...inputs, plans: inputs.plans.map((plan, index) => (index === 0 ? { ...plan, ...part } : plan)) };
}
