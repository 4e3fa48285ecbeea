import { input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { bearerName, tierName } from '../chart.ts';
import { hoursOfManager, relationshipHours } from '../model.ts';
import { peakHours } from '../model/limits.ts';
import type { Tier } from '../schema.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';

/** What is assumed of managers, kinds of account and plans. */
export function assumptionsSheet(source: Source, layout: Layout): Sheet {
  const { inputs, words } = source;
  const { text, sheet: own } = words;
  const { managers, sponsors, bands } = inputs;
  const at = layout.assumptions.at;
  const fields = layout.assumptions.written({
    count: [text.managers.count, input(managers.count, 'whole')],
    hoursPerMonth: [text.managers.hoursPerMonth, input(managers.hoursPerMonth, 'tenth')],
    share: [text.managers.share, input(managers.share, 'percent')],
    perManager: [
      own.perManager,
      result(formula`${at('hoursPerMonth')}*${at('share')}`, hoursOfManager(managers), 'tenth'),
    ],
    newHours: [text.managers.newHours, input(managers.newHours, 'tenth')],
    matureHours: [text.managers.matureHours, input(managers.matureHours, 'tenth')],
    rework: [text.functions.rework, input(managers.rework, 'percent')],
    sponsors: [text.functions.sponsorCount, input(sponsors.count, 'whole')],
    accountsEach: [text.functions.accountsEach, input(sponsors.accountsEach, 'whole')],
    setUpMonths: [text.waves.setUpMonths, input(inputs.setUpMonths, 'whole')],
    fillTarget: [text.settings.fillTarget, input(inputs.fillTarget, 'percent')],
    pilot: [text.settings.pilot, input(inputs.pilot, 'whole')],
    declare: [text.trap.number, input(inputs.declare, 'whole')],
    room: [text.settings.room, input(bands.room, 'percent')],
    healthyFrom: [text.settings.healthyFrom, input(bands.healthyFrom, 'percent')],
    healthyTo: [text.settings.healthyTo, input(bands.healthyTo, 'percent')],
  });
  const { name, about } = own.sheets.assumptions;
  return titledSheet({
    id: 'assumptions',
    name,
    about,
    remark: own.notes.assumptions,
    blocks: [
      fields,
      layout.tiers.written((index) => {
        const tier = inputs.tiers[index];
        return tier ? tierRow(source, layout, tier, index) : {};
      }),
    ],
    widths: [42, 16, 16, 16, 16, 18, 18, 18, 40],
    frozenRows: 3,
  });
}

function tierRow(
  { inputs, words }: Source,
  { tiers: table, assumptions }: Layout,
  tier: Tier,
  index: number,
): Record<string, Cell> {
  const cell = (key: string) => table.cell(key, index);
  const mixes = table.column('mix');
  const total = inputs.tiers.reduce((sum, { mix }) => sum + mix, 0);
  const part = total > 0 ? tier.mix / total : 1 / inputs.tiers.length;
  const [fresh, mature] = [cell('fresh'), cell('mature')];
  return {
    name: input(tierName(words, tier)),
    mix: input(tier.mix, 'plain'),
    part: result(
      formula`IF(SUM(${mixes})>0,${cell('mix')}/SUM(${mixes}),1/${inputs.tiers.length})`,
      part,
      'percent',
    ),
    fresh: input(tier.newRelationships, 'plain'),
    mature: input(tier.matureRelationships, 'plain'),
    all: result(formula`${fresh}+${mature}`, tier.newRelationships + tier.matureRelationships, 'plain'),
    hours: result(
      formula`${fresh}*${assumptions.at('newHours')}+${mature}*${assumptions.at('matureHours')}`,
      relationshipHours(inputs.managers, tier),
      'tenth',
    ),
    setUp: input(tier.setUpHours, 'tenth'),
    source: input(tier.source),
  };
}

/** What one account asks of the managers, by the table of kinds, and of every function, as entered. */
export function demandSheet(source: Source, layout: Layout): Sheet {
  const { own, names } = { own: source.words.sheet, names: source.words.sheet.sheets.demand };
  return titledSheet({
    id: 'demand',
    name: names.name,
    about: names.about,
    remark: own.notes.demand,
    blocks: [layout.demand.written((index) => demandRow(source, layout, index))],
    widths: [30, 16],
    frozenRows: 4,
  });
}

function demandRow(source: Source, layout: Layout, index: number): Record<string, Cell> {
  const { inputs, result: page, words } = source;
  const { assumptions, tiers, demand: table } = layout;
  const workload = page.workloads[index];
  const one = index === 0 ? undefined : inputs.functions[index - 1];
  if (!workload) return {};
  const months = assumptions.at('setUpMonths');
  const rework = table.cell('rework', index);
  const ofTier = inputs.tiers.flatMap(({ id }, tier): [string, Cell][] => {
    const demand = one && Object.hasOwn(one.demand, id) ? one.demand[id] : undefined;
    const [month, setUp] = [table.cell(`month:${tier}`, index), table.cell(`setUp:${tier}`, index)];
    return [
      [
        `month:${tier}`,
        one
          ? input(demand?.hoursPerMonth ?? null, 'tenth')
          : result(formula`${tiers.cell('hours', tier)}`, workload.perMonth[tier] ?? 0, 'tenth'),
      ],
      [
        `setUp:${tier}`,
        one
          ? input(demand?.setUpHours ?? null, 'tenth')
          : result(formula`${tiers.cell('setUp', tier)}`, workload.setUp[tier] ?? 0, 'tenth'),
      ],
      [
        `peak:${tier}`,
        result(
          formula`${month}+${setUp}/${months}*IF(${months}>1,1+${rework},1)`,
          peakHours(workload, tier, inputs.setUpMonths),
          'tenth',
        ),
      ],
    ];
  });
  return {
    name: one ? input(bearerName(words, inputs, workload.id)) : bearerName(words, inputs, workload.id),
    available: one
      ? input(one.available, 'tenth')
      : result(
          formula`${assumptions.at('count')}*${assumptions.at('perManager')}`,
          workload.available,
          'tenth',
        ),
    rework: one
      ? input(one.rework, 'percent')
      : result(formula`${assumptions.at('rework')}`, workload.rework, 'percent'),
    ...Object.fromEntries(ofTier),
    source: one ? input(one.source) : null,
  };
}
