import type { Assignment } from '../../../engine/assignment/assignment.ts';
import type { Solve } from '../../../engine/programme/solver.ts';
import type { AssignmentInputs } from '../schema.ts';
import { searchedBest } from './best.ts';
import { caseOf, managersIn, type AssignmentCase, type Document } from './case.ts';

/** Something that could be less narrow. */
export type WhatIf =
  | { readonly kind: 'manager'; readonly managerId: string }
  | { readonly kind: 'hours'; readonly managerId: string; readonly by: number }
  | { readonly kind: 'pin' | 'veto'; readonly accountId: string; readonly managerId: string };

/** An account that goes to somebody else than without the change; null is nobody. */
export interface Move {
  readonly accountId: string;
  readonly to: string | null;
}

export type WhatIfOutcome = { readonly change: WhatIf } & (
  | {
      readonly kind: 'more';
      readonly adds: number;
      readonly moves: readonly Move[];
      readonly proved: boolean;
    }
  | { readonly kind: 'nothing' }
  /** There was no assignment before, and now there is one, or still none. */
  | { readonly kind: 'possible'; readonly moves: readonly Move[] }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'unknown' }
);

export interface WhatIfJob {
  readonly inputs: AssignmentInputs;
  readonly document: Document;
  /** The best assignment as it is; null where none is allowed. */
  readonly base: { readonly value: number; readonly assignment: Assignment } | null;
}

/** Each is solved anew; nobody reads more. */
export const mostWhatIfs = 40;

/** A gain below this is the rounding of the solver. */
const smallestGain = 1e-6;

/**
 * What is tried: everybody who is possible, more hours for everybody who is in, each pin and each veto given up.
 *
 * @see tools.md, section 6; the list is this site's own.
 * @example whatIfsOf(inputs, assignmentCase)[0] // { kind: 'manager', managerId: 'priya' }
 */
export function whatIfsOf(
  inputs: AssignmentInputs,
  { managers, accounts, programme }: AssignmentCase,
): WhatIf[] {
  const { moreHours } = inputs.settings;
  const possible = inputs.managers.filter(({ standing, hours }) => standing === 'possible' && hours !== null);
  const pair = (kind: 'pin' | 'veto') => (one: { readonly account: number; readonly manager: number }) => ({
    kind,
    accountId: accounts[one.account]?.id ?? '',
    managerId: managers[one.manager]?.id ?? '',
  });
  const all: WhatIf[] = [
    ...possible.map(({ id }) => ({ kind: 'manager' as const, managerId: id })),
    ...(moreHours > 0 ? managers : []).map(({ id }) => ({
      kind: 'hours' as const,
      managerId: id,
      by: moreHours,
    })),
    ...programme.pins.map(pair('pin')),
    ...programme.vetoes.map(pair('veto')),
  ];
  return all.slice(0, mostWhatIfs);
}

/**
 * Solves the case anew with each change, and says what it adds in points of fit and who gets what then.
 *
 * @param onProgress called with the part that is done, 0 to 1.
 * @throws RangeError as `requireAssignment`; whatever the solver throws.
 * @see {@link searchedBest}.
 * @example (await whatIfs(job, solve, () => undefined))[0] // { kind: 'more', adds: 21, change: { kind: 'manager', ... }, ... }
 */
export async function whatIfs(
  { inputs, document, base }: WhatIfJob,
  solve: Solve,
  onProgress: (done: number) => void,
): Promise<WhatIfOutcome[]> {
  const before = caseOf(inputs, document);
  const changes = whatIfsOf(inputs, before);
  const outcomes: WhatIfOutcome[] = [];
  for (const change of changes) {
    const after = changedCase(inputs, document, change);
    outcomes.push(outcomeOf(change, before, base, after, await searchedBest(after.programme, solve)));
    onProgress(outcomes.length / changes.length);
  }
  return outcomes;
}

function changedCase(inputs: AssignmentInputs, document: Document, change: WhatIf): AssignmentCase {
  if (change.kind === 'manager') return caseOf(inputs, document, [...managersIn(inputs), change.managerId]);
  if (change.kind === 'hours') {
    const own = caseOf(inputs, document);
    const at = own.managers.findIndex(({ id }) => id === change.managerId);
    const managers = own.programme.managers.map((one, index) =>
      index === at ? { ...one, hours: (one.hours ?? 0) + change.by } : one,
    );
    return { ...own, programme: { ...own.programme, managers } };
  }
  const accounts = inputs.accounts.map((one) => {
    if (one.id !== change.accountId) return one;
    if (change.kind === 'pin') return { ...one, pin: null };
    return { ...one, vetoes: one.vetoes.filter((id) => id !== change.managerId) };
  });
  return caseOf({ ...inputs, accounts }, document);
}

function outcomeOf(
  change: WhatIf,
  before: AssignmentCase,
  base: WhatIfJob['base'],
  after: AssignmentCase,
  best: Awaited<ReturnType<typeof searchedBest>>,
): WhatIfOutcome {
  if (best === 'none') return { change, kind: 'impossible' };
  if (best.kind === 'unsolved') return { change, kind: 'unknown' };
  const idIn = (of: AssignmentCase, manager: number | null | undefined) =>
    manager === null || manager === undefined ? null : (of.managers[manager]?.id ?? null);
  const had = base?.assignment ?? before.programme.present;
  const moves = after.accounts.flatMap(({ id }, account): Move[] => {
    const to = idIn(after, best.assignment[account]);
    return to === idIn(before, had[account]) ? [] : [{ accountId: id, to }];
  });
  if (base === null) return { change, kind: 'possible', moves };
  const adds = best.worth.value - base.value;
  if (adds < smallestGain) return { change, kind: best.proved ? 'nothing' : 'unknown' };
  return { change, kind: 'more', adds, moves, proved: best.proved };
}
