import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanPay } from './behaviour-scan.ts';
import { anyCurves, usualCurve } from './curves.test-data.ts';
import { compiledCurve } from './payout.ts';
import { payoutPieces } from './payout-pieces.ts';

const range = { from: 0, to: 1.5, breaks: [0.8, 1, 1.2], step: 0.01 };

describe('behaviour scan', () => {
  test('finds the cliff and both flats of the usual curve', () => {
    // By hand from its knots.
    const { regions, jumps } = scanPay(compiledCurve(usualCurve), range);
    expect(regions.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['level', 0, 0.8],
      ['rising', 0.8, 1.2],
      ['level', 1.2, 1.5],
    ]);
    expect(jumps).toHaveLength(1);
    expect(jumps[0]).toMatchObject({ at: 0.8, before: 0 });
    expect(jumps[0]?.size).toBeCloseTo(0.5, 6);
  });

  test('finds every jump and every fall of any curve', () => {
    fc.assert(
      fc.property(anyCurves, (curve) => {
        const pieces = payoutPieces(curve);
        const scan = scanPay(compiledCurve(curve), {
          from: -1,
          to: 2,
          breaks: pieces.map(({ to }) => to),
          step: 0.1,
        });
        const jumps = pieces.slice(1).filter(({ from, start }, index) => {
          const before = pieces[index];
          const end =
            before === undefined || before.slope === 0
              ? (before?.start ?? 0)
              : before.start + before.slope * (from - before.from);
          // What is less than a hundredth is rounding: knots are in whole points.
          return Math.abs(start - end) > 1e-3;
        });
        expect(scan.jumps.map(({ at }) => at)).toEqual(jumps.map(({ from }) => from));
        const falls = pieces.some(({ slope }) => slope < 0);
        expect(scan.regions.some(({ kind }) => kind === 'falling')).toBe(falls);
      }),
      { numRuns: 1000 },
    );
  });

  test('takes two breaks for one that differ by rounding only', () => {
    const breaks = [0.5, 0.5 + 1e-15, 1.2 - 1e-15];
    const { regions } = scanPay((attainment) => attainment, { ...range, breaks });
    expect(regions).toHaveLength(1);
    expect(regions[0]).toMatchObject({ kind: 'rising', from: 0, to: 1.5 });
  });

  test('covers the whole range', () => {
    fc.assert(
      fc.property(anyCurves, (curve) => {
        const { regions } = scanPay(compiledCurve(curve), range);
        expect(regions[0]?.from).toBe(0);
        expect(regions.at(-1)?.to).toBe(1.5);
        regions.forEach(({ to }, index) => {
          const next = regions[index + 1];
          if (next !== undefined) expect(next.from).toBe(to);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('refuses a range without length and steps without end', () => {
    expect(() => scanPay(() => 0, { ...range, to: 0 })).toThrow(RangeError);
    expect(() => scanPay(() => 0, { ...range, step: 0 })).toThrow(RangeError);
  });
});
