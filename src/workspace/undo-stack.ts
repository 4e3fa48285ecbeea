import type { Op } from './ops.ts';

/** One thing that undo takes back: changes rather than documents, so that edits of other tabs stay. */
export interface Step {
  readonly forward: readonly Op[];
  readonly inverse: readonly Op[];
  readonly merge: string | null;
}

export interface UndoStack {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const emptyStack: UndoStack = { past: [], future: [] };
const stepLimit = 200;

export function recordStep({ past, future }: UndoStack, step: Step): UndoStack {
  const last = past.at(-1);
  // After an undo the row is broken: the step that is last now was finished before.
  const grows = last !== undefined && step.merge !== null && last.merge === step.merge && future.length === 0;
  if (!grows) return { past: [...past, step].slice(-stepLimit), future: [] };
  return { past: [...past.slice(0, -1), join(last, step)], future: [] };
}

export function stepBack({ past, future }: UndoStack): { stack: UndoStack; step: Step } | null {
  const step = past.at(-1);
  if (step === undefined) return null;
  return { step, stack: { past: past.slice(0, -1), future: [...future, step] } };
}

export function stepForward({ past, future }: UndoStack): { stack: UndoStack; step: Step } | null {
  const step = future.at(-1);
  if (step === undefined) return null;
  return { step, stack: { past: [...past, { ...step, merge: null }], future: future.slice(0, -1) } };
}

function join(first: Step, second: Step): Step {
  return {
    forward: [...without(first.forward, second.forward), ...second.forward],
    inverse: [...without(second.inverse, first.inverse), ...first.inverse],
    merge: second.merge,
  };
}

/** Typing sets one field again and again: only the last value of a field is worth keeping. */
function without(ops: readonly Op[], overwriting: readonly Op[]): readonly Op[] {
  const places = new Set(
    overwriting.filter(({ kind }) => kind === 'set').map(({ path }) => JSON.stringify(path)),
  );
  return ops.filter(({ kind, path }) => kind !== 'set' || !places.has(JSON.stringify(path)));
}
