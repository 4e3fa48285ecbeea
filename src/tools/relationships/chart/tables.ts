import { fill } from '../../../i18n/fill.ts';
import type { RelationshipsResult, Thread } from '../model.ts';
import { levels, roles } from '../schema.ts';
import { unknownWords } from './person.ts';
import {
  bandName,
  day,
  figure,
  levelName,
  list,
  percent,
  personName,
  signed,
  standing,
  unknownFigure,
  type Words,
} from './words.ts';

export interface TableData {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly foot?: readonly (readonly string[])[];
}

/** Every tie of the map, and everybody who has none. */
export function tiesTable({ contacts, ours }: RelationshipsResult, words: Words): TableData {
  const { map, attitude } = words.text;
  return {
    caption: map.table,
    head: [map.contact, map.departmentHead, map.levelHead, attitude.label, map.colleague, map.strength],
    rows: contacts.flatMap((contact) => {
      const start = [
        contact.name,
        contact.functionName || unknownFigure,
        levelName(words, contact.level),
        signed(words, contact.notes.attitude),
      ];
      return contact.links.length === 0
        ? [[...start, map.noLinks, unknownFigure]]
        : contact.links.map(({ id, strength }) => [...start, personName(ours, id), signed(words, strength)]);
    }),
  };
}

export function threadsTable({ threads }: RelationshipsResult, words: Words): TableData {
  const { risk } = words.text;
  return {
    caption: risk.threadsTable,
    head: [risk.person, risk.held, risk.alone, risk.lost, risk.share],
    rows: threads.people
      .filter(({ held }) => held > 0)
      .map(({ person, held, lost, lostInfluence, share }) => [
        person.name,
        figure(words, held),
        figure(words, lost.length),
        figure(words, lostInfluence),
        percent(words, share, 1),
      ]),
  };
}

/** The contacts that one person holds alone: influence and shares sum to what is lost. */
export function lostTable(thread: Thread, words: Words): TableData {
  const { risk } = words.text;
  return {
    caption: fill(risk.derivationTable, { name: thread.person.name }),
    head: [risk.contactHead, risk.influenceHead, risk.share],
    rows: thread.lost.map(({ contact, influence, share }) => [
      contact.name,
      figure(words, influence),
      percent(words, share, 1),
    ]),
    foot: [[risk.sum, figure(words, thread.lostInfluence), percent(words, thread.share, 1)]],
  };
}

/** Theirs in rows, ours in columns. */
export function matrixTable({ contacts, ours }: RelationshipsResult, words: Words): TableData {
  const { risk } = words.text;
  const shown = ours.filter(({ id }) => contacts.some(({ links }) => links.some((link) => link.id === id)));
  return {
    caption: risk.matrixTable,
    head: [risk.contactHead, ...shown.map(({ name }) => name)],
    rows: contacts.map(({ name, links }) => [
      name,
      ...shown.map(({ id }) => {
        const link = links.find((one) => one.id === id);
        return link === undefined ? '' : signed(words, link.strength);
      }),
    ]),
  };
}

export function rolesTable({ contacts, covering }: RelationshipsResult, words: Words): TableData {
  const { risk, roles: names } = words.text;
  const named = (found: readonly { readonly name: string }[]) =>
    found.length === 0
      ? risk.nobody
      : list(
          words,
          found.map(({ name }) => name),
        );
  return {
    caption: risk.rolesTable,
    head: [risk.roleHead, risk.coveredBy, risk.others],
    rows: roles.map((role) => {
      const inRole = contacts.filter(({ notes }) => notes.roles.includes(role));
      const isCovered = covering.roles.covered.includes(role);
      const covers = inRole.filter(
        ({ notes, unknown }) => isCovered && (notes.attitude ?? 0) > 0 && !unknown.includes('how'),
      );
      return [names[role], named(covers), named(inRole.filter((one) => !covers.includes(one)))];
    }),
  };
}

export function levelsTable({ contacts, covering }: RelationshipsResult, words: Words): TableData {
  const { risk } = words.text;
  return {
    caption: risk.levelsTable,
    head: [risk.levelHead, risk.contactsAt, risk.forUs, risk.peers, risk.links],
    rows: levels.map((level) => {
      const at = contacts.filter((one) => one.level === level);
      const peers = covering.parallel.byLevel.find((one) => one.level === level);
      return [
        bandName(words, level),
        figure(words, at.length),
        figure(words, at.filter(({ notes }) => (notes.attitude ?? 0) > 0).length),
        figure(words, peers?.contacts ?? 0),
        figure(words, peers?.links ?? 0),
      ];
    }),
  };
}

export function pairsSentence({ covering }: RelationshipsResult, words: Words): string {
  const { functionPairs, sameFunction } = covering.parallel;
  return fill(words.text.risk.pairs, { n: functionPairs, same: sameFunction });
}

export const measures = ['thread', 'roles', 'levels', 'health', 'evidence', 'needs', 'against'] as const;
export type Measure = (typeof measures)[number];

/** The measures as numbers: fractions, and the mood from −2 to +2. */
export function measureValues({
  threads,
  covering,
}: RelationshipsResult): Readonly<Record<Measure, number | null>> {
  return {
    thread: threads.influence === 0 ? null : (threads.worst?.share ?? 0),
    roles: covering.roles.share,
    levels: covering.levels.share,
    health: covering.health?.mean ?? null,
    evidence: covering.evidence,
    needs: covering.needs,
    against: covering.against,
  };
}

export function measuresTable(result: RelationshipsResult, words: Words): TableData {
  const { risk } = words.text;
  const values = measureValues(result);
  return {
    caption: risk.measuresTable,
    head: [risk.measureHead, risk.valueHead, risk.meaningHead],
    rows: measures.map((measure) => {
      const value = values[measure];
      return [
        risk.names[measure],
        measure === 'health' ? signed(words, value, 2) : percent(words, value),
        risk.meanings[measure],
      ];
    }),
  };
}

/** What each contact adds to the mood; the column sums to it. */
export function healthTable({ covering }: RelationshipsResult, words: Words): TableData | null {
  const { health } = covering;
  if (health === null) return null;
  const { risk, attitude } = words.text;
  return {
    caption: risk.healthTable,
    head: [risk.contactHead, risk.influenceHead, attitude.label, risk.adds],
    rows: health.parts.map(({ contact, influence, part }) => [
      contact.name,
      figure(words, influence),
      signed(words, contact.notes.attitude),
      signed(words, part, 2),
    ]),
    foot: [
      [
        risk.sum,
        figure(
          words,
          health.parts.reduce((sum, { influence }) => sum + influence, 0),
        ),
        '',
        signed(words, health.mean, 2),
      ],
    ],
  };
}

export function overdueTable({ overdue }: RelationshipsResult, words: Words): TableData {
  const { risk } = words.text;
  return {
    caption: risk.overdueTable,
    head: [risk.contactHead, risk.lastHead, risk.wantedHead, risk.lateHead, risk.gapHead],
    rows: overdue.map((contact) => [
      contact.name,
      day(words, contact.notes.lastContact),
      figure(words, contact.notes.wanted),
      figure(words, Math.ceil(contact.overdue ?? 0)),
      percent(words, contact.gap),
    ]),
  };
}

export function unknownTable({ contacts }: RelationshipsResult, words: Words): TableData {
  const { risk } = words.text;
  return {
    caption: risk.unknownTable,
    head: [risk.contactHead, risk.unknownHead],
    rows: contacts
      .filter(({ unknown }) => unknown.length > 0)
      .map((contact) => [contact.name, unknownWords(words, contact)]),
  };
}

export function accountsTable({ overview }: RelationshipsResult, words: Words): TableData {
  const { accounts: text } = words.text;
  return {
    caption: text.table,
    head: [text.account, text.contacts, text.worst, text.share, text.economic, text.overdue, text.evidence],
    rows: overview.map(({ name, contacts, threads, covering, overdue }) => [
      name,
      figure(words, contacts),
      threads.worst?.person.name ?? text.nobody,
      percent(words, threads.worst?.share ?? 0),
      covering.roles.open.includes('economic') ? text.economicOpen : text.economicCovered,
      figure(words, overdue),
      percent(words, covering.evidence),
    ]),
  };
}

/** What each contact needs, and how we know them and it. */
export function contactsTable({ contacts }: RelationshipsResult, words: Words): TableData {
  const { print, contacts: text } = words.text;
  return {
    caption: text.needs,
    head: [print.contact, print.how, print.needs],
    rows: contacts.map((contact) => [
      [contact.name, ...standing(words, contact)].join(' · '),
      contact.notes.how,
      list(
        words,
        contact.notes.needs.flatMap(({ what, how }) =>
          what.trim() === '' ? [] : [`${what} (${how.trim() === '' ? words.text.unknown : how})`],
        ),
      ),
    ]),
  };
}
