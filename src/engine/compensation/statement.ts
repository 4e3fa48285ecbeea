import { sum } from '../statistics/sum.ts';
import { measureOutcome, type MeasureOutcome, type MeasureResult } from './measure-outcome.ts';
import { payoutAt } from './payout.ts';
import { isOpen, planIssue, type PayPlan, type PlanIssue } from './plan.ts';

/** One line of a statement; the amounts, in money, sum to the variable pay. */
export type StatementLine =
  | {
      readonly kind: 'measure';
      readonly measure: number;
      readonly attainment: number;
      readonly payout: number;
      readonly amount: number;
    }
  /** What a closed gate takes from a measure; a measure is taken by the first gate that is closed. */
  | { readonly kind: 'gate'; readonly gate: number; readonly measure: number; readonly amount: number }
  /** What a modifier adds or takes. */
  | { readonly kind: 'modifier'; readonly modifier: number; readonly factor: number; readonly amount: number }
  /** What the cap on the whole takes. */
  | { readonly kind: 'cap'; readonly amount: number };

export type Statement =
  | {
      readonly kind: 'statement';
      readonly lines: readonly StatementLine[];
      /** Variable pay over target variable. */
      readonly factor: number;
      /** Variable pay in money, the sum of the lines. */
      readonly variable: number;
    }
  | { readonly kind: 'issue'; readonly issue: PlanIssue }
  /** A measure without a quota has no attainment. */
  | { readonly kind: 'no-quota'; readonly measure: number };

/**
 * One person's variable pay, line by line: what each measure pays, what closed gates take from it, then the cap and the
 * modifiers in the order of the plan. Money in the unit of the target variable. Only lines that move money appear, apart from
 * the measures, which all do. `measured` has one result a measure.
 *
 * @throws RangeError as `requirePlan` and `measureOutcome`, when there is not one result a measure, or when the target
 *   variable is negative or not finite.
 * @see method.md 4c: `Inc = TI x sum(w P(A))`; tools.md 7 for gates, modifiers and the cap.
 * @example statement(plan, 40_000, results).variable // 48000
 */
export function statement(
  plan: PayPlan,
  targetVariable: number,
  measured: readonly MeasureResult[],
): Statement {
  const issue = planIssue(plan);
  if (issue !== null) return { kind: 'issue', issue };
  if (measured.length !== plan.measures.length)
    throw new RangeError('a statement needs one result a measure');
  if (!(targetVariable >= 0 && targetVariable < Infinity)) {
    throw new RangeError(`a target variable cannot be ${targetVariable}`);
  }
  const outcomes: MeasureOutcome[] = [];
  for (const [measure, result] of measured.entries()) {
    const planned = plan.measures[measure];
    const outcome = planned === undefined ? null : measureOutcome(planned, result);
    if (outcome === null) return { kind: 'no-quota', measure };
    outcomes.push(outcome);
  }
  const lines = linesOf(plan, targetVariable, outcomes);
  const factor = totalOf(linesOf(plan, 1, outcomes));
  return { kind: 'statement', lines, factor, variable: totalOf(lines) };
}

function totalOf(lines: readonly StatementLine[]): number {
  return sum(lines.map(({ amount }) => amount));
}

function linesOf(plan: PayPlan, target: number, outcomes: readonly MeasureOutcome[]): StatementLine[] {
  const lines: StatementLine[] = outcomes.map(({ attainment, payout }, measure) => ({
    kind: 'measure',
    measure,
    attainment,
    payout,
    amount: target * (plan.measures[measure]?.weight ?? 0) * payout,
  }));
  const add = (line: StatementLine) => {
    if (line.amount !== 0) lines.push(line);
  };
  for (const line of gateLines(plan, outcomes, lines)) add(line);
  const addCap = (applies: 'after-modifiers' | 'before-modifiers') => {
    if (plan.cap?.applies !== applies) return;
    add({ kind: 'cap', amount: Math.min(0, plan.cap.most * target - totalOf(lines)) });
  };
  addCap('before-modifiers');
  plan.modifiers.forEach((modifier, index) => {
    const factor =
      modifier.kind === 'stated'
        ? modifier.factor
        : payoutAt(modifier.curve, outcomes[modifier.measure]?.attainment ?? 0);
    add({ kind: 'modifier', modifier: index, factor, amount: (factor - 1) * totalOf(lines) });
  });
  addCap('after-modifiers');
  return lines;
}

function gateLines(
  { gates }: PayPlan,
  outcomes: readonly MeasureOutcome[],
  paid: readonly StatementLine[],
): StatementLine[] {
  return outcomes.flatMap((_, measure): StatementLine[] => {
    const gate = gates.findIndex(
      (one) =>
        (one.closes === 'all' || one.closes.includes(measure)) &&
        !isOpen(one, outcomes[one.measure]?.attainment ?? 0),
    );
    return gate < 0 ? [] : [{ kind: 'gate', gate, measure, amount: -(paid[measure]?.amount ?? 0) }];
  });
}
