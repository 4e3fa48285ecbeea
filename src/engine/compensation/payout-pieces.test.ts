import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCurves, attainments, curveOf } from './curves.test-data.ts';
import { payoutAt } from './payout.ts';
import { payoutPieces } from './payout-pieces.ts';

describe('pieces of a curve', () => {
  test('cut a line where it meets the cap, on the way up and down', () => {
    const curve = curveOf(
      [
        [0, 0],
        [1, 2],
        [2, 0],
      ],
      { cap: 1 },
    );
    // By hand: the cap is met half-way up and half-way down.
    expect(payoutPieces(curve)).toEqual([
      { from: -Infinity, to: 0, start: 0, slope: 0 },
      { from: 0, to: 0.5, start: 0, slope: 2 },
      { from: 0.5, to: 1, start: 1, slope: 0 },
      { from: 1, to: 1.5, start: 1, slope: 0 },
      { from: 1.5, to: 2, start: 1, slope: -2 },
      { from: 2, to: Infinity, start: 0, slope: 0 },
    ]);
  });

  test('cover every attainment once and give its payout', () => {
    fc.assert(
      fc.property(anyCurves, attainments, (curve, attainment) => {
        const pieces = payoutPieces({ ...curve, threshold: 'inclusive' });
        const held = pieces.filter(({ from, to }) => from <= attainment && attainment < to);
        expect(held).toHaveLength(1);
        const [piece] = held;
        const payout =
          piece === undefined || piece.slope === 0
            ? piece?.start
            : piece.start + piece.slope * (attainment - piece.from);
        expect(payout).toBeCloseTo(payoutAt({ ...curve, threshold: 'inclusive' }, attainment), 9);
      }),
      { numRuns: 1000 },
    );
  });
});
