export { anyRecord, id, isoDay, numberIn, recordOf, text } from '../../../workspace/tool-schema.ts';
import { numberIn } from '../../../workspace/tool-schema.ts';

/** More criteria than anybody can tell apart, and more text than anybody reads. */
export const portfolioLimits = {
  criteria: 20,
  gates: 20,
  raters: 50,
  valuePoints: 50,
  text: 10_000,
  points: 1_000_000,
  choose: 10_000,
  pools: 20,
  offerings: 20,
  /** Of a raw figure: sums over the accounts stay finite and exact to the unit that matters. */
  figure: 1e15,
} as const;

export const figure = numberIn(-portfolioLimits.figure, portfolioLimits.figure);
