import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyOps } from './apply-ops.ts';
import { diff } from './diff.ts';
import { hasSeen, insertBatch, isNext, newReplica, type Batch, type Replica } from './replica.ts';

const accept = (value: unknown): unknown => value;

function insertAll(start: unknown, batches: readonly Batch[]): Replica<unknown> {
  return batches.reduce<Replica<unknown>>(
    (replica, batch) => insertBatch(replica, batch, accept) ?? replica,
    newReplica(start),
  );
}

function batch(tab: string, turn: number, time: number, before: unknown, after: unknown): Batch {
  return { stamp: { time, count: 0, tab }, turn, ops: diff(before, after) };
}

const start = {
  name: 'n',
  accounts: [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ],
};

const field = fc.constantFrom('name', 'size', 'place');
const element = fc.constantFrom('a', 'b', 'c');
const op = fc.oneof(
  fc.record({
    kind: fc.constant('set' as const),
    path: fc.tuple(fc.constant('accounts'), element, field),
    value: fc.nat(3),
  }),
  element.map((id) => ({ kind: 'set' as const, path: ['accounts', id], value: { id, name: 'new' } })),
  element.map((id) => ({ kind: 'remove' as const, path: ['accounts', id] })),
  fc.shuffledSubarray(['a', 'b', 'c']).map((ids) => ({ kind: 'order' as const, path: ['accounts'], ids })),
);
const edits = fc.array(
  fc.record({ tab: fc.constantFrom('t1', 't2', 't3'), ops: fc.array(op, { maxLength: 3 }) }),
  {
    maxLength: 12,
  },
);

describe('insertBatch', () => {
  test('gives every tab the same document whatever the order of arrival', () => {
    fc.assert(
      fc.property(edits, fc.infiniteStream(fc.nat(2)), (made, choices) => {
        const turns = new Map<string, number>();
        const batches = made.map(({ tab, ops }, time): Batch => {
          turns.set(tab, (turns.get(tab) ?? 0) + 1);
          return { stamp: { time, count: 0, tab }, turn: turns.get(tab) ?? 0, ops };
        });
        const queues = ['t1', 't2', 't3'].map((tab) => batches.filter(({ stamp }) => stamp.tab === tab));
        const arrived: Batch[] = [];
        while (queues.some((queue) => queue.length > 0)) {
          const waiting = queues.filter((queue) => queue.length > 0);
          const next = waiting[(choices.next().value ?? 0) % waiting.length]?.shift();
          if (next !== undefined) arrived.push(next);
        }
        expect(insertAll(start, arrived).value).toEqual(insertAll(start, batches).value);
        expect(insertAll(start, batches).value).toEqual(
          batches.reduce<unknown>((value, { ops }) => applyOps(value, ops), start),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('takes a batch once', () => {
    const once = batch('t1', 1, 1, start, { ...start, name: 'x' });
    const later = batch('t2', 1, 2, start, { ...start, name: 'y' });
    expect(insertAll(start, [once, later, once]).value).toEqual({ ...start, name: 'y' });
    expect(hasSeen(insertAll(start, [once]).seen, once)).toBe(true);
  });

  test('lets the edit made later win although it arrives first', () => {
    const early = batch('t1', 1, 1, start, { ...start, name: 'early' });
    const late = batch('t2', 1, 2, start, { ...start, name: 'late' });
    expect(insertAll(start, [late, early]).value).toEqual({ ...start, name: 'late' });
  });

  test('knows when an edit of a tab is missing', () => {
    const third = batch('t1', 3, 1, start, start);
    expect(isNext(insertAll(start, []).seen, third)).toBe(false);
    expect(isNext({ t1: 2 }, third)).toBe(true);
  });

  test('keeps the record of recent edits small', () => {
    const small = Array.from({ length: 500 }, (_, n) => batch('t1', n + 1, n, { n }, { n: n + 1 }));
    expect(insertAll({ n: 0 }, small).recent).toHaveLength(100);
    const heavy = batch('t1', 501, 501, {}, { text: Array.from({ length: 50_000 }, () => 1) });
    expect(insertAll({ n: 0 }, [...small, heavy]).recent).toHaveLength(0);
  });

  test('refuses a batch whose outcome is not a document', () => {
    const made = batch('t1', 1, 1, start, { ...start, name: 1 });
    expect(insertBatch(newReplica<unknown>(start), made, () => null)).toBeNull();
  });
});
