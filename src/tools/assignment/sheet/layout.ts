import { fieldsAt, type Fields } from '../../../exchange/workbook/fields.ts';
import { tableAt, type Table } from '../../../exchange/workbook/table.ts';
import { firstRow } from '../../../exchange/workbook/workbook.ts';
import { fill } from '../../../i18n/fill.ts';
import { skillName } from '../chart.ts';
import { labelsOf, type Source } from './source.ts';

const settings = [
  'newHours',
  'matureHours',
  'settleMonths',
  'countSettling',
  'skills',
  'languages',
  'region',
  'changeCost',
  'loadPenalty',
  'mostLoad',
] as const;
const worth = ['meanFit', 'fit', 'continuity', 'balance', 'value', 'handover'] as const;

/** What a fit is made of, in the order of the sheet. */
const matches = ['skills', 'languages', 'region', 'own', 'fit'] as const;
export type Match = (typeof matches)[number];

export interface Layout {
  readonly settings: Fields<(typeof settings)[number]>;
  readonly managers: Table;
  readonly accounts: Table;
  readonly fits: Table;
  readonly worth: Fields<(typeof worth)[number]>;
  readonly loads: Table;
  readonly given: Table;
}

/** Column of a skill, and of what a pair is made of. */
export const skillKey = (skill: number) => `skill ${skill}`;
export const pairKey = (match: Match, manager: number) => `${match} ${manager}`;

/** Where everything stands, before any of it is written: the sheets point at each other. */
export function layoutOf(source: Source): Layout {
  const { told } = source;
  const { managers, accounts } = told.result.case;
  const settingFields = fieldsAt('given', firstRow, settings);
  const managerTable = tableAt({
    sheet: 'given',
    row: settingFields.nextRow + 1,
    columns: managerColumns(source),
    count: managers.length,
  });
  const worthFields = fieldsAt('result', firstRow, worth);
  const loads = tableAt({
    sheet: 'result',
    row: worthFields.nextRow + 1,
    columns: loadColumns(source),
    count: managers.length,
  });
  return {
    settings: settingFields,
    managers: managerTable,
    accounts: tableAt({
      sheet: 'given',
      row: managerTable.nextRow + 1,
      columns: accountColumns(source),
      count: accounts.length,
    }),
    fits: tableAt({ sheet: 'fit', row: firstRow, columns: fitColumns(source), count: accounts.length }),
    worth: worthFields,
    loads,
    given: tableAt({
      sheet: 'result',
      row: loads.nextRow + 1,
      columns: givenColumns(source),
      count: accounts.length,
    }),
  };
}

function skillColumns({ told: { words, result } }: Source, head: string) {
  return result.inputs.skills.map((skill, index) => ({
    key: skillKey(index),
    head: fill(head, { name: skillName(words, result.inputs, skill) }),
  }));
}

function managerColumns(source: Source) {
  const { told, sheet } = source;
  return [
    { key: 'name', head: told.words.text.loads.manager },
    { key: 'number', head: sheet.number },
    { key: 'work', head: sheet.work },
    { key: 'share', head: sheet.share },
    { key: 'hours', head: sheet.own },
    { key: 'atLeast', head: sheet.atLeast },
    { key: 'atMost', head: sheet.atMost },
    ...skillColumns(source, sheet.level),
  ];
}

function accountColumns(source: Source) {
  const { told, sheet } = source;
  const { print } = told.words.text;
  return [
    { key: 'name', head: print.account },
    { key: 'present', head: print.now },
    { key: 'new', head: print.new },
    { key: 'mature', head: print.mature },
    { key: 'typed', head: sheet.typed },
    { key: 'cost', head: sheet.cost },
    { key: 'settled', head: sheet.settled },
    { key: 'settling', head: sheet.settling },
    { key: 'pin', head: sheet.pin },
    { key: 'veto', head: sheet.veto },
    ...skillColumns(source, sheet.need),
  ];
}

function fitColumns(source: Source) {
  const { told, sheet } = source;
  const labels = labelsOf(source);
  const { managers } = told.result.case;
  return [
    { key: 'name', head: told.words.text.print.account },
    ...matches.flatMap((match) =>
      managers.map(({ id }, manager) => ({
        key: pairKey(match, manager),
        head: fill(sheet.column, { what: sheet.matches[match], name: labels.get(id) ?? '' }),
      })),
    ),
  ];
}

function loadColumns({ told, sheet }: Source) {
  const { loads } = told.words.text;
  return [
    { key: 'name', head: loads.manager },
    { key: 'accounts', head: loads.accounts },
    { key: 'relationships', head: loads.relationships },
    { key: 'used', head: sheet.used },
    { key: 'limit', head: loads.limit },
    { key: 'load', head: loads.load },
    { key: 'over', head: sheet.over },
  ];
}

function givenColumns({ told, sheet }: Source) {
  const { print, changes } = told.words.text;
  return [
    { key: 'name', head: print.account },
    { key: 'present', head: print.now },
    { key: 'best', head: sheet.best },
    { key: 'given', head: sheet.given },
    { key: 'place', head: sheet.place },
    { key: 'fit', head: changes.fit },
    { key: 'continuity', head: changes.continuity },
    { key: 'hours', head: sheet.used },
    { key: 'handover', head: changes.handover },
  ];
}
