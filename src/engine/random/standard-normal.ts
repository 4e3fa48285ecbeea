import { randomNormal } from 'd3-random';
import type { RandomSource } from './seeded-source.ts';

/**
 * Draws from the normal distribution with mean 0 and standard deviation 1 (Marsaglia's polar method, in d3-random).
 *
 * @see Marsaglia, G. and Bray, T. (1964), A Convenient Method for Generating Normal Variables, SIAM Review 6, 260-264.
 * @example standardNormal(seededSource(1))() // one draw, the same at every call of the program
 */
export function standardNormal(source: RandomSource): () => number {
  return randomNormal.source(source)(0, 1);
}
