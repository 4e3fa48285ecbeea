import { fill } from '../../../i18n/fill.ts';
import { formatCompact } from '../../../i18n/format.ts';
import type { CostFindings, PlanCost } from '../model/cost.ts';
import { planNameOf, share, type CostTold } from './cost.ts';
import { money, percent } from './words.ts';

/** Which plan costs least, and by how much. */
export function compareAnswer(told: CostTold, findings: CostFindings | null): string {
  const { words, costText, inputs } = told;
  const { answer } = costText.compare;
  if (inputs.plans.length < 2) return answer.one;
  const [first, second] = (findings?.plans ?? []).toSorted((a, b) => a.cost.mean - b.cost.mean);
  if (first === undefined || second === undefined) return answer.waiting;
  return fill(answer.cheapest, {
    plan: planNameOf(told, first.planId),
    other: planNameOf(told, second.planId),
    amount: money(words, second.cost.mean - first.cost.mean),
  });
}

type Line = readonly [label: string, of: (plan: PlanCost) => string];

/** One line a figure, one column a plan. */
export function compareTable(told: CostTold, findings: CostFindings) {
  const { words, costText, inputs } = told;
  const { figures: text, compare } = costText;
  const amount = (value: number | null) => money(words, value);
  const hasBudget = findings.budget !== null;
  const lines: readonly Line[] = [
    [text.mean, ({ cost }) => amount(cost.mean)],
    [text.error, ({ cost }) => amount(cost.standardError)],
    [fill(text.more, { plan: planNameOf(told, inputs.current) }), ({ more }) => amount(more?.mean ?? null)],
    [text.moreError, ({ more }) => amount(more?.standardError ?? null)],
    [text.p10, ({ p10 }) => amount(p10)],
    [text.p50, ({ p50 }) => amount(p50)],
    [text.p90, ({ p90 }) => amount(p90)],
    ...(hasBudget
      ? [[text.over, ({ overBudget }: PlanCost) => share(words, overBudget?.chance ?? null)] as const]
      : []),
    [text.atTarget, ({ atTarget }) => amount(atTarget)],
    [text.salaries, ({ salaries }) => amount(salaries)],
    [text.aboveTarget, (plan) => share(words, plan.aboveTarget)],
    [text.belowThreshold, (plan) => share(words, plan.belowThreshold)],
    [text.zeroPay, (plan) => share(words, plan.zeroPay)],
    [text.atCap, (plan) => share(words, plan.atCap)],
    ...(findings.revenue === null
      ? []
      : [[text.payOfRevenue, ({ payOfRevenue }: PlanCost) => share(words, payOfRevenue)] as const]),
    [text.longShare, ({ longShare }) => percent(words, longShare)],
  ];
  return {
    caption: compare.caption,
    head: [
      compare.figure,
      ...findings.plans.map(({ planId }) => {
        const plan = planNameOf(told, planId);
        return planId === inputs.current ? fill(compare.current, { plan }) : plan;
      }),
    ],
    rows: lines.map(([label, of]) => [label, ...findings.plans.map(of)]),
  };
}

/** From P10 to P90 as a bar, the mean as a mark, the budget as a line. */
export function compareChart(told: CostTold, findings: CostFindings) {
  const { words, costText } = told;
  const { compare: text } = costText;
  const { plans, budget } = findings;
  const labels = plans.map(({ planId }) => planNameOf(told, planId));
  const means = {
    type: 'line' as const,
    label: text.mean,
    data: plans.map(({ cost }) => cost.mean),
    showLine: false,
    pointStyle: 'rectRot' as const,
    pointRadius: 6,
    borderColor: '--brass',
    backgroundColor: '--brass',
  };
  const line = {
    type: 'line' as const,
    label: text.budget,
    data: plans.map(() => budget),
    borderColor: '--brick',
    backgroundColor: '--brick',
    borderDash: [4, 3],
    borderWidth: 2,
    pointStyle: 'line' as const,
    pointRadius: plans.length === 1 ? 8 : 0,
  };
  const range = {
    type: 'bar' as const,
    label: text.bar,
    data: plans.map(({ p10, p90 }): [number, number] => [p10, p90]),
    backgroundColor: '--petrol/60',
    barPercentage: 0.5,
    order: 1,
  };
  return {
    type: 'bar' as const,
    data: { labels, datasets: [means, ...(budget === null ? [] : [line]), range] },
    options: {
      scales: {
        x: { grid: { display: false }, ticks: { color: '--ink', autoSkip: false } },
        y: {
          beginAtZero: true,
          grid: { color: '--rule' },
          ticks: {
            color: '--soft',
            maxTicksLimit: 6,
            callback: (value: number | string) => formatCompact(words.locale, Number(value)),
          },
          title: { display: true, text: costText.histogram.cost, color: '--soft' },
        },
      },
      plugins: {
        legend: {
          display: true,
          position: 'bottom' as const,
          labels: { color: '--ink', usePointStyle: true, boxHeight: 7 },
        },
        tooltip: {
          callbacks: {
            label: ({ raw }: { raw: unknown }) =>
              Array.isArray(raw)
                ? raw.map((value) => money(words, Number(value))).join(' – ')
                : money(words, Number(raw)),
          },
        },
      },
    },
  };
}
