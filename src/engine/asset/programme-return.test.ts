import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annuityFactor } from '../finance/annuity.ts';
import { frozen } from '../reference-case.test-data.ts';
import { lifetimeValueWithin } from './lifetime-value.ts';
import { programmeBreakEvens, programmeReturn, type Programme } from './programme-return.ts';

const programme: Programme = {
  margin: 1000,
  retention: 0.8,
  growth: 0,
  change: { retention: 0.05, growth: 0.02, margin: 0.01 },
  costAtStart: 100,
  costPerYear: 50,
  horizonYears: 5,
  annualRate: 0.1,
};

const points = fc.integer({ min: -10, max: 10 }).map((value) => value / 100);
const programmes: fc.Arbitrary<Programme> = fc.record({
  margin: fc.integer({ min: 1, max: 1_000_000 }),
  retention: fc.integer({ min: 50, max: 100 }).map((value) => value / 100),
  growth: points,
  change: fc.record({ retention: points, growth: points, margin: points }),
  costAtStart: fc.integer({ min: 0, max: 100_000 }),
  costPerYear: fc.integer({ min: 0, max: 100_000 }),
  horizonYears: fc.integer({ min: 1, max: 10 }),
  annualRate: fc.integer({ min: 0, max: 30 }).map((value) => value / 100),
});

describe('return of a programme', () => {
  test('in the first year is the change of what stays', () => {
    // By hand: 1,010 x 0.85 = 858.5 against 800, less 50.
    const { years, retention } = programmeReturn(frozen(programme));
    expect(years[0]).toEqual({ with: 0, without: 0, cost: 100, net: -100 });
    expect(years[1]?.with).toBeCloseTo(858.5, 9);
    expect(years[1]?.without).toBeCloseTo(800, 9);
    expect(years[1]?.net).toBeCloseTo(8.5, 9);
    expect(retention).toBeCloseTo(0.85, 12);
  });

  test('is the difference of two lifetime values less the cost', () => {
    fc.assert(
      fc.property(programmes, (any) => {
        const result = programmeReturn(any);
        const value = (change: Programme['change']) =>
          lifetimeValueWithin({
            margin: any.margin * (1 + change.margin),
            retentions: [Math.min(1, any.retention + change.retention)],
            growth: any.growth + change.growth,
            discount: any.annualRate,
            periods: any.horizonYears,
          });
        const gain = value(any.change) - value({ retention: 0, growth: 0, margin: 0 });
        const cost =
          any.costAtStart + any.costPerYear * annuityFactor(any.annualRate, any.horizonYears, 'end');
        const near = 1e-9 * (Math.abs(gain) + cost + any.margin * 20);
        expect(Math.abs(result.presentGain - gain)).toBeLessThan(near);
        expect(Math.abs(result.presentCost - cost)).toBeLessThan(near);
        expect(Math.abs(result.netPresentValue - (gain - cost))).toBeLessThan(near);
        if (cost === 0) expect(result.returnOnInvestment).toBeNull();
        else expect(result.returnOnInvestment).toBeCloseTo(gain / cost - 1, 5);
      }),
      { numRuns: 1000 },
    );
  });

  test('that changes nothing and costs nothing is nothing', () => {
    const none = { retention: 0, growth: 0, margin: 0 };
    const result = programmeReturn({ ...programme, change: none, costAtStart: 0, costPerYear: 0 });
    expect(result).toMatchObject({ netPresentValue: 0, returnOnInvestment: null, payback: 0 });
    expect(result.internalRate.kind).toBe('no-sign-change');
  });

  test('goes no further than everybody staying', () => {
    const change = { ...programme.change, retention: 0.5, growth: -3 };
    const result = programmeReturn({ ...programme, change });
    expect(result.retention).toBe(1);
    expect(result.years[2]?.with).toBe(0);
  });

  test('refuses what is none', () => {
    expect(() => programmeReturn({ ...programme, retention: 1.2 })).toThrow(RangeError);
    expect(() => programmeReturn({ ...programme, growth: -1.5 })).toThrow(RangeError);
    expect(() => programmeReturn({ ...programme, costPerYear: -1 })).toThrow(RangeError);
  });
});

describe('break-even of a programme', () => {
  test('of one year is solved by hand', () => {
    // 1000 (1 + m) (0.8 + r) / 1.1 - 800 / 1.1 = c0 + c / 1.1.
    const one = {
      ...programme,
      horizonYears: 1,
      change: { retention: 0.1, growth: 0, margin: 0 },
      costAtStart: 0,
    };
    const { costPerYear, retention, margin, growth } = programmeBreakEvens(one);
    expect(costPerYear).toMatchObject({ kind: 'at', holds: 'below' });
    expect(retention).toMatchObject({ kind: 'at', holds: 'above' });
    expect(margin).toMatchObject({ kind: 'at', holds: 'above' });
    if (costPerYear.kind === 'at') expect(costPerYear.value).toBeCloseTo(100, 6);
    if (retention.kind === 'at') expect(retention.value).toBeCloseTo(0.05, 9);
    // (1 + m) 900 - 800 = 50.
    if (margin.kind === 'at') expect(margin.value).toBeCloseTo(850 / 900 - 1, 9);
    // The first margin has not grown yet.
    expect(growth).toEqual({ kind: 'always' });
  });

  test('makes the programme just pay', () => {
    fc.assert(
      fc.property(programmes, (any) => {
        const found = programmeBreakEvens(any);
        const size = 1e-6 * (any.margin * 20 + any.costAtStart + any.costPerYear * any.horizonYears);
        const npv = (altered: Partial<Programme>) => programmeReturn({ ...any, ...altered }).netPresentValue;
        if (found.costPerYear.kind === 'at') {
          expect(Math.abs(npv({ costPerYear: found.costPerYear.value }))).toBeLessThan(size);
        }
        for (const part of ['retention', 'growth', 'margin'] as const) {
          const answer = found[part];
          if (answer.kind !== 'at') continue;
          const change = { ...any.change, [part]: answer.value };
          expect(Math.abs(npv({ change }))).toBeLessThan(size);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('says when nothing is enough', () => {
    const dear = programmeBreakEvens({ ...programme, costAtStart: 1e9 });
    expect(dear.retention).toEqual({ kind: 'never' });
    expect(dear.costPerYear).toEqual({ kind: 'never' });
  });
});
