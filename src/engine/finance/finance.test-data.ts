/*
 * Discounting and returns: published worked examples and cases derived by exact arithmetic, each recomputed by a second method. `null` means
 * that there is no answer.
 */
import type { ReferenceCase } from '../reference-case.test-data.ts';

export const npvCases: readonly ReferenceCase<
  { rate: number; cashflows: readonly number[]; timing: 'start' | 'end' | 'mid' },
  { npv: number }
>[] = [
  {
    id: 'VQ-02',
    title: 'Spreadsheet NPV(6.5%,-10000,3000,3400,7700): the outlay is discounted too',
    source: 'https://docs.mescius.jp/help/spread-aspnet-formula-10/FunctionNPV.html',
    inputs: { rate: 0.065, cashflows: [-10000, 3000, 3400, 7700], timing: 'end' },
    expected: { npv: 2055.381198828393 },
    tolerance: { abs: 1e-6, rel: 1e-9 },
    published: [{ path: 'npv', value: 2055.38, decimals: 2 }],
  },
  {
    id: 'VQ-03',
    title: 'NPV(0.10,500,1500,4000,10000)',
    source:
      'https://help.adobe.com/ja_JP/livecycle/10.0/DesignerFormCalcRef/WS92d06802c76abadb-32254d55129f5ee7c98-7fba.html (FormCalc NPV)',
    inputs: { rate: 0.1, cashflows: [500, 1500, 4000, 10000], timing: 'end' },
    expected: { npv: 11529.608633290076 },
    tolerance: { abs: 1e-6, rel: 1e-9 },
    published: [{ path: 'npv', value: 11529.60863329007, decimals: 8 }],
  },
  {
    id: 'VQ-04',
    title: 'NPV(0.065,5000)',
    source: 'Adobe FormCalc NPV reference',
    inputs: { rate: 0.065, cashflows: [5000], timing: 'end' },
    expected: { npv: 4694.835680751174 },
    tolerance: { abs: 1e-6, rel: 1e-9 },
    published: [{ path: 'npv', value: 4694.83568075117, decimals: 8 }],
  },
  {
    id: 'VQ-05',
    title: 'Excel documentation NPV(10%,-10000,3000,4200,6800)',
    source:
      'Excel NPV function documentation (1,188.44); formula quoted at https://excelformulas.sathishsundar.in/formula/500',
    inputs: { rate: 0.1, cashflows: [-10000, 3000, 4200, 6800], timing: 'end' },
    expected: { npv: 1188.443412335223 },
    tolerance: { abs: 1e-6, rel: 1e-9 },
    published: [{ path: 'npv', value: 1188.443412, decimals: 6 }],
  },
  {
    id: 'VQ-07',
    title: 'Same inflows, mid-period',
    source: 'derived: 60-digit decimal',
    inputs: { rate: 0.1, cashflows: [3000, 4200, 6800], timing: 'mid' },
    expected: { npv: 11859.183444748896 },
    tolerance: { abs: 1e-6, rel: 1e-9 },
  },
  {
    id: 'VQ-09',
    title: 'Zero discount rate: plain sum',
    source: 'derived: definition',
    inputs: { rate: 0, cashflows: [-1000, 300, 400, 500], timing: 'start' },
    expected: { npv: 200.0 },
    tolerance: { abs: 1e-6, rel: 1e-9 },
  },
];

export const npvPeriodicCases: readonly ReferenceCase<
  { annualRate: number; periodsPerYear: number; cashflows: readonly number[] },
  { nominal: number; effective: number }
>[] = [
  {
    id: 'VQ-12',
    title:
      'Monthly flows at a nominal annual rate: NPV(2.75%/12, 50,60,40,100,25), against the effective monthly rate',
    source: 'nominal: Adobe FormCalc NPV reference (273.14193838457); effective derived: 60-digit decimal',
    inputs: { annualRate: 0.0275, periodsPerYear: 12, cashflows: [50, 60, 40, 100, 25] },
    expected: { nominal: 273.1419383845724, effective: 273.16483681530343 },
    tolerance: { abs: 1e-6, rel: 1e-9 },
    published: [{ path: 'nominal', value: 273.14193838457, decimals: 8 }],
  },
];

export const datedFlowCases: readonly ReferenceCase<
  { rate: number; cashflows: readonly number[]; dates: readonly string[] },
  { xnpv: number; xirr: number }
>[] = [
  {
    id: 'VQ-13',
    title: 'Excel XNPV and XIRR documentation example',
    source:
      'https://support.microsoft.com/zh-cn/excel/functions/xirr-function (XIRR 0.373362535); XNPV at 9% 2086.6476 (Excel XNPV documentation)',
    inputs: {
      rate: 0.09,
      cashflows: [-10000, 2750, 4250, 3250, 2750],
      dates: ['2008-01-01', '2008-03-01', '2008-10-30', '2009-02-15', '2009-04-01'],
    },
    expected: { xnpv: 2086.6476020315367, xirr: 0.37336253351883153 },
    tolerance: { abs: 1e-6, rel: 1e-8 },
    published: [
      { path: 'xnpv', value: 2086.6476020315, decimals: 6 },
      { path: 'xirr', value: 0.373362535, decimals: 7 },
    ],
  },
];

export const irrCases: readonly ReferenceCase<
  { cashflows: readonly number[] },
  { roots: readonly number[]; irr: number | null }
>[] = [
  {
    id: 'VQ-14',
    title: 'irr([-100,39,59,55,20])',
    source: 'https://numpy.org/doc/1.16/reference/generated/numpy.irr.html',
    inputs: { cashflows: [-100, 39, 59, 55, 20] },
    expected: { roots: [0.2809484211599611], irr: 0.2809484211599611 },
    tolerance: { abs: 1e-8, rel: 1e-8 },
    published: [{ path: 'irr', value: 0.28095, decimals: 5 }],
  },
  {
    id: 'VQ-15',
    title: 'irr([-100,0,0,74]) negative return',
    source: 'https://numpy.org/doc/1.16/reference/generated/numpy.irr.html',
    inputs: { cashflows: [-100, 0, 0, 74] },
    expected: { roots: [-0.09549583034897252], irr: -0.09549583034897252 },
    tolerance: { abs: 1e-8, rel: 1e-8 },
    published: [{ path: 'irr', value: -0.0955, decimals: 4 }],
  },
  {
    id: 'VQ-16',
    title: 'irr([-100,100,0,7])',
    source: 'https://numpy.org/doc/1.16/reference/generated/numpy.irr.html',
    inputs: { cashflows: [-100, 100, 0, 7] },
    expected: { roots: [0.06205848562992946], irr: 0.06205848562992946 },
    tolerance: { abs: 1e-8, rel: 1e-8 },
    published: [{ path: 'irr', value: 0.06206, decimals: 5 }],
  },
  {
    id: 'VQ-17',
    title: 'irr([-100,100,0,-7]): numpy prints -0.0833 but TWO rates solve it',
    source: 'https://numpy.org/doc/1.16/reference/generated/numpy.irr.html',
    inputs: { cashflows: [-100, 100, 0, -7] },
    expected: { roots: [-0.6788943736323865, -0.08329966618493269], irr: null },
    tolerance: { abs: 1e-8, rel: 1e-8 },
    published: [{ path: 'roots.1', value: -0.0833, decimals: 4 }],
  },
  {
    id: 'VQ-19',
    title: 'Excel: IRR after four years -2.1%',
    source: 'https://support.microsoft.com/ja-jp/Excel/functions/irr-function',
    inputs: { cashflows: [-70000, 12000, 15000, 18000, 21000] },
    expected: { roots: [-0.021244848273410992], irr: -0.021244848273410992 },
    tolerance: { abs: 1e-8, rel: 1e-8 },
    published: [{ path: 'irr', value: -0.021, decimals: 3 }],
  },
  {
    id: 'VQ-22',
    title: 'Deeply negative IRR -52.96%',
    source: 'https://www.geeksforgeeks.org/?p=248589',
    inputs: { cashflows: [-500, 50, 31, 3, 11] },
    expected: { roots: [-0.5296447721512682], irr: -0.5296447721512682 },
    tolerance: { abs: 1e-8, rel: 1e-8 },
    published: [{ path: 'irr', value: -0.5296447721512683, decimals: 10 }],
  },
  {
    id: 'VQ-23',
    title: 'Course example IRR 34.37%',
    source: 'https://www.coursehero.com/file/8681811/ (IRR 34.37%, NPV at 15% 510.52, PI 1.57)',
    inputs: { cashflows: [-900, 300, 400, 400, 500, 600] },
    expected: { roots: [0.34371734316714136], irr: 0.34371734316714136 },
    tolerance: { abs: 1e-8, rel: 1e-8 },
    published: [{ path: 'irr', value: 0.3437, decimals: 4 }],
  },
  {
    id: 'VQ-27',
    title: 'No sign change, all inflows: no IRR',
    source: 'derived: definition',
    inputs: { cashflows: [100, 50, 20] },
    expected: { roots: [], irr: null },
    tolerance: { abs: 1e-8, rel: 1e-8 },
  },
  {
    id: 'VQ-31',
    title: 'Borrowing pattern (inflow first): 1000,-1100',
    source: 'derived: exact',
    inputs: { cashflows: [1000, -1100] },
    expected: { roots: [0.1], irr: 0.1 },
    tolerance: { abs: 1e-8, rel: 1e-8 },
  },
];

export const mirrCases: readonly ReferenceCase<
  { cashflows: readonly number[]; financeRate: number; reinvestRate: number },
  { mirr: number }
>[] = [
  {
    id: 'VQ-32',
    title: 'Excel MIRR example, 5 years, reinvest 12%',
    source:
      'https://support.microsoft.com/en-US/excel/functions/mirr-function (13% / -5% / 13% as displayed)',
    inputs: { cashflows: [-120000, 39000, 30000, 21000, 37000, 46000], financeRate: 0.1, reinvestRate: 0.12 },
    expected: { mirr: 0.12609413036590514 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
    published: [{ path: 'mirr', value: 0.1260941303659051, decimals: 10 }],
  },
  {
    id: 'VQ-34',
    title: 'Excel MIRR example, 5 years, reinvest 14%',
    source:
      'https://support.microsoft.com/en-US/excel/functions/mirr-function (13% / -5% / 13% as displayed)',
    inputs: { cashflows: [-120000, 39000, 30000, 21000, 37000, 46000], financeRate: 0.1, reinvestRate: 0.14 },
    expected: { mirr: 0.13475911082831485 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
    published: [{ path: 'mirr', value: 0.13475911082831482, decimals: 10 }],
  },
];

export const paybackCases: readonly ReferenceCase<
  { rate: number; cashflows: readonly number[] },
  { payback: number; discountedPayback: number; npv: number }
>[] = [
  {
    id: 'VQ-35',
    title: '200 for 50,60,70,200 at 10%: payback 3.10 years, NPV 84.24 (the source truncates to 84.23)',
    source:
      'https://www.transtutors.com/questions/9-1-in-the-following-table-we-have-listed-the-cash-flow-cumulative-cash-flow-discoun-1309389.htm',
    inputs: { rate: 0.1, cashflows: [-200, 50, 60, 70, 200] },
    expected: { payback: 3.1, discountedPayback: 3.38335, npv: 84.23604945017416 },
    tolerance: { abs: 1e-8, rel: 1e-9 },
    published: [
      { path: 'payback', value: 3.1, decimals: 2 },
      { path: 'npv', value: 84.23, decimals: 1 },
    ],
  },
  {
    id: 'VQ-36',
    title: '210 for 85,75,85,105 at 11%: discounted payback 3.15 years',
    source: 'https://www.ixl.com (stored copy) cumulative present values 76.58,60.87,62.15,69.17',
    inputs: { rate: 0.11, cashflows: [-210, 85, 75, 85, 105] },
    expected: { payback: 2.588235294117647, discountedPayback: 3.1503681057142856, npv: 58.7662787656865 },
    tolerance: { abs: 1e-8, rel: 1e-9 },
    published: [{ path: 'discountedPayback', value: 3.15, decimals: 2 }],
  },
  {
    id: 'VQ-37',
    title: '200,000 for 60,80,70,60,50 thousand at 12% (NPV 33,673.98)',
    source: 'https://www.gaodun.com/q/500s5h',
    inputs: { rate: 0.12, cashflows: [-200000, 60000, 80000, 70000, 60000, 50000] },
    expected: { payback: 2.857142857142857, discountedPayback: 3.860936533333333, npv: 33673.98361266883 },
    tolerance: { abs: 1e-8, rel: 1e-9 },
    published: [{ path: 'npv', value: 33673.98, decimals: 2 }],
  },
  {
    id: 'VQ-38',
    title: '5,200 for 2800,3700,5100,4300 at 14%: 1.96',
    source: 'https://justaaa.com/finance/28200-calculating-discounted-payback-lo3-an-investment',
    inputs: { rate: 0.14, cashflows: [-5200, 2800, 3700, 5100, 4300] },
    expected: { payback: 1.6486486486486487, discountedPayback: 1.9637621621621622, npv: 6091.470131539397 },
    tolerance: { abs: 1e-8, rel: 1e-9 },
    published: [{ path: 'discountedPayback', value: 1.96, decimals: 2 }],
  },
  {
    id: 'VQ-39',
    title: '10,400 for the same flows: 3.65',
    source: 'https://justaaa.com/finance/28200-calculating-discounted-payback-lo3-an-investment',
    inputs: { rate: 0.14, cashflows: [-10400, 2800, 3700, 5100, 4300] },
    expected: { payback: 2.764705882352941, discountedPayback: 3.649847084651163, npv: 891.4701315393964 },
    tolerance: { abs: 1e-8, rel: 1e-9 },
    published: [{ path: 'discountedPayback', value: 3.65, decimals: 2 }],
  },
];

export const roiCases: readonly ReferenceCase<
  { rate: number; benefits: readonly number[]; costs: readonly number[] },
  {
    pvBenefits: number;
    pvCosts: number;
    npv: number;
    roiPv: number | null;
    roiUndiscounted: number | null;
    benefitCostRatio: number | null;
  }
>[] = [
  {
    id: 'VQ-45',
    title: 'Forrester TEI of SalesLoft: PV costs 1,672,201, PV benefits 7,168,371, NPV 5,496,170, ROI 329%',
    source: 'https://pravda.ufcontent.com/i/1285868-the-total-economic-impact-of-salesloft-final-3-1/20',
    inputs: { rate: 0.1, benefits: [0, 1606511, 3061331, 4229760], costs: [53150, 666715, 636772, 647783] },
    expected: {
      pvBenefits: 7168371.457550714,
      pvCosts: 1672201.3523666416,
      npv: 5496170.105184072,
      roiPv: 3.28678726243429,
      roiUndiscounted: 3.438990830265114,
      benefitCostRatio: 4.286787262434291,
    },
    tolerance: { abs: 0.0001, rel: 1e-9 },
    published: [
      { path: 'pvBenefits', value: 7168371, decimals: 0 },
      { path: 'pvCosts', value: 1672201, decimals: 0 },
      { path: 'npv', value: 5496170, decimals: 0 },
      { path: 'roiPv', value: 3.29, decimals: 2 },
    ],
  },
  {
    id: 'VQ-46',
    title: 'ROI with zero cost: undefined',
    source: 'derived: definition',
    inputs: { rate: 0.1, benefits: [0, 100], costs: [0, 0] },
    expected: {
      pvBenefits: 90.9090909090909,
      pvCosts: 0,
      npv: 90.9090909090909,
      roiPv: null,
      roiUndiscounted: null,
      benefitCostRatio: null,
    },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const rateConversionCases: readonly ReferenceCase<
  { annual: number; periods: number },
  { nominalPeriod: number; effectivePeriod: number; effectiveAnnualOfNominal: number }
>[] = [
  {
    id: 'ST-33',
    title: '12% a year to a month: nominal 1%, effective 0.9489%',
    source: 'derived: 60-digit decimal',
    inputs: { annual: 0.12, periods: 12 },
    expected: {
      nominalPeriod: 0.01,
      effectivePeriod: 0.009488792934582975,
      effectiveAnnualOfNominal: 0.12682503013196972,
    },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const annuityCases: readonly ReferenceCase<
  { rate: number; periods: number },
  { ordinary: number; due: number; atZeroRate: number }
>[] = [
  {
    id: 'ST-34',
    title: 'PV of 1 a year for 10 years at 8%, end and start of year; at 0% equals 10',
    source: 'derived: exact fractions',
    inputs: { rate: 0.08, periods: 10 },
    expected: { ordinary: 6.710081398941444, due: 7.24688791085676, atZeroRate: 10 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];
