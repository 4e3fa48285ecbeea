import fc from 'fast-check';
import loadHighs from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import { provedOptimum, type Solve, type SolverAnswer } from '../programme/solver.ts';
import type { AssignmentProgramme } from './assignment.ts';
import { free, smallAssignments } from './assignment.test-data.ts';
import { assignmentConflicts } from './assignment-conflicts.ts';
import { limitsOf, withLimits } from './assignment-limits.ts';
import { enumeratedAssignment, hasAssignment } from './assignment-search.ts';
import { assignmentLp, readAssignment, solveAssignment } from './assignment-solver.ts';

let solve: Solve;

beforeAll(async () => {
  const highs = await loadHighs();
  solve = (lp) => Promise.resolve(highs.solve(lp, provedOptimum) as SolverAnswer);
});

describe('assignment by HiGHS', () => {
  test('is written in the format of CPLEX', () => {
    const limited: AssignmentProgramme = {
      ...free,
      managers: [
        { hours: 100, atLeast: 1, atMost: 1 },
        { hours: null, atLeast: 0, atMost: null },
      ],
      required: [0],
      pins: [{ account: 1, manager: 0 }],
      vetoes: [{ account: 0, manager: 0 }],
      mostLoad: 0.9,
      loadPenalty: 2,
    };
    // By hand: staying with manager 1 is worth its cost of 1 to the first account.
    expect(assignmentLp(limited)).toBe(
      [
        'Maximize',
        ' obj: 5 x0_0 + 4 x0_1 + 4 x1_0 + 1 x1_1 - 2 load',
        'Subject To',
        ' a0: 1 x0_0 + 1 x1_0 = 1',
        ' a1: 1 x0_1 + 1 x1_1 <= 1',
        ' h0: 60 x0_0 + 50 x0_1 <= 90',
        ' f0: 1 x0_0 + 1 x0_1 >= 1',
        ' t0: 1 x0_0 + 1 x0_1 <= 1',
        ' l0: 60 x0_0 + 50 x0_1 - 100 load <= 0',
        ' p0: x0_1 = 1',
        ' v0: x0_0 = 0',
        'Binary',
        ' x0_0 x0_1 x1_0 x1_1',
        'End',
        '',
      ].join('\n'),
    );
  });

  test('has the same best value as trying them all', async () => {
    await fc.assert(
      fc.asyncProperty(smallAssignments, async (programme) => {
        const best = enumeratedAssignment(programme);
        const solved = await solveAssignment(programme, solve);
        if (best === null) {
          expect(solved).toEqual({ kind: 'none' });
          return;
        }
        expect(solved.kind === 'found' && solved.proved).toBe(true);
        // Values are whole apart from the load, of which HiGHS keeps six digits.
        if (solved.kind === 'found') expect(solved.worth.value).toBeCloseTo(best.worth.value, 5);
      }),
      { numRuns: 200 },
    );
  });

  test('needs no solver where there is nothing to assign', async () => {
    const never: Solve = () => Promise.reject(new Error('nobody was to be asked'));
    const nobody = { ...free, managers: [], fit: [], hours: [], present: [null, null] };
    expect(await solveAssignment({ ...nobody, required: [] }, never)).toMatchObject({
      kind: 'found',
      assignment: [null, null],
    });
    expect(await solveAssignment(nobody, never)).toEqual({ kind: 'none' });
  });

  test('says when the solver had to stop', () => {
    const columns = { x0_0: { Primal: 0 }, x0_1: { Primal: 1 }, x1_0: { Primal: 1 }, x1_1: { Primal: 0 } };
    expect(readAssignment(free, { Status: 'Time limit reached', Columns: columns })).toMatchObject({
      kind: 'found',
      proved: false,
      assignment: [1, 0],
    });
    const unsolved = { kind: 'unsolved', status: 'Time limit reached' };
    expect(readAssignment(free, { Status: 'Time limit reached', Columns: {} })).toEqual(unsolved);
    const both = { ...columns, x0_0: { Primal: 1 }, x1_0: { Primal: 0 } };
    expect(readAssignment(free, { Status: 'Time limit reached', Columns: both })).toEqual(unsolved);
  });
});

describe('conflicts of an assignment', () => {
  test('name a pin and a veto that contradict each other', async () => {
    const pair = { account: 0, manager: 0 };
    const conflict = await assignmentConflicts({ ...free, pins: [pair], vetoes: [pair] });
    expect(conflict).toEqual([
      [
        { kind: 'pin', index: 0 },
        { kind: 'veto', index: 0 },
      ],
    ]);
    expect(await assignmentConflicts(free)).toEqual([]);
  });

  test('are impossible, possible without any one limit, and none where there is an assignment', async () => {
    const isPossible = hasAssignment;
    await fc.assert(
      fc.asyncProperty(smallAssignments, async (programme) => {
        const found = await assignmentConflicts(programme);
        expect(found.length === 0).toBe(isPossible(programme));
        for (const conflict of found) {
          expect(isPossible(withLimits(programme, conflict))).toBe(false);
          for (const limit of conflict) {
            const rest = conflict.filter((other) => other !== limit);
            expect(isPossible(withLimits(programme, rest))).toBe(true);
          }
        }
        const resolved = limitsOf(programme).filter(
          ({ kind, index }) => !found.flat().some((limit) => limit.kind === kind && limit.index === index),
        );
        expect(isPossible(withLimits(programme, resolved))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('refuse a solver that finds everything impossible', async () => {
    await expect(assignmentConflicts(free, () => false)).rejects.toThrow(RangeError);
  });
});
