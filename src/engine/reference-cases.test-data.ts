/*
 * Published worked examples and cases derived by exact arithmetic, each recomputed by a second method. `null` means that
 * there is no answer.
 */
import type { ReferenceCase } from './reference-case.test-data.ts';

export const weightedScoreCases: readonly ReferenceCase<
  { weights: readonly number[]; scores: readonly (readonly number[])[] },
  { scores: readonly number[]; ranks: readonly number[]; normalizedWeights: readonly number[] }
>[] = [
  {
    id: 'PS-02',
    title: 'Zero weight on one criterion = criterion dropped',
    source: 'derived: exact fractions',
    inputs: {
      weights: [5, 0, 5],
      scores: [
        [7, 100, 9],
        [6, -100, 5],
        [9, 2, 3],
      ],
    },
    expected: { scores: [8.0, 5.5, 6.0], ranks: [1, 3, 2], normalizedWeights: [0.5, 0.0, 0.5] },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
  {
    id: 'PS-03',
    title: 'All scores equal: all tie at rank 1',
    source: 'derived: exact fractions',
    inputs: {
      weights: [0.5, 0.3, 0.2],
      scores: [
        [6, 6, 6],
        [6, 6, 6],
        [6, 6, 6],
      ],
    },
    expected: { scores: [6.0, 6.0, 6.0], ranks: [1, 1, 1], normalizedWeights: [0.5, 0.3, 0.2] },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
  {
    id: 'PS-05',
    title: 'Empty portfolio',
    source: 'derived: definition',
    inputs: { weights: [5, 3, 2], scores: [] },
    expected: { scores: [], ranks: [], normalizedWeights: [0.5, 0.3, 0.2] },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
  {
    id: 'PS-06',
    title: 'GE/McKinsey builder weights 50/30/20 with scores 10,10,4',
    source:
      'inputs: GE-McKinsey Nine-Box Matrix Builder (https://www.scribd.com/document/479558184/free-download-attractiveness-strength-matrix-2020); score derived: exact fractions',
    inputs: { weights: [50, 30, 20], scores: [[10, 10, 4]] },
    expected: { scores: [8.8], ranks: [1], normalizedWeights: [0.5, 0.3, 0.2] },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const minMaxScoreCases: readonly ReferenceCase<
  {
    raw: readonly (readonly number[])[];
    directions: readonly ('benefit' | 'cost')[];
    weights: readonly number[];
  },
  { normalized: readonly (readonly number[])[]; scores: readonly number[]; ranks: readonly number[] }
>[] = [
  {
    id: 'PS-08',
    title: 'Min-max (0-1) normalisation with one cost criterion, then weighted sum',
    source: 'derived: exact fractions',
    inputs: {
      raw: [
        [120, 35, 5],
        [80, 20, 9],
        [200, 50, 7],
      ],
      directions: ['benefit', 'cost', 'benefit'],
      weights: [0.5, 0.3, 0.2],
    },
    expected: {
      normalized: [
        [0.3333333333333333, 0.5, 0.0],
        [0.0, 1.0, 1.0],
        [1.0, 0.0, 0.5],
      ],
      scores: [0.31666666666666665, 0.5, 0.6],
      ranks: [3, 2, 1],
    },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const minMaxConstantCases: readonly ReferenceCase<
  {
    raw: readonly (readonly number[])[];
    directions: readonly ('benefit' | 'cost')[];
    weights: readonly number[];
  },
  { ranks: readonly number[] }
>[] = [
  {
    id: 'PS-09',
    title: 'Constant criterion (max=min) must not change the ranking nor produce NaN',
    source: 'derived: definition',
    inputs: {
      raw: [
        [120, 7],
        [80, 7],
        [200, 7],
      ],
      directions: ['benefit', 'benefit'],
      weights: [0.5, 0.5],
    },
    expected: { ranks: [2, 3, 1] },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const pairwiseCases: readonly ReferenceCase<
  { matrix: readonly (readonly string[])[] },
  {
    weights: readonly number[];
    lambdaMax: number;
    ci: number;
    crSaaty1980: number;
    crSaaty2005: number;
    crDoneganDodd1991: number;
  }
>[] = [
  {
    id: 'PS-12',
    title: 'Perfectly consistent 3x3 (weights 6:3:1): CR exactly 0',
    source: 'derived: 60-digit power iteration',
    inputs: {
      matrix: [
        ['1', '2', '6'],
        ['1/2', '1', '3'],
        ['1/6', '1/3', '1'],
      ],
    },
    expected: {
      weights: [0.6, 0.3, 0.1],
      lambdaMax: 3.0,
      ci: 0.0,
      crSaaty1980: 0.0,
      crSaaty2005: 0.0,
      crDoneganDodd1991: 0.0,
    },
    tolerance: { abs: 1e-6, rel: 1e-6 },
  },
  {
    id: 'PS-13',
    title: '2x2 matrix: CR is 0 by definition, avoid 0/0 with RI(2)=0',
    source: 'derived: closed form',
    inputs: {
      matrix: [
        ['1', '4'],
        ['1/4', '1'],
      ],
    },
    expected: {
      weights: [0.8, 0.2],
      lambdaMax: 2.0,
      ci: 0,
      crSaaty1980: 0,
      crSaaty2005: 0,
      crDoneganDodd1991: 0,
    },
    tolerance: { abs: 1e-6, rel: 1e-6 },
  },
  {
    id: 'PS-14',
    title: 'Cyclic preferences a>b>c>a at 9: equal weights but CR about 6',
    source: 'derived: circulant matrix, lambdaMax = 1+9+1/9',
    inputs: {
      matrix: [
        ['1', '9', '1/9'],
        ['1/9', '1', '9'],
        ['9', '1/9', '1'],
      ],
    },
    expected: {
      weights: [0.3333333333333333, 0.3333333333333333, 0.3333333333333333],
      lambdaMax: 10.11111111111111,
      ci: 3.5555555555555554,
      crSaaty1980: 6.130268199233717,
      crSaaty2005: 6.837606837606837,
      crDoneganDodd1991: 7.235562791118347,
    },
    tolerance: { abs: 1e-6, rel: 1e-6 },
  },
  {
    id: 'PS-15',
    title: 'All judgements equal, 5x5',
    source: 'derived: closed form',
    inputs: {
      matrix: [
        ['1', '1', '1', '1', '1'],
        ['1', '1', '1', '1', '1'],
        ['1', '1', '1', '1', '1'],
        ['1', '1', '1', '1', '1'],
        ['1', '1', '1', '1', '1'],
      ],
    },
    expected: {
      weights: [0.2, 0.2, 0.2, 0.2, 0.2],
      lambdaMax: 5.0,
      ci: 0.0,
      crSaaty1980: 0.0,
      crSaaty2005: 0.0,
      crDoneganDodd1991: 0.0,
    },
    tolerance: { abs: 1e-6, rel: 1e-6 },
  },
];

export const hierarchyCases: readonly ReferenceCase<
  { criteria: readonly (readonly string[])[]; alternatives: readonly (readonly (readonly string[])[])[] },
  { globalWeights: readonly number[]; ranks: readonly number[] }
>[] = [
  {
    id: 'PS-17',
    title:
      "Two-level AHP: Saaty 'choose a city' (Bethesda, Boston, Pittsburgh, Santa Fe), distributive synthesis",
    source:
      'Saaty (2005) via https://github.com/PhilipGriffith/AHPy tests/test_ahp.py (published 0.229/0.275/0.385/0.111)',
    inputs: {
      criteria: [
        ['1', '1/5', '3', '1/2', '5'],
        ['5', '1', '7', '1', '7'],
        ['1/3', '1/7', '1', '1/4', '3'],
        ['2', '1', '4', '1', '7'],
        ['1/5', '1/7', '1/3', '1/7', '1'],
      ],
      alternatives: [
        [
          ['1', '1/2', '1', '1/2'],
          ['2', '1', '5/2', '1'],
          ['1', '2/5', '1', '2/5'],
          ['2', '1', '5/2', '1'],
        ],
        [
          ['1', '2', '1/3', '4'],
          ['1/2', '1', '1/8', '2'],
          ['3', '8', '1', '9'],
          ['1/4', '1/2', '1/9', '1'],
        ],
        [
          ['1', '5', '1/2', '5/2'],
          ['1/5', '1', '1/9', '1/4'],
          ['2', '9', '1', '7'],
          ['2/5', '4', '1/7', '1'],
        ],
        [
          ['1', '1/2', '3', '4'],
          ['2', '1', '6', '8'],
          ['1/3', '1/6', '1', '1'],
          ['1/4', '1/8', '1', '1'],
        ],
        [
          ['1', '3/2', '1/2', '4'],
          ['2/3', '1', '2/7', '5/2'],
          ['2', '7/2', '1', '9'],
          ['1/4', '2/5', '1/9', '1'],
        ],
      ],
    },
    expected: {
      globalWeights: [0.22910363102993603, 0.27476809345041, 0.385160870325358, 0.11096740519429599],
      ranks: [3, 2, 1, 4],
    },
    tolerance: { abs: 1e-6, rel: 1e-6 },
    published: [
      { path: 'globalWeights.0', value: 0.229, decimals: 3 },
      { path: 'globalWeights.1', value: 0.275, decimals: 3 },
      { path: 'globalWeights.2', value: 0.385, decimals: 3 },
      { path: 'globalWeights.3', value: 0.111, decimals: 3 },
    ],
  },
];

export const methodCases: readonly ReferenceCase<
  { matrix: readonly (readonly string[])[] },
  { eigenvector: readonly number[]; geometricMean: readonly number[]; columnAverage: readonly number[] }
>[] = [
  {
    id: 'PS-18',
    title:
      'Eigenvector vs geometric-mean (log least squares) vs column-normalised average on one inconsistent 4x4: three different answers',
    source: 'derived: 60-digit arithmetic (matrix of PS-11)',
    inputs: {
      matrix: [
        ['1', '1', '5', '2'],
        ['1', '1', '3', '4'],
        ['1/5', '1/3', '1', '3/4'],
        ['1/2', '1/4', '4/3', '1'],
      ],
    },
    expected: {
      eigenvector: [0.3742256452320652, 0.3917085608213129, 0.09914586490473104, 0.13491992904189085],
      geometricMean: [0.37427194102212297, 0.3917261651622436, 0.09952444641397967, 0.13447744740165374],
      columnAverage: [0.3748506571087216, 0.3909796893667861, 0.0991636798088411, 0.13500597371565112],
    },
    tolerance: { abs: 1e-6, rel: 1e-6 },
  },
];

export const randomIndexCases: readonly ReferenceCase<{ n: number; scale: string }, { ri3: number }>[] = [
  {
    id: 'PS-20',
    title: 'Exact random index RI(3): mean CI of all 17^3 reciprocal 3x3 matrices on the 1/9..9 scale',
    source: 'derived: full enumeration, lambdaMax(3x3)=1+d+1/d with d=(a13/(a12*a23))^(1/3)',
    inputs: { n: 3, scale: '1/9..1/2,1,2..9 equiprobable' },
    expected: { ri3: 0.5244574542912261 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const rankOrderCentroidCases: readonly ReferenceCase<{ n: number }, { weights: readonly number[] }>[] =
  [
    {
      id: 'PS-21',
      title: 'Rank-order-centroid weights, n=1',
      source: 'https://www.vcalc.com/wiki/MichaelBartmess/Rank+Order+Centroid (formula)',
      inputs: { n: 1 },
      expected: { weights: [1.0] },
      tolerance: { abs: 1e-9, rel: 1e-9 },
    },
    {
      id: 'PS-22',
      title: 'Rank-order-centroid weights, n=2',
      source: 'https://www.vcalc.com/wiki/MichaelBartmess/Rank+Order+Centroid (formula)',
      inputs: { n: 2 },
      expected: { weights: [0.75, 0.25] },
      tolerance: { abs: 1e-9, rel: 1e-9 },
    },
    {
      id: 'PS-24',
      title: 'Rank-order-centroid weights, n=4',
      source:
        'Chang (2004) worked example, n=4 -> 0.52/0.27/0.15/0.06, quoted at https://couryes.com (business mathematics ETF2700); formula https://www.vcalc.com/wiki/MichaelBartmess/Rank+Order+Centroid',
      inputs: { n: 4 },
      expected: { weights: [0.5208333333333334, 0.2708333333333333, 0.14583333333333334, 0.0625] },
      tolerance: { abs: 1e-9, rel: 1e-9 },
      published: [
        { path: 'weights.0', value: 0.52, decimals: 2 },
        { path: 'weights.1', value: 0.27, decimals: 2 },
        { path: 'weights.2', value: 0.15, decimals: 2 },
        { path: 'weights.3', value: 0.06, decimals: 2 },
      ],
    },
  ];

export const tiedRankCases: readonly ReferenceCase<
  { ranks: readonly number[] },
  { weights: readonly number[] }
>[] = [
  {
    id: 'PS-26',
    title: 'ROC with ranks 1,2,2,4 (tie): tied criteria share the mean of the weights of positions 2 and 3',
    source: 'derived: exact fractions',
    inputs: { ranks: [1, 2, 2, 4] },
    expected: { weights: [0.5208333333333334, 0.20833333333333334, 0.20833333333333334, 0.0625] },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const swingCases: readonly ReferenceCase<
  { points: readonly number[] },
  { weights: readonly number[] }
>[] = [
  {
    id: 'PS-28',
    title: 'Swing points 100/80/40/0',
    source:
      'https://wiki.ece.cmu.edu/ddl/index.php/Swing_weighting (normalise by dividing each rating by the sum); numbers derived: exact fractions',
    inputs: { points: [100, 80, 40, 0] },
    expected: { weights: [0.45454545454545453, 0.36363636363636365, 0.18181818181818182, 0.0] },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
  {
    id: 'PS-30',
    title: 'All swing points equal',
    source:
      'https://wiki.ece.cmu.edu/ddl/index.php/Swing_weighting (normalise by dividing each rating by the sum); numbers derived: exact fractions',
    inputs: { points: [100, 100, 100, 100, 100] },
    expected: { weights: [0.2, 0.2, 0.2, 0.2, 0.2] },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const matrixCases: readonly ReferenceCase<
  {
    attractivenessWeights: readonly number[];
    attractivenessScores: readonly number[];
    strengthWeights: readonly number[];
    strengthScores: readonly number[];
    cutLow: number;
    cutHigh: number;
  },
  { attractiveness: number; strength: number; attractivenessBand: string; strengthBand: string }
>[] = [
  {
    id: 'PS-36',
    title: 'GE-McKinsey position, interior point',
    source:
      'axes 1-10 with cut-offs 3.3 and 6.7: GE nine-cell slide https://slideplayer.com./amp/2478098 ; cell assignment derived: definition',
    inputs: {
      attractivenessWeights: [0.4, 0.35, 0.25],
      attractivenessScores: [8, 6, 7],
      strengthWeights: [0.5, 0.3, 0.2],
      strengthScores: [10, 10, 4],
      cutLow: 3.3,
      cutHigh: 6.7,
    },
    expected: { attractiveness: 7.05, strength: 8.8, attractivenessBand: 'high', strengthBand: 'high' },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
  {
    id: 'PS-37',
    title: 'GE-McKinsey exactly on both cut-offs (6.7 and 3.3)',
    source:
      'axes 1-10 with cut-offs 3.3 and 6.7: GE nine-cell slide https://slideplayer.com./amp/2478098 ; cell assignment derived: definition',
    inputs: {
      attractivenessWeights: [1],
      attractivenessScores: [6.7],
      strengthWeights: [1],
      strengthScores: [3.3],
      cutLow: 3.3,
      cutHigh: 6.7,
    },
    expected: { attractiveness: 6.7, strength: 3.3, attractivenessBand: 'high', strengthBand: 'medium' },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const herfindahlCases: readonly ReferenceCase<
  { values: readonly number[] },
  { hhi: number | null; hhiPoints: number | null; effectiveNumber: number | null; normalized: number | null }
>[] = [
  {
    id: 'PS-39',
    title: 'Shares 30/30/20/20 (US DoJ example)',
    source: 'https://3g.network/knowledgebase/how-is-hhi-calculated (2600; the example US DoJ uses)',
    inputs: { values: [30, 30, 20, 20] },
    expected: {
      hhi: 0.26,
      hhiPoints: 2600.0,
      effectiveNumber: 3.8461538461538463,
      normalized: 0.013333333333333334,
    },
    tolerance: { abs: 1e-9, rel: 1e-9 },
    published: [{ path: 'hhiPoints', value: 2600, decimals: 0 }],
  },
  {
    id: 'PS-41',
    title: 'Five equal shares',
    source: 'https://questionai.com/amp/questions-tiTde2yBtL0R (2,000)',
    inputs: { values: [20, 20, 20, 20, 20] },
    expected: { hhi: 0.2, hhiPoints: 2000.0, effectiveNumber: 5.0, normalized: 0.0 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
    published: [{ path: 'hhiPoints', value: 2000, decimals: 0 }],
  },
  {
    id: 'PS-42',
    title: 'Single account',
    source: 'derived: exact fractions',
    inputs: { values: [12345] },
    expected: { hhi: 1.0, hhiPoints: 10000.0, effectiveNumber: 1.0, normalized: null },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
  {
    id: 'PS-45',
    title: 'All revenues zero',
    source: 'derived: definition',
    inputs: { values: [0, 0, 0] },
    expected: { hhi: null, hhiPoints: null, effectiveNumber: null, normalized: null },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const whaleCases: readonly ReferenceCase<
  { profits: readonly number[] },
  {
    sorted: readonly number[];
    cumulative: readonly number[];
    total: number;
    peak: number;
    peakCount: number;
    peakPercentOfTotal: number | null;
    cumulativePercent: readonly number[] | null;
    erosion: number;
    profitableCount: number;
    unprofitableCount: number;
  }
>[] = [
  {
    id: 'PS-46',
    title: 'Ten accounts, four loss-making and one at exactly zero',
    source: 'derived: exact fractions',
    inputs: { profits: [300, -50, 500, 50, -300, 100, 0, -100, 200, -200] },
    expected: {
      sorted: [500.0, 300.0, 200.0, 100.0, 50.0, 0.0, -50.0, -100.0, -200.0, -300.0],
      cumulative: [500.0, 800.0, 1000.0, 1100.0, 1150.0, 1150.0, 1100.0, 1000.0, 800.0, 500.0],
      total: 500.0,
      peak: 1150.0,
      peakCount: 5,
      peakPercentOfTotal: 230.0,
      cumulativePercent: [100.0, 160.0, 200.0, 220.0, 230.0, 230.0, 220.0, 200.0, 160.0, 100.0],
      erosion: 650.0,
      profitableCount: 5,
      unprofitableCount: 4,
    },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
  {
    id: 'PS-48',
    title: 'All profitable: peak is the last customer, 100%, erosion 0',
    source: 'derived: exact fractions',
    inputs: { profits: [5, 40, 10, 20, 25] },
    expected: {
      sorted: [40.0, 25.0, 20.0, 10.0, 5.0],
      cumulative: [40.0, 65.0, 85.0, 95.0, 100.0],
      total: 100.0,
      peak: 100.0,
      peakCount: 5,
      peakPercentOfTotal: 100.0,
      cumulativePercent: [40.0, 65.0, 85.0, 95.0, 100.0],
      erosion: 0.0,
      profitableCount: 5,
      unprofitableCount: 0,
    },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
  {
    id: 'PS-49',
    title: 'Total profit exactly zero: percentages undefined',
    source: 'derived: definition',
    inputs: { profits: [100, 50, -150] },
    expected: {
      sorted: [100.0, 50.0, -150.0],
      cumulative: [100.0, 150.0, 0.0],
      total: 0.0,
      peak: 150.0,
      peakCount: 2,
      peakPercentOfTotal: null,
      cumulativePercent: null,
      erosion: 150.0,
      profitableCount: 2,
      unprofitableCount: 1,
    },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
  {
    id: 'PS-51',
    title: 'Nobody profitable',
    source: 'derived: definition',
    inputs: { profits: [-10, -20, -5] },
    expected: {
      sorted: [-5.0, -10.0, -20.0],
      cumulative: [-5.0, -15.0, -35.0],
      total: -35.0,
      peak: 0.0,
      peakCount: 0,
      peakPercentOfTotal: null,
      cumulativePercent: null,
      erosion: 35.0,
      profitableCount: 0,
      unprofitableCount: 3,
    },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const percentileCases: readonly ReferenceCase<
  { values: readonly number[]; ks: readonly number[] },
  { type7: readonly (number | null)[] }
>[] = [
  {
    id: 'ST-11',
    title: 'Single value: every percentile is that value',
    source: 'derived: definition',
    inputs: { values: [42], ks: [0, 0.1, 0.5, 0.9, 1] },
    expected: { type7: [42.0, 42.0, 42.0, 42.0, 42.0] },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
  {
    id: 'ST-12',
    title: 'Empty list',
    source: 'derived: definition',
    inputs: { values: [], ks: [0.5] },
    expected: { type7: [null] },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
  {
    id: 'ST-13',
    title: 'Negative values',
    source: 'derived: exact fractions',
    inputs: { values: [-10, 5, -3, 0], ks: [0.1, 0.5, 0.9] },
    expected: { type7: [-7.9, -1.5, 3.5] },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const giniCases: readonly ReferenceCase<
  { values: readonly number[] },
  { gini: number | null; giniUnbiased: number | null; lorenz?: readonly number[] }
>[] = [
  {
    id: 'ST-15',
    title: 'Seven at 5,000 and one at 150,000: 0.6858108108',
    source: 'https://scribd.com/document/523444415/Gini-Coefficient-Calculation-1',
    inputs: { values: [5000, 5000, 5000, 5000, 5000, 5000, 5000, 150000] },
    expected: {
      gini: 0.6858108108108109,
      giniUnbiased: 0.7837837837837838,
      lorenz: [
        0.0, 0.02702702702702703, 0.05405405405405406, 0.08108108108108109, 0.10810810810810811,
        0.13513513513513514, 0.16216216216216217, 0.1891891891891892, 1.0,
      ],
    },
    tolerance: { abs: 1e-9, rel: 1e-9 },
    published: [{ path: 'gini', value: 0.6858108108, decimals: 9 }],
  },
  {
    id: 'ST-17',
    title: 'One account has everything, n=5: 0.8 (unbiased 1)',
    source: 'derived: exact fractions',
    inputs: { values: [0, 0, 0, 0, 100] },
    expected: { gini: 0.8, giniUnbiased: 1.0, lorenz: [0.0, 0.0, 0.0, 0.0, 0.0, 1.0] },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
  {
    id: 'ST-18',
    title: 'Negative profits push Gini above 1',
    source: 'derived: exact fractions',
    inputs: { values: [-50, -20, 10, 30, 60] },
    expected: {
      gini: 3.6,
      giniUnbiased: 4.5,
      lorenz: [0.0, -1.6666666666666667, -2.3333333333333335, -2.0, -1.0, 1.0],
    },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
  {
    id: 'ST-20',
    title: 'Empty / all zero',
    source: 'derived: definition',
    inputs: { values: [0, 0] },
    expected: { gini: null, giniUnbiased: null },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];
