import { measures, measureValues, personName, talkReasons, type Words } from './chart.ts';
import type { RelationshipsResult } from './model.ts';
import { relationshipsLimits } from './schema.ts';

type Cell = string | number | null;
type Row = readonly Cell[];

const blank: Row = [];

/** Contacts and results of one account, and all accounts, with unrounded figures. */
export function resultRows(result: RelationshipsResult, words: Words): readonly Row[] {
  const { csv } = words.text;
  return [
    [csv.account, result.account?.name ?? null],
    [csv.day, result.today],
    blank,
    ...contactRows(result, words),
    blank,
    ...threadRows(result, words),
    blank,
    ...measureRows(result, words),
    blank,
    ...talkRows(result, words),
    blank,
    ...accountRows(result, words),
  ];
}

function contactRows({ contacts, ours }: RelationshipsResult, { text }: Words): Row[] {
  const { csv, contacts: label, risk } = text;
  const needs = Array.from({ length: relationshipsLimits.needs }, (_, index) => index);
  const head = [
    csv.contact,
    label.department,
    label.level,
    csv.roles,
    csv.influence,
    csv.attitude,
    label.how,
    ...needs.flatMap((index) => [`${label.needs} ${index + 1}`, `${text.print.how} ${index + 1}`]),
    label.channel,
    label.wanted,
    label.actual,
    label.last,
    csv.days,
    risk.lateHead,
    csv.heldBy,
    label.ties,
    risk.unknownHead,
  ];
  return [
    head,
    ...contacts.map((contact) => {
      const { notes } = contact;
      return [
        contact.name,
        contact.functionName,
        contact.level === null ? null : text.levels[contact.level],
        notes.roles.map((role) => text.roles[role]).join(text.listGap),
        notes.influence,
        notes.attitude,
        notes.how,
        ...needs.flatMap((index) => [notes.needs[index]?.what ?? '', notes.needs[index]?.how ?? '']),
        notes.channel,
        notes.wanted,
        notes.actual,
        notes.lastContact,
        contact.daysSince,
        contact.overdue,
        contact.holders.map((id) => personName(ours, id)).join(text.listGap),
        contact.links.map(({ id, strength }) => `${personName(ours, id)} ${strength}`).join(text.listGap),
        contact.unknown.map((what) => text.unknowns[what]).join(text.listGap),
      ];
    }),
  ];
}

function threadRows({ threads }: RelationshipsResult, { text }: Words): Row[] {
  const { risk } = text;
  return [
    [risk.person, risk.held, risk.alone, risk.lost, risk.share],
    ...threads.people
      .filter(({ held }) => held > 0)
      .map(({ person, held, lost, lostInfluence, share }) => [
        person.name,
        held,
        lost.length,
        lostInfluence,
        share,
      ]),
  ];
}

function measureRows(result: RelationshipsResult, { text }: Words): Row[] {
  const { risk } = text;
  const values = measureValues(result);
  return [
    [risk.measureHead, risk.valueHead],
    ...measures.map((measure) => [risk.names[measure], values[measure]]),
  ];
}

function talkRows(result: RelationshipsResult, words: Words): Row[] {
  const { talks, csv } = words.text;
  return [
    [csv.contact, talks.pointsHead, csv.influence, csv.action, talks.who, talks.reasonsHead],
    ...result.talks.map((talk) => [
      talk.contact.name,
      talk.points,
      talk.influence,
      talk.priority,
      talk.owner?.name ?? null,
      talkReasons(words, talk, result).join(words.text.sentenceGap),
    ]),
  ];
}

function accountRows({ overview }: RelationshipsResult, { text }: Words): Row[] {
  const { accounts } = text;
  return [
    [
      accounts.account,
      accounts.contacts,
      accounts.worst,
      accounts.share,
      accounts.overdue,
      accounts.evidence,
    ],
    ...overview.map(({ name, contacts, threads, overdue, covering }) => [
      name,
      contacts,
      threads.worst?.person.name ?? null,
      threads.worst?.share ?? 0,
      overdue,
      covering.evidence,
    ]),
  ];
}
