import type { Workspace } from '../../workspace/schema.ts';
import { planOf, planTerms, type BuiltPlan } from './model/plan.ts';
import { readingOf, type Reading } from './model/reading.ts';
import { statementsOf, type StatementResult } from './model/statement.ts';
import type { PeopleFault, PlanBuild, PlanFault, SpreadFault } from './model/issues.ts';
import { measuresOf } from './model/plan.ts';
import { shownPositions } from './model/people.ts';
import { spreadFaults } from './model/spread.ts';
import type { CompensationInputs, Plan } from './schema.ts';

export { curveOf, pointsCurve, type CurveBuild, type CurveFault } from './model/curve.ts';
export type { PeopleFault, PlanBuild, PlanFault, SpreadFault } from './model/issues.ts';
export {
  peopleOf,
  poolTarget,
  scenarioOf,
  shownPositions,
  type BuiltScenario,
  type PaidPosition,
} from './model/people.ts';
export { measuresOf, payPlanOf, planOf, planTerms, yearsOf, type BuiltPlan } from './model/plan.ts';
export { attainmentSpread, expectedAttainment, spreadFaults, spreadOf } from './model/spread.ts';
export { poolOf, type PoolPart, type PoolResult } from './model/pool.ts';
export { readingOf, type Reading, type ReadingLine, type Verdict } from './model/reading.ts';
export { resultOf, type BuiltResult, type ResultBasis } from './model/results.ts';
export {
  statementsOf,
  type MeasureStatement,
  type PersonStatement,
  type StatementResult,
} from './model/statement.ts';

export type { PayoutCurve } from '../../engine/compensation/payout-curve.ts';
export { payoutOf, straightParts, type StraightPart } from './model/shape.ts';
export { enteredPay, payTotals, weightTotal, type PayTotals } from './model/totals.ts';

/** What the tool shows of the plan that is looked at, without what is simulated. */
export interface CompensationResult {
  readonly plan: Plan;
  readonly built: PlanBuild<BuiltPlan>;
  /** By position; empty while the plan cannot be paid out. */
  readonly statements: readonly Exclude<StatementResult, { kind: 'plan-faults' }>[];
  readonly reading: Reading;
  readonly planFaults: readonly PlanFault[];
  readonly peopleFaults: readonly PeopleFault[];
  readonly spreadFaults: readonly SpreadFault[];
}

/**
 * The plan that is looked at, everybody's pay under it, and its reading. What is wrong is named by code; the parts it does not
 * touch are worked out all the same. `zeroPay` is the chance of no variable pay, once simulated. Result is input to a judgement.
 *
 * Inputs must have passed `parseCompensationInputs` once.
 *
 * @throws RangeError as `planOf`.
 * @see method.md 4c; the files of model/.
 * @example evaluateCompensation(defaultCompensationInputs, workspace).peopleFaults // [{ kind: 'no-people' }]
 */
export function evaluateCompensation(
  inputs: CompensationInputs,
  workspace: Workspace,
  zeroPay: number | null = null,
): CompensationResult {
  const plan = planTerms(inputs, inputs.current);
  const built = planOf(inputs, plan.id);
  const statements = statementsOf(inputs, workspace, plan.id).flatMap((one) =>
    one.kind === 'plan-faults' ? [] : [one],
  );
  const positions = shownPositions(inputs, workspace);
  const none: PeopleFault[] = positions.length === 0 ? [{ kind: 'no-people' }] : [];
  return {
    plan,
    built,
    statements,
    reading: readingOf(inputs, workspace, plan.id, zeroPay),
    planFaults: built.kind === 'faults' ? built.faults : [],
    peopleFaults: [...none, ...statements.flatMap((one) => (one.kind === 'people-faults' ? one.faults : []))],
    spreadFaults: spreadFaults(measuresOf(inputs), positions),
  };
}
