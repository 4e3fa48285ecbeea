import { lpRow, lpText, type LpTerm } from '../programme/lp-text.ts';
import { saysImpossible, type Solve, type SolverAnswer } from '../programme/solver.ts';
import {
  chosenSet,
  freeCandidates,
  isAllowed,
  requireProgramme,
  type ChoiceProgramme,
  type ChosenSet,
} from './choice.ts';

export { provedOptimum, type Solve } from '../programme/solver.ts';

export type SolvedChoice =
  /** `proved` is false where the solver had to stop before it knew that there is no better set. */
  | ({ readonly kind: 'found'; readonly proved: boolean } & ChosenSet)
  /** No set is allowed. */
  | { readonly kind: 'none' }
  /** The solver stopped without any set. */
  | { readonly kind: 'unsolved'; readonly status: string };

/**
 * The programme in CPLEX LP format. Candidate i is the binary variable `xi`, so that no name needs escaping; rows are `r`
 * (resource), `g` (group), `m` (must), `z` (never taken: must-not, or worth nothing and no must) and `n` (number in all), with
 * their index. Amounts keep their unit; solvers lose coefficients below 1e-9 and above 1e15.
 *
 * @throws RangeError as `requireProgramme`, and without candidates, which the format cannot say.
 * @see IBM, CPLEX User's Manual, "LP file format: algebraic representation".
 * @example choiceLp({ values: [3, 4], resources: [{ limit: 5, uses: [2, 4] }], ... })
 * // 'Maximize\n obj: 3 x0 + 4 x1\nSubject To\n r0: 2 x0 + 4 x1 <= 5\nBinary\n x0 x1\nEnd\n'
 */
export function choiceLp(programme: ChoiceProgramme): string {
  requireProgramme(programme);
  const { values, resources, groups, must, mustNot, atMost } = programme;
  const all = values.map((_, candidate) => candidate);
  const musts = new Set(must);
  const takers = all.filter((candidate) => musts.has(candidate) && !mustNot.includes(candidate));
  const allowed = new Set([...freeCandidates(programme), ...takers]);
  const rows = [
    ...resources.map(({ limit, uses }, index) => lpRow(`r${index}`, terms(uses), '<=', limit)),
    ...groups.map(({ members, atMost: most }, index) => lpRow(`g${index}`, counted(members), '<=', most)),
    ...[...musts].map((candidate) => `m${candidate}: x${candidate} = 1`),
    ...all
      .filter((candidate) => !allowed.has(candidate))
      .map((candidate) => `z${candidate}: x${candidate} = 0`),
    ...(atMost === null ? [] : [lpRow('n', counted(all), '<=', atMost)]),
  ];
  return lpText({ objective: terms(values), rows, binaries: all.map((candidate) => `x${candidate}`) });
}

/**
 * Reads the solver's answer back: candidates whose variable is nearer to 1 than to 0, with value and uses computed anew. A
 * set that does not keep to the limits counts as no answer.
 *
 * @see {@link choiceLp} for the names.
 * @example readChoice(programme, { Status: 'Optimal', Columns: { x0: { Primal: 1 } } }) // { kind: 'found', ... }
 */
export function readChoice(programme: ChoiceProgramme, answer: SolverAnswer): SolvedChoice {
  const { Status, Columns } = answer;
  if (saysImpossible(answer)) return { kind: 'none' };
  const primals = programme.values.map((_, candidate) => Columns[`x${candidate}`]?.Primal);
  const chosen = primals.flatMap((primal, candidate) => ((primal ?? 0) > 0.5 ? [candidate] : []));
  const whole = primals.every((primal) => primal !== undefined);
  if (!whole || !isAllowed(programme, chosen)) return { kind: 'unsolved', status: Status };
  return { kind: 'found', proved: Status === 'Optimal', ...chosenSet(programme, chosen) };
}

/**
 * Solves a programme with the solver given, which may run in a worker. Without candidates no solver is asked.
 *
 * @throws RangeError as `requireProgramme`; whatever the solver throws.
 * @see {@link choiceLp} and {@link readChoice}.
 * @example await solveChoice(programme, async (lp) => highs.solve(lp, provedOptimum))
 */
export async function solveChoice(programme: ChoiceProgramme, solve: Solve): Promise<SolvedChoice> {
  requireProgramme(programme);
  if (programme.values.length > 0) return readChoice(programme, await solve(choiceLp(programme)));
  return isAllowed(programme, [])
    ? { kind: 'found', proved: true, ...chosenSet(programme, []) }
    : { kind: 'none' };
}

function terms(coefficients: readonly number[]): LpTerm[] {
  return coefficients.map((coefficient, candidate): LpTerm => [coefficient, `x${candidate}`]);
}

function counted(members: readonly number[]): LpTerm[] {
  const last = members.reduce((a, b) => Math.max(a, b), 0);
  return terms(Array.from({ length: last + 1 }, (_, candidate) => (members.includes(candidate) ? 1 : 0)));
}
