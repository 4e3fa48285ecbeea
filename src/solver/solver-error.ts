export type SolverFailure =
  /** The solver did not arrive: no network, or a browser without WebAssembly. */
  | 'not-loaded'
  /** It did not stop by itself when its time was up. */
  | 'out-of-time'
  | 'failed';

export class SolverError extends Error {
  readonly code: SolverFailure;

  constructor(code: SolverFailure, message: string) {
    super(message);
    this.name = 'SolverError';
    this.code = code;
  }
}
