import { costOfSales } from '../../../engine/compensation/cost-of-sales.ts';
import { compiledPlan } from '../../../engine/compensation/plan-payout.ts';
import { sum } from '../../../engine/statistics/sum.ts';
import { accountYear } from '../../../workspace/figures.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import type { CompensationInputs } from '../schema.ts';
import { scenarioOf, shownPositions } from './people.ts';
import { expectedAttainment, spreadOf } from './spread.ts';

export interface SalesPoint {
  readonly attainment: number;
  readonly revenue: number;
  /** Salaries and variable pay. */
  readonly pay: number;
  /** Null without revenue. */
  readonly share: number | null;
}

export type SalesCurve =
  | { readonly kind: 'curve'; readonly measureId: string; readonly points: readonly SalesPoint[] }
  /** The plan has faults, no measure stands for revenue, or nobody has a target of it. */
  | { readonly kind: 'none'; readonly because: 'faults' | 'no-measure' | 'no-targets' };

const steps = 40;
const from = 0.4;

/**
 * Salaries and variable pay of everybody over their revenue, when everybody reaches the same part of their revenue target and what is
 * expected of the other measures: the compensation cost of sales over attainment. People without a revenue target are left out
 * on both sides. Money and fractions; null at no revenue.
 *
 * @throws RangeError as `planOf`.
 * @see engine/compensation/cost-of-sales.ts.
 * @example salesCurve(inputs, workspace) // { kind: 'curve', points: [{ attainment: 0.4, share: 0.11 }, ...] }
 */
export function salesCurve(inputs: CompensationInputs, workspace: Workspace): SalesCurve {
  const built = scenarioOf(inputs, workspace, inputs.current);
  if (built.kind === 'faults') return { kind: 'none', because: 'faults' };
  const { plan, people, scenario } = built.plan;
  const measureId = inputs.budget.revenueMeasureId;
  const index = plan.measures.findIndex(({ id, isMoney }) => id === measureId && isMoney);
  if (measureId === null || index < 0) return { kind: 'none', because: 'no-measure' };
  const sellers = people.flatMap(({ position, base, targetVariable, filled }, place) => {
    const quota = position.measures[measureId]?.target ?? 0;
    const pay = scenario[place]?.plan;
    if (!(quota > 0) || filled === 0 || pay === undefined) return [];
    const at = plan.measures.map((measure) => Math.max(0, expectedAttainment(spreadOf(position, measure))));
    return [{ base: base * filled, target: targetVariable * filled, quota, pays: compiledPlan(pay), at }];
  });
  if (sellers.length === 0) return { kind: 'none', because: 'no-targets' };
  const points = Array.from({ length: steps + 1 }, (_, step): SalesPoint => {
    const attainment = from + ((Math.max(inputs.scan.to, from) - from) * step) / steps;
    const paid = sellers.map(({ base, target, quota, pays, at }) => ({
      base,
      variable: target * pays(Float64Array.from(at.with(index, attainment)), 0),
      revenue: quota * attainment,
    }));
    return {
      attainment,
      revenue: sum(paid.map(({ revenue }) => revenue)),
      pay: sum(paid.map(({ base, variable }) => base + variable)),
      share: costOfSales(paid),
    };
  });
  return { kind: 'curve', measureId, points };
}

export interface Contribution {
  readonly amount: number | null;
  /** Stated by the reader, or the accounts' own figures of this year. */
  readonly basis: 'stated' | 'accounts';
  /** Accounts whose contribution is not known. */
  readonly unknown: number;
}

/**
 * Contribution before pay of the accounts concerned: what was stated, else the sum of this year's contribution of all accounts that a
 * position looks after, each once. Money; null where nothing is known.
 *
 * @see src/workspace/figures.ts for the contribution of an account.
 * @example contributionOf(inputs, workspace).amount // 2_140_000
 */
export function contributionOf(inputs: CompensationInputs, workspace: Workspace): Contribution {
  const { contribution } = inputs.budget;
  if (contribution !== null) return { amount: contribution, basis: 'stated', unknown: 0 };
  const ids = new Set(shownPositions(inputs, workspace).flatMap(({ accountIds }) => accountIds));
  const years = workspace.accounts
    .filter(({ id }) => ids.has(id))
    .map((account) => accountYear(account, workspace.settings.thisYear).contribution);
  const known = years.filter((year) => year !== null);
  return {
    amount: known.length > 0 ? sum(known) : null,
    basis: 'accounts',
    unknown: years.length - known.length,
  };
}
