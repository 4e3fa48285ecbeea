import { fieldsAt, type Fields } from '../../../exchange/workbook/fields.ts';
import { tableAt, type Table } from '../../../exchange/workbook/table.ts';
import { firstRow } from '../../../exchange/workbook/workbook.ts';
import { assetLimits } from '../schema.ts';
import type { Source } from './source.ts';

const given = [
  'account',
  'sales',
  'rate',
  'margin',
  'years',
  'retention',
  'discount',
  'growth',
  'horizon',
  'convention',
  'form',
] as const;
const worth = [
  'exercise',
  'excludingFirst',
  'firstAtStart',
  'firstAtEnd',
  'endlessChosen',
  'within',
  'asset',
  'overstated',
  'expected',
] as const;
const replacing = [
  'costPerPursuit',
  'winRate',
  'onboarding',
  'vacancyMonths',
  'rampMonths',
  'pursuit',
  'bringing',
  'vacancy',
  'ramp',
  'total',
] as const;
const wish = [
  'what',
  'amount',
  'change',
  'base',
  'value',
  'worth',
  'balance',
  'needed',
  'toEarnBack',
  'toReplace',
] as const;
const plan = [
  'margin',
  'costAtStart',
  'costPerYear',
  'retention',
  'growth',
  'marginChange',
  'marginUsed',
  'retentionWith',
  'growthWith',
] as const;
const returned = ['presentGain', 'presentCost', 'net', 'returned', 'rate', 'payback'] as const;

export interface Layout {
  readonly given: Fields<(typeof given)[number]>;
  readonly worth: Fields<(typeof worth)[number]>;
  readonly years: Table;
  readonly replacing: Fields<(typeof replacing)[number]>;
  readonly wish: Fields<(typeof wish)[number]>;
  readonly plan: Fields<(typeof plan)[number]>;
  readonly returned: Fields<(typeof returned)[number]>;
  /** From year 0. */
  readonly flows: Table;
  readonly edges: Table;
}

/** Where everything stands, before any of it is written: the sheets point at each other. */
export function layoutOf({ words }: Source): Layout {
  const givenFields = fieldsAt('value', firstRow, given);
  const worthFields = fieldsAt('value', givenFields.nextRow + 1, worth);
  const replacingFields = fieldsAt('replacement', firstRow, replacing);
  const planFields = fieldsAt('programme', firstRow, plan);
  const returnedFields = fieldsAt('programme', planFields.nextRow + 1, returned);
  const edges = edgesAt(words, returnedFields.nextRow + 1);
  return {
    given: givenFields,
    worth: worthFields,
    years: yearsAt(words, worthFields.nextRow + 1),
    replacing: replacingFields,
    wish: fieldsAt('replacement', replacingFields.nextRow + 1, wish),
    plan: planFields,
    returned: returnedFields,
    edges,
    flows: flowsAt(words, edges.nextRow + 1),
  };
}

function yearsAt({ text, sheet }: Source['words'], row: number): Table {
  const { worth: own, outlook } = text;
  return tableAt({
    sheet: 'value',
    row,
    columns: [
      { key: 'year', head: own.axisYear },
      { key: 'own', head: outlook.curve },
      { key: 'used', head: sheet.used },
      { key: 'survival', head: own.survival },
      { key: 'margin', head: own.marginThen },
      { key: 'plain', head: own.plain },
      { key: 'time', head: sheet.time },
      { key: 'present', head: own.present },
    ],
    count: assetLimits.years.max,
  });
}

function flowsAt({ text, sheet }: Source['words'], row: number): Table {
  const { programme } = text;
  return tableAt({
    sheet: 'programme',
    row,
    columns: [
      { key: 'year', head: programme.year },
      { key: 'with', head: programme.with },
      { key: 'without', head: programme.without },
      { key: 'gain', head: sheet.gain },
      { key: 'cost', head: programme.cost },
      { key: 'net', head: programme.net },
      { key: 'cumulative', head: programme.cumulative },
      { key: 'factor', head: sheet.factor },
    ],
    count: assetLimits.years.max + 1,
  });
}

function edgesAt({ text }: Source['words'], row: number): Table {
  const { programme } = text;
  return tableAt({
    sheet: 'programme',
    row,
    columns: [
      { key: 'name', head: programme.assumption },
      { key: 'stated', head: programme.stated },
      { key: 'edge', head: programme.edge },
    ],
    count: 4,
  });
}
