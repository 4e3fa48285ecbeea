import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareUnchanged } from './share-unchanged.ts';

describe('a value that shares what did not change', () => {
  test('is the one before when nothing did', () => {
    const before = { a: [{ id: 'x', n: 1 }], b: null };
    expect(shareUnchanged(before, structuredClone(before))).toBe(before);
  });

  test('keeps every branch beside the changed one', () => {
    const before = { list: [{ n: 1 }, { n: 2 }], other: { deep: [3] } };
    const after = shareUnchanged(before, { list: [{ n: 1 }, { n: 5 }], other: { deep: [3] } });
    expect(after).toEqual({ list: [{ n: 1 }, { n: 5 }], other: { deep: [3] } });
    expect(after.list[0]).toBe(before.list[0]);
    expect(after.list[1]).not.toBe(before.list[1]);
    expect(after.other).toBe(before.other);
  });

  test.each([
    [[1, 2], [1]],
    [{ a: 1, b: 2 }, { a: 1 }],
    [{ a: undefined }, { b: undefined }],
    [{ a: 1 }, [1]],
    [null, { a: 1 }],
  ])('tells %j from %j', (before, after) => {
    expect(shareUnchanged(before, after)).toStrictEqual(after);
  });

  test('is always equal to what it was given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        expect(shareUnchanged(before, after)).toEqual(after);
      }),
    );
  });
});
