import { input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import type { Named } from '../model.ts';
import { grades } from '../schema.ts';
import { columnOf, type Layout } from './layout.ts';
import type { Source } from './source.ts';

const strengths = grades.map(String);

/** Contacts and ours crosswise, and what is lost without each of ours. */
export function tiesSheet(source: Source, layout: Layout): Sheet {
  const { sheet } = source.words;
  return titledSheet({
    id: 'ties',
    ...sheet.sheets.ties,
    remark: sheet.notes.ties,
    blocks: [
      layout.ours.written((row) => ourCells(source, layout, row)),
      layout.ties.written((index) => tieCells(source, layout, index)),
      layout.threads.written((index) => threadCells(source, layout, index)),
    ],
    widths: [30, 16],
    frozenRows: firstTieRow,
  });
}

/** Title, remark and the names of ours stay in view. */
const firstTieRow = 4;

function ourCells({ words }: Source, { colleagues, departments }: Layout, row: number): Record<string, Cell> {
  const { text } = words;
  const levelOf = ({ level }: Named) => (level === null ? null : text.levels[level]);
  const departmentOf = ({ functionId }: Named) =>
    functionId === null ? null : (departments.get(functionId) ?? null);
  const cellOf = row === 0 ? levelOf : departmentOf;
  return {
    what: row === 0 ? text.contacts.level : text.contacts.department,
    ...Object.fromEntries(colleagues.map((person, index) => [columnOf(index), input(cellOf(person))])),
  };
}

/** All ties of one contact. */
export function rowOfTies({ ties, colleagues }: Layout, index: number) {
  return ties.across(columnOf(0), columnOf(Math.max(0, colleagues.length - 1)), index);
}

function tieCells({ result: page }: Source, layout: Layout, index: number): Record<string, Cell> {
  const contact = page.contacts[index];
  if (contact === undefined) return {};
  const { colleagues, contacts, given, ours, ties } = layout;
  const influence = contacts.cell('influence', index);
  const level = contacts.cell('level', index);
  const peers = colleagues.filter(
    (person) =>
      contact.level !== null && person.level === contact.level && contact.holders.includes(person.id),
  );
  const own = {
    name: contact.name,
    ...Object.fromEntries(
      colleagues.map(({ id }, column) => [
        columnOf(column),
        input(contact.links.find((link) => link.id === id)?.strength ?? null, 'whole', strengths),
      ]),
    ),
    influence: result(
      formula`IF(COUNT(${influence})=1,${influence},0)`,
      contact.notes.influence ?? 0,
      'whole',
    ),
  };
  if (colleagues.length === 0) return { ...own, holders: 0, peers: 0 };
  const row = ties.across(columnOf(0), columnOf(colleagues.length - 1), index);
  const theirLevels = ours.across(columnOf(0), columnOf(colleagues.length - 1), 0);
  const holds = formula`ISNUMBER(${row})*(${row}>=${given.at('holdsFrom')})`;
  return {
    ...own,
    holders: result(formula`SUMPRODUCT(${holds})`, contact.holders.length, 'whole'),
    peers: result(
      formula`IF(LEN(${level})=0,0,SUMPRODUCT(${holds}*(${theirLevels}=${level})))`,
      peers.length,
      'whole',
    ),
  };
}

function threadCells({ result: page }: Source, layout: Layout, index: number): Record<string, Cell> {
  const person = layout.colleagues[index];
  const thread = page.threads.people.find((one) => one.person.id === person?.id);
  if (thread === undefined) return {};
  const { given, ties, threads } = layout;
  const column = ties.column(columnOf(index));
  const holds = formula`ISNUMBER(${column})*(${column}>=${given.at('holdsFrom')})`;
  const alone = formula`${holds}*(${ties.column('holders')}=1)`;
  const all = formula`SUM(${ties.column('influence')})`;
  return {
    name: thread.person.name,
    held: result(formula`SUMPRODUCT(${holds})`, thread.held, 'whole'),
    alone: result(formula`SUMPRODUCT(${alone})`, thread.lost.length, 'whole'),
    lost: result(formula`SUMPRODUCT(${alone}*${ties.column('influence')})`, thread.lostInfluence, 'whole'),
    share: result(formula`IF(${all}>0,${threads.cell('lost', index)}/${all},"")`, thread.share, 'percent'),
  };
}
