import { fixed, input, result, section, type Cell } from '../../../exchange/workbook/cell.ts';
import { fieldsAt } from '../../../exchange/workbook/fields.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { anchored } from '../../../exchange/workbook/place.ts';
import { tableAt, type Table } from '../../../exchange/workbook/table.ts';
import { firstRow, line, titledSheet, type Block, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { fill } from '../../../i18n/fill.ts';
import { accountsSoFar, bearerName, percent, tierName } from '../chart.ts';
import type { CapacityResult, Plan } from '../model.ts';
import type { Layout } from './layout.ts';
import { fitting } from './limits.ts';
import type { Source } from './source.ts';

type PlanId = keyof CapacityResult['plans'];

const planIds = ['recommended', 'own', 'declared'] as const satisfies readonly PlanId[];
const managerKeys = [
  'accounts',
  'relationships',
  'load',
  'available',
  'utilisation',
  'fullness',
  'drift',
  'atRisk',
  'needed',
] as const;

/** One sheet for every plan that has accounts. */
export function planSheets(source: Source, layout: Layout): Sheet[] {
  return planIds
    .filter((id) => source.result.plans[id].accounts > 0)
    .map((id) => planSheet(source, layout, id, source.result.plans[id]));
}

interface PlanTables {
  readonly waves: Table;
  readonly load: Table;
}

function planSheet(source: Source, layout: Layout, id: PlanId, plan: Plan): Sheet {
  const { words, inputs } = source;
  const { text, sheet: own } = words;
  const sheet = `plan:${id}`;
  const name = fill(own.sheets.plan.name, { plan: fill(text.plan[id], { n: inputs.declare }) });
  const managers = fieldsAt(sheet, firstRow, managerKeys);
  const waves = tableAt({
    sheet,
    row: managers.nextRow + 1,
    columns: [
      { key: 'wave', head: text.waves.wave },
      { key: 'month', head: text.waves.month },
      { key: 'accounts', head: text.waves.accounts },
      { key: 'before', head: own.before },
      ...inputs.tiers.map((tier, index) => ({ key: `tier:${index}`, head: tierName(words, tier) })),
    ],
    count: plan.waves.length,
  });
  const load = tableAt({
    sheet,
    row: waves.nextRow + 2,
    columns: loadColumns(source),
    count: plan.rows.length * inputs.horizonMonths,
  });
  const tables = { waves, load };
  return titledSheet({
    id: sheet,
    name,
    about: own.sheets.plan.about,
    remark: own.notes.plan,
    blocks: [
      managersBlock(source, layout, managers, tables, plan),
      waves.written((index) => waveRow(source, layout, id, plan, tables, index)),
      line(load.cell('who', -2).row, section(text.plan.caption)),
      load.written((index) => loadRow(source, layout, id, plan, tables, index)),
    ],
    widths: [40, 18, 16],
    frozenRows: 3,
  });
}

function loadColumns({ words }: Source) {
  const { table, plan } = words.text;
  return [
    { key: 'who', head: table.who },
    { key: 'month', head: table.month },
    { key: 'accounts', head: table.accounts },
    { key: 'available', head: table.available },
    { key: 'running', head: table.running },
    { key: 'setUp', head: table.setUp },
    { key: 'rework', head: table.rework },
    { key: 'total', head: table.total },
    { key: 'used', head: table.used },
    { key: 'over', head: plan.over },
    { key: 'owed', head: table.owed },
    { key: 'kept', head: table.kept },
  ];
}

function waveRow(
  { inputs }: Source,
  { sequence, assumptions }: Layout,
  id: PlanId,
  plan: Plan,
  { waves: table }: PlanTables,
  index: number,
): Record<string, Cell> {
  const wave = plan.waves[index];
  if (!wave) return {};
  const [month, accounts, before] = [
    table.cell('month', index),
    table.cell('accounts', index),
    table.cell('before', index),
  ];
  const earlier = formula`SUMIF(${table.column('month')},"<"&${month},${table.column('accounts')})`;
  const same = formula`SUMIF(${table.above('month', index)},${month},${table.above('accounts', index)})`;
  const numbers = sequence.column('number');
  const tiers = inputs.tiers.map((_, tier): [string, Cell] => [
    `tier:${tier}`,
    result(
      formula`COUNTIFS(${numbers},">"&${before},${numbers},"<="&${before}+${accounts},${sequence.column('tier')},${tier + 1})`,
      plan.cohorts.find((cohort) => cohort.wave === index && cohort.tier === tier)?.accounts ?? 0,
      'whole',
    ),
  ]);
  const given = {
    recommended: { month: fixed(wave.month, 'whole'), accounts: fixed(wave.accounts, 'whole') },
    own: { month: input(wave.month, 'whole'), accounts: input(wave.accounts, 'whole') },
    declared: {
      month: fixed(wave.month, 'whole'),
      accounts: result(formula`${assumptions.at('declare')}`, wave.accounts, 'whole'),
    },
  } as const satisfies Record<PlanId, Record<string, Cell>>;
  return {
    wave: index + 1,
    ...given[id],
    before: result(formula`${earlier}+${same}`, accountsBefore(plan, index), 'whole'),
    ...Object.fromEntries(tiers),
  };
}

function accountsBefore({ waves }: Plan, index: number): number {
  const own = waves[index];
  if (!own) return 0;
  const before = waves.filter(({ month }, at) => month < own.month || (month === own.month && at < index));
  return before.reduce((sum, { accounts }) => sum + accounts, 0);
}

function loadRow(
  source: Source,
  { demand, assumptions }: Layout,
  id: PlanId,
  plan: Plan,
  { waves, load: table }: PlanTables,
  index: number,
): Record<string, Cell> {
  const { inputs, words, service } = source;
  const bearer = Math.floor(index / inputs.horizonMonths);
  const at = index % inputs.horizonMonths;
  const row = plan.rows[bearer];
  const month = row?.months[at];
  if (!row || !month) return {};
  const cell = (key: string) => table.cell(key, index);
  const last = inputs.tiers.length - 1;
  const begin = waves.column('month');
  const counts = waves.block('tier:0', `tier:${last}`);
  const hours = (key: string) => anchored(demand.across(`${key}:0`, `${key}:${last}`, bearer));
  const months = assumptions.at('setUpMonths');
  const own = cell('month');
  const setUp = formula`${counts}*${hours('setUp')}`;
  const [available, total] = [cell('available'), cell('total')];
  const known = demand.cell('available', bearer);
  const owedBefore = at === 0 ? formula`0` : formula`N(${table.cell('owed', index - 1)})`;
  const kept = service?.plans[id]?.byMonth[at] ?? null;
  return {
    who: result(formula`${demand.cell('name', bearer)}&""`, bearerName(words, inputs, row.id)),
    month: month.month,
    accounts: result(
      formula`SUMIF(${begin},"<="&${own},${waves.column('accounts')})`,
      accountsSoFar(plan)[at] ?? 0,
      'whole',
    ),
    available: result(formula`IF(COUNT(${known})=1,${known},"")`, row.available, 'tenth'),
    running: result(
      formula`SUMPRODUCT((${begin}<=${own})*${counts}*${hours('month')})`,
      month.running,
      'tenth',
    ),
    setUp: result(
      formula`SUMPRODUCT((${begin}<=${own})*(${begin}>${own}-${months})*${setUp})/${months}`,
      month.setUp,
      'tenth',
    ),
    rework: result(
      formula`SUMPRODUCT((${begin}<${own})*(${begin}>=${own}-${months})*${setUp})/${months}*${demand.cell('rework', bearer)}`,
      month.rework,
      'tenth',
    ),
    total: result(formula`SUM(${table.across('running', 'rework', index)})`, month.total, 'tenth'),
    used: result(
      formula`IF(COUNT(${available})=0,"",IF(${available}=0,"",${total}/${available}))`,
      month.used,
      'percent',
    ),
    over: result(
      formula`IF(COUNT(${available})=0,"",IF(${total}>${fitting(available)},${words.text.plan.over},""))`,
      month.over ? words.text.plan.over : null,
    ),
    owed: result(
      formula`IF(COUNT(${available})=0,"",MAX(0,${owedBefore}+${total}-${available}))`,
      month.owed,
      'tenth',
    ),
    kept: fixed(kept, 'percent'),
  };
}

/** The managers' side once every account of the plan has begun. */
function managersBlock(
  source: Source,
  { assumptions, tiers, demand }: Layout,
  fields: ReturnType<typeof fieldsAt<(typeof managerKeys)[number]>>,
  { waves }: PlanTables,
  plan: Plan,
): Block {
  const { words, inputs } = source;
  const { relations, table } = words.text;
  const page = plan.relationships;
  const last = inputs.tiers.length - 1;
  const counts = waves.block('tier:0', `tier:${last}`);
  const hours = anchored(demand.across('month:0', `month:${last}`, 0));
  const at = fields.at;
  const setting = assumptions.at;
  const { fullness: names } = relations;
  const each = formula`IF(${setting('matureHours')}>0,${setting('matureHours')},${setting('newHours')})`;
  const atRisk = formula`MIN(ROUNDUP(${at('drift')}/${each}*(1-1E-9),0),ROUNDUP(${at('relationships')},0))`;
  const one = formula`${setting('perManager')}*${setting('fillTarget')}`;
  const used = at('utilisation');
  const below = formula`IF(${used}>=${setting('room')},${names['some-room']},${names.room})`;
  const within = formula`IF(${used}>=${setting('healthyFrom')},${names.healthy},${below})`;
  const full = formula`IF(${used}>1+1E-9,${names.over},IF(${used}>${setting('healthyTo')},${names.tight},${within}))`;
  return fields.written({
    accounts: [table.number, result(formula`SUM(${waves.column('accounts')})`, page.accounts, 'whole')],
    relationships: [
      relations.relationships,
      result(formula`SUMPRODUCT(MMULT(${counts},${tiers.column('all')}))`, page.relationships, 'plain'),
    ],
    load: [relations.load, result(formula`SUMPRODUCT(${counts}*${hours})`, page.load, 'tenth')],
    available: [
      relations.available,
      result(formula`${demand.cell('available', 0)}`, page.available, 'tenth'),
    ],
    utilisation: [
      relations.utilisation,
      result(
        formula`IF(${at('available')}>0,${at('load')}/${at('available')},"")`,
        page.utilisation,
        'percent',
      ),
    ],
    fullness: [
      '',
      result(formula`IF(COUNT(${used})=0,"",${full})`, page.fullness === null ? null : names[page.fullness]),
    ],
    drift: [
      relations.drift,
      result(formula`MAX(0,${at('load')}-${at('available')})`, page.driftHours, 'tenth'),
    ],
    atRisk: [relations.atRisk, result(formula`IF(${at('drift')}=0,0,${atRisk})`, page.atRisk, 'whole')],
    needed: [
      fill(relations.needed, { share: percent(words, inputs.fillTarget) }),
      result(
        formula`IF(${at('load')}=0,0,IF(${one}>0,ROUNDUP(${at('load')}/(${one})*(1-1E-9),0),""))`,
        page.managersNeeded,
        'whole',
      ),
    ],
  });
}
