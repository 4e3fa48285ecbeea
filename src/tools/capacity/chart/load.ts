import { fill } from '../../../i18n/fill.ts';
import { loadLines, managersId, type CapacityResult, type Plan, type PlanRow } from '../model.ts';
import type { CapacityInputs } from '../schema.ts';
import {
  amount,
  bearerName,
  figure,
  hours,
  namesList,
  percent,
  tierName,
  unknownFigure,
  type Words,
} from './words.ts';

const parts = [
  { part: 'running', color: '--petrol' },
  { part: 'setUp', color: '--brass' },
  { part: 'rework', color: '--brick' },
] as const;

/** Hours of one function by month, in their three parts, against the hours there are. */
export function loadChart({ months, available }: PlanRow, words: Words) {
  const { detail } = words.text;
  const bars = parts.map(({ part, color }) => ({
    type: 'bar' as const,
    label: detail[part],
    data: months.map((month) => month[part]),
    backgroundColor: `${color}/80`,
    borderColor: color,
    stack: 'asked',
    order: 1,
  }));
  const line = {
    type: 'line' as const,
    label: detail.available,
    data: months.map(() => available),
    borderColor: '--ink',
    borderWidth: 2,
    borderDash: [6, 3],
    pointRadius: 0,
    order: 0,
  };
  return {
    type: 'bar' as const,
    data: {
      labels: months.map(({ month }) => String(month)),
      datasets: available === null ? bars : [...bars, line],
    },
    options: {
      interaction: { mode: 'index' as const, intersect: false },
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          ticks: { color: '--soft', maxRotation: 0 },
          title: { display: true, text: words.text.plan.month, color: '--soft' },
        },
        y: {
          stacked: true,
          beginAtZero: true,
          grid: { color: '--rule' },
          ticks: {
            color: '--soft',
            maxTicksLimit: 6,
            callback: (value: number | string) => amount(words, Number(value)),
          },
          title: { display: true, text: detail.axis, color: '--soft' },
        },
      },
      plugins: {
        legend: {
          display: true,
          position: 'bottom' as const,
          labels: { color: '--ink', boxWidth: 14, boxHeight: 8 },
        },
        tooltip: {
          callbacks: {
            label: ({
              dataset,
              parsed,
            }: {
              dataset: { label?: string | undefined };
              parsed: { y: number | null };
            }) => `${dataset.label ?? ''}: ${hours(words, parsed.y)}`,
          },
        },
      },
    },
  };
}

export function loadTable(
  { months, available }: PlanRow,
  words: Words,
): { head: string[]; rows: string[][] } {
  const { detail, plan } = words.text;
  return {
    head: [
      plan.month,
      detail.running,
      detail.setUp,
      detail.rework,
      detail.total,
      detail.available,
      detail.used,
      detail.owed,
    ],
    rows: months.map((month) => [
      String(month.month),
      amount(words, month.running),
      amount(words, month.setUp),
      amount(words, month.rework),
      amount(words, month.total),
      amount(words, available),
      percent(words, month.used),
      amount(words, month.owed),
    ]),
  };
}

/** What one month of a function is the sum of. */
export function monthLines(
  { id, months }: PlanRow,
  month: number,
  plan: Plan,
  inputs: CapacityInputs,
  { workloads }: CapacityResult,
  words: Words,
) {
  const { detail } = words.text;
  const workload = workloads.find((one) => one.id === id);
  const lines = workload ? loadLines(workload, plan.cohorts, month, inputs.setUpMonths) : [];
  return {
    rows: lines.map((line) => {
      const tier = inputs.tiers[line.tier];
      return [
        fill(detail.line, {
          accounts: line.accounts,
          wave: line.wave + 1,
          tier: tier ? tierName(words, tier) : '',
          part: detail[line.part],
        }),
        hours(words, line.hoursEach),
        hours(words, line.hours),
      ];
    }),
    sum: hours(words, months[month - 1]?.total ?? 0),
  };
}

export interface LoadCell {
  readonly month: number;
  readonly text: string;
  readonly level: 'none' | 'calm' | 'full' | 'over';
}

/** From here on a cell is shown as nearly full. */
const nearlyFull = 0.8;

/** One row of the table of a plan: how full a function is in each month. */
export function loadCells({ months, available }: PlanRow, words: Words): readonly LoadCell[] {
  return months.map(({ month, used, over, total }) => {
    if (available === null) return { month, text: unknownFigure, level: 'none' };
    // There is no part of no hours.
    const text = used === null && over ? hours(words, total) : figure(words, (used ?? 0) * 100);
    if (over) return { month, text, level: 'over' };
    return { month, text, level: (used ?? 0) >= nearlyFull ? 'full' : 'calm' };
  });
}

/** Accounts that have begun by each month. */
export function accountsSoFar({ cohorts, rows }: Plan): readonly number[] {
  const months = rows[0]?.months ?? [];
  return months.map(({ month }) =>
    cohorts.reduce((sum, cohort) => sum + (cohort.month <= month ? cohort.accounts : 0), 0),
  );
}

export function planFinding(words: Words, { firstBreak, accounts }: Plan, inputs: CapacityInputs): string {
  const { finding, none } = words.text.plan;
  if (accounts === 0) return none;
  if (firstBreak === null) return finding.fits;
  const { id, month } = firstBreak;
  return id === managersId
    ? fill(finding.managers, { month })
    : fill(finding.breaks, { month, name: bearerName(words, inputs, id) });
}

export function wavesList(words: Words, { waves }: Pick<Plan, 'waves'>): string {
  return namesList(
    words,
    waves
      .filter(({ accounts }) => accounts > 0)
      .map(({ month, accounts: n }) => fill(words.text.plan.wave, { n, month })),
  );
}
