import { fill } from '../../i18n/fill.ts';
import { planNameOf, positionNameOf, type CostTold } from './chart/cost.ts';
import type { CostFindings, PlanCost } from './model/cost.ts';

type Row = readonly (string | number | null)[];

/** Every plan a column, with exact figures. */
export function compareRows(told: CostTold, findings: CostFindings): Row[] {
  const { costText, inputs } = told;
  const { figures: text, compare } = costText;
  const line = (label: string, of: (plan: PlanCost) => number | null): Row => [
    label,
    ...findings.plans.map(of),
  ];
  return [
    [compare.figure, ...findings.plans.map(({ planId }) => planNameOf(told, planId))],
    line(text.mean, ({ cost }) => cost.mean),
    line(text.error, ({ cost }) => cost.standardError),
    line(fill(text.more, { plan: planNameOf(told, inputs.current) }), ({ more }) => more?.mean ?? null),
    line(text.moreError, ({ more }) => more?.standardError ?? null),
    line(text.p10, ({ p10 }) => p10),
    line(text.p50, ({ p50 }) => p50),
    line(text.p90, ({ p90 }) => p90),
    line(text.budget, () => findings.budget),
    line(text.over, ({ overBudget }) => overBudget?.chance ?? null),
    line(text.atTarget, ({ atTarget }) => atTarget),
    line(text.salaries, ({ salaries }) => salaries),
    line(fill(text.vacant, { n: findings.plans[0]?.vacant.count ?? 0 }), ({ vacant }) => vacant.variable),
    line(text.aboveTarget, (plan) => plan.aboveTarget),
    line(text.belowThreshold, (plan) => plan.belowThreshold),
    line(text.zeroPay, (plan) => plan.zeroPay),
    line(text.atCap, (plan) => plan.atCap),
    line(text.revenue, () => findings.revenue?.mean ?? null),
    line(text.ofRevenue, ({ ofRevenue }) => ofRevenue),
    line(text.payOfRevenue, ({ payOfRevenue }) => payOfRevenue),
    line(text.longShare, ({ longShare }) => longShare),
  ];
}

/** The plan that is looked at: the simulated years by their cost, then everybody. */
export function costRows(told: CostTold, findings: CostFindings, cost: PlanCost): Row[] {
  const { histogram, people: text } = told.costText;
  const everybody = [
    ...cost.people.map((person, index) => ({
      name: positionNameOf(told, findings.positionIds[index] ?? ''),
      person,
    })),
    ...(cost.pool === null ? [] : [{ name: text.pool, person: cost.pool }]),
  ];
  return [
    [histogram.from, histogram.to, histogram.years],
    ...cost.bars.map(({ from, to, count }): Row => [from, to, count]),
    [],
    [
      text.name,
      text.mean,
      text.p10,
      text.p50,
      text.p90,
      text.above,
      text.below,
      text.zero,
      text.cap,
      text.floor,
    ],
    ...everybody.map(({ name, person }): Row => [
      name,
      person.variable.mean,
      person.p10,
      person.p50,
      person.p90,
      person.aboveTarget,
      person.belowThreshold,
      person.zeroPay,
      person.atCap,
      person.underFloor,
    ]),
  ];
}
