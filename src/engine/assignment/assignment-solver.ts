import { lpRow, lpText, type LpTerm } from '../programme/lp-text.ts';
import { saysImpossible, type Solve, type SolverAnswer } from '../programme/solver.ts';
import {
  assignmentValue,
  requireAssignment,
  type Assignment,
  type AssignmentProgramme,
  type AssignmentValue,
} from './assignment.ts';
import { brokenLimits, hoursLimit } from './assignment-limits.ts';

export type SolvedAssignment =
  /** `proved` is false where the solver had to stop before it knew that there is no better one. */
  | {
      readonly kind: 'found';
      readonly proved: boolean;
      readonly assignment: Assignment;
      readonly worth: AssignmentValue;
    }
  /** No assignment is allowed. */
  | { readonly kind: 'none' }
  /** The solver stopped without any. */
  | { readonly kind: 'unsolved'; readonly status: string };

/**
 * The programme in CPLEX LP format. Manager m with account a is the binary variable `xm_a`, the highest load the continuous
 * variable `load`; rows are `a` (one manager an account), `h` (hours), `f` and `t` (from and to how many accounts), `p` (pin),
 * `v` (veto) and `l` (a load below the highest), with their index. What the objective lacks to the value is the constant cost
 * of all changes: staying is written as a gain.
 *
 * @throws RangeError as `requireAssignment`, and without managers or accounts, which the format cannot say.
 * @see IBM, CPLEX User's Manual, "LP file format: algebraic representation".
 * @example assignmentLp(programme).startsWith('Maximize\n obj: 5 x0_0 + 3 x1_0\n') // true
 */
export function assignmentLp(programme: AssignmentProgramme): string {
  requireAssignment(programme);
  const { managers, fit, present, changeCost, loadPenalty } = programme;
  const gains = managers.flatMap((_, manager) =>
    present.map((now, account): LpTerm => {
      const stays = now === manager ? (changeCost[account] ?? 0) : 0;
      return [(fit[manager]?.[account] ?? 0) + stays, name(manager, account)];
    }),
  );
  const penalty: readonly LpTerm[] = loadPenalty > 0 ? [[-loadPenalty, 'load']] : [];
  return lpText({
    objective: [...gains, ...penalty],
    rows: [...accountRows(programme), ...managerRows(programme), ...pairRows(programme)],
    binaries: gains.map(([, variable]) => variable),
  });
}

/**
 * Reads the solver's answer back, with the value computed anew. An assignment that breaks a limit counts as no answer.
 *
 * @throws RangeError as `requireAssignment`.
 * @see {@link assignmentLp} for the names.
 * @example readAssignment(programme, { Status: 'Optimal', Columns: { x0_0: { Primal: 1 } } }) // { kind: 'found', ... }
 */
export function readAssignment(programme: AssignmentProgramme, answer: SolverAnswer): SolvedAssignment {
  if (saysImpossible(answer)) return { kind: 'none' };
  const primal = (manager: number, account: number) => answer.Columns[name(manager, account)]?.Primal;
  const { managers, present } = programme;
  const isWhole = present.every((_, account) =>
    managers.every((_manager, manager) => primal(manager, account) !== undefined),
  );
  const assignment = present.map((_, account) => {
    const manager = managers.findIndex((_manager, index) => (primal(index, account) ?? 0) > 0.5);
    return manager < 0 ? null : manager;
  });
  if (!isWhole || brokenLimits(programme, assignment).length > 0) {
    return { kind: 'unsolved', status: answer.Status };
  }
  const worth = assignmentValue(programme, assignment);
  return { kind: 'found', proved: answer.Status === 'Optimal', assignment, worth };
}

/**
 * Solves a programme with the solver given, which may run in a worker. Without managers or accounts no solver is asked.
 *
 * @throws RangeError as `requireAssignment`; whatever the solver throws.
 * @see {@link assignmentLp} and {@link readAssignment}; `provedOptimum` for the options that make the optimum exact.
 * @example await solveAssignment(programme, async (lp) => highs.solve(lp, provedOptimum))
 */
export async function solveAssignment(
  programme: AssignmentProgramme,
  solve: Solve,
): Promise<SolvedAssignment> {
  requireAssignment(programme);
  if (programme.managers.length > 0 && programme.present.length > 0) {
    return readAssignment(programme, await solve(assignmentLp(programme)));
  }
  const assignment = programme.present.map(() => null);
  if (brokenLimits(programme, assignment).length > 0) return { kind: 'none' };
  return { kind: 'found', proved: true, assignment, worth: assignmentValue(programme, assignment) };
}

function accountRows({ managers, present, required }: AssignmentProgramme): string[] {
  const needed = new Set(required);
  return present.map((_, account) => {
    const all = managers.map((_manager, manager): LpTerm => [1, name(manager, account)]);
    return lpRow(`a${account}`, all, needed.has(account) ? '=' : '<=', 1);
  });
}

function managerRows(programme: AssignmentProgramme): string[] {
  const { managers, hours, present, loadPenalty } = programme;
  return managers.flatMap(({ hours: there, atLeast, atMost }, manager) => {
    const all = present.map((_, account): LpTerm => [1, name(manager, account)]);
    const uses = present.map((_, account): LpTerm => [
      hours[manager]?.[account] ?? 0,
      name(manager, account),
    ]);
    const limit = hoursLimit(programme, manager);
    const hasLoad = loadPenalty > 0 && there !== null && there > 0;
    return [
      ...(limit === null ? [] : [lpRow(`h${manager}`, uses, '<=', limit)]),
      ...(atLeast > 0 ? [lpRow(`f${manager}`, all, '>=', atLeast)] : []),
      ...(atMost === null ? [] : [lpRow(`t${manager}`, all, '<=', atMost)]),
      ...(hasLoad ? [lpRow(`l${manager}`, [...uses, [-there, 'load']], '<=', 0)] : []),
    ];
  });
}

function pairRows({ pins, vetoes }: AssignmentProgramme): string[] {
  return [
    ...pins.map(({ manager, account }, index) => `p${index}: ${name(manager, account)} = 1`),
    ...vetoes.map(({ manager, account }, index) => `v${index}: ${name(manager, account)} = 0`),
  ];
}

function name(manager: number, account: number): string {
  return `x${manager}_${account}`;
}
