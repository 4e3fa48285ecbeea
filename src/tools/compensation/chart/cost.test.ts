import { describe, expect, test } from 'vitest';
import { costText } from '../cost-text.en.ts';
import { costText as chineseCost } from '../cost-text.zh.ts';
import { firm, methodInputs, methodPlan, personMeasure, position } from '../model.test-data.ts';
import { evaluateCompensation } from '../model.ts';
import { costRun, type CostFindings, type PlanCost } from '../model/cost.ts';
import { expectedCost } from '../model/cost-expected.ts';
import { goalJob, soughtGoal } from '../model/cost-goal.ts';
import { costJob, type CostJob } from '../model/cost-job.ts';
import { blankTerms, presetPlan } from '../presets.ts';
import { compareRows, costRows } from '../rows-cost.ts';
import type { CompensationInputs } from '../schema.ts';
import { text } from '../text.en.ts';
import { text as chinese } from '../text.zh.ts';
import { compareAnswer, compareChart, compareTable } from './compare.ts';
import {
  closedNone,
  closedTable,
  costAnswer,
  costDone,
  costFigures,
  costIssue,
  costNote,
  currentCost,
  histogramChart,
  histogramTable,
  peopleTable,
  share,
  shareFigures,
  type CostTold,
} from './cost.ts';
import { goalAnswer, goalIssueText, goalLead } from './goal.ts';

const words = { locale: 'en', text, currency: 'EUR' } as const;
const workspace = firm('ada', 'bo');
const simulation = { ...methodInputs.simulation, runs: 2000 };
const one: CompensationInputs = {
  ...methodInputs,
  simulation,
  plans: [{ ...methodPlan, baseShare: null }],
  positions: [
    position('ada', { measures: { revenue: personMeasure({ target: 1_000_000 }) } }),
    position('bo', {
      personId: null,
      role: 'SAM',
      measures: { revenue: personMeasure({ target: 500_000 }) },
    }),
  ],
};

function told(inputs: CompensationInputs = one): CostTold {
  return { words, inputs, workspace, result: evaluateCompensation(inputs, workspace), costText };
}

function jobOf(inputs: CompensationInputs): CostJob {
  const built = costJob(inputs, workspace);
  if (built.kind !== 'job') throw new Error('there is something to simulate');
  return built.job;
}

function simulated(inputs: CompensationInputs): { findings: CostFindings; cost: PlanCost } {
  const run = costRun(jobOf(inputs));
  for (let done = 0; done < 1;) done = run.advance();
  const findings = run.result();
  const cost = findings && currentCost({ inputs }, findings);
  if (!findings || !cost) throw new Error('the run has ended');
  return { findings, cost };
}

const noContribution = { amount: null, basis: 'accounts', unknown: 0 } as const;
const labels = (lines: readonly (readonly [string, string])[]) => lines.map(([label]) => label);

describe('what a plan costs in words', () => {
  const { findings, cost } = simulated(one);

  test('is an answer with or without a budget, before and after the simulation', () => {
    expect(costAnswer(told(), null, false)).toBe('The cost of Balanced 80/20 is being simulated');
    expect(costAnswer(told(), null, true)).toBe(costText.answer.issues);
    expect(costAnswer(told(), findings, false)).toMatch(/costs €[\d,]+ of variable pay/);
    const inputs = { ...one, budget: { ...one.budget, amount: 90_000 } };
    const within = costAnswer(told(inputs), simulated(inputs).findings, false);
    expect(within).toMatch(/in \d+\.\d% of years more than the budget of €90,000$/);
    const zh: CostTold = {
      ...told(),
      words: { ...words, locale: 'zh', text: chinese },
      costText: chineseCost,
    };
    expect(costAnswer(zh, findings, false)).toMatch(/^均衡 80\/20平均每年发 €[\d,]+ 浮动薪酬/);
  });

  test('never calls a rare year none, or a usual one all', () => {
    expect([0, 0.0001, 0.5, 0.9999, 1, null].map((value) => share(words, value))).toEqual([
      '0.0%',
      '<0.1%',
      '50.0%',
      '>99.9%',
      '100.0%',
      '–',
    ]);
  });

  test('has a line for each figure there is, and none for what there is not', () => {
    const job = jobOf(one);
    const money = costFigures(told(), findings, cost, expectedCost(job, 'plan-1'));
    const { figures } = costText;
    expect(labels(money)).toEqual(expect.arrayContaining([figures.closed, figures.off, figures.salaries]));
    expect(labels(money)).not.toContain(figures.budget);
    expect(labels(money)).toContain('Of the variable pay, for vacant posts (1)');
    const plain = shareFigures(told(), findings, cost, noContribution);
    expect(labels(plain)).not.toContain(figures.ofContribution);
    expect(labels(plain)).toContain(figures.payOfRevenue);
    const all = shareFigures(told(), findings, cost, { ...noContribution, amount: 2_000_000 });
    expect(labels(all)).toContain(figures.ofContribution);
    expect(labels(costFigures(told(), findings, cost, null))).not.toContain(figures.closed);
  });

  test('is a picture and a table of all simulated years', () => {
    const counted = cost.bars.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(simulation.runs);
    const table = histogramTable(told(), cost.bars, simulation.runs, 'caption');
    expect(table.rows).toHaveLength(cost.bars.length);
    expect(histogramChart(told(), findings, cost).data.datasets).toHaveLength(1);
    const inputs = { ...one, budget: { ...one.budget, amount: 90_000 } };
    const budgeted = simulated(inputs);
    const [within, over] = histogramChart(told(inputs), budgeted.findings, budgeted.cost).data.datasets;
    within?.data.forEach((value, bar) => expect(value === null).toBe(over?.data[bar] !== null));
  });

  test('is told person by person, with the floor where there is one', () => {
    expect(peopleTable(told(), findings, cost).rows.map(([name]) => name)).toEqual(['ada', 'Vacant: SAM']);
    const inputs = { ...one, budget: { ...one.budget, floor: 100_000 } };
    const floored = simulated(inputs);
    const { head } = peopleTable(told(inputs), floored.findings, floored.cost);
    expect(head).toContain(costText.people.floor);
    expect(costDone(told(), findings)).toMatch(/^2,000 simulated years, seed 1:/);
  });

  test('unfolds into lines by formula, or says why there is none', () => {
    const closed = expectedCost(jobOf(one), 'plan-1');
    if (closed?.kind !== 'expected') throw new Error('there is a formula');
    const table = closedTable(told(), closed, ['ada', 'bo']);
    expect(table.rows).toHaveLength(6);
    expect(table.rows[0]?.[5]).toBe('100% ± 15%');
    expect(closedNone(told(), { kind: 'none', because: ['gates', 'cap'] })).toBe(
      'There is no formula for this plan, because of its gates · the cap on the whole. The simulation alone has to do.',
    );
  });

  test('leaves as a table with exact figures', () => {
    const rows = compareRows(told(), findings);
    expect(rows[1]).toEqual([costText.figures.mean, cost.cost.mean]);
    const own = costRows(told(), findings, cost);
    expect(own.at(-1)?.[0]).toBe('Vacant: SAM');
  });
});

describe('what stands in the way in words', () => {
  test('is a sentence each', () => {
    expect(costIssue(told(), { kind: 'no-people' })).toBe(costText.issues['no-people']);
    expect(costIssue(told(), { kind: 'spread-order', measureId: 'revenue', positionId: null })).toMatch(
      /^Account revenue/,
    );
    expect(costNote(told(), { kind: 'no-spread', measureId: 'revenue', positionId: 'ada' })).toMatch(
      /^ada, Account revenue: no spread/,
    );
    expect(costNote(told(), { kind: 'no-revenue' })).toBe(costText.notes['no-revenue']);
    expect(costNote(told(), { kind: 'quota-unknown', positionIds: ['ada', 'bo'] })).toMatch(
      /ada · Vacant: SAM\.$/,
    );
    const faults = [{ kind: 'weights' as const, total: 0.9 }];
    expect(costNote(told(), { kind: 'faulty-plan', plan: { planId: 'plan-1', faults } })).toMatch(
      /^Balanced 80\/20 is left out, .*90%/,
    );
  });
});

describe('plans side by side in words', () => {
  const second = { ...presetPlan('balanced', 'second'), measures: [blankTerms('revenue', 1)] };
  const inputs = { ...one, plans: [...one.plans, second] };

  test('say which costs least, and are open before', () => {
    expect(compareAnswer(told(), null)).toBe(costText.compare.answer.one);
    expect(compareAnswer(told(inputs), null)).toBe(costText.compare.answer.waiting);
    const { findings } = simulated(inputs);
    expect(compareAnswer(told(inputs), findings)).toMatch(/costs least, €[\d,]+ a year less than/);
  });

  test('have a column and a bar each', () => {
    const budget = { ...inputs, budget: { ...inputs.budget, amount: 80_000 } };
    const { findings } = simulated(budget);
    const table = compareTable(told(budget), findings);
    expect(table.head).toHaveLength(3);
    expect(table.rows.every((row) => row.length === 3)).toBe(true);
    expect(table.rows.map(([label]) => label)).toContain(costText.figures.over);
    expect(compareChart(told(budget), findings).data.datasets).toHaveLength(3);
    expect(compareChart(told(inputs), simulated(inputs).findings).data.datasets).toHaveLength(2);
  });
});

describe('what meets the budget in words', () => {
  const seek = (inputs: CompensationInputs) => {
    const built = goalJob(inputs, jobOf(inputs));
    return built.kind === 'goal'
      ? goalAnswer(told(inputs), soughtGoal(built.job))
      : goalIssueText(told(inputs), built.issue);
  };
  const with_ = (amount: number | null, variable: 'target-variable' | 'accelerator' | 'excellence') => ({
    ...one,
    budget: { ...one.budget, amount },
    goal: { variable, measureId: null, from: variable === 'excellence' ? 1.05 : 0.5, to: 2 },
  });

  test('is a value, or that there is none in the range', () => {
    expect(seek(with_(90_000, 'target-variable'))).toMatch(/^Target variable at [\d.]+% of today’s meets/);
    expect(seek(with_(105_000, 'excellence'))).toMatch(/^Excellence at [\d.]+% on Account revenue meets/);
    expect(seek(with_(1000, 'accelerator'))).toMatch(
      /^There is no solution in this range: the budget of €1,000/,
    );
    expect(seek(with_(1e9, 'target-variable'))).toMatch(/costs only €[\d,]+ at 90%/);
    expect(seek(with_(null, 'target-variable'))).toBe(costText.goal.issues['no-budget']);
    expect(goalLead(told(with_(90_000, 'target-variable')))).toMatch(/at 90% comes as close to €90,000/);
  });
});
