import { correlatedNormals, correlationFactor } from '../random/copula.ts';
import type { RandomSource } from '../random/seeded-source.ts';
import { tabulated } from '../random/tabulated.ts';
import { pertQuantile } from '../statistics/pert.ts';
import type { ThreePoint } from '../statistics/three-point.ts';
import { triangularQuantile } from '../statistics/triangular.ts';

/** What is known of an attainment, a fraction of quota. */
export type AttainmentSpread =
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  | ({ readonly kind: 'triangular' | 'pert' } & ThreePoint);

export interface TeamAttainments {
  /** By person, then by measure; as many measures for everybody. */
  readonly spreads: readonly (readonly AttainmentSpread[])[];
  /** Between the measures of one person. */
  readonly measureCorrelations: readonly (readonly number[])[];
  /** Between two people on one measure, 0 to 1: how far one market moves them all. */
  readonly teamCorrelation: number;
}

/** Draws of all attainments at once. */
export interface AttainmentDraws {
  readonly kind: 'draws';
  readonly people: number;
  readonly measures: number;
  /** Writes one draw: person after person, measure after measure. */
  readonly draw: (into: Float64Array) => void;
}

/**
 * Joint draws of everybody's attainments by a Gaussian copula. The normal values behind them are `sqrt(r) C + sqrt(1 - r) E`
 * with a part `C` that all people share and one of their own `E`, both with the correlations of the measures: two measures of
 * one person have the correlation stated, two people on one measure have `r`, and two people on different measures the
 * product. An attainment can be negative under a normal distribution. Every draw takes the same number of values from the
 * source whatever the spreads, so that several settings can be compared on the same random numbers.
 *
 * @throws RangeError when the spreads do not fit the correlations, the team's correlation is not between 0 and 1, a number is
 *   not finite, or the correlations are not those of a matrix.
 * @see Nelsen, R. (2006), An Introduction to Copulas, section 2.3; random/copula.ts for the correlations.
 * @example attainmentDraws({ spreads: [[{ kind: 'normal', mean: 1, sd: 0.15 }]], ... }, seededSource(1))
 */
export function attainmentDraws(
  { spreads, measureCorrelations, teamCorrelation }: TeamAttainments,
  source: RandomSource,
): AttainmentDraws | { readonly kind: 'not-positive-semidefinite' } {
  if (!(teamCorrelation >= 0 && teamCorrelation <= 1)) {
    throw new RangeError(`a team's correlation is between 0 and 1, not ${teamCorrelation}`);
  }
  const measures = measureCorrelations.length;
  if (spreads.some((person) => person.length !== measures)) {
    throw new RangeError('everybody needs one attainment a measure');
  }
  const factor = correlationFactor(measureCorrelations);
  if (factor.kind === 'not-positive-semidefinite') return factor;
  const drawNormals = correlatedNormals(factor.rows, source);
  const values = compiledSpreads(spreads.flat());
  const common = new Float64Array(measures);
  const own = new Float64Array(measures);
  const [commonPart, ownPart] = [Math.sqrt(teamCorrelation), Math.sqrt(1 - teamCorrelation)];
  const draw = (into: Float64Array) => {
    drawNormals(common);
    for (let start = 0; start < values.length; start += measures) {
      drawNormals(own);
      for (let measure = 0; measure < measures; measure += 1) {
        const z = commonPart * (common[measure] ?? 0) + ownPart * (own[measure] ?? 0);
        into[start + measure] = values[start + measure]?.(z) ?? 0;
      }
    }
  };
  return { kind: 'draws', people: spreads.length, measures, draw };
}

/** A table for each spread, made once where several people have the same. */
function compiledSpreads(spreads: readonly AttainmentSpread[]): ((z: number) => number)[] {
  const made = new Map<string, (z: number) => number>();
  return spreads.map((spread) => {
    const key = JSON.stringify(spread);
    const value = made.get(key) ?? compiledSpread(spread);
    made.set(key, value);
    return value;
  });
}

function compiledSpread(spread: AttainmentSpread): (z: number) => number {
  if (spread.kind === 'normal') return normalSpread(spread);
  const quantile = spread.kind === 'pert' ? pertQuantile : triangularQuantile;
  return tabulated((p) => quantile(spread, p));
}

function normalSpread({ mean, sd }: { readonly mean: number; readonly sd: number }): (z: number) => number {
  if (!Number.isFinite(mean) || !(sd >= 0 && sd < Infinity)) {
    throw new RangeError(`an attainment cannot have mean ${mean} and deviation ${sd}`);
  }
  return (z) => mean + sd * z;
}
