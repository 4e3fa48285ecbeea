import { caseOf, type AssignmentCase, type Document } from './model/case.ts';
import { triedBest, type Best } from './model/best.ts';
import { changesOf, temptationsOf, type Changes, type Temptation } from './model/changes.ts';
import { conflictOf, type Conflict } from './model/limits.ts';
import { notesOf, type AssignmentNote } from './model/notes.ts';
import { loadsOf, planOf, presentPlan, suitedPlan, type ManagerLoad, type Plan } from './model/plan.ts';
import { accountsOf, managersOf, type AccountInPlay, type Manager } from './model/taking-part.ts';
import type { AssignmentInputs } from './schema.ts';

export { bestOf, combinationsOf, mostTried, mostTriedAtLeisure, triedBest } from './model/best.ts';
export type { Best, FoundBest } from './model/best.ts';
export { caseOf, pointsOfFit } from './model/case.ts';
export type { AssignmentCase, CaseAccount, CaseManager, Document } from './model/case.ts';
export { changeTo } from './model/changes.ts';
export type { Changes, ChangeLine, Temptation } from './model/changes.ts';
export { namedLimit } from './model/limits.ts';
export type { Conflict, NamedLimit } from './model/limits.ts';
export type { AssignmentNote } from './model/notes.ts';
export { pairFit } from './model/pair-fit.ts';
export type { FitPart, PairFit, SkillMatch } from './model/pair-fit.ts';
export type { ManagerLoad, Plan } from './model/plan.ts';
export type { AccountInPlay, Manager } from './model/taking-part.ts';
export { workloadOf } from './model/workload.ts';
export type { Workload } from './model/workload.ts';
export type { Move, WhatIf, WhatIfJob, WhatIfOutcome } from './model/what-ifs.ts';

/** What is known without a solver. */
export interface AssignmentResult {
  readonly inputs: AssignmentInputs;
  /** All of our people, by whom accounts may be managed today. */
  readonly ours: readonly { readonly id: string; readonly name: string }[];
  /** All that are in the document, also those whose hours are not known, and possible ones. */
  readonly managers: readonly Manager[];
  readonly accounts: readonly AccountInPlay[];
  readonly case: AssignmentCase;
  readonly notes: readonly AssignmentNote[];
  /** Null while there are no managers or no accounts to give. */
  readonly present: Plan | null;
  readonly suited: Plan | null;
  readonly presentLoads: readonly ManagerLoad[];
  /** What is missing before anything can be worked out; null is nothing. */
  readonly missing: 'managers' | 'accounts' | null;
  /** By trying all where there are few combinations; `none` where no combination is allowed, null where a solver is needed. */
  readonly tried: ReturnType<typeof triedBest>;
}

/** What is known once the best assignment has been looked for. */
export type Outcome =
  | {
      readonly kind: 'found';
      readonly how: 'tried' | 'solved';
      readonly proved: boolean;
      readonly plan: Plan;
      readonly loads: readonly ManagerLoad[];
      readonly changes: Changes;
      readonly temptations: readonly Temptation[];
    }
  | { readonly kind: 'none'; readonly conflicts: readonly Conflict[] }
  | { readonly kind: 'unsolved' };

export type FoundOutcome = Extract<Outcome, { readonly kind: 'found' }>;

/**
 * Everything the tool shows except what a solver is needed for: fit of every pair, loads and worth of today and of every account
 * with whom it fits best, and notes. Points of fit are 0 to 100, hours are per month, null is "not known". Result is input to a
 * judgement.
 *
 * Inputs must have passed `parseAssignmentInputs`.
 *
 * @throws RangeError when a number is not finite.
 * @see tools.md, section 6; method.md, Key 4; the files of model/ for each part.
 * @example evaluateAssignment(inputs, workspace).present?.meanFit // 61
 */
export function evaluateAssignment(inputs: AssignmentInputs, document: Document): AssignmentResult {
  const own = caseOf(inputs, document);
  const missing = own.managers.length === 0 ? 'managers' : own.accounts.length === 0 ? 'accounts' : null;
  const present = missing === null ? presentPlan(own) : null;
  return {
    inputs,
    ours: document.people.flatMap(({ id, name, side }) => (side === 'ours' ? [{ id, name }] : [])),
    managers: managersOf(inputs, document),
    accounts: accountsOf(inputs, document),
    case: own,
    notes: notesOf(inputs, document, own),
    present,
    suited: missing === null ? suitedPlan(own) : null,
    presentLoads: present ? loadsOf(own, present, inputs.settings.usual) : [],
    missing,
    tried: missing === null ? triedBest(own.programme) : null,
  };
}

/**
 * What the best assignment means: loads, what changes against today and what that costs, and what stays although it is tempting;
 * or why there is none.
 *
 * @throws RangeError when the answer is of another case.
 * @see The files of model/ for each part.
 * @example outcomeOf(result, best).kind // 'found'
 */
export function outcomeOf({ case: own, inputs, present }: AssignmentResult, best: Best): Outcome {
  if (best.kind === 'unsolved') return best;
  if (best.kind === 'none') {
    return { kind: 'none', conflicts: best.conflicts.map((limits) => conflictOf(own, limits)) };
  }
  const plan = planOf(own, best.assignment);
  const before = present?.worth.balance ?? 0;
  return {
    kind: 'found',
    how: best.how,
    proved: best.proved,
    plan,
    loads: loadsOf(own, plan, inputs.settings.usual),
    changes: changesOf(own, best.assignment, { before, after: plan.worth.balance }),
    temptations: temptationsOf(own, best.assignment),
  };
}
