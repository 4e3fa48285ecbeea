import type { Contact, Named, RelationshipsResult } from '../model.ts';
import { levels, type LineKind } from '../schema.ts';
import { fitted } from './fitted.ts';
import { bandName, signed, standing, type Words } from './words.ts';

export interface MapNode {
  readonly id: string;
  readonly side: 'ours' | 'customer';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly name: string;
  /** Department and roles; beside the name where rows are low. */
  readonly more: string;
  /** Attitude with its sign; empty for our own people. */
  readonly sign: string;
  /** From −2 to +2; null is not known. */
  readonly grade: number | null;
  /** Filled dots out of five; null for our own people and where it is not known. */
  readonly influence: number | null;
}

/** How a tie is drawn. */
export type TieKind = 'strong' | 'holds' | 'weak' | 'bad';

export interface MapLink {
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
  readonly path: string;
  /** Middle of the tie, for the mark of a bad one. */
  readonly at: readonly [number, number];
}

export interface MapLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: LineKind;
  readonly path: string;
  /** Tip of the arrow, or the place of the cross. */
  readonly at: readonly [number, number];
}

export interface MapBand {
  readonly name: string;
  readonly y: number;
}

export interface MapPicture {
  readonly width: number;
  readonly height: number;
  /** One line a person, so that forty fit on a page. */
  readonly isCompact: boolean;
  readonly bands: readonly MapBand[];
  readonly nodes: readonly MapNode[];
  readonly links: readonly MapLink[];
  readonly lines: readonly MapLine[];
}

const width = 680;

interface Size {
  /** From one row to the next, and the height of a box. */
  readonly row: number;
  readonly box: number;
  /** Room for name and facts, in Latin letters. */
  readonly name: number;
  readonly more: number;
}

const roomy: Size = { row: 48, box: 41, name: 26, more: 31 };
const compact: Size = { row: 26, box: 22, name: 14, more: 12 };
const left = { x: 46, width: 256 };
const right = { x: 484, width: 196 };
const bandHead = 26;
const bandGap = 10;
/** More contacts than this stand on one line each. */
const roomyMost = 14;

/** The map of one account: the customer's people left, ours right, in bands of levels. */
export function mapPicture(result: RelationshipsResult, words: Words): MapPicture {
  const { contacts } = result;
  const isCompact = contacts.length > roomyMost;
  const size = isCompact ? compact : roomy;
  const linked = new Set(contacts.flatMap(({ links }) => links.map(({ id }) => id)));
  const ours = result.ours.filter(({ id }) => linked.has(id));
  const nodes: MapNode[] = [];
  const bands: MapBand[] = [];
  let y = 0;
  for (const level of [...levels, null]) {
    const theirs = contacts.filter((one) => one.level === level).toSorted(byInfluence);
    const own = ours.filter((one) => one.level === level);
    const rows = Math.max(theirs.length, own.length);
    if (rows === 0) continue;
    bands.push({ name: bandName(words, level), y: y + bandHead - 9 });
    const top = y + bandHead;
    nodes.push(...theirs.map((one, index) => contactNode(one, top + index * size.row, size, words)));
    nodes.push(...ownNodes(own, { top, rows, size, contacts, words }));
    y = top + rows * size.row + bandGap;
  }
  const places = new Map(nodes.map((node) => [node.id, node]));
  return {
    width,
    height: Math.max(y, 60),
    isCompact,
    bands,
    nodes,
    links: linksOf(result, places),
    lines: linesOf(result, places),
  };
}

function byInfluence(a: Contact, b: Contact): number {
  return (b.notes.influence ?? 0) - (a.notes.influence ?? 0);
}

function contactNode(contact: Contact, y: number, size: Size, words: Words): MapNode {
  const { attitude, influence } = contact.notes;
  return {
    ...boxOf(contact, left, y, size, words),
    side: 'customer',
    sign: attitude === null ? '?' : signed(words, attitude),
    grade: attitude,
    influence,
  };
}

function boxOf(
  person: Contact | Named,
  column: typeof left | typeof right,
  y: number,
  size: Size,
  words: Words,
) {
  const { text } = words;
  // The level stands above the band already.
  const facts = standing(words, person).filter(
    (fact) => person.level === null || fact !== text.levels[person.level],
  );
  const name = fitted(person.name, size.name);
  return {
    id: person.id,
    x: column.x,
    y,
    width: column.width,
    height: size.box,
    name,
    more: fitted(size === compact ? (facts[0] ?? '') : facts.join(' · '), size.more),
  };
}

interface OwnBand {
  readonly top: number;
  readonly rows: number;
  readonly size: Size;
  readonly contacts: readonly Contact[];
  readonly words: Words;
}

/** Spread over the height of the band, in the order of whom they are tied to, so that fewer ties cross. */
function ownNodes(own: readonly Named[], { top, rows, size, contacts, words }: OwnBand): MapNode[] {
  const order = (person: Named) => {
    const places = contacts.flatMap(({ links }, index) =>
      links.some(({ id }) => id === person.id) ? [index] : [],
    );
    return places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length);
  };
  const step = (rows * size.row) / Math.max(1, own.length);
  return own
    .toSorted((a, b) => order(a) - order(b))
    .map((person, index) => ({
      ...boxOf(person, right, top + index * step + (step - size.row) / 2, size, words),
      side: 'ours' as const,
      sign: '',
      grade: null,
      influence: null,
    }));
}

function tieKind(strength: number, holdsFrom: number): TieKind {
  if (strength < 0) return 'bad';
  if (strength < holdsFrom) return 'weak';
  return strength > 1 ? 'strong' : 'holds';
}

function linksOf(
  { contacts, thresholds }: RelationshipsResult,
  places: ReadonlyMap<string, MapNode>,
): MapLink[] {
  return contacts.flatMap((contact) =>
    contact.links.flatMap(({ id, strength }): MapLink[] => {
      const [from, to] = [places.get(contact.id), places.get(id)];
      if (!from || !to) return [];
      const [x1, y1, x2, y2] = [from.x + from.width, from.y + from.height / 2, to.x, to.y + to.height / 2];
      const middle = (x1 + x2) / 2;
      return [
        {
          from: contact.id,
          to: id,
          kind: tieKind(strength, thresholds.holdsFrom),
          path: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`,
          at: [middle, (y1 + y2) / 2],
        },
      ];
    }),
  );
}

/** Lines inside the customer bow out to the left; the farther apart two people stand, the wider. */
function linesOf({ lines }: RelationshipsResult, places: ReadonlyMap<string, MapNode>): MapLine[] {
  return lines.flatMap(({ id, from, to, kind }): MapLine[] => {
    const [start, end] = [places.get(from), places.get(to)];
    if (!start || !end) return [];
    const [y1, y2] = [start.y + start.height / 2, end.y + end.height / 2];
    const reach = Math.min(42, 12 + Math.abs(y2 - y1) / 8);
    const x = left.x - (reach * 4) / 3;
    const path = `M${left.x} ${y1}C${x} ${y1} ${x} ${y2} ${left.x} ${y2}`;
    // Of a cubic curve, the middle lies three quarters of the way out.
    const at = kind === 'influence' ? ([left.x, y2] as const) : ([left.x - reach, (y1 + y2) / 2] as const);
    return [{ id, from, to, kind, path, at }];
  });
}
