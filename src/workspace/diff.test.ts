import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyOps } from './apply-ops.ts';
import { diff } from './diff.ts';

/** Documents of the shapes that matter: records, keyed arrays, plain arrays, variants, nesting. */
const { value } = fc.letrec<{
  value: unknown;
  leaf: unknown;
  record: unknown;
  keyed: unknown;
  variant: unknown;
}>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('record'), tie('keyed'), tie('variant')),
  leaf: fc.oneof(
    fc.constantFrom(null, true, 0, 1, 2.5, 'a', 'b', ''),
    fc.array(fc.constantFrom(1, 2, 'x'), { maxLength: 3 }),
  ),
  record: fc.dictionary(fc.constantFrom('a', 'b', 'c', '2026', 'id'), tie('value'), { maxKeys: 4 }),
  variant: fc.record({ kind: fc.constantFrom('p', 'q'), x: tie('leaf') }),
  keyed: fc.uniqueArray(
    fc.record(
      { id: fc.constantFrom('k1', 'k2', 'k3', 'k4', 'k5'), n: tie('value'), m: tie('leaf') },
      { requiredKeys: ['id'] },
    ),
    { selector: (element) => element.id, maxLength: 5 },
  ),
}));

function freeze<T>(node: T): T {
  if (typeof node === 'object' && node !== null) Object.values(Object.freeze(node)).forEach(freeze);
  return node;
}

describe('diff and applyOps', () => {
  test('lead from any value to any other and back', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        freeze(a);
        freeze(b);
        expect(applyOps(a, diff(a, b))).toEqual(b);
        expect(applyOps(applyOps(a, diff(a, b)), diff(b, a))).toEqual(a);
        expect(diff(a, structuredClone(a))).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  test('name only the field that changed', () => {
    const before = {
      accounts: [
        { id: 'a', name: 'A', figures: { '2026': { revenue: 1 } } },
        { id: 'b', name: 'B' },
      ],
    };
    const after = {
      accounts: [
        { id: 'a', name: 'A', figures: { '2026': { revenue: 2 } } },
        { id: 'b', name: 'B' },
      ],
    };
    expect(diff(before, after)).toEqual([
      { kind: 'set', path: ['accounts', 'a', 'figures', '2026', 'revenue'], value: 2 },
    ]);
  });

  test('share every branch that is not touched', () => {
    const before = {
      left: { x: 1 },
      list: [
        { id: 'a', n: { y: 1 } },
        { id: 'b', n: { y: 2 } },
      ],
    };
    const after = applyOps(before, [{ kind: 'set', path: ['list', 'b', 'n', 'y'], value: 3 }]);
    expect(after).toEqual({
      left: { x: 1 },
      list: [
        { id: 'a', n: { y: 1 } },
        { id: 'b', n: { y: 3 } },
      ],
    });
    expect((after as typeof before).left).toBe(before.left);
    expect((after as typeof before).list[0]).toBe(before.list[0]);
  });

  test('keep both of two changes to different fields of one element', () => {
    const start = [{ id: 'a', name: 'A', region: 'N' }];
    const named = diff(start, [{ id: 'a', name: 'Other', region: 'N' }]);
    const moved = diff(start, [{ id: 'a', name: 'A', region: 'S' }]);
    const both = [{ id: 'a', name: 'Other', region: 'S' }];
    expect(applyOps(applyOps(start, named), moved)).toEqual(both);
    expect(applyOps(applyOps(start, moved), named)).toEqual(both);
  });

  test('keep both when two sides make the same missing object', () => {
    const ours = diff({ ratings: {} }, { ratings: { acme: { fit: { value: 3 } } } });
    const theirs = diff({ ratings: {} }, { ratings: { acme: { size: { value: 7 } } } });
    expect(applyOps(applyOps({ ratings: {} }, ours), theirs)).toEqual({
      ratings: { acme: { fit: { value: 3 }, size: { value: 7 } } },
    });
  });

  test('let the later of two changes to one field win', () => {
    const ops = [...diff({ n: 1 }, { n: 2 }), ...diff({ n: 1 }, { n: 3 })];
    expect(applyOps({ n: 1 }, ops)).toEqual({ n: 3 });
  });

  test('keep both of two added elements, in either order of arrival', () => {
    const start = [{ id: 'a' }, { id: 'b' }];
    const front = diff(start, [{ id: 'x' }, { id: 'a' }, { id: 'b' }]);
    const back = diff(start, [{ id: 'a' }, { id: 'b' }, { id: 'y' }]);
    const ids = (value: unknown) => (value as { id: string }[]).map(({ id }) => id);
    expect(ids(applyOps(applyOps(start, front), back))).toEqual(['x', 'a', 'b', 'y']);
    expect(ids(applyOps(applyOps(start, back), front))).toEqual(['x', 'a', 'b', 'y']);
  });

  test('leave a removed element removed when an edit of its field arrives late', () => {
    const edited = diff([{ id: 'a', n: 1 }], [{ id: 'a', n: 2 }]);
    expect(applyOps([], edited)).toEqual([]);
    expect(applyOps({ list: null }, [{ kind: 'set', path: ['list', 'a', 'n'], value: 2 }])).toEqual({
      list: null,
    });
  });

  test('replace a variant as a whole, so that no mixture of two kinds arises', () => {
    const before = { scale: { kind: 'rated', low: 'l' } };
    const after = { scale: { kind: 'linear', worst: 1 } };
    expect(diff(before, after)).toEqual([{ kind: 'set', path: ['scale'], value: after.scale }]);
  });

  test('do not let a path reach the prototype', () => {
    const attack = JSON.parse('[{"kind":"set","path":["__proto__","bad"],"value":1}]') as never;
    expect(applyOps({}, attack)).toEqual({});
    expect(Object.hasOwn(Object.prototype, 'bad')).toBe(false);
  });

  test('cost time in proportion when ten thousand elements are exchanged for others', () => {
    const many = (prefix: string) => Array.from({ length: 10_000 }, (_, n) => ({ id: `${prefix}${n}`, n }));
    expect(applyOps(many('a'), diff(many('a'), many('b')))).toEqual(many('b'));
  });
});
