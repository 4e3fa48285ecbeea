import { fieldsAt, type Fields } from '../../../exchange/workbook/fields.ts';
import { tableAt, type Column, type Table } from '../../../exchange/workbook/table.ts';
import { firstRow } from '../../../exchange/workbook/workbook.ts';
import { fill } from '../../../i18n/fill.ts';
import { criterionName, gateName } from '../chart.ts';
import type { Criterion } from '../schema.ts';
import { isEntered, orderedCriteria, type Source } from './source.ts';

export const amounts = ['revenue', 'directCost', 'indirectCost'] as const;
export const axes = ['attractiveness', 'position'] as const;
export const confidences = ['high', 'medium', 'low'] as const;

const settingKeys = [
  'method',
  'share',
  'missing',
  'cut:attractiveness',
  'cut:position',
  'choose',
  'half:high',
  'half:medium',
  'half:low',
  'share:attractiveness',
  'share:position',
] as const;
export type SettingKey = (typeof settingKeys)[number];

/** Where everything stands, known before anything is written. */
export interface Layout {
  readonly accounts: Table;
  readonly locations: Table;
  readonly settings: Fields<SettingKey>;
  readonly criteria: Table;
  readonly places: Table;
  readonly ratings: Table;
  readonly values: Table;
  readonly scores: Table;
}

export const headRow = firstRow;

export function layoutOf(source: Source): Layout {
  const { words, workspace, inputs } = source;
  const { text, sheet: own } = words;
  const criteria = orderedCriteria(source);
  const accounts = workspace.accounts.length;
  const account = { key: 'name', head: text.table.account };
  const settings = fieldsAt('criteria', headRow, settingKeys);
  const criteriaTable = tableAt({
    sheet: 'criteria',
    row: settings.nextRow + 1,
    columns: criteriaColumns(source),
    count: criteria.length,
  });
  return {
    accounts: tableAt({
      sheet: 'accounts',
      row: headRow,
      columns: [
        account,
        { key: 'segment', head: words.accounts.columns.segment },
        { key: 'region', head: words.accounts.columns.region },
        ...yearColumns(source),
        { key: 'net', head: text.table.net },
        { key: 'knownYears', head: text.table.knownYears },
        { key: 'growth', head: own.growth },
        { key: 'margin', head: own.margin },
      ],
      count: accounts,
    }),
    locations: tableAt({
      sheet: 'locations',
      row: headRow,
      columns: [account, { key: 'location', head: words.accounts.columns.location }, ...yearColumns(source)],
      count: workspace.accounts.reduce((sum, { locations }) => sum + locations.length, 0),
    }),
    settings,
    criteria: criteriaTable,
    places: tableAt({
      sheet: 'criteria',
      row: criteriaTable.nextRow + 2,
      columns: [
        { key: 'place', head: own.place },
        { key: 'attractiveness', head: text.axis.attractiveness.name },
        { key: 'position', head: text.axis.position.name },
      ],
      count: inputs.weightMethod === 'rank' ? criteria.length : 0,
    }),
    ratings: tableAt({
      sheet: 'ratings',
      row: headRow,
      columns: [account, ...ratingColumns(source, criteria)],
      count: accounts,
    }),
    values: tableAt({
      sheet: 'values',
      row: headRow + 1,
      columns: [account, ...valueColumns(source, criteria)],
      count: accounts,
    }),
    scores: tableAt({ sheet: 'scores', row: headRow, columns: scoreColumns(source), count: accounts }),
  };
}

function yearColumns({ words, result }: Source): Column[] {
  const { accounts } = words;
  const named = (key: string, figure: string) =>
    result.years.map((year, index) => ({
      key: `${key}:${index}`,
      head: fill(accounts.figureOfYear, { figure, year }),
    }));
  return [
    ...amounts.flatMap((key) => named(key, accounts.figures[key])),
    ...named('net', accounts.columns.yearNet),
  ];
}

function criteriaColumns({ words, inputs }: Source): Column[] {
  const { sheet: own, text } = words;
  const method = inputs.weightMethod;
  const entry = method === 'pairwise' ? [] : [{ key: 'entry', head: text.weights.entry[method] }];
  const ranks = [
    { key: 'before', head: own.before },
    { key: 'tied', head: own.tied },
  ];
  return [
    { key: 'name', head: own.criterion },
    { key: 'axis', head: text.criteria.axis },
    { key: 'kind', head: text.criteria.kind },
    { key: 'measure', head: text.criteria.measure },
    ...entry,
    ...(method === 'rank' ? ranks : []),
    { key: 'inAxis', head: own.inAxis },
    { key: 'inScore', head: own.inScore },
    { key: 'direction', head: text.criteria.direction },
    { key: 'worstGiven', head: own.worstGiven },
    { key: 'bestGiven', head: own.bestGiven },
    { key: 'worst', head: text.criteria.worst },
    { key: 'best', head: text.criteria.best },
    { key: 'allWorth', head: own.allWorth },
  ];
}

function ratingColumns({ words, inputs }: Source, criteria: readonly Criterion[]): Column[] {
  const { sheet: own, text } = words;
  return [
    ...criteria.map((criterion) => ({ key: `raw:${criterion.id}`, head: criterionName(words, criterion) })),
    ...criteria.filter(isEntered).map((criterion) => ({
      key: `sure:${criterion.id}`,
      head: fill(own.sure, { criterion: criterionName(words, criterion) }),
    })),
    ...inputs.gates.map((gate) => ({
      key: `gate:${gate.id}`,
      head: fill(own.mustHave, { gate: gateName(words, gate) }),
    })),
    { key: 'flags', head: text.table.flags },
    { key: 'reason', head: text.table.reason },
    { key: 'review', head: text.table.review },
  ];
}

function valueColumns({ words }: Source, criteria: readonly Criterion[]): Column[] {
  const { sheet: own } = words;
  const named = (key: 'value' | 'low' | 'high') =>
    criteria.map((criterion) => {
      const name = criterionName(words, criterion);
      return {
        key: `${key}:${criterion.id}`,
        head: key === 'value' ? name : fill(own[key], { criterion: name }),
      };
    });
  return [...named('value'), ...named('low'), ...named('high')];
}

function scoreColumns({ words }: Source): Column[] {
  const { sheet: own, text } = words;
  return [
    { key: 'name', head: text.table.account },
    ...axes.map((axis) => ({
      key: `counted:${axis}`,
      head: fill(own.counted, { axis: text.axis[axis].name }),
    })),
    ...axes.map((axis) => ({ key: axis, head: text.axis[axis].name })),
    { key: 'score', head: text.table.score },
    { key: 'low', head: text.table.low },
    { key: 'high', head: text.table.high },
    { key: 'missing', head: text.table.missing },
    { key: 'rank', head: text.table.rank },
    { key: 'gates', head: text.table.gates },
    { key: 'role', head: text.table.role },
    { key: 'candidate', head: own.candidate },
    { key: 'listPlace', head: own.listPlace },
    { key: 'chosen', head: text.table.chosen },
    { key: 'order', head: own.order },
  ];
}
