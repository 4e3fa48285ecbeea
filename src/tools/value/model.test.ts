import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account, Workspace } from '../../workspace/schema.ts';
import { assumptionsOf, caseBalance } from './model/assumptions.ts';
import { cellFormula } from './model/cell-formula.ts';
import { activityUpTo, engineCase, premiumPerYear } from './model/engine-case.ts';
import { annuityOf } from './model/premium.ts';
import { driverWorth, factorsOf, presentOf } from './model/present-worth.ts';
import { reviewsOf } from './model/reviews.ts';
import { discountFactor, signsOf, turnsOf } from './model/yearly.ts';
import {
  caseOf,
  driverValue,
  evaluateValue,
  evaluateValueCase,
  plannedInReview,
  simulationJob,
  valueRun,
  type ValueResult,
} from './model.ts';
import {
  context,
  caseWith,
  cost,
  driver,
  hours,
  orders,
  simulation,
  thresholds,
  withInput,
} from './model.test-data.ts';
import { defaultValueInputs, type ValueCaseInputs } from './schema.ts';

/** Sums of a few dozen products, each good to fifteen digits. */
const digits = 6;

function evaluated(part: Partial<ValueCaseInputs>, least = thresholds.leastCustomerShare): ValueResult {
  return evaluateValueCase(caseWith(part), { ...thresholds, leastCustomerShare: least }, context);
}

function codes(part: Partial<ValueCaseInputs>): string[] {
  return evaluated(part).notes.map(({ code }) => code);
}

describe('what a driver is worth', () => {
  test('is baseline times change times value per unit', () => {
    expect(driverValue(hours)).toEqual({ kind: 'value', fullYear: 48_000 });
  });

  test('is its formula', () => {
    expect(driverValue(orders)).toEqual({ kind: 'value', fullYear: 12_000 });
  });

  test('is not known while a field is empty', () => {
    expect(driverValue({ ...hours, change: null, baseline: null })).toEqual({
      kind: 'missing',
      fields: ['baseline', 'change'],
      names: [],
    });
    expect(driverValue(withInput(orders, 'saved', null))).toEqual({
      kind: 'missing',
      fields: [],
      names: ['saved'],
    });
  });

  test.each([
    ['orders *', 'unexpected'],
    ['orders * price', 'unknown-name'],
    ['orders / (rate - 5)', 'division-by-zero'],
    ['10 ^ 16', 'not-a-number'],
  ])('is a problem for %s', (formula, code) => {
    expect(driverValue({ ...orders, formula })).toMatchObject({ kind: 'formula', problem: { code } });
  });

  test('does not ask for inputs that the formula does not use', () => {
    const idle = withInput({ ...orders, formula: 'orders * 2' }, 'rate', null);
    expect(driverValue(idle)).toEqual({ kind: 'value', fullYear: 1200 });
  });
});

describe('the premium', () => {
  // VQ-84 of the reference cases (exact fractions): 12 % premium on 1000, 180 of yearly value, half of it for the seller.
  const cited = {
    annualRate: 0,
    price: 1120,
    alternative: {
      name: '',
      price: 1000,
      source: '',
      differences: [100, 60, 20].map((amount) => ({ id: String(amount), name: '', amount, source: '' })),
    },
  };

  test('agrees with the cited case', () => {
    const { claim, verdict } = evaluated(cited, 0.5).premium;
    expect(claim).toMatchObject({
      premium: 120,
      premiumPercent: 0.12,
      differentiationValue: 180,
      valueToPremium: 1.5,
      justified: false,
    });
    expect(claim.maxJustifiedPrice).toBeCloseTo(1090, digits);
    expect(verdict).toBe('not-justified');
    expect(evaluated(cited, 0.2).premium.verdict).toBe('justified');
  });

  test('has a word for every price', () => {
    const { alternative } = cited;
    const verdict = (part: Partial<ValueCaseInputs>) => evaluated({ ...cited, ...part }).premium.verdict;
    expect(verdict({ price: null })).toBe('no-price');
    expect(verdict({ alternative: { ...alternative, price: null } })).toBe('no-reference');
    expect(verdict({ price: 990 })).toBe('no-premium');
    expect(premiumPerYear({ price: 990, alternative })).toBe(-10);
  });

  test('leaves an incentive that is the net present value spread evenly', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('end' as const, 'mid' as const),
        (price, reference, permille, horizonYears, timing) => {
          const one = caseWith({
            drivers: [hours, orders],
            costs: [cost('once', { atStart: 900, perYear: 40, startYears: 0.5 })],
            price,
            alternative: { name: '', price: reference, differences: [], source: '' },
            annualRate: permille / 1000,
            horizonYears,
            timing,
          });
          const { premium, customer } = evaluateValueCase(one, thresholds, context);
          const spread = premium.offer.customerIncentive * annuityOf(one);
          expect(spread).toBeCloseTo(customer.netPresentValue, digits - 2);
          expect(caseBalance(one, 0)).toBeCloseTo(customer.netPresentValue, digits - 2);
        },
      ),
    );
  });
});

describe('the case', () => {
  test('counts nothing of a driver that is not known and keeps the others in place', () => {
    const unknown = driver('unknown');
    const result = evaluated({ drivers: [unknown, hours] });
    expect([...result.drivers.keys()]).toEqual(['hours']);
    // Annuity of 8 decimals from any table: five years at 10 % are 3.79078677.
    expect(result.drivers.get('hours')?.presentValue).toBeCloseTo(48_000 * 3.79078677, 2);
  });

  test('counts a lower price as an advantage', () => {
    const one = caseWith({ price: 90, alternative: { name: '', price: 100, differences: [], source: '' } });
    expect(engineCase(one, { premium: true }).drivers.map(({ fullYear }) => fullYear)).toEqual([10]);
  });

  test('sums proof as stated and leaves disadvantages out', () => {
    const worse = { ...hours, id: 'worse', change: -0.15 };
    const { byStatus } = evaluated({
      annualRate: 0,
      drivers: [{ ...hours, status: 'verified', confidence: 0.5 }, orders, worse],
    });
    expect(byStatus).toMatchObject({ verified: 240_000, claimed: 60_000, provenShare: 0.8 });
  });

  test('is of one account, or of none', () => {
    const one = caseWith({ drivers: [hours] });
    const inputs = { ...defaultValueInputs, accountId: 'a', cases: { a: one } };
    const workspace = { accounts: [], settings: { thisYear: 2026 } } as unknown as Workspace;
    expect(caseOf(inputs)).toBe(one);
    expect(caseOf({ ...inputs, accountId: 'toString' })).toBeNull();
    expect(evaluateValue(inputs, workspace, '2026-05-01')?.values.size).toBe(1);
    expect(evaluateValue({ ...inputs, accountId: null }, workspace, '2026-05-01')).toBeNull();
  });

  test('says what doing nothing costs', () => {
    expect(evaluated({ annualRate: 0, doingNothing: { perYear: 10, note: '' } }).doingNothing).toBe(50);
    expect(evaluated({}).doingNothing).toBeNull();
  });

  test('plans a review as its part of the year', () => {
    const later = { ...hours, startYears: 1 };
    const one = caseWith({ drivers: [later, orders], price: 5, costs: [cost('c', { atStart: 9 })] });
    expect(plannedInReview(one, 4)).toBe(3000);
    expect(plannedInReview(one, 5)).toBe(15_000);
    expect(plannedInReview({ ...one, rhythm: { first: '', months: 12 } }, 99)).toBe(60_000);
  });
});

describe('the break-even of every assumption', () => {
  const one = caseWith({
    annualRate: 0,
    drivers: [hours, orders],
    costs: [cost('once', { atStart: 50_000 })],
    price: 40_000,
    alternative: {
      name: '',
      price: 10_000,
      differences: [{ id: 'd', name: '', amount: -3000, source: '' }],
      source: '',
    },
  });
  // By hand: (48 + 12 - 3) * 5 - 50 = 235; less the premium of 150 leaves 85 thousand.
  const found = (field: string, ownerId = '', inputId = '') =>
    assumptionsOf(one, { leastCustomerShare: 0 }).find(
      (place) => place.field === field && place.ownerId === ownerId && place.inputId === inputId,
    );

  test.each([
    ['change', 'hours', '', 0.096875, 'above'],
    ['confidence', 'hours', '', 0.6458333333333334, 'above'],
    ['atStart', 'once', '', 135_000, 'below'],
    ['amount', 'd', '', -20_000, 'above'],
    ['price', '', '', 57_000, 'below'],
  ])('of %s of %s is where the balance is zero', (field, owner, input, value, holds) => {
    const { breakEven } = found(field, owner, input) ?? {};
    expect(breakEven).toMatchObject({ kind: 'at', holds });
    expect(breakEven?.kind === 'at' ? breakEven.value : NaN).toBeCloseTo(value, digits);
  });

  test('is not known where a formula gives no number on the way', () => {
    expect(found('input', 'orders', 'rate')?.breakEven).toEqual({ kind: 'unknown' });
    expect(found('input', 'orders', 'saved')?.breakEven).toEqual({ kind: 'always' });
  });

  test('does not suffer from another driver’s formula', () => {
    const beside = { ...one, drivers: [...one.drivers, { ...orders, id: 'bad', formula: '1 / 0' }] };
    const kinds = assumptionsOf(beside, { leastCustomerShare: 0 }).map(({ breakEven }) => breakEven.kind);
    expect(kinds.filter((kind) => kind === 'unknown')).toHaveLength(1);
  });

  test('is the same beside drivers that were looked at before, in another case', () => {
    const late = { ...hours, id: 'late', startYears: 1 };
    assumptionsOf({ ...one, drivers: [...one.drivers, late] }, thresholds);
    assumptionsOf({ ...one, annualRate: 0.2, drivers: [...one.drivers, late] }, thresholds);
    const changed = { ...one, drivers: [{ ...hours, baseline: 9000 }, orders, late] };
    expect(assumptionsOf(changed, thresholds)).toEqual(assumptionsOf(structuredClone(changed), thresholds));
  });

  test('of the start and of the rate leaves the case with nothing', () => {
    const later = caseWith({
      drivers: [{ ...hours, startYears: 0.5 }],
      costs: [cost('once', { atStart: 90_000 })],
    });
    const tip = (field: string) => {
      const place = assumptionsOf(later, { leastCustomerShare: 0 }).find((each) => each.field === field);
      return place?.breakEven.kind === 'at' ? place.breakEven.value : NaN;
    };
    const late = { ...later, drivers: [{ ...hours, startYears: tip('startYears') }] };
    expect(caseBalance(late, 0)).toBeCloseTo(0, digits);
    expect(caseBalance({ ...later, annualRate: tip('rate') }, 0)).toBeCloseTo(0, digits);
  });

  test('leaves unknown drivers, empty costs and disadvantages’ weights out', () => {
    const thin = caseWith({
      drivers: [driver('unknown'), { ...hours, change: -0.1 }],
      costs: [cost('empty')],
    });
    const fields = assumptionsOf(thin, thresholds).map(({ field }) => field);
    expect(fields).toEqual(['change', 'baseline', 'valuePerUnit', 'startYears', 'rate']);
  });

  test('names the nearest of every owner as what carries the case', () => {
    const { carriers } = evaluateValueCase(one, { ...thresholds, leastCustomerShare: 0 }, context);
    expect(carriers.map(({ ownerId }) => ownerId)).toEqual(['hours', 'once', 'd']);
  });
});

describe('one driver alone', () => {
  test('is worth what the engine says of it, advantage or not', () => {
    const one = caseWith({ timing: 'mid', drivers: [{ ...hours, confidence: 0.5, startYears: 0.5 }] });
    const factors = factorsOf(one);
    expect(factors.yearly).toHaveLength(one.horizonYears);
    for (const change of [0.15, -0.15]) {
      const drivers = one.drivers.map((each) => ({ ...each, change }));
      const { customer } = evaluated({ ...one, drivers });
      const worth = drivers.map((each) => driverWorth(each, 320_000 * change, factors));
      expect(worth[0]).toBeCloseTo(customer.netPresentValue, digits);
    }
  });

  test('of two years at a quarter is 80 and 64 for every hundred', () => {
    const { yearly } = factorsOf({ horizonYears: 2, annualRate: 0.25, timing: 'end' });
    expect(yearly[0]).toBeCloseTo(0.8, digits);
    expect(presentOf([100, 100], { yearly })).toBeCloseTo(144, digits);
    expect(presentOf([100, 100, 100], { yearly })).toBeCloseTo(144, digits);
  });
});

describe('what we receive', () => {
  const figures = { '2026': { revenue: 100, directCost: 60, indirectCost: null } };
  const account: Account = {
    id: 'a',
    name: '',
    segment: '',
    region: '',
    notes: '',
    figures,
    locations: [],
  };
  const received = (part: Partial<ValueCaseInputs>, of: Account | null = account) =>
    evaluateValueCase(caseWith({ annualRate: 0, ...part }), thresholds, { ...context, account: of });

  test('is taken from the account, and said to be', () => {
    const result = received({}).received;
    expect(result.figures).toEqual({
      revenue: { value: 100, from: 'account' },
      directCost: { value: 60, from: 'account' },
      indirectCost: { value: null, from: 'unknown' },
    });
    expect(result.value?.netPresentValue).toBe(200);
  });

  test('adds up locations, and gives way to what is entered', () => {
    const split = { ...account, locations: ['x', 'y'].map((id) => ({ id, name: '', figures })) };
    expect(received({}, split).received.figures.revenue.value).toBe(200);
    const own = { ...caseWith().received, revenue: 70, referrals: 3, investment: 5 };
    expect(received({ received: own }).received.value?.netPresentValue).toBe((70 + 3 - 60) * 5 - 5);
  });

  test('is not known without a revenue, and then there is no share', () => {
    const result = received({ drivers: [hours] }, null);
    expect(result.received.value).toBeNull();
    expect(result.share).toBeNull();
    expect(received({ drivers: [hours] }).share).toMatchObject({ total: 240_200 });
  });
});

describe('reviews', () => {
  const review = (
    id: string,
    date: string,
    planned: number | null,
    verified: number | null,
    toldTo = '',
  ) => ({
    id,
    date,
    planned,
    verified,
    toldTo,
    note: '',
  });

  test('are summed in the order of their dates', () => {
    const result = reviewsOf(
      [
        review('c', '', 10, 10),
        review('b', '2026-06-30', 100, 60, 'CFO'),
        review('a', '2026-03-31', 100, 80),
        review('next', '2026-09-30', 100, null),
      ],
      '2026-07-30',
    );
    expect(result.lines.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(result.lines.at(-1)).toMatchObject({ plannedSoFar: 210, verifiedSoFar: 150 });
    expect(result.kept).toBeCloseTo(150 / 210, digits);
    expect(result.daysSilent).toBe(30);
  });

  test('tell nothing before the first', () => {
    expect(reviewsOf([review('a', '', null, null)], '2026-07-30')).toEqual({
      lines: [],
      kept: null,
      daysSilent: null,
    });
    expect(reviewsOf([review('a', '2026-01-01', null, 5)], '2026-07-30').lines[0]?.planned).toBe(0);
  });
});

describe('notes', () => {
  const alternative = { name: '', price: 100, differences: [], source: '' };
  const told = [{ id: 'r', date: '2025-01-01', planned: 1, verified: 1, toldTo: 'CFO', note: '' }];

  test('begin with what is missing', () => {
    expect(codes({})).toEqual(['no-driver']);
    expect(codes({ drivers: [driver('a'), { ...orders, formula: '1 / 0' }] })).toEqual([
      'driver-missing',
      'driver-formula',
      'no-price',
      'no-review',
    ]);
    expect(codes({ drivers: [{ ...hours, startYears: 5, status: 'agreed' }], price: 1 })).toContain(
      'starts-late',
    );
    expect(codes({ drivers: [{ ...hours, status: 'agreed' }], price: 1 })).toEqual([
      'unconfirmed',
      'no-reference',
      'proven-low',
      'no-review',
    ]);
  });

  test.each([
    [48_101, 'incentive-negative'],
    [48_000, 'share-low'],
    [101, 'share-high'],
  ])('at a price of %d say %s', (price, code) => {
    expect(codes({ drivers: [hours], price, alternative, annualRate: 0 })).toContain(code);
  });

  test('are silent where all is well, and mention long silence', () => {
    const well = {
      drivers: [{ ...hours, status: 'verified' as const, confirmedBy: 'x', confirmedOn: '2026-01-01' }],
    };
    expect(codes({ ...well, price: 24_100, alternative, reviews: told })).toEqual(['silent']);
    expect(
      codes({ ...well, price: 24_100, alternative, reviews: [{ ...told[0], date: '2026-04-01' }] as never }),
    ).toEqual([]);
    expect(
      codes({ price: 100, alternative, drivers: [{ ...hours, change: 0 }], reviews: told }),
    ).not.toContain('share-low');
  });
});

describe('the simulation', () => {
  const ranged = (id: string) => ({ ...hours, id, low: 0.5, high: 1.25 });
  const one = caseWith({
    annualRate: 0,
    drivers: [ranged('a'), ranged('b'), { ...ranged('c'), family: 'risk' }, driver('unknown')],
    costs: [cost('once', { atStart: 10_000 })],
    price: 20_000,
    alternative: { name: '', price: 10_000, differences: [], source: '' },
  });

  function drawn(correlation: number) {
    const job = simulationJob(one, { ...simulation, correlation });
    if (job === null) throw new Error('no job');
    const run = valueRun(job);
    expect(run.result()).toBeNull();
    while (run.advance() < 1);
    const result = run.result();
    if (result === null) throw new Error('no result');
    return result;
  }

  test('agrees with the closed form of a sum of PERT estimates', () => {
    const { summary, driverIds, bars } = drawn(0);
    // PERT: mean (low + 4 likely + high) / 6, variance (mean - low)(high - mean) / 7 (Vose, 2008).
    const mean = (0.5 + 4 + 1.25) / 6;
    const variance = ((mean - 0.5) * (1.25 - mean)) / 7;
    const total = 240_000;
    expect(driverIds).toEqual(['a', 'b', 'c']);
    expect(summary.expected).toBeCloseTo(3 * mean * total - 60_000, digits);
    expect(Math.abs(summary.mean - summary.expected)).toBeLessThan(4 * summary.standardError);
    // The standard deviation of 20,000 draws is good to about 1 %.
    expect(summary.sd / (total * Math.sqrt(3 * variance))).toBeCloseTo(1, 1);
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(simulation.runs);
    expect(summary.reachesThreshold.probability).toBe(1);
  });

  test('spreads wider with correlation inside a family', () => {
    expect(drawn(1).summary.sd).toBeGreaterThan(drawn(0).summary.sd * 1.1);
  });

  test('has nothing to do without a driver', () => {
    expect(simulationJob(caseWith(), simulation)).toBeNull();
  });
});

test('the tornado stretches one driver at a time to the ends of its range', () => {
  const { tornado } = evaluated({ annualRate: 0, drivers: [{ ...hours, low: 0.5, high: 2 }, orders] });
  expect(tornado.bars[0]).toEqual({ name: 'hours', low: 180_000, high: 540_000, swing: 360_000 });
  expect(tornado.base).toBe(300_000);
});

describe('the helpers of the workbook', () => {
  test('cut a formula at its names', () => {
    expect(cellFormula('a * 2 + b', ['a', 'b'])).toEqual([
      { text: '' },
      { name: 'a' },
      { text: '*2+' },
      { name: 'b' },
      { text: '' },
    ]);
    expect(cellFormula('a *', ['a'])).toBeNull();
    expect(cellFormula('a * c', ['a'])).toBeNull();
  });

  test('count how often money changes direction, whatever lies between', () => {
    expect(signsOf([0, -5, 0, 3])).toEqual([0, -1, -1, 1]);
    expect(turnsOf([0, -5, 0, 3])).toBe(1);
    expect(turnsOf([0, 4, 3])).toBe(0);
    expect(turnsOf([-5, 3, -1])).toBe(2);
  });

  test('know the factor of every year and the effect so far', () => {
    expect(discountFactor({ annualRate: 0.1, timing: 'end' }, 2)).toBeCloseTo(1 / 1.21, digits);
    expect(discountFactor({ annualRate: 0.1, timing: 'mid' }, 1)).toBeCloseTo(1 / Math.sqrt(1.1), digits);
    expect(discountFactor({ annualRate: 0.1, timing: 'end' }, 0)).toBe(1);
    expect(activityUpTo({ startYears: 0.5, rampYears: 1, durationYears: null }, 2)).toBe(1);
  });
});
