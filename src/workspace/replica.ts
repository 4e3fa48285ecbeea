import { applyOps } from './apply-ops.ts';
import { diff } from './diff.ts';
import type { Op } from './ops.ts';
import { compareStamps, laterStamp, type Stamp } from './stamp.ts';

/** The changes of one edit. `turn` counts the edits of its tab in this document, from 1 and without gaps. */
export interface Batch {
  readonly stamp: Stamp;
  readonly turn: number;
  readonly ops: readonly Op[];
}

interface Entry extends Batch {
  /** What takes the batch back, so that an edit made earlier but heard of later can be put before it. */
  readonly inverse: readonly Op[];
  readonly weight: number;
}

/** How many turns of each tab a document contains. */
export type Seen = Readonly<Record<string, number>>;

/** A document together with what is needed to merge edits that were made at the same time elsewhere. */
export interface Replica<T> {
  readonly value: T;
  readonly recent: readonly Entry[];
  readonly seen: Seen;
  /** The latest stamp contained. */
  readonly clock: Stamp | null;
}

const recentLimit = 100;
/** Keeps what is stored beside a document small; an edit that weighs more is not waited for by older ones. */
const weightLimit = 5_000;
const tabLimit = 200;

export function newReplica<T>(value: T): Replica<T> {
  return { value, recent: [], seen: {}, clock: null };
}

export function hasSeen(seen: Seen, batch: Batch): boolean {
  return (seen[batch.stamp.tab] ?? 0) >= batch.turn;
}

/** Whether everything in one document is in the other too. */
export function covers(seen: Seen, other: Seen): boolean {
  return Object.entries(other).every(([tab, turn]) => (seen[tab] ?? 0) >= turn);
}

/** Whether the edits of that tab before this one are all known. */
export function isNext(seen: Seen, batch: Batch): boolean {
  return (seen[batch.stamp.tab] ?? 0) + 1 === batch.turn;
}

/** The document after an edit made here, which is later than everything it contains. */
export function appendBatch<T>(
  replica: Replica<T>,
  batch: Batch,
  inverse: readonly Op[],
  value: T,
): Replica<T> {
  return {
    value,
    recent: trim([...replica.recent, toEntry(batch, inverse)]),
    seen: withTurn(replica.seen, batch),
    clock: batch.stamp,
  };
}

function toEntry({ stamp, turn, ops }: Batch, inverse: readonly Op[]): Entry {
  return { stamp, turn, ops, inverse, weight: weigh([ops, inverse], weightLimit) };
}

/**
 * Puts a batch in its place by stamp, so that the order in which batches arrive makes no difference. Null when
 * the outcome is not a document.
 */
export function insertBatch<T>(
  replica: Replica<T>,
  batch: Batch,
  parse: (value: unknown) => T | null,
): Replica<T> | null {
  if (hasSeen(replica.seen, batch)) return replica;
  const place = replica.recent.findLastIndex(({ stamp }) => compareStamps(stamp, batch.stamp) < 0) + 1;
  const later = replica.recent.slice(place);
  const entries: Entry[] = replica.recent.slice(0, place);
  let value: unknown = replica.value;
  for (const { inverse } of later.toReversed()) value = applyOps(value, inverse);
  for (const next of [batch, ...later]) {
    const after = applyOps(value, next.ops);
    entries.push(toEntry(next, diff(after, value)));
    value = after;
  }
  const parsed = parse(value);
  if (parsed === null) return null;
  return {
    value: parsed,
    recent: trim(entries),
    seen: withTurn(replica.seen, batch),
    clock: laterStamp(replica.clock, batch.stamp),
  };
}

function withTurn(seen: Seen, { stamp, turn }: Batch): Seen {
  // The tab heard of last stands last, so that the ones forgotten are the ones silent for longest.
  const others = Object.entries(seen).filter(([tab]) => tab !== stamp.tab);
  return Object.fromEntries([...others.slice(1 - tabLimit), [stamp.tab, turn]]);
}

function trim(entries: readonly Entry[]): readonly Entry[] {
  let weight = 0;
  const tooOld = entries.findLastIndex((entry) => (weight += entry.weight) > weightLimit);
  return entries.slice(Math.max(tooOld + 1, entries.length - recentLimit));
}

/** Rough size of a JSON value, counted no further than a limit. */
function weigh(value: unknown, limit: number): number {
  if (typeof value === 'string') return 1 + value.length / 16;
  if (typeof value !== 'object' || value === null) return 1;
  let weight = 1;
  for (const part of Object.values(value)) {
    weight += weigh(part, limit - weight);
    if (weight > limit) break;
  }
  return weight;
}
