/*
 * Value to the customer: published worked examples and cases derived by exact arithmetic, each recomputed by a second method. `null` means
 * that there is no answer.
 */
import type { ReferenceCase } from '../reference-case.test-data.ts';

export const economicValueCases: readonly ReferenceCase<
  { referencePrice: number; differentiation: readonly number[]; price: number },
  {
    positiveDifferentiation: number;
    negativeDifferentiation: number;
    evc: number;
    customerIncentive: number;
    valueShareKeptBySeller: number;
  }
>[] = [
  {
    id: 'VQ-49',
    title: 'Same with price 825',
    source:
      'Forbis & Mehta value-based pricing example (EVC 950), https://brandalyzer.blog/2015/05/29/economic-value-to-the-customer-evc/',
    inputs: { referencePrice: 300, differentiation: [350, 100, 200], price: 825 },
    expected: {
      positiveDifferentiation: 650.0,
      negativeDifferentiation: 0.0,
      evc: 950.0,
      customerIncentive: 125.0,
      valueShareKeptBySeller: 0.8076923076923077,
    },
    tolerance: { abs: 1e-9, rel: 1e-9 },
    published: [{ path: 'evc', value: 950, decimals: 0 }],
  },
  {
    id: 'VQ-50',
    title: 'With negative differentiation (switching cost 120, missing feature 80) exceeding the positives',
    source: 'derived: exact fractions',
    inputs: { referencePrice: 1000, differentiation: [150, -120, -80], price: 1000 },
    expected: {
      positiveDifferentiation: 150.0,
      negativeDifferentiation: -200.0,
      evc: 950.0,
      customerIncentive: -50.0,
      valueShareKeptBySeller: 0.0,
    },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const ownershipCostCases: readonly ReferenceCase<
  { acquisition: number; annualCost: number; years: number; residual: number; rate: number },
  { tcoPv: number; tcoUndiscounted: number; annualisedUndiscounted: number }
>[] = [
  {
    id: 'VQ-53',
    title: 'Vendor B: cheaper to buy, dearer to run - TCO ranks it second',
    source: 'derived: exact fractions',
    inputs: { acquisition: 70000, annualCost: 21000, years: 5, residual: 0, rate: 0.08 },
    expected: { tcoPv: 153846.9107786398, tcoUndiscounted: 175000.0, annualisedUndiscounted: 35000.0 },
    tolerance: { abs: 1e-6, rel: 1e-10 },
  },
  {
    id: 'VQ-54',
    title: 'Zero discount: PV equals the plain sum',
    source: 'derived: exact fractions',
    inputs: { acquisition: 70000, annualCost: 21000, years: 5, residual: 0, rate: 0 },
    expected: { tcoPv: 175000.0, tcoUndiscounted: 175000.0, annualisedUndiscounted: 35000.0 },
    tolerance: { abs: 1e-6, rel: 1e-10 },
  },
];

export const weightedBenefitCases: readonly ReferenceCase<
  { benefits: readonly [] },
  { gross: number; weighted: number; perBenefit: readonly [] }
>[] = [
  {
    id: 'VQ-57',
    title: 'No benefits listed',
    source: 'derived: definition',
    inputs: { benefits: [] },
    expected: { gross: 0, weighted: 0, perBenefit: [] },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const priceBreakEvenCases: readonly ReferenceCase<
  { contributionMargin: number; priceChange: number },
  { breakEvenSalesChange: number }
>[] = [
  {
    id: 'VQ-79',
    title: '5% rise at 40% margin: may lose 11.1% of volume',
    source: 'https://rgmacademy.app/concepts/break-even-sales-change (-11.1%)',
    inputs: { contributionMargin: 0.4, priceChange: 0.05 },
    expected: { breakEvenSalesChange: -0.1111111111111111 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
    published: [{ path: 'breakEvenSalesChange', value: -0.111, decimals: 3 }],
  },
  {
    id: 'VQ-80',
    title: '10% rise at 42% margin: may lose 19.2%',
    source: 'https://www.rgmacademy.app/preview/pricing/2-break-even (19.2%)',
    inputs: { contributionMargin: 0.42, priceChange: 0.1 },
    expected: { breakEvenSalesChange: -0.19230769230769232 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
    published: [{ path: 'breakEvenSalesChange', value: -0.192, decimals: 3 }],
  },
  {
    id: 'VQ-82',
    title: '15% cut at 50% margin needs +42.86%',
    source: 'https://askfilo.com (42.86%)',
    inputs: { contributionMargin: 0.5, priceChange: -0.15 },
    expected: { breakEvenSalesChange: 0.42857142857142855 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
    published: [{ path: 'breakEvenSalesChange', value: 0.4286, decimals: 4 }],
  },
];

export const pricePremiumCases: readonly ReferenceCase<
  { referencePrice: number; price: number; values: readonly number[]; sellerShare: number },
  {
    premium: number;
    premiumPercent: number;
    differentiationValue: number;
    valueToPremium: number;
    justified: boolean;
    maxJustifiedPrice: number;
  }
>[] = [
  {
    id: 'VQ-84',
    title: '12% premium backed by 180 of yearly value, seller may claim half',
    source: 'derived: exact fractions (no published worked example found; definition given)',
    inputs: { referencePrice: 1000, price: 1120, values: [100, 60, 20], sellerShare: 0.5 },
    expected: {
      premium: 120.0,
      premiumPercent: 0.12,
      differentiationValue: 180.0,
      valueToPremium: 1.5,
      justified: false,
      maxJustifiedPrice: 1090.0,
    },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const tornadoCases: readonly ReferenceCase<
  {
    base: Readonly<Record<'volume' | 'price' | 'unitCost' | 'fixed', number>>;
    ranges: Readonly<Record<'volume' | 'price' | 'unitCost' | 'fixed', readonly [number, number]>>;
  },
  {
    base: number;
    order: readonly string[];
    low: readonly number[];
    high: readonly number[];
    swing: readonly number[];
  }
>[] = [
  {
    id: 'VQ-86',
    title: 'One-at-a-time tornado on profit = volume*(price-unitCost)-fixed',
    source: 'derived: exact fractions',
    inputs: {
      base: { volume: 1000, price: 50, unitCost: 30, fixed: 8000 },
      ranges: { volume: [800, 1150], price: [46, 53], unitCost: [29, 34], fixed: [7000, 8500] },
    },
    expected: {
      base: 12000.0,
      order: ['volume', 'price', 'unitCost', 'fixed'],
      low: [8000.0, 8000.0, 13000.0, 13000.0],
      high: [15000.0, 15000.0, 8000.0, 11500.0],
      swing: [7000.0, 7000.0, 5000.0, 1500.0],
    },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const simulatedSumCases: readonly ReferenceCase<
  { a: readonly [number, number, number]; b: readonly [number, number, number]; minSamples: number },
  { mean: number; sd: number }
>[] = [
  {
    id: 'VQ-88',
    title: 'Sum of triangular(10,20,60) and PERT(10,20,60), independent: mean and sd',
    source: 'derived: means add, variances add',
    inputs: { a: [10, 20, 60], b: [10, 20, 60], minSamples: 100000 },
    expected: { mean: 55, sd: 13.84437310486346 },
    tolerance: { abs: 0, rel: 0.01 },
  },
];

export const simulatedProductCases: readonly ReferenceCase<
  { x: readonly [number, number, number]; y: readonly [number, number, number]; minSamples: number },
  { mean: number; sd: number }
>[] = [
  {
    id: 'VQ-89',
    title: 'Product of two independent triangulars (benefit x adoption): mean and sd',
    source: 'derived: E[XY]=E[X]E[Y]; Var=VxVy+Vx*Ey^2+Vy*Ex^2',
    inputs: { x: [100, 150, 260], y: [0.2, 0.3, 0.6], minSamples: 100000 },
    expected: { mean: 62.333333333333336, sd: 19.155068954891984 },
    tolerance: { abs: 0, rel: 0.01 },
  },
];

export const simulatedNpvCases: readonly ReferenceCase<
  {
    investment: number;
    rate: number;
    years: number;
    benefit: readonly [number, number, number];
    minSamples: number;
  },
  {
    meanNpv: number;
    sdFullyCorrelated: number;
    sdIndependent: number;
    probabilityPositiveFullyCorrelated: number;
  }
>[] = [
  {
    id: 'VQ-90',
    title:
      'NPV of triangular(80,120,190) a year for 3 years at 10% less 250: same draw every year against independent draws',
    source: 'derived: exact moments',
    inputs: { investment: 250, rate: 0.1, years: 3, benefit: [80, 120, 190], minSamples: 100000 },
    expected: {
      meanNpv: 73.2907588279489,
      sdFullyCorrelated: 56.52689884425643,
      sdIndependent: 32.73426941772391,
      probabilityPositiveFullyCorrelated: 0.904221008885876,
    },
    tolerance: { abs: 0.01, rel: 0.012 },
  },
];
