import { beforeAll, describe, expect, test } from 'vitest';
import { loadSolver, type SolveNow } from './load-highs.ts';

/** HiGHS accepts a row that is broken by less: its option `primal_feasibility_tolerance`. */
const solverTolerance = 1e-6;

describe('HiGHS', () => {
  let solve: SolveNow;
  beforeAll(async () => {
    solve = await loadSolver();
  });

  test('finds the optimum of a linear programme', () => {
    // By hand: the corner where x + y = 4 and x + 3y = 6 is (3, 1), worth 3 × 3 + 5 × 1 = 14.
    const { Status, Columns } = solve(
      'Maximize\n obj: 3 x + 5 y\nSubject To\n a: x + y <= 4\n b: x + 3 y <= 6\nEnd\n',
      {},
    );
    expect(Status).toBe('Optimal');
    expect(Columns.x?.Primal).toBeCloseTo(3, 9);
    expect(Columns.y?.Primal).toBeCloseTo(1, 9);
  });

  test('gives whole numbers where they are asked for', () => {
    // The greedy trap 66, 50, 50 with weights 6, 5, 5 and room for 10: by enumeration the last two.
    const lp =
      'Maximize\n obj: 66 x0 + 50 x1 + 50 x2\nSubject To\n c: 6 x0 + 5 x1 + 5 x2 <= 10\nBinary\n x0 x1 x2\nEnd\n';
    const { Columns } = solve(lp, { mip_rel_gap: 0, mip_abs_gap: 0 });
    const primals = Object.values(Columns).map(({ Primal = NaN }) => Primal);
    for (const [at, expected] of [0, 1, 1].entries())
      expect(Math.abs((primals[at] ?? NaN) - expected)).toBeLessThanOrEqual(solverTolerance);
  });

  test('says when nothing is allowed, and gives no values then', () => {
    const answer = solve('Maximize\n obj: x\nSubject To\n a: x >= 2\n b: x <= 1\nEnd\n', {});
    expect(answer.Status).toBe('Infeasible');
    expect(answer.Columns.x?.Primal).toBeUndefined();
  });
});
