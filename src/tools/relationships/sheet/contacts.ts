import { input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula, joined, type Slot } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { grades, influences, levels, roles } from '../schema.ts';
import { needPlaces, type Layout } from './layout.ts';
import type { Source } from './source.ts';

const numbers = (values: readonly number[]) => values.map(String);

/** What is known of each contact as values, and what follows from it. */
export function contactsSheet(source: Source, layout: Layout): Sheet {
  const { words, result: page } = source;
  const { text, sheet } = words;
  const { thresholds } = page;
  return titledSheet({
    id: 'contacts',
    ...sheet.sheets.contacts,
    remark: sheet.notes.contacts,
    blocks: [
      layout.given.written({
        account: [text.csv.account, page.account?.name ?? ''],
        day: [text.csv.day, input(page.today)],
        holdsFrom: [
          text.thresholds.holdsFrom,
          input(thresholds.holdsFrom, 'whole', numbers(grades.filter((grade) => grade >= 0))),
        ],
        singleThread: [text.thresholds.singleThread, input(thresholds.singleThread, 'percent')],
        evidence: [text.thresholds.evidence, input(thresholds.evidence, 'percent')],
        loudFrom: [text.thresholds.loudFrom, input(thresholds.loudFrom, 'whole', numbers(influences))],
      }),
      layout.contacts.written((index) => contactCells(source, layout, index)),
    ],
    widths: [30, 16, 22, 14, 14, 14, 14, 12, 12, 40],
    frozenRows: 3,
  });
}

/** A day written as year-month-day, as a number of days. */
function dayNumber(place: Slot) {
  return formula`DATE(VALUE(LEFT(${place},4)),VALUE(MID(${place},6,2)),VALUE(RIGHT(${place},2)))`;
}

function contactCells(source: Source, layout: Layout, index: number): Record<string, Cell> {
  const { words, result: page } = source;
  const { text, sheet } = words;
  const contact = page.contacts[index];
  if (contact === undefined) return {};
  const { notes } = contact;
  const at = (key: string) => layout.contacts.cell(key, index);
  const own = (value: string): Cell => input(value === '' ? null : value);
  const written = (key: string) => formula`LEN(TRIM(${at(key)}))>0`;
  const rated = notes.influence !== null && notes.attitude !== null;
  const believed = (notes.attitude ?? 0) > 0 && contact.unknown.includes('how') ? 0 : (notes.attitude ?? 0);
  const bothRated = formula`COUNT(${at('influence')},${at('attitude')})=2`;
  return {
    name: contact.name,
    level: input(
      contact.level === null ? null : text.levels[contact.level],
      'plain',
      levels.map((level) => text.levels[level]),
    ),
    department: own(contact.functionId === null ? '' : (layout.departments.get(contact.functionId) ?? '')),
    ...Object.fromEntries(
      roles.map((role) => [role, input(notes.roles.includes(role) ? sheet.yes : null, 'plain', [sheet.yes])]),
    ),
    influence: input(notes.influence, 'whole', numbers(influences)),
    attitude: input(notes.attitude, 'whole', numbers(grades)),
    how: own(notes.how),
    ...Object.fromEntries(
      needPlaces.flatMap((place) => [
        [`need ${place}`, own(notes.needs[place]?.what ?? '')],
        [`how ${place}`, own(notes.needs[place]?.how ?? '')],
      ]),
    ),
    channel: own(notes.channel),
    wanted: input(notes.wanted, 'plain'),
    actual: input(notes.actual, 'plain'),
    last: own(notes.lastContact),
    days: result(
      formula`IF(LEN(${at('last')})=10,${dayNumber(layout.given.at('day'))}-${dayNumber(at('last'))},"")`,
      contact.daysSince,
      'whole',
    ),
    overdue: result(
      formula`IF(COUNT(${at('days')},${at('wanted')})<2,"",IF(${at('wanted')}>0,MAX(0,${at('days')}-365/${at('wanted')}),""))`,
      contact.overdue,
      'tenth',
    ),
    gap: result(
      formula`IF(COUNT(${at('actual')},${at('wanted')})<2,"",IF(${at('wanted')}>0,MAX(0,1-${at('actual')}/${at('wanted')}),""))`,
      contact.gap,
      'percent',
    ),
    known: result(
      joined(
        needPlaces.map(
          (place) => formula`IF(AND(${written(`need ${place}`)},${written(`how ${place}`)}),1,0)`,
        ),
        '+',
      ),
      contact.knownNeeds,
      'whole',
    ),
    evidence: result(formula`IF(${written('how')},1,0)`, contact.unknown.includes('how') ? 0 : 1, 'whole'),
    weight: result(formula`IF(${bothRated},${at('influence')},"")`, rated ? notes.influence : null, 'whole'),
    adds: result(
      formula`IF(${bothRated},${at('influence')}*IF(AND(${at('attitude')}>0,${at('evidence')}=0),0,${at('attitude')}),"")`,
      rated ? notes.influence * believed : null,
      'whole',
    ),
  };
}
