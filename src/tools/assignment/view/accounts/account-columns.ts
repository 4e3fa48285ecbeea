import { fill } from '../../../../i18n/fill.ts';
import type { CellReading, CellValue, GridColumn } from '../../../../ui/data-grid/column.ts';
import { readNumber } from '../../../../ui/read-number.ts';
import { figure, skillName, type Words } from '../../chart.ts';
import type { InputText } from '../../inputs-text.en.ts';
import { assignmentLimits, type Skill } from '../../schema.ts';
import { needColumn } from '../../state/changes.ts';
import { wholeNumber } from '../fields.tsx';
import type { AccountRow } from './account-rows.ts';

type Column = GridColumn<AccountRow>;
type Text = InputText['accounts'];

export interface ColumnsOf {
  readonly skills: readonly Skill[];
  /** Who can have an account today. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly changeCost: number;
}

export function accountColumns(words: Words, text: Text, of: ColumnsOf): readonly Column[] {
  return [
    { id: 'name', header: text.name, width: 11, kind: 'text', value: ({ name }) => name },
    { id: 'region', header: text.region, width: 6, kind: 'text', value: ({ region }) => region },
    presentColumn(text, of.people),
    ...hoursColumns(words, text),
    ...of.skills.map((skill) => needsColumn(words, text, skill, of.skills)),
    wordsColumn('languages', text.languages, 7),
    optionalColumn(text),
    changeColumn(words, text, of.changeCost),
    wordsColumn('source', text.source, 11),
  ];
}

function readAmount(words: Words, text: Text, max: number) {
  const message = fill(text.invalidNumber, { max: figure(words, max) });
  return (typed: string): CellReading => {
    if (typed.trim() === '') return { ok: true, value: null };
    const value = readNumber(typed);
    return value !== null && value >= 0 && value <= max ? { ok: true, value } : { ok: false, message };
  };
}

function asNumber(value: CellValue): number | null {
  return typeof value === 'number' ? value : null;
}

function hoursColumns(words: Words, text: Text): Column[] {
  const { relationships, accountHours } = assignmentLimits;
  const shown = (value: CellValue) => (value === null ? '' : figure(words, asNumber(value)));
  const common = { kind: 'number', width: 6, format: shown } as const;
  const group = text.relationships;
  const parse = readAmount(words, text, relationships);
  return [
    {
      ...common,
      id: 'newRelationships',
      header: text.new,
      group,
      parse,
      value: ({ said }) => said.newRelationships,
    },
    {
      ...common,
      id: 'matureRelationships',
      header: text.mature,
      group,
      parse,
      value: ({ said }) => said.matureRelationships,
    },
    {
      ...common,
      id: 'hours',
      header: text.hours,
      group: text.time,
      parse: readAmount(words, text, accountHours),
      value: ({ said }) => said.hours,
      hint: ({ said }) => (said.hours === null ? text.hoursHint : null),
    },
    {
      ...common,
      id: 'total',
      header: text.total,
      group: text.time,
      value: ({ total }) => total,
      hint: ({ total }) => (total === null ? text.totalHint : null),
    },
  ];
}

function needsColumn(words: Words, text: Text, skill: Skill, skills: readonly Skill[]): Column {
  const { min, max } = assignmentLimits.level;
  return {
    id: needColumn(skill.id),
    header: skillName(words, { skills }, skill),
    group: text.needs,
    width: 8,
    kind: 'number',
    value: ({ said }) => said.needs[skill.id] ?? null,
    parse: (typed) => {
      if (typed.trim() === '') return { ok: true, value: null };
      const level = wholeNumber(typed);
      const isLevel = level !== null && level >= min && level <= max;
      return isLevel ? { ok: true, value: level } : { ok: false, message: text.invalidLevel };
    },
  };
}

/** Accepts a name, or the first letters of one. */
function presentColumn(text: Text, people: ColumnsOf['people']): Column {
  const nameOf = (id: CellValue) => people.find((one) => one.id === id)?.name ?? '';
  return {
    id: 'present',
    header: text.present,
    width: 8,
    kind: 'text',
    value: ({ said }) => said.present,
    format: nameOf,
    parse: (typed) => {
      const name = typed.trim().toLocaleLowerCase();
      if (name === '') return { ok: true, value: null };
      const whole = people.find((one) => one.name.toLocaleLowerCase() === name || one.id === typed);
      const found = whole ?? people.find((one) => one.name.toLocaleLowerCase().startsWith(name));
      return found ? { ok: true, value: found.id } : { ok: false, message: text.invalidPerson };
    },
  };
}

function wordsColumn(id: 'languages' | 'source', header: string, width: number): Column {
  return {
    id,
    header,
    width,
    kind: 'text',
    value: ({ said }) => (said[id] === '' ? null : said[id]),
    parse: (typed) => ({ ok: true, value: typed.trim() === '' ? null : typed.trim() }),
  };
}

function optionalColumn(text: Text): Column {
  return {
    id: 'optional',
    header: text.optional,
    width: 6,
    kind: 'text',
    value: ({ said }) => (said.optional ? text.yes : null),
    parse: (typed) => {
      const said = typed.trim().toLocaleLowerCase();
      if (said === '') return { ok: true, value: null };
      return text.yes.startsWith(said)
        ? { ok: true, value: text.yes }
        : { ok: false, message: text.invalidYes };
    },
  };
}

function changeColumn(words: Words, text: Text, changeCost: number): Column {
  const usual = figure(words, changeCost);
  return {
    id: 'changeCost',
    header: text.change,
    width: 6,
    kind: 'number',
    value: ({ said }) => said.changeCost,
    format: (value) => (value === null ? fill(text.byDefault, { n: usual }) : figure(words, asNumber(value))),
    parse: readAmount(words, text, assignmentLimits.points),
    hint: () => fill(text.changeHint, { n: usual }),
  };
}
