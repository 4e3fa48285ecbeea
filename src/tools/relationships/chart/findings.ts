import { fill } from '../../../i18n/fill.ts';
import type { Note, RelationshipsResult } from '../model.ts';
import { figure, namesList, percent, roleNames, signed, type Words } from './words.ts';

/** The answer of the map: on whom most of the account hangs. */
export function mapFinding(words: Words, { account, contacts, threads }: RelationshipsResult): string {
  const { map } = words.text;
  const name = { account: account?.name ?? '' };
  if (contacts.length === 0) return fill(map.empty, name);
  if (contacts.every(({ holders }) => holders.length === 0)) return fill(map.noTies, name);
  if (threads.influence === 0) return fill(map.noInfluence, name);
  const { worst } = threads;
  if (worst === null) return fill(map.steady, name);
  return fill(map.answer, { ...name, name: worst.person.name, share: percent(words, worst.share) });
}

export function noteSentence(words: Words, note: Note, { thresholds }: RelationshipsResult): string {
  const { notes } = words.text;
  switch (note.code) {
    case 'few':
    case 'only-friends':
    case 'influence-unknown':
      return fill(notes[note.code], { n: note.count });
    case 'economic-open':
      return notes[note.code];
    case 'single-thread':
      return fill(notes[note.code], {
        share: percent(words, note.share),
        name: note.thread.person.name,
        limit: percent(words, thresholds.singleThread),
      });
    case 'wishful':
      return fill(notes[note.code], { share: percent(words, note.share) });
    case 'adversary':
    case 'date-ahead': {
      const names = namesList(
        words,
        note.contacts.map(({ name }) => name),
      );
      return fill(notes[note.code], { names, n: note.contacts.length });
    }
  }
}

/** Which notes are alarms; the others are questions. */
export function isAlarm({ code }: Note): boolean {
  return code === 'economic-open' || code === 'single-thread' || code === 'adversary';
}

/** What the measures say, in sentences. */
export function reading(words: Words, { covering, contacts }: RelationshipsResult): readonly string[] {
  const { reading: text } = words.text;
  if (contacts.length === 0) return [];
  const { roles, health } = covering;
  const isHoped = health !== null && Math.abs(health.asHoped - health.mean) >= 0.05;
  return [
    roles.open.length === 0
      ? text.allCovered
      : fill(text.covered, { covered: roles.covered.length, open: roleNames(words, roles.open) }),
    ...(health === null ? [] : [fill(text.health, { mean: signed(words, health.mean, 1) })]),
    ...(isHoped ? [fill(text.hoped, { hoped: signed(words, health.asHoped, 1) })] : []),
  ];
}

/** What leaving somebody out does to the map. */
export function leftOutSentence(words: Words, personId: string, { threads }: RelationshipsResult): string {
  const thread = threads.people.find(({ person }) => person.id === personId);
  return thread === undefined
    ? ''
    : fill(words.text.map.leftOut, {
        name: thread.person.name,
        n: thread.lost.length,
        share: percent(words, thread.share ?? 0),
      });
}

/** The overview of all accounts, in one sentence. */
export function accountsFinding(words: Words, { overview, thresholds }: RelationshipsResult): string {
  const { accounts: text } = words.text;
  if (overview.length === 0) return text.empty;
  return fill(text.answer, {
    n: overview.filter(({ threads }) => (threads.worst?.share ?? 0) > thresholds.singleThread).length,
    total: overview.length,
    limit: percent(words, thresholds.singleThread),
  });
}

export function ofAllSentence(words: Words, { threads }: RelationshipsResult): string {
  return fill(words.text.risk.ofAll, {
    all: figure(words, threads.influence),
    held: figure(words, threads.heldInfluence),
  });
}
