/** What a solver says of a programme in LP format, in the words of HiGHS. */
export interface SolverAnswer {
  /** 'Optimal', 'Infeasible', 'Time limit reached' and others. */
  readonly Status: string;
  /** By name of the variable; without a value where there is no solution. */
  readonly Columns: Readonly<Record<string, { readonly Primal?: number }>>;
}

export type Solve = (lp: string) => Promise<SolverAnswer>;

/**
 * What to hand to HiGHS so that "Optimal" means the best set, and not one within a ten-thousandth of it as by default.
 *
 * @see HiGHS options `mip_rel_gap` (default 1e-4) and `mip_abs_gap` (default 1e-6).
 */
export const provedOptimum = { mip_rel_gap: 0, mip_abs_gap: 0 } as const;

/** Variables are bounded, so that "or unbounded" is never the reason. */
const impossible: ReadonlySet<string> = new Set(['Infeasible', 'Primal infeasible or unbounded']);

/**
 * Whether a solver has found that no solution is allowed. Holds for programmes whose value is bounded.
 *
 * @see HiGHS, `HighsModelStatus`.
 * @example saysImpossible({ Status: 'Infeasible', Columns: {} }) // true
 */
export function saysImpossible({ Status }: SolverAnswer): boolean {
  return impossible.has(Status);
}
