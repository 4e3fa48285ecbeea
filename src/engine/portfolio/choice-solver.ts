import {
  chosenSet,
  freeCandidates,
  isAllowed,
  requireProgramme,
  type ChoiceProgramme,
  type ChosenSet,
} from './choice.ts';

/** What a solver says of a programme in LP format, in the words of HiGHS. */
export interface SolverAnswer {
  /** 'Optimal', 'Infeasible', 'Time limit reached' and others. */
  readonly Status: string;
  /** By name of the variable; without a value where there is no solution. */
  readonly Columns: Readonly<Record<string, { readonly Primal?: number }>>;
}

export type Solve = (lp: string) => Promise<SolverAnswer>;

export type SolvedChoice =
  /** `proved` is false where the solver had to stop before it knew that there is no better set. */
  | ({ readonly kind: 'found'; readonly proved: boolean } & ChosenSet)
  /** No set is allowed. */
  | { readonly kind: 'none' }
  /** The solver stopped without any set. */
  | { readonly kind: 'unsolved'; readonly status: string };

/**
 * What to hand to HiGHS so that "Optimal" means the best set, and not one within a ten-thousandth of it as by default.
 *
 * @see HiGHS options `mip_rel_gap` (default 1e-4) and `mip_abs_gap` (default 1e-6).
 */
export const provedOptimum = { mip_rel_gap: 0, mip_abs_gap: 0 } as const;

/** Binary variables are bounded, so that "or unbounded" is never the reason. */
const impossible: ReadonlySet<string> = new Set(['Infeasible', 'Primal infeasible or unbounded']);

/** Older readers of the format cut lines at 560 characters. */
const termsPerLine = 12;

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
  if (values.length === 0) throw new RangeError('there is nothing to choose from');
  const all = values.map((_, candidate) => candidate);
  const musts = new Set(must);
  const takers = all.filter((candidate) => musts.has(candidate) && !mustNot.includes(candidate));
  const allowed = new Set([...freeCandidates(programme), ...takers]);
  const rows = [
    ...resources.map(({ limit, uses }, index) => `r${index}: ${terms(uses)} <= ${limit}`),
    ...groups.map((group, index) => `g${index}: ${counted(group.members)} <= ${group.atMost}`),
    ...[...musts].map((candidate) => `m${candidate}: x${candidate} = 1`),
    ...all
      .filter((candidate) => !allowed.has(candidate))
      .map((candidate) => `z${candidate}: x${candidate} = 0`),
    ...(atMost === null ? [] : [`n: ${counted(all)} <= ${atMost}`]),
  ];
  return [
    'Maximize',
    ` obj: ${terms(values)}`,
    'Subject To',
    ...rows.map((row) => ` ${row}`),
    'Binary',
    ...inLines(all.map((candidate) => `x${candidate}`)).map((line) => ` ${line}`),
    'End',
    '',
  ].join('\n');
}

/**
 * Reads the solver's answer back: candidates whose variable is nearer to 1 than to 0, with value and uses computed anew. A
 * set that does not keep to the limits counts as no answer.
 *
 * @see {@link choiceLp} for the names.
 * @example readChoice(programme, { Status: 'Optimal', Columns: { x0: { Primal: 1 } } }) // { kind: 'found', ... }
 */
export function readChoice(programme: ChoiceProgramme, { Status, Columns }: SolverAnswer): SolvedChoice {
  if (impossible.has(Status)) return { kind: 'none' };
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

/** The first variable stands for a sum of nothing. */
function terms(coefficients: readonly number[]): string {
  const found = coefficients.flatMap((coefficient, candidate) =>
    coefficient === 0 ? [] : [`${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} x${candidate}`],
  );
  if (found.length === 0) return '0 x0';
  return inLines(found).join('\n  ').replace(/^\+ /, '');
}

function counted(members: readonly number[]): string {
  const coefficients: number[] = [];
  const last = members.reduce((a, b) => Math.max(a, b), 0);
  for (let candidate = 0; candidate <= last; candidate += 1)
    coefficients.push(members.includes(candidate) ? 1 : 0);
  return terms(coefficients);
}

function inLines(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (let start = 0; start < words.length; start += termsPerLine) {
    lines.push(words.slice(start, start + termsPerLine).join(' '));
  }
  return lines;
}
