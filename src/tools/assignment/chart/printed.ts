import { fill } from '../../../i18n/fill.ts';
import { matrixRows } from './matrix.ts';
import { loadRows, loadTotals } from './tables.ts';
import { figure, percent, personName, skillName, type Told } from './words.ts';

/** Lines of the worksheet, and places for the names of managers. */
export const blankLines = {
  managers: Array.from({ length: 5 }, (_, index) => index),
  accounts: Array.from({ length: 14 }, (_, index) => index),
};
export const blankColumns = ['1.', '2.', '3.', '4.', '5.'] as const;

/** The matrix as words and signs, for paper. */
export function matrixTable(told: Told) {
  const { words, result } = told;
  const { matrix: text } = words.text;
  return {
    caption: text.caption,
    head: [text.account, ...result.case.managers.map(({ name }) => name), text.hours],
    rows: matrixRows(told).map(({ name, cells, hours }) => [
      name,
      ...cells.map(({ marks, points }) => `${marks} ${points}`.trim()),
      hours,
    ]),
  };
}

/** The loads without bars, for paper. */
export function loadTable(told: Told) {
  const { loads: text } = told.words.text;
  return {
    caption: text.caption,
    head: [text.manager, text.accounts, text.relationships, text.hours, text.limit, text.load],
    rows: loadRows(told).map((row) => [
      row.name,
      row.accounts,
      row.relationships,
      row.hours,
      row.limit,
      `${row.load} (${row.now})`,
    ]),
    foot: [[...loadTotals(told), '']],
  };
}

/** Everything that was entered, in words: for paper. */
export function enteredTables(told: Told) {
  return [managersTable(told), accountsTable(told), settingsTable(told)];
}

function managersTable({ words, result }: Told) {
  const { print, loads } = words.text;
  const { skills } = result.inputs;
  return {
    caption: print.manager,
    wrap: true,
    head: [
      print.manager,
      print.hours,
      print.languages,
      print.regions,
      ...skills.map((skill) => skillName(words, { skills }, skill)),
    ],
    rows: result.managers.map(({ name, hours, said }) => [
      said.standing === 'in' ? name : fill(loads.possible, { name }),
      figure(words, hours),
      said.languages,
      said.regions,
      ...skills.map(({ id }) => figure(words, said.skills[id] ?? null)),
    ]),
  };
}

function accountsTable(told: Told) {
  const { words, result } = told;
  const { print, csv, pair, listGap } = words.text;
  const { skills } = result.inputs;
  return {
    caption: print.account,
    wrap: true,
    head: [print.account, print.now, print.new, print.mature, print.needs, print.languages, csv.source],
    rows: result.accounts.map(({ name, said }) => [
      name,
      said.present === null ? '' : personName(told, said.present),
      figure(words, said.newRelationships),
      figure(words, said.matureRelationships),
      skills
        .flatMap((skill) => {
          const level = said.needs[skill.id];
          return level === undefined
            ? []
            : [fill(pair.skill, { name: skillName(words, { skills }, skill), level })];
        })
        .join(listGap),
      said.languages,
      said.source,
    ]),
  };
}

function settingsTable({ words, result }: Told) {
  const { settings: text } = words.text;
  const { weights, usual, countSettling, mostLoad, ...amounts } = result.inputs.settings;
  const plain = ['newHours', 'matureHours', 'settleMonths', 'changeCost', 'loadPenalty'] as const;
  const parts = ['skills', 'languages', 'region'] as const;
  return {
    caption: text.heading,
    rows: [
      ...plain.map((key) => [text[key], figure(words, amounts[key])]),
      ...parts.map((part) => [text[part], figure(words, weights[part])]),
      [text.countSettling, text.counts[countSettling ? 'yes' : 'no']],
      [text.mostLoad, percent(words, mostLoad)],
      [text.usualFrom, figure(words, usual.from)],
      [text.usualTo, figure(words, usual.to)],
    ],
  };
}
