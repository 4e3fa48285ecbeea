import { fill } from '../../../i18n/fill.ts';
import type { Contact, Named, RelationshipsResult } from '../model.ts';
import {
  figure,
  gradeWords,
  list,
  namesList,
  personName,
  roleNames,
  signed,
  standing,
  type Words,
} from './words.ts';

/** What a screen reader says of a contact on the map. */
export function contactSentence(words: Words, contact: Contact, result: RelationshipsResult): string {
  const { map, influence, attitude, unknown } = words.text;
  const { notes } = contact;
  const facts = [
    ...standing(words, contact),
    notes.influence === null
      ? fill(words.text.pair, { name: influence.label, value: unknown })
      : fill(map.influenceIs, { n: notes.influence }),
    notes.attitude === null
      ? fill(words.text.pair, { name: attitude.label, value: unknown })
      : fill(map.attitudeIs, { grade: signed(words, notes.attitude) }),
  ];
  const ties = contact.links.map(
    ({ id, strength }) => `${personName(result.ours, id)} ${signed(words, strength)}`,
  );
  return fill(map.node, {
    name: contact.name,
    facts: list(words, facts),
    ties: ties.length === 0 ? map.noTie : fill(map.tiesTo, { list: list(words, ties) }),
  });
}

export function colleagueSentence(words: Words, person: Named, { threads }: RelationshipsResult): string {
  const thread = threads.people.find((one) => one.person.id === person.id);
  return fill(words.text.map.person, {
    name: person.name,
    facts: list(words, standing(words, person)),
    n: thread?.held ?? 0,
    alone: thread?.lost.length ?? 0,
  });
}

/** Name and value of what is known of a contact, for the panel beside the map. */
export function contactFacts(
  words: Words,
  contact: Contact,
  { ours }: RelationshipsResult,
): readonly (readonly [string, string])[] {
  const { text } = words;
  const { notes } = contact;
  const own = (value: string) => (value.trim() === '' ? text.unknown : value);
  return [
    [text.contacts.role, own(roleNames(words, notes.roles))],
    [
      text.influence.label,
      notes.influence === null
        ? text.unknown
        : `${notes.influence} · ${text.influence.anchors[notes.influence - 1] ?? ''}`,
    ],
    [
      text.attitude.label,
      notes.attitude === null
        ? text.unknown
        : `${signed(words, notes.attitude)} · ${gradeWords(text.attitude.anchors, notes.attitude)}`,
    ],
    [text.print.how, own(notes.how)],
    ...notes.needs.flatMap(({ what, how }, index): [string, string][] =>
      what.trim() === ''
        ? []
        : [
            [
              fill(text.contacts.need, { n: index + 1 }),
              how.trim() === '' ? `${what} (${text.unknown})` : `${what} · ${how}`,
            ],
          ],
    ),
    [text.contacts.channel, own(notes.channel)],
    [
      text.contacts.ties,
      contact.links.length === 0
        ? text.map.noLinks
        : list(
            words,
            contact.links.map(({ id, strength }) => `${personName(ours, id)} ${signed(words, strength)}`),
          ),
    ],
    [text.contacts.last, lastWords(words, contact)],
  ];
}

function lastWords(words: Words, { daysSince, overdue }: Contact): string {
  const { map, unknown } = words.text;
  if (daysSince === null) return unknown;
  const seen = fill(map.lastSeen, { n: figure(words, daysSince) });
  const late = overdue !== null && overdue > 0 ? Math.ceil(overdue) : 0;
  return late > 0 ? list(words, [seen, fill(map.late, { n: figure(words, late) })]) : seen;
}

/** Lines inside the customer that begin or end at a contact. */
export function lineSentences(
  words: Words,
  id: string,
  { lines, contacts }: RelationshipsResult,
): readonly string[] {
  const { map } = words.text;
  const named = (ids: readonly string[]) =>
    namesList(
      words,
      ids.map((one) => personName(contacts, one)),
    );
  const influences = lines.filter(({ kind }) => kind === 'influence');
  const towards = influences.filter(({ from }) => from === id).map(({ to }) => to);
  const by = influences.filter(({ to }) => to === id).map(({ from }) => from);
  const against = lines
    .filter(({ kind, from, to }) => kind === 'conflict' && (from === id || to === id))
    .map(({ from, to }) => (from === id ? to : from));
  return [
    ...(towards.length > 0 ? [fill(map.influences, { names: named(towards) })] : []),
    ...(by.length > 0 ? [fill(map.isInfluenced, { names: named(by) })] : []),
    ...(against.length > 0 ? [fill(map.conflicts, { names: named(against) })] : []),
  ];
}

/** What nobody knows of a contact, in words. */
export function unknownWords(words: Words, { unknown }: Contact): string {
  return list(
    words,
    unknown.map((what) => words.text.unknowns[what]),
  );
}
