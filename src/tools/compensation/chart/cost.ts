import { fill } from '../../../i18n/fill.ts';
import { formatCompact, formatPercent } from '../../../i18n/format.ts';
import type { CostText } from '../cost-text.en.ts';
import type { CostFindings, PlanCost } from '../model/cost.ts';
import type { ExpectedCost, ExpectedPerson } from '../model/cost-expected.ts';
import type { CostIssue, CostNote } from '../model/cost-job.ts';
import type { Contribution } from '../model/scan-sales.ts';
import { planFault, spreadFault } from './faults.ts';
import {
  columnPercent,
  count,
  currentName,
  figure,
  measureName,
  money,
  percent,
  planName,
  positionName,
  unknownFigure,
  type Told,
  type Words,
} from './words.ts';

/** What the screens of cost tell of. */
export interface CostTold extends Told {
  readonly costText: CostText;
}

/** A chance or a share of people: to a tenth of a percent, and never 0 or all where it is neither. */
export function share({ locale }: Words, fraction: number | null): string {
  if (fraction === null) return unknownFigure;
  if (fraction > 0 && fraction < 0.0005) return `<${formatPercent(locale, 0.001, 1)}`;
  if (fraction < 1 && fraction > 0.9995) return `>${formatPercent(locale, 0.999, 1)}`;
  return formatPercent(locale, fraction, 1);
}

export function planNameOf({ words, inputs }: Pick<Told, 'words' | 'inputs'>, planId: string): string {
  const place = inputs.plans.findIndex(({ id }) => id === planId);
  const plan = inputs.plans[place];
  return plan === undefined ? planId : planName(words, plan, place);
}

export function positionNameOf(told: Told, positionId: string): string {
  const position = told.inputs.positions.find(({ id }) => id === positionId);
  return position === undefined ? told.words.text.vacant : positionName(told, position);
}

/** The findings of the plan that is looked at. */
export function currentCost({ inputs }: Pick<Told, 'inputs'>, { plans }: CostFindings): PlanCost | null {
  return plans.find(({ planId }) => planId === inputs.current) ?? null;
}

export function costAnswer(told: CostTold, findings: CostFindings | null, hasIssues: boolean): string {
  const { words, costText } = told;
  const { answer } = costText;
  const plan = currentName(told);
  if (hasIssues) return answer.issues;
  const cost = findings && currentCost(told, findings);
  if (!cost) return fill(answer.waiting, { plan });
  const mean = money(words, cost.cost.mean);
  if (cost.overBudget === null || findings.budget === null) {
    return fill(answer.plain, { plan, mean, p90: money(words, cost.p90) });
  }
  const chance = share(words, cost.overBudget.chance);
  return fill(answer.within, { plan, mean, chance, budget: money(words, findings.budget) });
}

export function costIssue(told: CostTold, issue: CostIssue): string {
  return issue.kind === 'spread-order' ? spreadFault(told, issue) : told.costText.issues[issue.kind];
}

export function costNote(told: CostTold, note: CostNote): string {
  const { words, costText } = told;
  const { notes } = costText;
  const names = (ids: readonly string[]) =>
    ids.map((id) => positionNameOf(told, id)).join(words.text.listGap);
  switch (note.kind) {
    case 'no-spread':
      return spreadFault(told, note);
    case 'no-revenue':
      return notes['no-revenue'];
    case 'faulty-plan': {
      const faults = note.plan.faults.map((fault) => planFault(told, fault));
      const plan = planNameOf(told, note.plan.planId);
      return fill(notes['faulty-plan'], { plan, fault: faults.join(words.text.sentenceGap) });
    }
    case 'pay-unknown':
    case 'quota-unknown':
      return fill(notes[note.kind], { names: names(note.positionIds) });
  }
}

export function costDone(told: CostTold, findings: CostFindings): string {
  const { words, costText, inputs } = told;
  const cost = currentCost(told, findings) ?? findings.plans[0];
  const error = money(words, cost === undefined ? null : Math.ceil(2 * cost.cost.standardError));
  return fill(costText.run.done, { runs: figure(words, findings.runs), seed: inputs.simulation.seed, error });
}

type Line = [label: string, value: string];

const shownIf = (isShown: boolean, label: string, value: string): Line[] => (isShown ? [[label, value]] : []);

/** What it costs in money, one figure a line. */
export function costFigures(
  told: CostTold,
  findings: CostFindings,
  cost: PlanCost,
  closed: ExpectedCost | null,
): Line[] {
  const { words, costText } = told;
  const { figures: text } = costText;
  const amount = (value: number | null) => money(words, value);
  const total = closed?.kind === 'expected' ? closed.total : null;
  const off = total === null ? null : errorsApart(cost, total);
  const { budget, percentile } = findings;
  const atBudget = fill(text.atPercentile, { percentile: percent(words, percentile) });
  return [
    [text.mean, amount(cost.cost.mean)],
    [text.error, amount(cost.cost.standardError)],
    ...shownIf(total !== null, text.closed, amount(total)),
    ...shownIf(off !== null, text.off, figure(words, off, 1)),
    [text.p10, amount(cost.p10)],
    [text.p50, amount(cost.p50)],
    [text.p90, amount(cost.p90)],
    ...shownIf(budget !== null, atBudget, amount(cost.atPercentile)),
    ...shownIf(budget !== null, text.budget, amount(budget)),
    ...shownIf(budget !== null, text.over, share(words, cost.overBudget?.chance ?? null)),
    [text.atTarget, amount(cost.atTarget)],
    ...shownIf(
      cost.vacant.count > 0,
      fill(text.vacant, { n: cost.vacant.count }),
      amount(cost.vacant.variable),
    ),
    [text.salaries, amount(cost.salaries)],
  ];
}

/** Shares of people, and what pay takes of revenue and of contribution. */
export function shareFigures(
  told: CostTold,
  findings: CostFindings,
  cost: PlanCost,
  contribution: Contribution,
): Line[] {
  const { words, costText } = told;
  const { figures: text } = costText;
  const { revenue } = findings;
  const pay = cost.salaries + cost.cost.mean;
  const before = contribution.amount;
  const ofContribution = before !== null && before > 0 ? pay / before : null;
  const floor = fill(text.underFloor, { floor: money(words, told.inputs.budget.floor) });
  return [
    [text.aboveTarget, share(words, cost.aboveTarget)],
    [text.belowThreshold, share(words, cost.belowThreshold)],
    [text.zeroPay, share(words, cost.zeroPay)],
    [text.atCap, share(words, cost.atCap)],
    ...shownIf(cost.underFloor !== null, floor, share(words, cost.underFloor)),
    ...shownIf(revenue !== null, text.revenue, money(words, revenue?.mean ?? null)),
    ...shownIf(cost.ofRevenue !== null, text.ofRevenue, share(words, cost.ofRevenue)),
    ...shownIf(cost.payOfRevenue !== null, text.payOfRevenue, share(words, cost.payOfRevenue)),
    ...shownIf(ofContribution !== null, text.ofContribution, share(words, ofContribution)),
  ];
}

/** How far simulation and formula are apart, in standard errors; null where there is none. */
function errorsApart({ cost }: PlanCost, total: number): number | null {
  return cost.standardError > 0 ? Math.abs(cost.mean - total) / cost.standardError : null;
}

export function histogramTable(
  { words, costText }: CostTold,
  bars: PlanCost['bars'],
  runs: number,
  caption: string,
) {
  const { histogram: text } = costText;
  return {
    caption,
    head: [text.from, text.to, text.years, text.share],
    rows: bars.map(({ from, to, count: years }) => [
      money(words, from),
      money(words, to),
      figure(words, years),
      columnPercent(words, years / runs),
    ]),
  };
}

/** Simulated years by their cost; those over the budget stand apart in colour and in the legend. */
export function histogramChart(told: CostTold, findings: CostFindings, cost: PlanCost) {
  const { words, costText } = told;
  const { histogram: text } = costText;
  const { budget } = findings;
  const isOver = (middle: number) => budget !== null && middle > budget;
  const series = (label: string, color: string, inside: (middle: number) => boolean) => ({
    label,
    data: cost.bars.map(({ from, to, count: years }) =>
      inside((from + to) / 2) ? years / cost.cost.runs : null,
    ),
    backgroundColor: color,
    grouped: false,
    barPercentage: 1,
    categoryPercentage: 0.96,
  });
  const over =
    budget === null
      ? []
      : [series(fill(text.budget, { amount: `> ${money(words, budget)}` }), '--brick', isOver)];
  const within = series(
    budget === null ? text.cost : fill(text.budget, { amount: `≤ ${money(words, budget)}` }),
    '--petrol',
    (middle) => !isOver(middle),
  );
  return {
    type: 'bar' as const,
    data: {
      labels: cost.bars.map(({ from, to }) => formatCompact(words.locale, (from + to) / 2)),
      datasets: [within, ...over],
    },
    options: {
      scales: {
        x: {
          grid: { display: false },
          ticks: { color: '--soft', maxTicksLimit: 7, maxRotation: 0 },
          title: { display: true, text: text.cost, color: '--soft' },
        },
        y: {
          grid: { color: '--rule' },
          ticks: {
            color: '--soft',
            maxTicksLimit: 5,
            callback: (value: number | string) => percent(words, Number(value)),
          },
          title: { display: true, text: text.share, color: '--soft' },
        },
      },
      plugins: {
        legend: {
          display: budget !== null,
          position: 'bottom' as const,
          labels: { color: '--ink', boxHeight: 7 },
        },
        tooltip: {
          callbacks: {
            title: (items: readonly { dataIndex: number }[]) => {
              const bar = cost.bars[items[0]?.dataIndex ?? -1];
              return bar === undefined ? '' : `${money(words, bar.from)} – ${money(words, bar.to)}`;
            },
            label: ({ raw }: { raw: unknown }) => columnPercent(words, Number(raw)),
          },
        },
      },
    },
  };
}

/** Person by person, and the team pool last. */
export function peopleTable(told: CostTold, findings: CostFindings, cost: PlanCost) {
  const { words, costText } = told;
  const { people: text } = costText;
  const hasFloor = cost.underFloor !== null;
  const lines = [
    ...cost.people.map((person, index) => ({
      name: positionNameOf(told, findings.positionIds[index] ?? ''),
      person,
    })),
    ...(cost.pool === null ? [] : [{ name: text.pool, person: cost.pool }]),
  ];
  return {
    head: [
      text.name,
      text.mean,
      text.p10,
      text.p50,
      text.p90,
      text.above,
      text.below,
      text.zero,
      text.cap,
      ...(hasFloor ? [text.floor] : []),
    ],
    rows: lines.map(({ name, person }) => [
      name,
      money(words, person.variable.mean),
      money(words, person.p10),
      money(words, person.p50),
      money(words, person.p90),
      share(words, person.aboveTarget),
      share(words, person.belowThreshold),
      share(words, person.zeroPay),
      share(words, person.atCap),
      ...(hasFloor ? [share(words, person.underFloor)] : []),
    ]),
  };
}

/** The expected cost line by line, in figures that sum to the total. */
export function closedTable(
  told: CostTold,
  closed: Extract<ExpectedCost, { kind: 'expected' }>,
  ids: readonly string[],
) {
  const { words, costText, result } = told;
  const { closed: text } = costText;
  const measures = result.built.kind === 'plan' ? result.built.plan.measures : [];
  const linesOf = (name: string, { target, factor, parts }: ExpectedPerson) =>
    parts.map((part) => {
      const measure = measures[part.measure];
      const mean = percent(words, part.mean);
      return [
        name,
        measure === undefined ? '' : measureName(words, measure),
        money(words, target),
        count(words, factor),
        percent(words, part.weight),
        `${mean} ± ${percent(words, part.sd)}`,
        columnPercent(words, part.payout),
        money(words, part.amount),
      ];
    });
  return {
    head: [
      text.name,
      text.measure,
      text.target,
      text.factor,
      text.weight,
      text.attainment,
      text.payout,
      text.amount,
    ],
    rows: [
      ...closed.people.flatMap((person, index) => linesOf(positionNameOf(told, ids[index] ?? ''), person)),
      ...(closed.pool === null ? [] : linesOf(text.pool, closed.pool)),
    ],
    foot: [[text.sum, '', '', '', '', '', '', money(words, closed.total)]],
  };
}

export function closedNone(
  { words, costText }: CostTold,
  closed: Extract<ExpectedCost, { kind: 'none' }>,
): string {
  const { closed: text } = costText;
  const because = closed.because.map((one) => text.because[one]).join(words.text.listGap);
  return fill(text.none, { because });
}
