import type { LpAnswer, SolverOptions } from './load-highs.ts';

export interface LpJob {
  readonly lp: string;
  readonly options: SolverOptions;
}

/** What the worker says of its one job at a time; `loaded` comes before each answer, at once from the second job on. */
export type SolverMessage =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'answer'; readonly answer: LpAnswer }
  | { readonly kind: 'not-loaded' | 'failed'; readonly message: string };
