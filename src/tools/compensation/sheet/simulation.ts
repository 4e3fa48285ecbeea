import { fixed } from '../../../exchange/workbook/cell.ts';
import { tableAt } from '../../../exchange/workbook/table.ts';
import { firstRow, titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { fill } from '../../../i18n/fill.ts';
import { planNameOf } from '../chart/cost.ts';
import { figure } from '../chart.ts';
import type { Source } from './source.ts';

const percents = ['over', 'aboveTarget', 'belowThreshold', 'zeroPay', 'atCap'] as const;

/** The cost of all plans as the page simulated it: there is no formula for a simulation. */
export function simulationSheet(source: Source): Sheet {
  const { words, costText, findings, inputs } = source;
  const { sheet: text } = words;
  const { figures } = costText;
  const plans = findings?.plans ?? [];
  const table = tableAt({
    sheet: 'simulation',
    row: firstRow,
    columns: [
      { key: 'plan', head: text.fields.name },
      { key: 'mean', head: figures.mean },
      { key: 'error', head: figures.error },
      { key: 'p10', head: 'P10' },
      { key: 'p50', head: 'P50' },
      { key: 'p90', head: 'P90' },
      ...percents.map((key) => ({ key, head: figures[key] })),
    ],
    count: plans.length,
  });
  return titledSheet({
    id: 'simulation',
    ...text.sheets.simulation,
    remark:
      findings === null
        ? text.notes.simulationOpen
        : fill(text.notes.simulation, {
            runs: figure(words, findings.runs),
            seed: inputs.simulation.seed,
          }),
    blocks: [
      table.written((index) => {
        const plan = plans[index];
        if (plan === undefined) return {};
        return {
          plan: planNameOf(source, plan.planId),
          mean: fixed(plan.cost.mean, 'money'),
          error: fixed(plan.cost.standardError, 'money'),
          p10: fixed(plan.p10, 'money'),
          p50: fixed(plan.p50, 'money'),
          p90: fixed(plan.p90, 'money'),
          over: fixed(plan.overBudget?.chance ?? null, 'percent'),
          aboveTarget: fixed(plan.aboveTarget, 'percent'),
          belowThreshold: fixed(plan.belowThreshold, 'percent'),
          zeroPay: fixed(plan.zeroPay, 'percent'),
          atCap: fixed(plan.atCap, 'percent'),
        };
      }),
    ],
    widths: [32, 18],
    frozenRows: firstRow,
  });
}
