/*
 * Published worked examples of sales compensation and cases derived by exact arithmetic, each recomputed by a second method.
 * Attainment and payout are fractions (1 is target). `null` means that there is no answer.
 */
import type { ReferenceCase } from '../reference-case.test-data.ts';

/** Attainment, payout. */
export type Knot = readonly [number, number];

interface CaseMeasure {
  readonly name: string;
  readonly weight: number;
  readonly attainment: number;
  readonly knots: readonly Knot[];
  readonly cap: number;
}

export const payoutCurveCases: readonly ReferenceCase<
  {
    knots: readonly Knot[];
    thresholdInclusive: boolean;
    capPayout: number | null;
    tailSlope: number | null;
    attainments: readonly number[];
    targetIncentive?: number;
  },
  { payoutPercent: readonly number[]; payoutAmount?: readonly number[] }
>[] = [
  {
    id: 'SC-02',
    title: 'SEC exhibit: net-revenue bonus table, three slopes (10, 5 and 10 points per point)',
    source:
      'https://www.sec.gov/Archives/edgar/data/931058/000116678910000006/exhibit1034.htm (bonus table, percent of EBITDA / net revenues)',
    inputs: {
      knots: [
        [0.85, 0],
        [0.9, 0.5],
        [1, 1],
        [1.05, 1.5],
      ],
      thresholdInclusive: true,
      capPayout: null,
      tailSlope: null,
      attainments: [
        0.85, 0.86, 0.87, 0.88, 0.89, 0.9, 0.92, 0.94, 0.96, 0.98, 1.0, 1.01, 1.02, 1.03, 1.04, 1.05,
      ],
    },
    expected: {
      payoutPercent: [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.3, 1.4, 1.5],
    },
    tolerance: { abs: 1e-9, rel: 1e-9 },
    published: [
      { path: 'payoutPercent.0', value: 0, decimals: 6 },
      { path: 'payoutPercent.1', value: 0.1, decimals: 6 },
      { path: 'payoutPercent.2', value: 0.2, decimals: 6 },
      { path: 'payoutPercent.3', value: 0.3, decimals: 6 },
      { path: 'payoutPercent.4', value: 0.4, decimals: 6 },
      { path: 'payoutPercent.5', value: 0.5, decimals: 6 },
      { path: 'payoutPercent.6', value: 0.6, decimals: 6 },
      { path: 'payoutPercent.7', value: 0.7, decimals: 6 },
      { path: 'payoutPercent.8', value: 0.8, decimals: 6 },
      { path: 'payoutPercent.9', value: 0.9, decimals: 6 },
      { path: 'payoutPercent.10', value: 1, decimals: 6 },
      { path: 'payoutPercent.11', value: 1.1, decimals: 6 },
      { path: 'payoutPercent.12', value: 1.2, decimals: 6 },
      { path: 'payoutPercent.13', value: 1.3, decimals: 6 },
      { path: 'payoutPercent.14', value: 1.4, decimals: 6 },
      { path: 'payoutPercent.15', value: 1.5, decimals: 6 },
    ],
  },
  {
    id: 'SC-04',
    title:
      'Threshold 80%->50%, target 100%->100%, excellence 120%->200%, capped at 200%; edges at threshold and cap',
    source: 'derived: exact fractions',
    inputs: {
      knots: [
        [0.8, 0.5],
        [1, 1],
        [1.2, 2],
      ],
      thresholdInclusive: true,
      capPayout: 2,
      tailSlope: null,
      attainments: [0, 0.7999, 0.8, 0.8001, 0.9, 0.9999, 1, 1.1, 1.2, 1.2001, 1.5, 3],
      targetIncentive: 60000,
    },
    expected: {
      payoutPercent: [0.0, 0.0, 0.5, 0.50025, 0.75, 0.99975, 1.0, 1.5, 2.0, 2.0, 2.0, 2.0],
      payoutAmount: [
        0.0, 0.0, 30000.0, 30015.0, 45000.0, 59985.0, 60000.0, 90000.0, 120000.0, 120000.0, 120000.0,
        120000.0,
      ],
    },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
  {
    id: 'SC-05',
    title: 'Same curve with an exclusive threshold: exactly 80% pays nothing',
    source: 'derived: exact fractions',
    inputs: {
      knots: [
        [0.8, 0.5],
        [1, 1],
        [1.2, 2],
      ],
      thresholdInclusive: false,
      capPayout: 2,
      tailSlope: null,
      attainments: [0.8, 0.80001, 1],
      targetIncentive: 60000,
    },
    expected: { payoutPercent: [0.0, 0.500025, 1.0], payoutAmount: [0.0, 30001.5, 60000.0] },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
  {
    id: 'SC-08',
    title: 'Straight line from zero, no threshold, uncapped: payout = attainment',
    source: 'derived: exact fractions',
    inputs: {
      knots: [
        [0, 0],
        [1, 1],
      ],
      thresholdInclusive: true,
      capPayout: null,
      tailSlope: 1,
      attainments: [0, 0.37, 1, 1.63],
      targetIncentive: 50000,
    },
    expected: { payoutPercent: [0.0, 0.37, 1.0, 1.63], payoutAmount: [0.0, 18500.0, 50000.0, 81500.0] },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
  {
    id: 'SC-09',
    title: 'Decelerator below target (2:1 slope down) and accelerator above (3:1), cap reached exactly',
    source: 'derived: exact fractions',
    inputs: {
      knots: [
        [0.5, 0],
        [1, 1],
        [1.5, 2.5],
      ],
      thresholdInclusive: true,
      capPayout: 2.5,
      tailSlope: null,
      attainments: [0.49, 0.5, 0.75, 1, 1.25, 1.5, 1.51],
      targetIncentive: 40000,
    },
    expected: {
      payoutPercent: [0.0, 0.0, 0.5, 1.0, 1.75, 2.5, 2.5],
      payoutAmount: [0.0, 0.0, 20000.0, 40000.0, 70000.0, 100000.0, 100000.0],
    },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const payMixCases: readonly ReferenceCase<
  { ote: number; basePercent: number },
  { base: number; targetIncentive: number; incentivePercentOfBase: number }
>[] = [
  {
    id: 'SC-11',
    title: 'Pay mix 60/40 on OTE 150,000',
    source: 'derived: definition',
    inputs: { ote: 150000, basePercent: 0.6 },
    expected: { base: 90000, targetIncentive: 60000, incentivePercentOfBase: 0.6666666666666666 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const upsideCases: readonly ReferenceCase<
  { ote: number; basePercent: number; upsideMultiple: number; upsideMeaning: 'total' | 'additional' },
  { base: number; targetIncentive: number; additionalUpside: number; totalAtExcellence: number }
>[] = [
  {
    id: 'SC-12',
    title:
      'SalesGlobe: 50/50 mix, 100,000 target pay, 200% of target incentive at the 90th percentile = an ADDITIONAL 50,000',
    source: 'https://salesglobeforum.wordpress.com/2012/10/11/sales-comp-big-money/',
    inputs: { ote: 100000, basePercent: 0.5, upsideMultiple: 2, upsideMeaning: 'total' },
    expected: { base: 50000, targetIncentive: 50000, additionalUpside: 50000, totalAtExcellence: 150000 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
    published: [{ path: 'additionalUpside', value: 50000, decimals: 0 }],
  },
];

export const marginalCostCases: readonly ReferenceCase<
  { quota: number; targetIncentive: number; excellenceAttainment: number; excellenceMultiple: number },
  {
    incrementalRevenue: number;
    incrementalIncentive: number;
    incrementalIncentivePercentOfRevenue: number;
    baseRate: number;
    acceleratedRate: number;
  }
>[] = [
  {
    id: 'SC-14',
    title:
      'Alexander Group overdrive example: quota 300k, target incentive 30k, 3x at 120%: all incremental revenue goes to the rep',
    source:
      "https://www.alexandergroup.com 'Is Your Sales Compensation Upside in Overdrive?' (quoted at https://vuink.com/post/nyrknaqretebhc-d-dpbz/insights/is-your-sales-compensation-upside-in-overdrive)",
    inputs: { quota: 300000, targetIncentive: 30000, excellenceAttainment: 1.2, excellenceMultiple: 3 },
    expected: {
      incrementalRevenue: 60000,
      incrementalIncentive: 60000,
      incrementalIncentivePercentOfRevenue: 1,
      baseRate: 0.1,
      acceleratedRate: 1,
    },
    tolerance: { abs: 1e-9, rel: 1e-9 },
    published: [{ path: 'incrementalIncentivePercentOfRevenue', value: 1, decimals: 6 }],
  },
];

export const tieredCommissionCases: readonly ReferenceCase<
  {
    quota: number;
    sales: number;
    tiers: readonly { from: number; rate: number }[];
    mode: 'marginal' | 'retroactive';
  },
  { commission: number; ratioToQuotaCommission?: number }
>[] = [
  {
    id: 'SC-15',
    title: 'Marginal accelerator: 200,000 at 5% plus 60,000 at 8% = 14,800',
    source: 'https://www.hyperbots.com/glossary/accelerator-commission',
    inputs: {
      quota: 200000,
      sales: 260000,
      tiers: [
        { from: 0, rate: 0.05 },
        { from: 1, rate: 0.08 },
      ],
      mode: 'marginal',
    },
    expected: { commission: 14800 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
    published: [{ path: 'commission', value: 14800, decimals: 0 }],
  },
  {
    id: 'SC-16',
    title: '2x accelerator above 100%: a rep at 120% earns 40% more than at quota',
    source: 'https://www.salesopsclub.com/glossary/accelerator',
    inputs: {
      quota: 1000000,
      sales: 1200000,
      tiers: [
        { from: 0, rate: 0.05 },
        { from: 1, rate: 0.1 },
      ],
      mode: 'marginal',
    },
    expected: { commission: 70000, ratioToQuotaCommission: 1.4 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
    published: [{ path: 'ratioToQuotaCommission', value: 1.4, decimals: 6 }],
  },
  {
    id: 'SC-18',
    title: 'Same sale, retroactive (rate of the highest tier reached applies to everything)',
    source:
      'structure: https://prowi.io/en/provisionsmodel-accelerator (10% base, x1.5 at 110%, x1.8 at 120%, marginal or retroactive); amounts derived: exact fractions',
    inputs: {
      quota: 1000000,
      sales: 1300000,
      tiers: [
        { from: 0, rate: 0.1 },
        { from: 1.1, rate: 0.15 },
        { from: 1.2, rate: 0.18 },
      ],
      mode: 'retroactive',
    },
    expected: { commission: 234000 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
  {
    id: 'SC-19',
    title: 'Retroactive tier reached exactly at 110%',
    source:
      'structure: https://prowi.io/en/provisionsmodel-accelerator (10% base, x1.5 at 110%, x1.8 at 120%, marginal or retroactive); amounts derived: exact fractions',
    inputs: {
      quota: 1000000,
      sales: 1100000,
      tiers: [
        { from: 0, rate: 0.1 },
        { from: 1.1, rate: 0.15 },
        { from: 1.2, rate: 0.18 },
      ],
      mode: 'retroactive',
    },
    expected: { commission: 165000 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const totalPayRetroCases: readonly ReferenceCase<
  {
    salary: number;
    target: number;
    thresholdPercent: number;
    thresholdInclusive: boolean;
    rate: number;
    accelerator: number;
    sales: readonly number[];
  },
  { totalPay: readonly number[] }
>[] = [
  {
    id: 'SC-22',
    title:
      'Salary plus retroactive commission with an exclusive 80% threshold and a 1.25 accelerator from target',
    source:
      'https://pastebin.com/NNQS05N2 (salary 50,000; target 120,000; nothing up to 80%; 15% of total sales above; x1.25 at or above target)',
    inputs: {
      salary: 50000,
      target: 120000,
      thresholdPercent: 0.8,
      thresholdInclusive: false,
      rate: 0.15,
      accelerator: 1.25,
      sales: [90000, 96000, 100000, 119999, 120000, 150000],
    },
    expected: { totalPay: [50000, 50000, 65000.0, 67999.85, 72500.0, 78125.0] },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const bilinearCases: readonly ReferenceCase<
  { x: number; payoutAtX0: number; payoutAtX1: number },
  { payout: number }
>[] = [
  {
    id: 'SC-23',
    title: 'Payout matrix, EBITDA half-way between threshold (12.5%) and target (20%)',
    source: 'https://www.markettransfer.info/dictionary/payout-calculation',
    inputs: { x: 0.5, payoutAtX0: 0.125, payoutAtX1: 0.2 },
    expected: { payout: 0.1625 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const relativePerformanceCases: readonly ReferenceCase<
  { actual: number; benchmark: number; targetUnits: number; cap: number; roundToWholePercent: boolean },
  { rawPercent: number; appliedPercent: number; units: number }
>[] = [
  {
    id: 'SC-24',
    title: 'Relative performance with cap: ((50%-20%)/20%)+100% = 250% -> capped at 150% -> 135,000 shares',
    source: 'https://www.markettransfer.info/dictionary/payout-calculation',
    inputs: { actual: 0.5, benchmark: 0.2, targetUnits: 90000, cap: 1.5, roundToWholePercent: true },
    expected: { rawPercent: 2.5, appliedPercent: 1.5, units: 135000 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
    published: [{ path: 'units', value: 135000, decimals: 0 }],
  },
];

export const multiMeasureOrderCases: readonly ReferenceCase<
  { targetIncentive: number; measures: readonly CaseMeasure[] },
  { curveThenWeight: number; weightThenCurve: number }
>[] = [
  {
    id: 'SC-27',
    title:
      'Order matters: curve per measure then weight (60,000) against weight the attainments then one curve (45,000); 120% and 60%',
    source: 'derived: exact fractions',
    inputs: {
      targetIncentive: 60000,
      measures: [
        {
          name: 'a',
          weight: 0.5,
          attainment: 1.2,
          knots: [
            [0.8, 0.5],
            [1, 1],
            [1.2, 2],
          ],
          cap: 2,
        },
        {
          name: 'b',
          weight: 0.5,
          attainment: 0.6,
          knots: [
            [0.8, 0.5],
            [1, 1],
            [1.2, 2],
          ],
          cap: 2,
        },
      ],
    },
    expected: { curveThenWeight: 60000.0, weightThenCurve: 45000.0 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
  {
    id: 'SC-28',
    title: 'Equal attainments: both orders agree',
    source: 'derived: exact fractions',
    inputs: {
      targetIncentive: 60000,
      measures: [
        {
          name: 'a',
          weight: 0.5,
          attainment: 0.95,
          knots: [
            [0.8, 0.5],
            [1, 1],
            [1.2, 2],
          ],
          cap: 2,
        },
        {
          name: 'b',
          weight: 0.5,
          attainment: 0.95,
          knots: [
            [0.8, 0.5],
            [1, 1],
            [1.2, 2],
          ],
          cap: 2,
        },
      ],
    },
    expected: { curveThenWeight: 52500.0, weightThenCurve: 52500.0 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const multiMeasureCases: readonly ReferenceCase<
  { targetIncentive: number; measures: readonly CaseMeasure[] },
  { perMeasurePercent: readonly number[]; weightedPercent: number; payout: number }
>[] = [
  {
    id: 'SC-30',
    title: 'No measures at all: payout 0',
    source: 'derived: definition',
    inputs: { targetIncentive: 60000, measures: [] },
    expected: { perMeasurePercent: [], weightedPercent: 0, payout: 0 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
  {
    id: 'SC-31',
    title: 'Zero-weight measure contributes nothing however high its attainment',
    source: 'derived: exact fractions',
    inputs: {
      targetIncentive: 60000,
      measures: [
        {
          name: 'a',
          weight: 1,
          attainment: 1.0,
          knots: [
            [0.8, 0.5],
            [1, 1],
            [1.2, 2],
          ],
          cap: 2,
        },
        {
          name: 'b',
          weight: 0,
          attainment: 3,
          knots: [
            [0.8, 0.5],
            [1, 1],
            [1.2, 2],
          ],
          cap: 2,
        },
      ],
    },
    expected: { perMeasurePercent: [1, 2], weightedPercent: 1, payout: 60000 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const mboCases: readonly ReferenceCase<
  { targetBonus: number; objectives: readonly { weight: number; achieved: number }[] },
  { prorated: number; allOrNothing: number; uncapped: number }
>[] = [
  {
    id: 'SC-32',
    title: 'MBO with four objectives: prorated (capped at 100% each) against all-or-nothing',
    source: 'derived: exact fractions',
    inputs: {
      targetBonus: 10000,
      objectives: [
        { weight: 0.4, achieved: 1 },
        { weight: 0.3, achieved: 0.5 },
        { weight: 0.2, achieved: 0 },
        { weight: 0.1, achieved: 1.2 },
      ],
    },
    expected: { prorated: 6500.0, allOrNothing: 5000.0, uncapped: 6700.0 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const gateCases: readonly ReferenceCase<
  {
    gateAttainment: number;
    gateThreshold: number;
    gateInclusive: boolean;
    measureAttainment: number;
    knots: readonly Knot[];
    cap: number;
    targetIncentive: number;
  },
  { payout: number }
>[] = [
  {
    id: 'SC-33',
    title: 'Gate: measure B (30,000 target) pays only when measure A >= 100%; A just below the gate: nothing',
    source: 'derived: definition',
    inputs: {
      gateAttainment: 0.9999,
      gateThreshold: 1.0,
      gateInclusive: true,
      measureAttainment: 1.1,
      knots: [
        [0.8, 0.5],
        [1, 1],
        [1.2, 2],
      ],
      cap: 2,
      targetIncentive: 30000,
    },
    expected: { payout: 0 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
  {
    id: 'SC-34',
    title: 'Gate: measure B (30,000 target) pays only when measure A >= 100%; A exactly on the gate: pays',
    source: 'derived: definition',
    inputs: {
      gateAttainment: 1.0,
      gateThreshold: 1.0,
      gateInclusive: true,
      measureAttainment: 1.1,
      knots: [
        [0.8, 0.5],
        [1, 1],
        [1.2, 2],
      ],
      cap: 2,
      targetIncentive: 30000,
    },
    expected: { payout: 45000.0 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const modifierCases: readonly ReferenceCase<
  { attainment: number; knots: readonly Knot[]; cap: number; modifier: number; targetIncentive: number },
  { capBeforeModifier: number; capAfterModifier: number }
>[] = [
  {
    id: 'SC-36',
    title: 'Multiplicative modifier 1.2 with a 200% cap: cap before or after the modifier',
    source: 'derived: exact fractions',
    inputs: {
      attainment: 1.16,
      knots: [
        [0.8, 0.5],
        [1, 1],
        [1.2, 2],
      ],
      cap: 2,
      modifier: 1.2,
      targetIncentive: 60000,
    },
    expected: { capBeforeModifier: 129600.0, capAfterModifier: 120000.0 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
  {
    id: 'SC-37',
    title: 'Modifier below 1 (quality 0.8) on a payout under the cap: order is irrelevant',
    source: 'derived: exact fractions',
    inputs: {
      attainment: 1.05,
      knots: [
        [0.8, 0.5],
        [1, 1],
        [1.2, 2],
      ],
      cap: 2,
      modifier: 0.8,
      targetIncentive: 60000,
    },
    expected: { capBeforeModifier: 60000.0, capAfterModifier: 60000.0 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const ccosCases: readonly ReferenceCase<
  { reps: readonly { base: number; incentive: number; revenue: number }[] },
  { ccos: number | null }
>[] = [
  {
    id: 'SC-39',
    title: '150,000 / 3,000,000 = 5%',
    source: "http://www.worldatwork.org/waw/adimComment?id=37151 (K. O'Connell, WorldatWork)",
    inputs: { reps: [{ base: 150000, incentive: 0, revenue: 3000000 }] },
    expected: { ccos: 0.05 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
    published: [{ path: 'ccos', value: 0.05, decimals: 6 }],
  },
  {
    id: 'SC-41',
    title: 'Revenue zero: undefined',
    source: 'derived: definition',
    inputs: { reps: [{ base: 90000, incentive: 0, revenue: 0 }] },
    expected: { ccos: null },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const ccosCurveCases: readonly ReferenceCase<
  {
    base: number;
    targetIncentive: number;
    quota: number;
    knots: readonly Knot[];
    cap: number;
    attainments: readonly number[];
  },
  { ccos: readonly number[] }
>[] = [
  {
    id: 'SC-42',
    title:
      'CCOS at 70/80/100/120/150% attainment under the SC-04 curve (6.43% with no incentive, 7.5%, 7.5%, 8.75%, then 7% beyond the cap)',
    source: 'derived: exact fractions',
    inputs: {
      base: 90000,
      targetIncentive: 60000,
      quota: 2000000,
      knots: [
        [0.8, 0.5],
        [1, 1],
        [1.2, 2],
      ],
      cap: 2,
      attainments: [0.7, 0.8, 1, 1.2, 1.5],
    },
    expected: { ccos: [0.06428571428571428, 0.075, 0.075, 0.0875, 0.07] },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const commissionRateCases: readonly ReferenceCase<
  { ote: number; basePercent: number; quota: number },
  { baseCommissionRate: number; quotaToOte: number }
>[] = [
  {
    id: 'SC-43',
    title: 'Effective commission rate and quota-to-OTE multiple',
    source: 'derived: exact fractions',
    inputs: { ote: 150000, basePercent: 0.6, quota: 1500000 },
    expected: { baseCommissionRate: 0.04, quotaToOte: 10 },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const prorationCases: readonly ReferenceCase<
  {
    ote: number;
    basePercent: number;
    daysActive: number;
    daysInYear: number;
    attainment: number;
    knots: readonly Knot[];
    cap: number;
  },
  { proratedBase: number; proratedTargetIncentive: number; payout: number }
>[] = [
  {
    id: 'SC-44',
    title:
      'Hired 1 April (275 of 365 days), OTE 60/40 of 150,000, attainment 90% on prorated quota under SC-04 curve',
    source: 'derived: exact fractions',
    inputs: {
      ote: 150000,
      basePercent: 0.6,
      daysActive: 275,
      daysInYear: 365,
      attainment: 0.9,
      knots: [
        [0.8, 0.5],
        [1, 1],
        [1.2, 2],
      ],
      cap: 2,
    },
    expected: {
      proratedBase: 67808.21917808219,
      proratedTargetIncentive: 45205.479452054795,
      payout: 33904.109589041094,
    },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const stepCurveCases: readonly ReferenceCase<
  { steps: readonly { from: number; payout: number }[]; attainments: readonly number[] },
  { payoutPercent: readonly number[] }
>[] = [
  {
    id: 'SC-45',
    title: 'Step (tier) table without interpolation, lower bound inclusive',
    source: 'derived: definition',
    inputs: {
      steps: [
        { from: 0.8, payout: 0.5 },
        { from: 0.9, payout: 0.75 },
        { from: 1, payout: 1 },
        { from: 1.1, payout: 1.5 },
      ],
      attainments: [0.7999, 0.8, 0.8999, 0.9, 0.95, 1, 1.0999, 1.1, 2],
    },
    expected: { payoutPercent: [0, 0.5, 0.5, 0.75, 0.75, 1, 1, 1.5, 1.5] },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const payoutMcCases: readonly ReferenceCase<
  {
    distribution: 'normal';
    mean: number;
    sd: number;
    knots: readonly Knot[];
    capPayout: number | null;
    tailSlope: number | null;
    minSamples: number;
  },
  {
    meanPayoutPercent: number;
    sdPayoutPercent: number;
    probabilityZero: number;
    p10: number;
    p50: number;
    p90: number;
    probabilityAtCap?: number;
  }
>[] = [
  {
    id: 'SC-46',
    title:
      'Expected payout when attainment ~ N(100%,15%) under the capped SC-04 curve (differs from curve(mean)=100%)',
    source: 'derived: closed form with truncated-normal partial moments',
    inputs: {
      distribution: 'normal',
      mean: 1.0,
      sd: 0.15,
      knots: [
        [0.8, 0.5],
        [1, 1],
        [1.2, 2],
      ],
      capPayout: 2,
      tailSlope: null,
      minSamples: 100000,
    },
    expected: {
      meanPayoutPercent: 1.0880995771470394,
      sdPayoutPercent: 0.5552756703474033,
      probabilityZero: 0.09121121972586792,
      p10: 0.5194181629207747,
      p50: 1.0,
      p90: 1.9611636741584506,
      probabilityAtCap: 0.09121121972586788,
    },
    tolerance: { abs: 0.02, rel: 0.0 },
  },
  {
    id: 'SC-47',
    title: 'Attainment ~ N(90%,20%), same curve',
    source: 'derived: closed form with truncated-normal partial moments',
    inputs: {
      distribution: 'normal',
      mean: 0.9,
      sd: 0.2,
      knots: [
        [0.8, 0.5],
        [1, 1],
        [1.2, 2],
      ],
      capPayout: 2,
      tailSlope: null,
      minSamples: 100000,
    },
    expected: {
      meanPayoutPercent: 0.7642209942757081,
      sdPayoutPercent: 0.642473476235408,
      probabilityZero: 0.30853753872598694,
      p10: 0.0,
      p50: 0.75,
      p90: 1.7815515655446,
      probabilityAtCap: 0.06680720126885809,
    },
    tolerance: { abs: 0.02, rel: 0.0 },
  },
  {
    id: 'SC-50',
    title: 'Very dispersed attainment N(60%,50%): negative draws are floored at zero',
    source: 'derived: closed form with truncated-normal partial moments',
    inputs: {
      distribution: 'normal',
      mean: 0.6,
      sd: 0.5,
      knots: [
        [0, 0],
        [1, 1],
      ],
      capPayout: null,
      tailSlope: 1,
      minSamples: 100000,
    },
    expected: {
      meanPayoutPercent: 0.6280512253585815,
      sdPayoutPercent: 0.4512371615739399,
      probabilityZero: 0.1150696702217083,
      p10: 0.0,
      p50: 0.6,
      p90: 1.2407757827723005,
    },
    tolerance: { abs: 0.02, rel: 0.0 },
  },
];

export const payoutMcDegenerateCases: readonly ReferenceCase<
  { mean: number; sd: number; knots: readonly Knot[]; capPayout: number },
  {
    meanPayoutPercent: number;
    sdPayoutPercent: number;
    p10: number;
    p50: number;
    p90: number;
    probabilityZero: number;
  }
>[] = [
  {
    id: 'SC-51',
    title: 'sd = 0: payout is deterministic, every percentile equal',
    source: 'derived: definition',
    inputs: {
      mean: 1.1,
      sd: 0,
      knots: [
        [0.8, 0.5],
        [1, 1],
        [1.2, 2],
      ],
      capPayout: 2,
    },
    expected: {
      meanPayoutPercent: 1.5,
      sdPayoutPercent: 0,
      p10: 1.5,
      p50: 1.5,
      p90: 1.5,
      probabilityZero: 0,
    },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const teamCostCases: readonly ReferenceCase<
  {
    reps: number;
    mean: number;
    sd: number;
    knots: readonly Knot[];
    capPayout: number;
    targetIncentive: number;
  },
  { meanTotal: number; sdTotalIndependent: number; sdTotalPerfectlyCorrelated: number }
>[] = [
  {
    id: 'SC-52',
    title: 'Forty independent reps, N(100%,15%), 60,000 target each: mean and sd of total incentive cost',
    source: 'derived: mean adds, variance adds when independent',
    inputs: {
      reps: 40,
      mean: 1.0,
      sd: 0.15,
      knots: [
        [0.8, 0.5],
        [1, 1],
        [1.2, 2],
      ],
      capPayout: 2,
      targetIncentive: 60000,
    },
    expected: {
      meanTotal: 2611438.9851528946,
      sdTotalIndependent: 210712.3017089538,
      sdTotalPerfectlyCorrelated: 1332661.608833768,
    },
    tolerance: { abs: 0, rel: 0.01 },
  },
];

export const linkageCases: readonly ReferenceCase<
  {
    targetIncentive: number;
    pairs: readonly (readonly [number, number])[];
    knots: readonly Knot[];
    cap: number;
  },
  { payout: readonly number[] }
>[] = [
  {
    id: 'SC-53',
    title:
      'Multiplicative linkage: payout = target * curveA(att A) * curveB(att B); a zero on either side wipes everything',
    source: 'derived: exact fractions',
    inputs: {
      targetIncentive: 60000,
      pairs: [
        [1.1, 1.1],
        [1, 1],
        [0.9, 1.1],
        [0.7, 1.2],
      ],
      knots: [
        [0.8, 0.5],
        [1, 1],
        [1.2, 2],
      ],
      cap: 2,
    },
    expected: { payout: [135000.0, 60000.0, 67500.0, 0.0] },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];

export const drawCases: readonly ReferenceCase<
  { draw: number; commissions: readonly number[] },
  {
    nonRecoverablePaid: readonly number[];
    recoverablePaid: readonly number[];
    recoverableBalance: readonly number[];
  }
>[] = [
  {
    id: 'SC-54',
    title: 'Recoverable against non-recoverable draw of 3,000 a month, commissions 1,000 / 5,000 / 0 / 6,000',
    source: 'derived: definition',
    inputs: { draw: 3000, commissions: [1000, 5000, 0, 6000] },
    expected: {
      nonRecoverablePaid: [3000, 5000, 3000, 6000],
      recoverablePaid: [3000, 3000, 3000, 3000],
      recoverableBalance: [2000, 0, 3000, 0],
    },
    tolerance: { abs: 1e-9, rel: 1e-9 },
  },
];
