import { fieldsAt, type Fields } from '../../../exchange/workbook/fields.ts';
import { tableAt, type Column, type Table } from '../../../exchange/workbook/table.ts';
import { firstRow } from '../../../exchange/workbook/workbook.ts';
import { fill } from '../../../i18n/fill.ts';
import { bearerName, tierName } from '../chart.ts';
import { sponsorsId } from '../model.ts';
import type { Source } from './source.ts';

const assumptionKeys = [
  'count',
  'hoursPerMonth',
  'share',
  'perManager',
  'newHours',
  'matureHours',
  'rework',
  'sponsors',
  'accountsEach',
  'setUpMonths',
  'fillTarget',
  'pilot',
  'declare',
  'room',
  'healthyFrom',
  'healthyTo',
] as const;
export type AssumptionKey = (typeof assumptionKeys)[number];

const startKeys = ['ceiling', 'pilot', 'set-up', 'service', 'start', 'oneManager'] as const;
export type StartKey = (typeof startKeys)[number];

/** Where everything stands that several sheets point at. */
export interface Layout {
  readonly assumptions: Fields<AssumptionKey>;
  readonly tiers: Table;
  /** The managers and every function. */
  readonly demand: Table;
  /** The order of the accounts by kind, with everybody's hours added up. */
  readonly sequence: Table;
  readonly starts: Fields<StartKey>;
  readonly limits: Table;
}

export function layoutOf(source: Source): Layout {
  const { words, inputs, result } = source;
  const { text, sheet: own } = words;
  const tiers = inputs.tiers.map((tier, index) => ({ index, name: tierName(words, tier) }));
  const ofTiers = (key: string, head: string): Column[] =>
    tiers.map(({ index, name }) => ({ key: `${key}:${index}`, head: fill(head, { tier: name }) }));
  const bearers = result.workloads.map(({ id }) => ({ id, name: bearerName(words, inputs, id) }));
  const ofBearers = (key: string, head: string): Column[] =>
    bearers.map(({ name }, index) => ({ key: `${key}:${index}`, head: fill(head, { name }) }));
  const assumptions = fieldsAt('assumptions', firstRow, assumptionKeys);
  const starts = fieldsAt('limits', firstRow, startKeys);
  return {
    assumptions,
    tiers: tableAt({
      sheet: 'assumptions',
      row: assumptions.nextRow + 1,
      columns: [
        { key: 'name', head: text.tiers.name },
        { key: 'mix', head: text.tiers.mix },
        { key: 'part', head: own.part },
        { key: 'fresh', head: text.tiers.fresh },
        { key: 'mature', head: text.tiers.mature },
        { key: 'all', head: text.relations.relationships },
        { key: 'hours', head: own.relationshipHours },
        { key: 'setUp', head: text.tiers.setUp },
        { key: 'source', head: text.tiers.source },
      ],
      count: tiers.length,
    }),
    demand: tableAt({
      sheet: 'demand',
      row: firstRow,
      columns: [
        { key: 'name', head: text.limits.who },
        { key: 'available', head: text.limits.available },
        { key: 'rework', head: text.functions.rework },
        ...ofTiers('month', own.monthOf),
        ...ofTiers('setUp', own.setUpOf),
        ...ofTiers('peak', own.peakOf),
        { key: 'source', head: text.functions.source },
      ],
      count: bearers.length,
    }),
    sequence: tableAt({
      sheet: 'sequence',
      row: firstRow,
      columns: [
        { key: 'number', head: text.table.number },
        ...ofTiers('claim', own.claim),
        { key: 'tier', head: own.kind },
        { key: 'tierName', head: own.kindName },
        ...ofBearers('hours', own.hoursSum),
        ...ofBearers('peak', own.peakSum),
      ],
      count: result.sequence.length,
    }),
    starts,
    limits: tableAt({
      sheet: 'limits',
      row: starts.nextRow + 1,
      columns: [
        { key: 'name', head: text.limits.who },
        { key: 'available', head: text.limits.available },
        { key: 'carries', head: text.limits.carries },
        { key: 'breaksAt', head: text.limits.breaksAt },
        { key: 'first', head: text.limits.first },
        { key: 'setUp', head: own.carriesSetUp },
      ],
      count: bearers.length + 1,
    }),
  };
}

/** Everybody in the table of limits: the sponsors stand last. */
export function limitIds({ result }: Source): readonly string[] {
  return [...result.workloads.map(({ id }) => id), sponsorsId];
}
