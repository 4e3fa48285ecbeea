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
