import { fixed, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula, joined, type Formula } from '../../../exchange/workbook/formula.ts';
import { placeFormula } from '../../../exchange/workbook/spread.ts';
import { titledSheet, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { coachAdvantage, middleInfluence, reasonPoints, reasons, type Reason } from '../model/talks.ts';
import { relationshipsLimits, roles } from '../schema.ts';
import type { Layout } from './layout.ts';
import type { Source } from './source.ts';
import { rowOfTies } from './ties.ts';

/** Why somebody should be talked to, and in which order. */
export function talksSheet(source: Source, layout: Layout): Sheet {
  const { words, result: page } = source;
  const { sheet } = words;
  const { threads, roles: roleTable } = layout;
  const lost = threads.column('lost');
  const worst = layout.colleagues.findIndex(({ id }) => id === page.threads.worst?.person.id);
  return titledSheet({
    id: 'talks',
    ...sheet.sheets.talks,
    remark: sheet.notes.talks,
    blocks: [
      layout.order.written({
        missing: [
          sheet.missing,
          result(formula`COUNTIF(${roleTable.column('inRole')},0)`, page.nobodyFor.length, 'whole'),
        ],
        worstPlace: [
          sheet.worstPlace,
          result(
            formula`IF(MAX(${lost})>0,MATCH(MAX(${lost}),${lost},0),"")`,
            worst < 0 ? null : worst + 1,
            'whole',
          ),
        ],
        middle: [sheet.middle, fixed(middleInfluence, 'whole')],
      }),
      layout.points.written(() => ({
        name: sheet.points,
        ...Object.fromEntries(reasons.map((reason) => [reason, fixed(reasonPoints[reason], 'whole')])),
      })),
      layout.talks.written((index) => talkCells(source, layout, index)),
    ],
    widths: [36, 14],
    frozenRows: 3,
  });
}

function talkCells(source: Source, layout: Layout, index: number): Record<string, Cell> {
  const { result: page } = source;
  const contact = page.contacts[index];
  if (contact === undefined) return {};
  const { contacts, talks, points, order } = layout;
  const talk = page.talks.find((one) => one.contact.id === contact.id);
  const at = (key: string) => talks.cell(key, index);
  const theirs = (key: string) => contacts.cell(key, index);
  const { yes } = source.words.sheet;
  const attitude = contact.notes.attitude ?? 0;
  const byPriority = page.contacts.toSorted((a, b) => priorityOf(source, b.id) - priorityOf(source, a.id));
  const row = talks.across(reasons[0], reasons.at(-1) ?? reasons[0], index);
  const weights = points.across(reasons[0], reasons.at(-1) ?? reasons[0], 0);
  return {
    name: contact.name,
    ...Object.fromEntries(
      reasons.map((reason) => [
        reason,
        result(
          formula`IF(${reasonFormula(reason, source, layout, index)},1,0)`,
          talk?.reasons.includes(reason) === true ? 1 : 0,
          'whole',
        ),
      ]),
    ),
    askKey: result(
      formula`IF(COUNT(${theirs('attitude')})=0,0,IF(${theirs('attitude')}<1,0,${theirs('attitude')}+IF(${theirs('coach')}=${yes},${coachAdvantage},0)))`,
      attitude < 1 ? 0 : attitude + (contact.notes.roles.includes('coach') ? coachAdvantage : 0),
      'tenth',
    ),
    points: result(formula`SUMPRODUCT(${row}*${weights})`, talk?.points ?? 0, 'whole'),
    influence: result(
      formula`IF(COUNT(${theirs('influence')})=1,${theirs('influence')},${order.at('middle')})`,
      contact.notes.influence ?? middleInfluence,
      'whole',
    ),
    priority: result(formula`${at('points')}*${at('influence')}`, talk?.priority ?? 0, 'whole'),
    place: result(placeFormula(talks, 'priority', index), byPriority.indexOf(contact) + 1, 'whole'),
  };
}

function priorityOf({ result: page }: Source, id: string): number {
  return page.talks.find(({ contact }) => contact.id === id)?.priority ?? 0;
}

function reasonFormula(reason: Reason, source: Source, layout: Layout, index: number): Formula {
  const { contacts, ties, talks, given, order, roles: roleTable, colleagues } = layout;
  const { yes } = source.words.sheet;
  const theirs = (key: string) => contacts.cell(key, index);
  const covered = (role: (typeof roles)[number]) => roleTable.cell('covered', roles.indexOf(role));
  const isOpen = (role: (typeof roles)[number]) => formula`AND(${theirs(role)}=${yes},${covered(role)}=0)`;
  switch (reason) {
    case 'adversary':
      return formula`AND(COUNT(${theirs('attitude')},${theirs('influence')})=2,${theirs('attitude')}<0,${theirs('influence')}>=${given.at('loudFrom')})`;
    case 'economic':
      return isOpen('economic');
    case 'thread': {
      if (colleagues.length === 0) return formula`FALSE`;
      const tie = formula`INDEX(${rowOfTies(layout, index)},1,${order.at('worstPlace')})`;
      return formula`IF(COUNT(${order.at('worstPlace')})=0,FALSE,AND(${ties.cell('holders', index)}=1,ISNUMBER(${tie}),${tie}>=${given.at('holdsFrom')}))`;
    }
    case 'nobody':
      return formula`${ties.cell('holders', index)}=0`;
    case 'ask': {
      const key = talks.cell('askKey', index);
      return formula`AND(${order.at('missing')}>0,${key}>0,${key}=MAX(${talks.column('askKey')}),COUNTIF(${talks.above('askKey', index)},${key})=0)`;
    }
    case 'role':
      return formula`OR(${joined(roles.filter((role) => role !== 'economic').map(isOpen), ',')})`;
    case 'overdue':
      return formula`IF(COUNT(${theirs('overdue')})=0,FALSE,${theirs('overdue')}>0)`;
    case 'evidence':
      return formula`${theirs('evidence')}=0`;
    case 'needs':
      return formula`${theirs('known')}<${relationshipsLimits.needs}`;
  }
}
