import * as v from 'valibot';
import {
  duplicateIds,
  fraction,
  id,
  calendarDay,
  listOf,
  numberIn,
  readInputs,
  refused,
  text,
  wholeIn,
  type Migrations,
  type ParsedInputs,
} from '../../workspace/tool-schema.ts';

export const relationshipsVersion = 1;

/** What a contact does in the customer's decision (method.md, key 5, after Miller and Heiman). */
export const roles = ['economic', 'user', 'technical', 'coach'] as const;
export type Role = (typeof roles)[number];

/** From the top down, as the document's people have them. */
export const levels = ['executive', 'manager', 'front-line'] as const;
export type Level = (typeof levels)[number];

export const influences = [1, 2, 3, 4, 5] as const;
/** Of a contact towards us, and of a tie: −2 adversary, +2 advocate. */
export const grades = [-2, -1, 0, 1, 2] as const;

export const lineKinds = ['influence', 'conflict'] as const;
export type LineKind = (typeof lineKinds)[number];

export interface Need {
  readonly what: string;
  /** How we know; empty counts as not known. */
  readonly how: string;
}

export interface Link {
  /** Of one of our people. */
  readonly id: string;
  /** −2 to +2. */
  readonly strength: number;
}

/** What we know about one contact; name, department and level stand in the document. */
export interface ContactNotes {
  /** Of the person. */
  readonly id: string;
  readonly roles: readonly Role[];
  /** 1 to 5; null is not known, as for everything here. */
  readonly influence: number | null;
  readonly attitude: number | null;
  /** How we know role, influence and attitude. */
  readonly how: string;
  /** At most three. */
  readonly needs: readonly Need[];
  readonly channel: string;
  /** Contacts a year. */
  readonly wanted: number | null;
  readonly actual: number | null;
  /** ISO date, or empty. */
  readonly lastContact: string;
  readonly links: readonly Link[];
}

/** Between two of the customer's people. */
export interface Line {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: LineKind;
}

/** Ours, not the method's: the page calls them assumptions. */
export interface Thresholds {
  /** From which strength a tie holds. */
  readonly holdsFrom: number;
  /** Share of influence on one person that is too much. */
  readonly singleThread: number;
  /** Share of contacts with evidence below which the map is a wish. */
  readonly evidence: number;
  /** From which influence an adversary comes first. */
  readonly loudFrom: number;
}

export interface RelationshipsInputs {
  /** Null: the first account that has contacts. */
  readonly accountId: string | null;
  readonly contacts: readonly ContactNotes[];
  readonly lines: readonly Line[];
  readonly thresholds: Thresholds;
}

export function newNotes(personId: string): ContactNotes {
  return {
    id: personId,
    roles: [],
    influence: null,
    attitude: null,
    how: '',
    needs: [],
    channel: '',
    wanted: null,
    actual: null,
    lastContact: '',
    links: [],
  };
}

export const relationshipsLimits = {
  contacts: 10_000,
  needs: 3,
  links: 200,
  lines: 2000,
  /** Contacts a year. */
  rhythm: 366,
  text: 2000,
} as const;

/** The readings of method.md, 5a. */
const defaultThresholds: Thresholds = {
  holdsFrom: 1,
  singleThread: 0.5,
  evidence: 0.7,
  loudFrom: 4,
};

export const defaultRelationshipsInputs: RelationshipsInputs = {
  accountId: null,
  contacts: [],
  lines: [],
  thresholds: defaultThresholds,
};

export type ParsedRelationships = ParsedInputs<RelationshipsInputs>;

/** From the version that is the key to the one after it. Version 1 is the first that was ever written. */
export const migrations: Migrations = {};

const grade = wholeIn(-2, 2);
const influence = wholeIn(1, 5);
const rhythm = v.nullable(numberIn(0, relationshipsLimits.rhythm));

const schema = v.strictObject({
  accountId: v.nullable(id),
  contacts: listOf(
    v.strictObject({
      id,
      roles: listOf(v.picklist(roles), roles.length),
      influence: v.nullable(influence),
      attitude: v.nullable(grade),
      how: text,
      needs: listOf(v.strictObject({ what: text, how: text }), relationshipsLimits.needs),
      channel: text,
      wanted: rhythm,
      actual: rhythm,
      lastContact: calendarDay,
      links: listOf(v.strictObject({ id, strength: grade }), relationshipsLimits.links),
    }),
    relationshipsLimits.contacts,
  ),
  lines: listOf(
    v.strictObject({ id, from: id, to: id, kind: v.picklist(lineKinds) }),
    relationshipsLimits.lines,
  ),
  thresholds: v.strictObject({
    holdsFrom: wholeIn(0, 2),
    singleThread: fraction,
    evidence: fraction,
    loudFrom: influence,
  }),
});

/**
 * Reads the inputs as they were stored or imported. Older versions are migrated; anything that does not fit is named by
 * path and code, and nothing is taken then.
 */
export function parseRelationshipsInputs(
  value: unknown,
  version: number = relationshipsVersion,
  steps: typeof migrations = migrations,
): ParsedRelationships {
  const parsed = readInputs<RelationshipsInputs>(schema, value, {
    from: version,
    to: relationshipsVersion,
    migrations: steps,
  });
  if (!parsed.ok) return parsed;
  const { contacts, lines } = parsed.inputs;
  const issues = [
    ...duplicateIds(contacts, 'contacts'),
    ...duplicateIds(lines, 'lines'),
    ...contacts.flatMap(({ links }, index) => duplicateIds(links, `contacts.${index}.links`)),
  ];
  return issues.length > 0 ? refused(issues) : parsed;
}
