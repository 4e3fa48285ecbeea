import type { CapacityInputs } from '../schema.ts';
import type { Ceiling } from './limits.ts';
import type { Workload } from './workload.ts';

/** What the reader should know about the inputs before trusting the result. */
export type CapacityNote =
  | { readonly code: 'no-functions' }
  | { readonly code: 'unknown-hours'; readonly id: string }
  | { readonly code: 'unknown-demand'; readonly id: string; readonly n: number }
  | { readonly code: 'no-demand'; readonly id: string }
  | { readonly code: 'no-manager-hours' }
  | { readonly code: 'no-relationships'; readonly tier: number }
  | { readonly code: 'few-relationships'; readonly tier: number; readonly n: number }
  | { readonly code: 'hours-outside-method' }
  | { readonly code: 'equal-mix' }
  | { readonly code: 'no-sponsors' }
  | { readonly code: 'pilot-outside-method'; readonly n: number }
  | { readonly code: 'waves-after-horizon'; readonly n: number }
  | { readonly code: 'plan-above-ceiling'; readonly n: number; readonly ceiling: number }
  | { readonly code: 'nothing-fits'; readonly ids: readonly string[] }
  | { readonly code: 'shared-accounts'; readonly total: number; readonly each: number };

/** (M): hours per relationship and month, and the fewest managed relationships of a strategic account. */
const methodHours = { least: 2, most: 8 } as const;
const fewestRelationships = 5;
/** (M): accounts of a pilot. */
const methodPilot = { least: 2, most: 3 } as const;

export interface NoteFacts {
  readonly workloads: readonly Workload[];
  readonly ceiling: Ceiling;
  /** Accounts that one manager can carry, and all of them together; null is no limit. */
  readonly perManager: number | null;
  readonly allManagers: number | null;
}

/**
 * What is missing, unusual or contradictory in the inputs, most important first. Nothing is refused for it.
 *
 * @see Sherman, Sperry and Reese (2003), Keys 3 and 4, for 2 to 8 hours, 5 to 10 relationships and a pilot of 2 or 3.
 * @example notesOf({ ...inputs, functions: [] }, facts) // [{ code: 'no-functions' }, …]
 */
export function notesOf(inputs: CapacityInputs, facts: NoteFacts): readonly CapacityNote[] {
  return [
    ...ceilingNotes(inputs, facts),
    ...functionNotes(inputs, facts.workloads),
    ...managerNotes(inputs, facts),
    ...planNotes(inputs),
  ];
}

function ceilingNotes({ waves }: CapacityInputs, { ceiling }: NoteFacts): CapacityNote[] {
  const planned = waves.reduce((sum, { accounts }) => sum + accounts, 0);
  if (ceiling.accounts === null) return [];
  if (ceiling.accounts === 0) return [{ code: 'nothing-fits', ids: ceiling.binding }];
  return planned > ceiling.accounts
    ? [{ code: 'plan-above-ceiling', n: planned, ceiling: ceiling.accounts }]
    : [];
}

function functionNotes(
  { functions, sponsors }: CapacityInputs,
  workloads: readonly Workload[],
): CapacityNote[] {
  const notes: CapacityNote[] = functions.length === 0 ? [{ code: 'no-functions' }] : [];
  for (const { id, available, unknown, perMonth, setUp } of workloads.slice(1)) {
    const asked = [...perMonth, ...setUp].some((hours) => hours > 0);
    if (available === null) notes.push({ code: 'unknown-hours', id });
    if (asked && unknown > 0) notes.push({ code: 'unknown-demand', id, n: unknown });
    if (!asked) notes.push({ code: 'no-demand', id });
  }
  if (sponsors.count === null || sponsors.accountsEach === null) notes.push({ code: 'no-sponsors' });
  return notes;
}

function managerNotes({ managers, tiers }: CapacityInputs, facts: NoteFacts): CapacityNote[] {
  const notes: CapacityNote[] = [];
  if (managers.count * managers.hoursPerMonth * managers.share === 0)
    notes.push({ code: 'no-manager-hours' });
  const { perManager: each, allManagers: total } = facts;
  if (each !== null && total !== null && each * managers.count < total) {
    notes.push({ code: 'shared-accounts', total, each });
  }
  const hours = [managers.newHours, managers.matureHours];
  if (hours.some((value) => value < methodHours.least || value > methodHours.most)) {
    notes.push({ code: 'hours-outside-method' });
  }
  for (const [tier, { newRelationships, matureRelationships }] of tiers.entries()) {
    const n = newRelationships + matureRelationships;
    if (n === 0) notes.push({ code: 'no-relationships', tier });
    else if (n < fewestRelationships) notes.push({ code: 'few-relationships', tier, n });
  }
  if (tiers.length > 1 && tiers.every(({ mix }) => mix === 0)) notes.push({ code: 'equal-mix' });
  return notes;
}

function planNotes({ pilot, waves, horizonMonths }: CapacityInputs): CapacityNote[] {
  const notes: CapacityNote[] = [];
  if (pilot < methodPilot.least || pilot > methodPilot.most) {
    notes.push({ code: 'pilot-outside-method', n: pilot });
  }
  const late = waves.filter(({ month }) => month > horizonMonths).length;
  if (late > 0) notes.push({ code: 'waves-after-horizon', n: late });
  return notes;
}
