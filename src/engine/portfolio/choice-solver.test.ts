import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChoiceProgramme } from './choice.ts';
import { smallProgrammes, unlimited } from './choice.test-data.ts';
import { enumeratedChoice } from './choice-search.ts';
import { choiceLp, provedOptimum, readChoice, solveChoice } from './choice-solver.ts';
import { solveLpText } from './lp-text.test-data.ts';

const programme: ChoiceProgramme = {
  values: [3, 4, -1, 0],
  resources: [{ limit: 5, uses: [2, 4, 0, 1.5] }],
  groups: [{ members: [1, 3], atMost: 1 }],
  must: [2],
  mustNot: [0],
  atMost: 3,
};

describe('the programme as text', () => {
  test('says every limit in the format of CPLEX', () => {
    expect(choiceLp(programme)).toBe(
      [
        'Maximize',
        ' obj: 3 x0 + 4 x1 - 1 x2',
        'Subject To',
        ' r0: 2 x0 + 4 x1 + 1.5 x3 <= 5',
        ' g0: 1 x1 + 1 x3 <= 1',
        ' m2: x2 = 1',
        ' z0: x0 = 0',
        ' z3: x3 = 0',
        ' n: 1 x0 + 1 x1 + 1 x2 + 1 x3 <= 3',
        'Binary',
        ' x0 x1 x2 x3',
        'End',
        '',
      ].join('\n'),
    );
  });

  test('keeps to short lines', () => {
    const lines = choiceLp({ ...unlimited(Array<number>(2000).fill(1234.56789)), atMost: 8 }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(560);
  });

  test('writes a sum of nothing', () => {
    const lp = choiceLp({ ...unlimited([0]), resources: [{ limit: -1, uses: [0] }] });
    expect(lp).toContain(' obj: 0 x0\n');
    expect(lp).toContain(' r0: 0 x0 <= -1\n');
  });

  test('has the same best value as trying all sets', async () => {
    await fc.assert(
      fc.asyncProperty(smallProgrammes, async (small) => {
        const solved = await solveChoice(small, solveLpText);
        const best = enumeratedChoice(small);
        expect(solved.kind).toBe(best === null ? 'none' : 'found');
        if (best !== null && solved.kind === 'found') expect(solved.value).toBeCloseTo(best.value, 9);
      }),
      { numRuns: 1000 },
    );
  });

  test('is not written without candidates, and there is an answer all the same', async () => {
    const nobody = () => Promise.reject(new Error('no solver is asked'));
    expect(() => choiceLp(unlimited([]))).toThrow(RangeError);
    expect(await solveChoice(unlimited([]), nobody)).toEqual({
      kind: 'found',
      proved: true,
      chosen: [],
      value: 0,
      used: [],
    });
    const overdrawn = { ...unlimited([]), resources: [{ limit: -1, uses: [] }] };
    expect(await solveChoice(overdrawn, nobody)).toEqual({ kind: 'none' });
  });
});

describe('the answer of the solver', () => {
  // Shapes as the HiGHS package gives them: no Primal where there is no solution.
  test.each(['Infeasible', 'Primal infeasible or unbounded'])('%s means that no set is allowed', (Status) => {
    expect(readChoice(unlimited([1]), { Status, Columns: { x0: {} } })).toEqual({ kind: 'none' });
  });

  test('is read through the rounding of the solver', () => {
    const Columns = { x0: { Primal: 0.9999999 }, x1: { Primal: 1e-9 } };
    expect(readChoice(unlimited([5, 7]), { Status: 'Optimal', Columns })).toMatchObject({
      kind: 'found',
      proved: true,
      chosen: [0],
      value: 5,
    });
  });

  test('is not proved when time ran out', () => {
    const answer = { Status: 'Time limit reached', Columns: { x0: { Primal: 1 } } };
    expect(readChoice(unlimited([5]), answer)).toMatchObject({ kind: 'found', proved: false });
  });

  test('is none when time ran out before any set, or the set breaks a limit', () => {
    const answer = { Status: 'Time limit reached', Columns: { x0: {} } };
    expect(readChoice(unlimited([5]), answer)).toEqual({ kind: 'unsolved', status: 'Time limit reached' });
    const Columns = { x0: { Primal: 1 } };
    expect(readChoice({ ...unlimited([5]), atMost: 0 }, { Status: 'Optimal', Columns }).kind).toBe(
      'unsolved',
    );
  });

  test('is asked for without any gap', () => {
    expect(Object.values(provedOptimum)).toEqual([0, 0]);
  });
});
