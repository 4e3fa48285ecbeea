import { planPayout } from '../../../engine/compensation/plan-payout.ts';
import type { PayPlan } from '../../../engine/compensation/plan.ts';
import { settlement, type Settlement } from '../../../engine/compensation/settlement.ts';
import { statement, type StatementLine } from '../../../engine/compensation/statement.ts';
import { measureOutcome, type MeasureOutcome } from '../../../engine/compensation/measure-outcome.ts';
import { sum } from '../../../engine/statistics/sum.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import type { CompensationInputs, Measure } from '../schema.ts';
import type { PeopleFault, PlanFault } from './issues.ts';
import { peopleOf, type PaidPosition } from './people.ts';
import { payPlanOf, planOf, type BuiltPlan } from './plan.ts';
import { poolOf, type PoolResult } from './pool.ts';
import { resultOf, type BuiltResult, type ResultBasis } from './results.ts';

/** One measure in a person's statement. Fractions of target; money for the part of the year that is paid. */
export interface MeasureStatement {
  readonly measure: Measure;
  readonly basis: ResultBasis;
  readonly attainment: number;
  /** By part of the period, summing to the payout. */
  readonly paid: readonly number[];
  /** What one more point of attainment brings, with gates, modifiers and caps as they stand. */
  readonly marginal: number;
}

export interface PersonStatement {
  readonly kind: 'statement';
  readonly plan: BuiltPlan;
  /** The plan with the person's own factors. */
  readonly pay: PayPlan;
  readonly paid: PaidPosition;
  /** For the part of the year that is paid. */
  readonly base: number;
  readonly targetVariable: number;
  /** In the order of the plan's measures. */
  readonly measures: readonly MeasureStatement[];
  /** They sum to the variable pay. */
  readonly lines: readonly StatementLine[];
  /** Variable pay over target variable; null where there is none. */
  readonly factor: number | null;
  readonly variable: number;
  readonly pool: PoolResult | null;
  /** The person's part of it. */
  readonly poolAmount: number;
  /** Base, variable pay and part of the pool. */
  readonly earned: number;
  /** Of variable pay and part of the pool. */
  readonly settlement: Settlement;
}

export type StatementResult =
  | PersonStatement
  | { readonly kind: 'plan-faults'; readonly faults: readonly PlanFault[] }
  | { readonly kind: 'people-faults'; readonly paid: PaidPosition; readonly faults: readonly PeopleFault[] };

/**
 * Every position's pay under one plan, line by line, or why there is none. Conventions: base and target variable count for the part of
 * the year in which the position is filled, results are measured against the targets as entered; the holdback is held from variable
 * pay and the part of the pool together. Money.
 *
 * @throws RangeError as the engine's `statement`, which the schema's limits do not let happen.
 * @see engine/compensation/statement.ts and settlement.ts; method.md 4c: 200,000 at 80/20 and 110, 92 and 100 % pay 208,000.
 * @example statementsOf(inputs, workspace, 'plan-1')[0]?.variable // 48000
 */
export function statementsOf(
  inputs: CompensationInputs,
  workspace: Workspace,
  planId: string,
): readonly StatementResult[] {
  const built = planOf(inputs, planId);
  if (built.kind === 'faults') return [{ kind: 'plan-faults', faults: built.faults }];
  const { plan } = built;
  const people = peopleOf(inputs, workspace, plan.terms);
  const pool = poolOf(plan, people);
  return people.map((paid) => statementOf(plan, paid, pool));
}

function statementOf(plan: BuiltPlan, paid: PaidPosition, pool: PoolResult | null): StatementResult {
  const { position } = paid;
  const results = plan.measures.map((measure) =>
    resultOf(
      position,
      measure,
      plan.terms.measures.find(({ id }) => id === measure.id),
    ),
  );
  const faults = results.flatMap((one) => (one.kind === 'fault' ? [one.fault] : []));
  const unknown: PeopleFault[] = paid.isKnown ? [] : [{ kind: 'pay-unknown', positionId: position.id }];
  if (unknown.length + faults.length > 0) {
    return { kind: 'people-faults', paid, faults: [...unknown, ...faults] };
  }
  const pay = payPlanOf(plan, position.factors);
  const targetVariable = paid.targetVariable * paid.filled;
  const known = results.flatMap((one) => (one.kind === 'result' ? [one] : []));
  const outcomes = known.map(({ result }, index) => outcomeOf(pay, index, result));
  const lines = linesOf(pay, targetVariable, known);
  const variable = sum(lines.map(({ amount }) => amount));
  const base = paid.base * paid.filled;
  const parts = pool?.parts.filter(({ positionId }) => positionId === position.id) ?? [];
  const poolAmount = sum(parts.map(({ amount }) => amount));
  return {
    kind: 'statement',
    plan,
    pay,
    paid,
    base,
    targetVariable,
    measures: measuresOfStatement(plan, pay, targetVariable, known, outcomes),
    lines,
    factor: targetVariable > 0 ? variable / targetVariable : null,
    variable,
    pool,
    poolAmount,
    earned: sum([base, variable, poolAmount]),
    settlement: settlementOf(plan, paid, variable + poolAmount),
  };
}

type KnownResult = Extract<BuiltResult, { kind: 'result' }>;

/** A plan that is all salary has no lines. */
function linesOf(
  pay: PayPlan,
  targetVariable: number,
  results: readonly KnownResult[],
): readonly StatementLine[] {
  if (pay.measures.every(({ weight }) => weight === 0)) return [];
  const made = statement(
    pay,
    targetVariable,
    results.map(({ result }) => result),
  );
  if (made.kind !== 'statement') throw new RangeError(`a plan that was checked has an issue: ${made.kind}`);
  return made.lines.filter(
    (line) => line.kind !== 'measure' || (pay.measures[line.measure]?.weight ?? 0) > 0,
  );
}

function outcomeOf(pay: PayPlan, index: number, result: KnownResult['result']): MeasureOutcome {
  const planned = pay.measures[index];
  const outcome = planned === undefined ? null : measureOutcome(planned, result);
  if (outcome === null) throw new RangeError('a measure that was checked has no target');
  return outcome;
}

/** A point of attainment. */
const point = 0.01;

function measuresOfStatement(
  plan: BuiltPlan,
  pay: PayPlan,
  targetVariable: number,
  results: readonly KnownResult[],
  outcomes: readonly MeasureOutcome[],
): MeasureStatement[] {
  const attainments = outcomes.map(({ attainment }) => attainment);
  const now = planPayout(pay, attainments);
  return plan.measures.flatMap((measure, index) => {
    const [result, outcome] = [results[index], outcomes[index]];
    if (result === undefined || outcome === undefined) return [];
    const more = attainments.map((attainment, place) => (place === index ? attainment + point : attainment));
    const marginal = targetVariable * (planPayout(pay, more) - now);
    const { attainment, paid } = outcome;
    return [{ measure, basis: result.basis, attainment, paid, marginal }];
  });
}

function settlementOf({ terms }: BuiltPlan, paid: PaidPosition, earned: number): Settlement {
  const { holdback, draw } = terms;
  const { retained, drawPaid } = paid.position;
  const drawn = drawPaid ?? draw.share * paid.targetVariable * paid.filled;
  return settlement({
    earned,
    holdback: holdback.share,
    retained,
    draw: draw.kind === 'none' ? null : { paid: drawn, recoverable: draw.kind === 'recoverable' },
  });
}
