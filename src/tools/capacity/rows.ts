import { accountsSoFar, bearerName, type Told } from './chart.ts';
import type { CapacityResult, PlanRow, ServiceResult } from './model.ts';
import { fill } from '../../i18n/fill.ts';

export type Cell = string | number | null;
export type Rows = readonly (readonly Cell[])[];

const planIds = [
  'recommended',
  'own',
  'declared',
] as const satisfies readonly (keyof CapacityResult['plans'])[];

/** The load of every plan, function and month as one long sheet: a row of heads, then unrounded figures. */
export function loadRows(told: Told): Rows {
  const { table } = told.words.text;
  const heads = [
    table.plan,
    table.who,
    table.month,
    table.accounts,
    table.available,
    table.running,
    table.setUp,
    table.rework,
    table.total,
    table.used,
    table.owed,
    table.kept,
  ];
  return [heads, ...planIds.flatMap((id) => planRows(told, id))];
}

function planRows(told: Told, id: (typeof planIds)[number]): Rows {
  const { words, inputs, result, service } = told;
  const plan = result.plans[id];
  if (plan.accounts === 0) return [];
  const name = fill(words.text.plan[id], { n: inputs.declare });
  const accounts = accountsSoFar(plan);
  const kept = service?.plans[id]?.byMonth ?? [];
  const monthRows = ({ id: bearer, available, months }: PlanRow): Rows =>
    months.map(({ month, running, setUp, rework, total, used, owed }) => [
      name,
      bearerName(words, inputs, bearer),
      month,
      accounts[month - 1] ?? 0,
      available,
      running,
      setUp,
      rework,
      total,
      used,
      owed,
      kept[month - 1] ?? null,
    ]);
  return plan.rows.flatMap(monthRows);
}

/** The service level by number of accounts with its standard errors, unrounded. */
export function serviceRows({ words }: Pick<Told, 'words'>, { points }: ServiceResult): Rows {
  const { table } = words.text;
  return [
    [table.number, table.together, table.togetherError, table.longAgo, table.longAgoError],
    ...points.map(({ accounts, together, running }) => [
      accounts,
      together.mean,
      together.standardError,
      running.mean,
      running.standardError,
    ]),
  ];
}
