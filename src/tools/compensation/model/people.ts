import type { PersonPay, PayScenario } from '../../../engine/compensation/scenario.ts';
import { payMix } from '../../../engine/compensation/pay-mix.ts';
import { sum } from '../../../engine/statistics/sum.ts';
import { ourPeople } from '../../../workspace/people.ts';
import type { Person, Workspace } from '../../../workspace/schema.ts';
import type { CompensationInputs, Plan, Position } from '../schema.ts';
import { payPlanOf, planOf, type BuiltPlan } from './plan.ts';
import type { PlanBuild } from './issues.ts';

/** A position under a plan. Money of a full year. */
export interface PaidPosition {
  readonly position: Position;
  /** Null where the position is vacant. */
  readonly person: Person | null;
  readonly base: number;
  readonly targetVariable: number;
  /** Part of the year that is paid; a vacant position's as the budget counts it. */
  readonly filled: number;
  /** False where salary or target variable is not known: both are 0 then. */
  readonly isKnown: boolean;
}

/**
 * The positions that are shown: those of people the document still has, and the vacant ones, in the order entered.
 *
 * @see src/workspace/people.ts: what a tool keeps about a person who is gone stays stored and is not shown.
 * @example shownPositions(inputs, workspace).length // 6
 */
export function shownPositions(
  { positions }: Pick<CompensationInputs, 'positions'>,
  workspace: Workspace,
): Position[] {
  const ours = new Set(ourPeople(workspace).map(({ id }) => id));
  return positions.filter(({ personId }) => personId === null || ours.has(personId));
}

/**
 * Everybody under one plan. Conventions: where the plan has a share of salary, target total cash as entered is split by it;
 * then the plan's factor multiplies the target variable. A vacant position counts as filled for the whole year where the budget
 * says so, else for the part entered. Money of a full year; `filled` is 0 to 1.
 *
 * @see engine/compensation/pay-mix.ts; method.md 4c: `Base = b TTC`.
 * @example peopleOf(inputs, workspace, plan)[0]?.targetVariable // 26000
 */
export function peopleOf(
  inputs: CompensationInputs,
  workspace: Workspace,
  { baseShare, variableFactor }: Pick<Plan, 'baseShare' | 'variableFactor'>,
): PaidPosition[] {
  const people = new Map(ourPeople(workspace).map((person) => [person.id, person]));
  return shownPositions(inputs, workspace).map((position) => {
    const { base, targetVariable, personId } = position;
    const isVacant = personId === null;
    const filled = isVacant && inputs.budget.fillVacant ? 1 : position.filled;
    const person = isVacant ? null : (people.get(personId) ?? null);
    const isKnown = base !== null && targetVariable !== null;
    const entered = isKnown ? { base, targetVariable } : { base: 0, targetVariable: 0 };
    const mix = baseShare === null ? entered : payMix(entered.base + entered.targetVariable, baseShare);
    return {
      position,
      person,
      base: mix.base,
      targetVariable: mix.targetVariable * variableFactor,
      filled,
      isKnown,
    };
  });
}

/** Everybody and the team pool under one plan. */
export interface BuiltScenario {
  readonly plan: BuiltPlan;
  readonly people: readonly PaidPosition[];
  /** The people in order; after them the team pool, where any plan has one. */
  readonly scenario: PayScenario;
  readonly hasPool: boolean;
}

/**
 * What the engine simulates for a plan: everybody with the plan and their own factors, and as one more "person" the team pool,
 * whose target variable is the pool at target (0 under a plan without one, so that all plans have as many).
 *
 * @throws RangeError as `planOf`.
 * @see engine/compensation/scenario.ts; tools.md 7: team pool shared by functions.
 * @example scenarioOf(inputs, workspace, 'plan-1') // { kind: 'plan', plan: { scenario: [6 people] } }
 */
export function scenarioOf(
  inputs: CompensationInputs,
  workspace: Workspace,
  planId: string,
): PlanBuild<BuiltScenario> {
  const built = planOf(inputs, planId);
  if (built.kind === 'faults') return built;
  const { plan } = built;
  const people = peopleOf(inputs, workspace, plan.terms);
  const paid = people.map(({ position, base, targetVariable, filled }): PersonPay => ({
    base,
    targetVariable,
    filled,
    plan: payPlanOf(plan, position.factors),
  }));
  const hasPool = inputs.plans.some(({ pool }) => pool.isOn);
  const scenario = hasPool ? [...paid, poolPay(plan, people)] : paid;
  return { kind: 'plan', plan: { plan, people, scenario, hasPool } };
}

/**
 * The team pool at target, in money: its size times the target variable of everybody for the part of the year they are paid.
 *
 * @see engine/compensation/team-pool.ts for how it is shared.
 * @example poolTarget(plan, people) // 31200
 */
export function poolTarget({ pool }: BuiltPlan, people: readonly PaidPosition[]): number {
  return (pool?.size ?? 0) * sum(people.map(({ targetVariable, filled }) => targetVariable * filled));
}

function poolPay(plan: BuiltPlan, people: readonly PaidPosition[]): PersonPay {
  const { pay, pool } = plan;
  const measures = pay.measures.map((measure, index) =>
    index === pool?.measure ? { ...measure, weight: 1, curve: pool.curve } : { ...measure, weight: 0 },
  );
  const own = { measures, gates: [], modifiers: [], cap: null };
  return { base: 0, targetVariable: poolTarget(plan, people), filled: 1, plan: own };
}
