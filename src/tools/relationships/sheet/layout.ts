import { fieldsAt, type Fields } from '../../../exchange/workbook/fields.ts';
import { tableAt, type Column, type Table } from '../../../exchange/workbook/table.ts';
import { firstRow } from '../../../exchange/workbook/workbook.ts';
import type { Named } from '../model.ts';
import { reasons } from '../model/talks.ts';
import { levels, relationshipsLimits, roles } from '../schema.ts';
import { departmentNames, tiedColleagues } from './departments.ts';
import type { Source } from './source.ts';

const given = ['account', 'day', 'holdsFrom', 'singleThread', 'evidence', 'loudFrom'] as const;
const measures = [
  'total',
  'held',
  'worst',
  'thread',
  'roles',
  'levels',
  'health',
  'evidence',
  'needs',
  'against',
  'pairs',
  'same',
] as const;
const order = ['missing', 'worstPlace', 'middle'] as const;
export const needPlaces = Array.from({ length: relationshipsLimits.needs }, (_, index) => index);

export interface Layout {
  readonly given: Fields<(typeof given)[number]>;
  readonly contacts: Table;
  readonly colleagues: readonly Named[];
  /** By id, each name once. */
  readonly departments: ReadonlyMap<string, string>;
  /** Level and department of ours, above their ties. */
  readonly ours: Table;
  readonly ties: Table;
  readonly threads: Table;
  readonly measures: Fields<(typeof measures)[number]>;
  readonly roles: Table;
  readonly levels: Table;
  readonly pairs: Table;
  readonly order: Fields<(typeof order)[number]>;
  readonly points: Table;
  readonly talks: Table;
  readonly accounts: Table;
}

/** The column of one of ours. */
export function columnOf(index: number): string {
  return `person ${index}`;
}

/** Where everything stands, before any of it is written: the sheets point at each other. */
export function layoutOf({ words, result }: Source): Layout {
  const { text, sheet } = words;
  const { risk } = text;
  const count = result.contacts.length;
  const colleagues = tiedColleagues(result);
  const departments = departmentNames([...result.contacts, ...colleagues]);
  const people = colleagues.map(({ name }, index): Column => ({ key: columnOf(index), head: name }));
  const fields = fieldsAt('contacts', firstRow, given);
  const ours = tableAt({
    sheet: 'ties',
    row: firstRow,
    columns: [{ key: 'what', head: text.map.ours }, ...people],
    count: 2,
  });
  const ties = tableAt({
    sheet: 'ties',
    row: ours.nextRow + 1,
    columns: [
      { key: 'name', head: risk.contactHead },
      ...people,
      { key: 'influence', head: text.influence.label },
      { key: 'holders', head: sheet.holders },
      { key: 'peers', head: sheet.peers },
    ],
    count,
  });
  const results = fieldsAt('result', firstRow, measures);
  const roleTable = tableAt({
    sheet: 'result',
    row: results.nextRow + 1,
    columns: [
      { key: 'role', head: risk.roleHead },
      { key: 'inRole', head: sheet.inRole },
      { key: 'covered', head: sheet.covered },
    ],
    count: roles.length,
  });
  const orderFields = fieldsAt('talks', firstRow, order);
  const reasonColumns = reasons.map((reason): Column => ({ key: reason, head: sheet.reasons[reason] }));
  const points = tableAt({
    sheet: 'talks',
    row: orderFields.nextRow + 1,
    columns: [{ key: 'name', head: sheet.points }, ...reasonColumns],
    count: 1,
  });
  return {
    given: fields,
    contacts: contactsAt(words, fields.nextRow + 1, count),
    colleagues,
    departments,
    ours,
    ties,
    threads: tableAt({
      sheet: 'ties',
      row: ties.nextRow + 1,
      columns: [
        { key: 'name', head: risk.person },
        { key: 'held', head: risk.held },
        { key: 'alone', head: risk.alone },
        { key: 'lost', head: risk.lost },
        { key: 'share', head: risk.share },
      ],
      count: colleagues.length,
    }),
    measures: results,
    roles: roleTable,
    levels: tableAt({
      sheet: 'result',
      row: roleTable.nextRow + 1,
      columns: [
        { key: 'level', head: risk.levelHead },
        { key: 'contacts', head: risk.contactsAt },
        { key: 'forUs', head: risk.forUs },
        { key: 'peers', head: risk.peers },
        { key: 'links', head: risk.links },
      ],
      count: levels.length,
    }),
    pairs: tableAt({
      sheet: 'departments',
      row: firstRow,
      columns: [
        { key: 'name', head: text.map.departmentHead },
        ...[...departments.values()].map((name, index) => ({ key: columnOf(index), head: name })),
      ],
      count: departments.size,
    }),
    order: orderFields,
    points,
    talks: tableAt({
      sheet: 'talks',
      row: points.nextRow + 1,
      columns: [
        { key: 'name', head: risk.contactHead },
        ...reasonColumns,
        { key: 'askKey', head: sheet.ask },
        { key: 'points', head: text.talks.pointsHead },
        { key: 'influence', head: text.talks.influenceHead },
        { key: 'priority', head: text.talks.priorityHead },
        { key: 'place', head: sheet.place },
      ],
      count,
    }),
    accounts: tableAt({
      sheet: 'accounts',
      row: firstRow,
      columns: [
        { key: 'name', head: text.accounts.account },
        { key: 'contacts', head: text.accounts.contacts },
        { key: 'worst', head: text.accounts.worst },
        { key: 'share', head: text.accounts.share },
        { key: 'overdue', head: text.accounts.overdue },
        { key: 'evidence', head: text.accounts.evidence },
      ],
      count: result.overview.length,
    }),
  };
}

function contactsAt({ text, sheet }: Source['words'], row: number, count: number): Table {
  const { contacts: label, risk } = text;
  return tableAt({
    sheet: 'contacts',
    row,
    columns: [
      { key: 'name', head: risk.contactHead },
      { key: 'level', head: label.level },
      { key: 'department', head: label.department },
      ...roles.map((role) => ({ key: role, head: text.roles[role] })),
      { key: 'influence', head: text.influence.label },
      { key: 'attitude', head: text.attitude.label },
      { key: 'how', head: label.how },
      ...needPlaces.flatMap((index) => [
        { key: `need ${index}`, head: `${label.needs} ${index + 1}` },
        { key: `how ${index}`, head: `${text.print.how} ${index + 1}` },
      ]),
      { key: 'channel', head: label.channel },
      { key: 'wanted', head: label.wanted },
      { key: 'actual', head: label.actual },
      { key: 'last', head: label.last },
      { key: 'days', head: text.csv.days },
      { key: 'overdue', head: risk.lateHead },
      { key: 'gap', head: risk.gapHead },
      { key: 'known', head: sheet.knownNeeds },
      { key: 'evidence', head: sheet.evidence },
      { key: 'weight', head: sheet.weight },
      { key: 'adds', head: sheet.adds },
    ],
    count,
  });
}
