/*
 * The relationship as an asset: published worked examples and cases derived by exact arithmetic, each recomputed by a second method. `null` means
 * that there is no answer.
 */
import type { ReferenceCase } from '../reference-case.test-data.ts';

export const lifetimeValueCases: readonly ReferenceCase<
  { margin: number; retention: number; discount: number },
  { excludingFirst: number; firstAtStart: number; firstAtEnd: number }
>[] = [
  {
    id: 'VQ-59',
    title: 'Margin multiple at r=80%, i=10% is 2.67',
    source: 'https://ealhamed.github.io/frameworks-library/ms/m02.html',
    inputs: { margin: 1, retention: 0.8, discount: 0.1 },
    expected: {
      excludingFirst: 2.6666666666666665,
      firstAtStart: 3.6666666666666665,
      firstAtEnd: 3.3333333333333335,
    },
    tolerance: { abs: 1e-8, rel: 1e-9 },
    published: [{ path: 'excludingFirst', value: 2.67, decimals: 2 }],
  },
  {
    id: 'VQ-60',
    title: 'Net-4-You: margin 18.95 a month, r=78.8%, i=1%: 67.2640 (source truncates to 67.2639)',
    source:
      'https://www.jiskha.com/display.cgi?id=1327778623 (67.2639; the competing web answer 87.61 forgets r and the loyalty cost)',
    inputs: { margin: 18.95, retention: 0.788, discount: 0.01 },
    expected: {
      excludingFirst: 67.26396396396396,
      firstAtStart: 86.21396396396396,
      firstAtEnd: 85.36036036036036,
    },
    tolerance: { abs: 1e-8, rel: 1e-9 },
    published: [{ path: 'excludingFirst', value: 67.2639, decimals: 3 }],
  },
  {
    id: 'VQ-61',
    title: '100% retention: perpetuity m/i',
    source:
      'formulas (1) m(1+d)/(1+d-r), (2) mr/(1+d-r), (3) m/(1+d-r): Fader & Hardie, Reconciling and Clarifying CLV Formulas (2012), http://brucehardie.com/notes/024/',
    inputs: { margin: 100, retention: 1, discount: 0.1 },
    expected: { excludingFirst: 1000.0, firstAtStart: 1100.0, firstAtEnd: 1000.0 },
    tolerance: { abs: 1e-8, rel: 1e-9 },
  },
  {
    id: 'VQ-65',
    title: 'Negative margin customer: negative CLV',
    source: 'derived: exact fractions',
    inputs: { margin: -40, retention: 0.9, discount: 0.12 },
    expected: {
      excludingFirst: -163.63636363636363,
      firstAtStart: -203.63636363636363,
      firstAtEnd: -181.8181818181818,
    },
    tolerance: { abs: 1e-8, rel: 1e-9 },
  },
];

export const lifetimeValueWithinCases: readonly ReferenceCase<
  { margin: number; retention: number; discount: number; periods: number },
  { excludingFirst: number; firstAtStart: number }
>[] = [
  {
    id: 'VQ-68',
    title: 'Finite horizon with 100% retention, zero discount = N*m',
    source: 'derived: exact fractions',
    inputs: { margin: 100, retention: 1, discount: 0, periods: 7 },
    expected: { excludingFirst: 700.0, firstAtStart: 700.0 },
    tolerance: { abs: 1e-8, rel: 1e-9 },
  },
  {
    id: 'VQ-69',
    title: '40-year horizon is within 0.001 of the perpetuity formula',
    source: 'derived: exact fractions',
    inputs: { margin: 100, retention: 0.8, discount: 0.1, periods: 40 },
    expected: { excludingFirst: 266.6658834880783, firstAtStart: 366.6655897961076 },
    tolerance: { abs: 1e-8, rel: 1e-9 },
  },
];

export const lifetimeValueGrowthCases: readonly ReferenceCase<
  { margin: number; retention: number; discount: number; growth: number },
  { clv: number }
>[] = [
  {
    id: 'VQ-70',
    title: 'Margin growing 3% a year',
    source: 'Gupta & Lehmann growth variant m*r/(1+i-r(1+g)); value derived: exact fractions',
    inputs: { margin: 100, retention: 0.8, discount: 0.1, growth: 0.03 },
    expected: { clv: 289.8550724637681 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const breakEvenRetentionCases: readonly ReferenceCase<
  { oldMargin: number; newMargin: number; retention: number; discount: number },
  { breakEvenRetention: number; increasePoints: number }
>[] = [
  {
    id: 'VQ-72',
    title:
      'Net-4-You part b: after spending 0.20 more per month (margin 18.75) retention must rise to hold CLV',
    source:
      'question: https://brainmass.com/business/managing-customer-service/net-4-you-monthly-customer-retention-rate-163096; answer derived: exact solution r = CLV(1+i)/(m+CLV)',
    inputs: { oldMargin: 18.95, newMargin: 18.75, retention: 0.788, discount: 0.01 },
    expected: { breakEvenRetention: 0.7898322606323088, increasePoints: 0.18322606323088123 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const breakEvenAcquisitionCases: readonly ReferenceCase<
  { margin: number; acquisitionCost: number; discount: number },
  { breakEvenRetention: number }
>[] = [
  {
    id: 'VQ-73',
    title: 'Retention needed for CLV (mr/(1+i-r)) to cover acquisition cost 500 with margin 200, i=10%',
    source: 'derived: exact solution',
    inputs: { margin: 200, acquisitionCost: 500, discount: 0.1 },
    expected: { breakEvenRetention: 0.7857142857142857 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const expectedLifetimeCases: readonly ReferenceCase<
  { retentions: readonly number[] },
  { lifetimes: readonly (number | null)[] }
>[] = [
  {
    id: 'VQ-75',
    title: 'Expected lifetime 1/(1-r): 80% -> 5 years; 86.43% -> 7.37',
    source:
      'https://justaaa.com/accounting/334730-cable-company-spends-on-average-600-to-acquire (80% -> 5 years)',
    inputs: { retentions: [0.8, 0.5, 0, 1] },
    expected: { lifetimes: [5, 2, 1, null] },
    tolerance: { abs: 1e-9, rel: 1e-9 },
    published: [{ path: 'lifetimes.0', value: 5, decimals: 0 }],
  },
];

export const replacementCostCases: readonly ReferenceCase<
  {
    annualMargin: number;
    vacancyMonths: number;
    rampMonths: number;
    costPerPursuit: number;
    winRate: number;
  },
  { vacancyLoss: number; rampLoss: number; acquisitionSpend: number | null; replacementCost: number | null }
>[] = [
  {
    id: 'VQ-76',
    title:
      'Account with 240,000 margin, 6 months empty, 12-month linear ramp, 45,000 per pursuit, 30% win rate',
    source: 'derived: exact fractions (no published worked example found; definition given)',
    inputs: { annualMargin: 240000, vacancyMonths: 6, rampMonths: 12, costPerPursuit: 45000, winRate: 0.3 },
    expected: {
      vacancyLoss: 120000.0,
      rampLoss: 110000.0,
      acquisitionSpend: 150000.0,
      replacementCost: 380000.0,
    },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
  {
    id: 'VQ-78',
    title: 'Win rate zero: cannot be replaced, null',
    source: 'derived: definition',
    inputs: { annualMargin: 240000, vacancyMonths: 6, rampMonths: 12, costPerPursuit: 45000, winRate: 0 },
    expected: { vacancyLoss: 120000.0, rampLoss: 110000.0, acquisitionSpend: null, replacementCost: null },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const annualChurnCases: readonly ReferenceCase<
  { monthlyChurn: number },
  { simpleAnnualChurn: number; compoundAnnualChurn: number; annualRetention: number }
>[] = [
  {
    id: 'VQ-91',
    title: '3% monthly churn: 36% a year by simple multiplication (used by some sources), 30.6% compounded',
    source: 'simple: https://wizedu.com/questions/1143631 (36%); compounded derived: exact fractions',
    inputs: { monthlyChurn: 0.03 },
    expected: {
      simpleAnnualChurn: 0.36,
      compoundAnnualChurn: 0.306157639004562,
      annualRetention: 0.693842360995438,
    },
    tolerance: { abs: 1e-9, rel: 1e-9 },
    published: [{ path: 'simpleAnnualChurn', value: 0.36, decimals: 6 }],
  },
];
