import { fill } from '../../../i18n/fill.ts';
import type { Reason, RelationshipsResult, Talk } from '../model.ts';
import { middleInfluence, reasonPoints, reasons } from '../model/talks.ts';
import type { TableData } from './tables.ts';
import { day, figure, roleNames, type Words } from './words.ts';

/** Conversations shown: the next five. */
export const shownTalks = 5;

/** Two weeks from today: this site's own proposal, which the reader changes. */
const firstDays = 14;
const dayLength = 86_400_000;

export function proposedDay({ today }: RelationshipsResult): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + firstDays * dayLength).toISOString().slice(0, 10);
}

function reasonSentence(
  words: Words,
  reason: Reason,
  { contact }: Talk,
  result: RelationshipsResult,
): string {
  const { reasons: text } = words.text.talks;
  const { open } = result.covering.roles;
  switch (reason) {
    case 'thread':
      return fill(text.thread, { person: result.threads.worst?.person.name ?? '' });
    case 'ask':
      return fill(text.ask, { roles: roleNames(words, result.nobodyFor) });
    case 'role':
      return fill(text.role, {
        roles: roleNames(
          words,
          contact.notes.roles.filter((role) => role !== 'economic' && open.includes(role)),
        ),
      });
    case 'overdue':
      return fill(text.overdue, { n: Math.ceil(contact.overdue ?? 0) });
    case 'needs':
      return fill(text.needs, { n: contact.knownNeeds });
    case 'adversary':
    case 'economic':
    case 'nobody':
    case 'evidence':
      return text[reason];
  }
}

export function talkReasons(words: Words, talk: Talk, result: RelationshipsResult): readonly string[] {
  return talk.reasons.map((reason) => reasonSentence(words, reason, talk, result));
}

/** What stands in the document's actions. */
export function actionText(words: Words, talk: Talk, result: RelationshipsResult): string {
  return fill(words.text.talks.action, {
    account: result.account?.name ?? '',
    name: talk.contact.name,
    reasons: talkReasons(words, talk, result).join(words.text.sentenceGap),
  });
}

export function plannedSentence(words: Words, { owner, start }: NonNullable<Talk['planned']>): string {
  const { talks } = words.text;
  const date = day(words, start);
  return owner === '' ? fill(talks.plannedOpen, { date }) : fill(talks.planned, { owner, date });
}

export function priorityTable(result: RelationshipsResult, words: Words): TableData {
  const { talks } = words.text;
  return {
    caption: talks.priorityTable,
    head: [talks.contactHead, talks.pointsHead, talks.influenceHead, talks.priorityHead],
    rows: result.talks.map(({ contact, reasons: own, points, influence, priority }) => [
      contact.name,
      own.length === 1
        ? figure(words, points)
        : `${own.map((one) => reasonPoints[one]).join(' + ')} = ${points}`,
      figure(words, influence),
      figure(words, priority),
    ]),
  };
}

export function pointsNote({ text }: Words): string {
  const points = Object.fromEntries(reasons.map((reason) => [reason, reasonPoints[reason]]));
  return fill(text.talks.pointsNote, { ...points, middle: middleInfluence });
}

/** The conversations among the document's actions that came from a map, not done yet. */
export function actionsTable(actions: readonly NonNullable<Talk['planned']>[], words: Words): TableData {
  const { talks } = words.text;
  return {
    caption: talks.listTable,
    head: [talks.actionHead, talks.ownerHead, talks.startHead],
    rows: actions
      .filter(({ toolId, done }) => toolId === 'relationships' && !done)
      .map(({ text, owner, start }) => [text, owner === '' ? talks.nobody : owner, day(words, start)]),
  };
}

/** The next conversations with their reasons and who could go, for paper. */
export function talksTable(result: RelationshipsResult, words: Words): TableData {
  const { talks } = words.text;
  return {
    caption: talks.priorityTable,
    head: [talks.contactHead, talks.reasonsHead, talks.who, talks.priorityHead],
    rows: result.talks
      .slice(0, shownTalks)
      .map((talk) => [
        talk.contact.name,
        talkReasons(words, talk, result).join(words.text.sentenceGap),
        talk.planned === null ? (talk.owner?.name ?? talks.nobody) : plannedSentence(words, talk.planned),
        figure(words, talk.priority),
      ]),
  };
}
