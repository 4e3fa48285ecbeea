/*
 * Normal, triangular and PERT distributions and deviations: published worked examples and cases derived by exact arithmetic, each recomputed by a second method. `null` means
 * that there is no answer.
 */
import type { ReferenceCase } from '../reference-case.test-data.ts';

export const normalQuantileCases: readonly ReferenceCase<
  { p: number; mean: number; sd: number },
  { quantile: number }
>[] = [
  {
    id: 'ST-02',
    title: 'NORM.INV(0.908789,40,1.5) = 42.000002',
    source: 'https://support.microsoft.com/en-US/excel/functions/norm-inv-function',
    inputs: { p: 0.908789, mean: 40, sd: 1.5 },
    expected: { quantile: 42.00000200956616 },
    tolerance: { abs: 1e-6, rel: 1e-7 },
    published: [{ path: 'quantile', value: 42.000002, decimals: 6 }],
  },
  {
    id: 'ST-03',
    title:
      'NORM.INV(0.978,32,0.252): the documented 32.50755088397007 is itself off in the 10th decimal (true 32.50755088462857)',
    source: 'https://developer.mescius.com/spreadnet/docs/latest/online-formula/functionNORM.INV.html',
    inputs: { p: 0.978, mean: 32, sd: 0.252 },
    expected: { quantile: 32.50755088462857 },
    tolerance: { abs: 1e-6, rel: 1e-7 },
    published: [{ path: 'quantile', value: 32.50755088397007, decimals: 8 }],
  },
  {
    id: 'ST-05',
    title: 'Median is exactly 0',
    source: 'derived: symmetry',
    inputs: { p: 0.5, mean: 0, sd: 1 },
    expected: { quantile: 0.0 },
    tolerance: { abs: 1e-6, rel: 1e-7 },
  },
  {
    id: 'ST-06',
    title: 'Far lower tail 1e-6',
    source: 'derived: 60-digit Newton on the erf series',
    inputs: { p: 1e-6, mean: 0, sd: 1 },
    expected: { quantile: -4.753424308822899 },
    tolerance: { abs: 1e-6, rel: 1e-7 },
  },
];

export const normalQuantileEdgeCases: readonly ReferenceCase<
  { ps: readonly number[] },
  { quantiles: readonly (number | null)[] }
>[] = [
  {
    id: 'ST-08',
    title: 'p = 0 and p = 1: not finite -> null (Excel #NUM!)',
    source: 'https://support.microsoft.com/en-us/excel/norm-s-inv-function',
    inputs: { ps: [0, 1, -0.1, 1.1] },
    expected: { quantiles: [null, null, null, null] },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const triangularCases: readonly ReferenceCase<
  { min: number; mode: number; max: number },
  { mean: number; variance: number; sd: number; p10: number; p50: number; p90: number; skewness: number }
>[] = [
  {
    id: 'ST-21',
    title: 'Triangular(10,20,60) moments and P10/P50/P90',
    source: 'derived: closed form',
    inputs: { min: 10, mode: 20, max: 60 },
    expected: {
      mean: 30.0,
      variance: 116.66666666666667,
      sd: 10.801234497346433,
      p10: 17.071067811865476,
      p50: 28.377223398316207,
      p90: 45.85786437626905,
      skewness: 0.4761360513115979,
    },
    tolerance: { abs: 1e-7, rel: 1e-7 },
  },
  {
    id: 'ST-22',
    title: 'Symmetric triangular(0,5,10): var 25/6, skewness 0',
    source: 'derived: closed form',
    inputs: { min: 0, mode: 5, max: 10 },
    expected: {
      mean: 5.0,
      variance: 4.166666666666667,
      sd: 2.041241452319315,
      p10: 2.23606797749979,
      p50: 5.0,
      p90: 7.76393202250021,
      skewness: 0.0,
    },
    tolerance: { abs: 1e-7, rel: 1e-7 },
  },
  {
    id: 'ST-23',
    title: 'Right triangle, mode = min',
    source: 'derived: closed form',
    inputs: { min: 0, mode: 0, max: 1 },
    expected: {
      mean: 0.3333333333333333,
      variance: 0.05555555555555555,
      sd: 0.23570226039551584,
      p10: 0.0513167019494862,
      p50: 0.2928932188134525,
      p90: 0.6837722339831621,
      skewness: 0.565685424949238,
    },
    tolerance: { abs: 1e-7, rel: 1e-7 },
  },
];

export const pertCases: readonly ReferenceCase<
  { min: number; mode: number; max: number; lambda: number },
  {
    mean: number;
    variance: number;
    sd: number;
    alpha: number;
    beta: number;
    p10: number;
    p50: number;
    p90: number;
    classicalVariance: number;
  }
>[] = [
  {
    id: 'ST-26',
    title: 'PERT(10,20,60): exact variance 75, textbook 69.44',
    source:
      'https://search.r-project.org/CRAN/refmans/mc2d/html/pert.html (mean and shape formulas); quantiles derived: inverse incomplete beta',
    inputs: { min: 10, mode: 20, max: 60, lambda: 4 },
    expected: {
      mean: 25.0,
      variance: 75.0,
      sd: 8.660254037844387,
      alpha: 1.8,
      beta: 4.2,
      p10: 14.495106522962082,
      p50: 23.833612969625946,
      p90: 37.26670252167909,
      classicalVariance: 69.44444444444444,
    },
    tolerance: { abs: 1e-7, rel: 1e-7 },
  },
  {
    id: 'ST-27',
    title:
      'Symmetric PERT(0,5,10): exact variance 25/7=3.571, textbook 2.778 (docs.rs u-numflow says the simplified one is exact when symmetric: wrong)',
    source:
      'https://search.r-project.org/CRAN/refmans/mc2d/html/pert.html (mean and shape formulas); quantiles derived: inverse incomplete beta',
    inputs: { min: 0, mode: 5, max: 10, lambda: 4 },
    expected: {
      mean: 5.0,
      variance: 3.5714285714285716,
      sd: 1.889822365046136,
      alpha: 3.0,
      beta: 3.0,
      p10: 2.4663645328846657,
      p50: 5.0,
      p90: 7.533635467115333,
      classicalVariance: 2.7777777777777777,
    },
    tolerance: { abs: 1e-7, rel: 1e-7 },
  },
  {
    id: 'ST-28',
    title: 'PERT with mode = min',
    source:
      'https://search.r-project.org/CRAN/refmans/mc2d/html/pert.html (mean and shape formulas); quantiles derived: inverse incomplete beta',
    inputs: { min: 0, mode: 0, max: 1, lambda: 4 },
    expected: {
      mean: 0.16666666666666666,
      variance: 0.01984126984126984,
      sd: 0.14085904245475275,
      alpha: 1.0,
      beta: 5.0,
      p10: 0.020851637639023212,
      p50: 0.12944943670387585,
      p90: 0.36904265551980675,
      classicalVariance: 0.027777777777777776,
    },
    tolerance: { abs: 1e-7, rel: 1e-7 },
  },
];

export const deviationCases: readonly ReferenceCase<
  { values: readonly number[] },
  { mean: number; populationSd: number; sampleSd: number }
>[] = [
  {
    id: 'ST-31',
    title: 'Population sd 2 against sample sd 2.138 of {2,4,4,4,5,5,7,9}',
    source: 'derived: exact fractions',
    inputs: { values: [2, 4, 4, 4, 5, 5, 7, 9] },
    expected: { mean: 5, populationSd: 2, sampleSd: 2.138089935299395 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];
