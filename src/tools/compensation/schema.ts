import * as v from 'valibot';
import {
  duplicateIds,
  id,
  listOf,
  readInputs,
  refused,
  type InputIssue,
  type Migrations,
  type ParsedInputs,
} from '../../workspace/tool-schema.ts';
import { compensationLimits } from './schema/limits.ts';
import {
  helperSchema,
  measureSchema,
  positionSchema,
  type Helper,
  type Measure,
  type Position,
} from './schema/people.ts';
import { planSchema, type Plan } from './schema/plan.ts';
import {
  bandsSchema,
  budgetSchema,
  goalSchema,
  scanSchema,
  simulationSchema,
  type Bands,
  type Budget,
  type GoalSettings,
  type ScanSettings,
  type SimulationSettings,
} from './schema/settings.ts';

export { defaultCompensationInputs } from './presets.ts';
export * from './schema/limits.ts';
export type * from './schema/people.ts';
export {
  periods,
  subjects,
  type CurveForm,
  type CurvePoints,
  type Gate,
  type Modifier,
  type ModifierPoint,
  type Period,
  type Plan,
  type PlanMeasureTerms,
  type Point,
  type Pool,
  type PoolShare,
  type Subject,
  type Tier,
  type Tiers,
} from './schema/plan.ts';
export { goalVariables, type GoalVariable } from './schema/settings.ts';
export type { Bands, Budget, GoalSettings, ScanSettings, SimulationSettings } from './schema/settings.ts';

export const compensationVersion = 1;

export interface CompensationInputs {
  readonly positions: readonly Position[];
  readonly measures: readonly Measure[];
  /** One to four. */
  readonly plans: readonly Plan[];
  /** The plan that is looked at. */
  readonly current: string;
  readonly helpers: readonly Helper[];
  readonly budget: Budget;
  readonly simulation: SimulationSettings;
  readonly goal: GoalSettings;
  readonly scan: ScanSettings;
  readonly bands: Bands;
}

export type ParsedCompensation = ParsedInputs<CompensationInputs>;

/** From the version that is the key to the one after it. Version 1 is the first that was ever written. */
export const migrations: Migrations = {};

const schema = v.strictObject({
  positions: listOf(positionSchema, compensationLimits.positions),
  measures: listOf(measureSchema, compensationLimits.measures),
  plans: v.pipe(v.array(planSchema), v.minLength(1), v.maxLength(compensationLimits.plans)),
  current: id,
  helpers: listOf(helperSchema, compensationLimits.helpers),
  budget: budgetSchema,
  simulation: simulationSchema,
  goal: goalSchema,
  scan: scanSchema,
  bands: bandsSchema,
});

/**
 * Reads the inputs as they were stored or imported. Older versions are migrated; anything that does not fit is named by
 * path and code, and nothing is taken then.
 */
export function parseCompensationInputs(
  value: unknown,
  version: number = compensationVersion,
  steps: typeof migrations = migrations,
): ParsedCompensation {
  const parsed = readInputs<CompensationInputs>(schema, value, {
    from: version,
    to: compensationVersion,
    migrations: steps,
  });
  if (!parsed.ok) return parsed;
  const issues = [...repeatedIds(parsed.inputs), ...danglingIds(parsed.inputs)];
  return issues.length > 0 ? refused(issues) : parsed;
}

function repeatedIds({ positions, measures, plans, helpers }: CompensationInputs): InputIssue[] {
  return [
    ...duplicateIds(positions, 'positions'),
    ...duplicateIds(measures, 'measures'),
    ...duplicateIds(plans, 'plans'),
    ...duplicateIds(helpers, 'helpers'),
    ...plans.flatMap((plan, index) => [
      ...duplicateIds(plan.measures, `plans.${index}.measures`),
      ...duplicateIds(plan.gates, `plans.${index}.gates`),
      ...duplicateIds(plan.modifiers, `plans.${index}.modifiers`),
      ...duplicateIds(plan.pool.shares, `plans.${index}.pool.shares`),
    ]),
  ];
}

/** A plan that speaks of a measure that is not there cannot be paid out. */
function danglingIds({ measures, plans }: CompensationInputs): InputIssue[] {
  const known = new Set(measures.map((measure) => measure.id));
  const missing = (measureId: string | null, path: string): InputIssue[] =>
    measureId === null || known.has(measureId) ? [] : [{ path, code: 'unknown-choice' }];
  return plans.flatMap((plan, index) => {
    const at = `plans.${index}`;
    return [
      ...plan.measures.flatMap((terms, n) => missing(terms.id, `${at}.measures.${n}.id`)),
      ...plan.gates.flatMap((gate, n) => [
        ...missing(gate.measureId, `${at}.gates.${n}.measureId`),
        ...gate.closes.flatMap((closed, m) => missing(closed, `${at}.gates.${n}.closes.${m}`)),
      ]),
      ...plan.modifiers.flatMap((one, n) => missing(one.measureId, `${at}.modifiers.${n}.measureId`)),
      ...missing(plan.pool.measureId, `${at}.pool.measureId`),
    ];
  });
}
