import loadHighs, { type LegacyHighsOptions } from 'highs';

/** What callers may set; everything else is as HiGHS has it. */
export type SolverOptions = Pick<LegacyHighsOptions, 'mip_rel_gap' | 'mip_abs_gap' | 'time_limit'>;

/** What HiGHS says of a programme, reduced to what is read. */
export interface LpAnswer {
  /** 'Optimal', 'Infeasible', 'Time limit reached' and others. */
  readonly Status: string;
  /** By name of the variable; without a value where there is no solution. */
  readonly Columns: Readonly<Record<string, { readonly Primal?: number }>>;
}

/** Blocks until HiGHS has an answer or has used up its time. */
export type SolveNow = (lp: string, options: SolverOptions) => LpAnswer;

/**
 * Loads HiGHS, from where the build has put it or, without an address, from beside its package.
 *
 * @example (await loadSolver())('Maximize\n obj: x\nSubject To\n c: x <= 4\nEnd\n', {}).Columns // { x: { Primal: 4 } }
 */
export async function loadSolver(wasmUrl?: string): Promise<SolveNow> {
  const highs = await loadHighs(wasmUrl === undefined ? {} : { locateFile: () => wasmUrl });
  return (lp, options) => {
    const { Status, Columns } = highs.solve(lp, { ...options, output_flag: false });
    const columns = Object.entries<object>(Columns).map(
      ([name, column]) => [name, primalOf(column)] as const,
    );
    return { Status, Columns: Object.fromEntries(columns) };
  };
}

function primalOf(column: object): { readonly Primal?: number } {
  return 'Primal' in column && typeof column.Primal === 'number' ? { Primal: column.Primal } : {};
}
