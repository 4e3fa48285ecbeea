import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyOps } from './apply-ops.ts';
import { diff } from './diff.ts';
import { emptyStack, recordStep, stepBack, stepForward, type UndoStack } from './undo-stack.ts';

function edit(stack: UndoStack, before: unknown, after: unknown, merge: string | null = null): UndoStack {
  return recordStep(stack, { forward: diff(before, after), inverse: diff(after, before), merge });
}

describe('the undo stack', () => {
  test('goes back to the beginning and forward to the end, merged or not', () => {
    const list = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c'), n: fc.nat(3) }), {
      selector: ({ id }) => id,
    });
    const edits = fc.array(fc.tuple(list, fc.constantFrom(null, 'typing')), { maxLength: 20 });
    fc.assert(
      fc.property(list, edits, (start, made) => {
        let value: unknown = start;
        let stack = emptyStack;
        for (const [next, merge] of made) {
          stack = edit(stack, value, next, merge);
          value = next;
        }
        const end = value;
        for (let taken = stepBack(stack); taken !== null; taken = stepBack(stack)) {
          value = applyOps(value, taken.step.inverse);
          stack = taken.stack;
        }
        expect(value).toEqual(start);
        for (let taken = stepForward(stack); taken !== null; taken = stepForward(stack)) {
          value = applyOps(value, taken.step.forward);
          stack = taken.stack;
        }
        expect(value).toEqual(end);
      }),
      { numRuns: 2000 },
    );
  });

  test('makes one small step of a row of edits with one key', () => {
    let stack = emptyStack;
    for (let n = 0; n < 500; n += 1) stack = edit(stack, { n }, { n: n + 1 }, 'n');
    expect(stack.past).toHaveLength(1);
    expect(stack.past[0]?.inverse).toEqual([{ kind: 'set', path: ['n'], value: 0 }]);
    expect(edit(stack, { n: 1 }, { n: 2 }, 'm').past).toHaveLength(2);
    expect(edit(stack, { n: 1 }, { n: 2 }).past).toHaveLength(2);
  });

  test('does not add to a step that an undo has passed', () => {
    let stack = edit(edit(emptyStack, 0, 1, 'n'), 1, 2, 'm');
    stack = stepBack(stack)?.stack ?? stack;
    expect(edit(stack, 1, 3, 'n').past).toHaveLength(2);
  });

  test('keeps two hundred steps', () => {
    let stack = emptyStack;
    for (let n = 0; n < 250; n += 1) stack = edit(stack, n, n + 1);
    expect(stack.past).toHaveLength(200);
  });
});
