import { describe, expect, test } from 'vitest';
import { usualCurve } from './curves.test-data.ts';
import { standardCurve, type CurvePoints } from './standard-curve.ts';

const usual: CurvePoints = {
  threshold: { attainment: 0.8, payout: 0.5 },
  excellence: { attainment: 1.2, payout: 2 },
  interpolation: 'linear',
  atThreshold: 'inclusive',
  tail: 'flat',
  cap: 2,
};

describe('standard curve', () => {
  test('goes through threshold, target and excellence', () => {
    expect(standardCurve(usual)).toEqual({ kind: 'curve', curve: usualCurve });
  });

  test('begins with nothing where there is no threshold', () => {
    const made = standardCurve({ ...usual, threshold: null });
    expect(made.kind === 'curve' && made.curve.knots[0]).toEqual({ attainment: 0, payout: 0 });
  });

  // The limits of method.md 4c: 0 < Th < 1 < Ex and 0 <= P_th <= 1 < P_ex.
  test.each([
    [{ threshold: { attainment: 0, payout: 0.5 } }, ['threshold-attainment']],
    [{ threshold: { attainment: 0.8, payout: 1.1 } }, ['threshold-payout']],
    [{ excellence: { attainment: 1, payout: 2 } }, ['excellence-attainment']],
    [{ excellence: { attainment: 1.2, payout: 1 } }, ['excellence-payout']],
    [{ tail: -1 }, ['tail']],
    [{ cap: 0.9 }, ['cap']],
    [
      { excellence: { attainment: Number.NaN, payout: Infinity } },
      ['excellence-attainment', 'excellence-payout'],
    ],
  ] as const)('names what is wrong with %o', (wrong, issues) => {
    expect(standardCurve({ ...usual, ...wrong })).toEqual({ kind: 'issues', issues });
  });
});
