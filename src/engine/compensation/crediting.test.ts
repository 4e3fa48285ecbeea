import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { credit, doubleCreditFactor } from './crediting.ts';

describe('crediting', () => {
  test('splits, doubles or leaves the helpers out', () => {
    // By hand.
    expect(credit(100, { kind: 'split', managerShare: 0.6 }, [3, 1])).toEqual({
      manager: 60,
      helpers: [30, 10],
      factor: 1,
    });
    expect(credit(100, { kind: 'double' }, [1, 1])).toEqual({ manager: 100, helpers: [100, 100], factor: 3 });
    expect(credit(100, { kind: 'none' }, [1])).toEqual({ manager: 100, helpers: [0], factor: 1 });
  });

  test('shares alike where no share is stated and credits nobody where there is no helper', () => {
    expect(credit(100, { kind: 'split', managerShare: 0.5 }, [0, 0]).helpers).toEqual([25, 25]);
    expect(credit(100, { kind: 'split', managerShare: 0.5 }, []).factor).toBe(0.5);
    expect(credit(0, { kind: 'double' }, [1]).factor).toBeNull();
  });

  test('credits a split sale exactly once', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1e300, noNaN: true }), { minLength: 1, maxLength: 5 });
    const part = fc.integer({ min: 0, max: 100 }).map((points) => points / 100);
    fc.assert(
      fc.property(part, shares, (managerShare, helpers) => {
        expect(credit(1000, { kind: 'split', managerShare }, helpers).factor).toBeCloseTo(1, 9);
      }),
      { numRuns: 1000 },
    );
  });

  test('counts all incentives over that of the manager', () => {
    // method.md 4c: (Inc + sum O) / Inc.
    expect(doubleCreditFactor(48_000, [6000, 6000])).toBe(1.25);
    expect(doubleCreditFactor(0, [1])).toBeNull();
    expect(() => doubleCreditFactor(-1, [])).toThrow(RangeError);
  });

  test('refuses a share above all and a negative sale', () => {
    expect(() => credit(1, { kind: 'split', managerShare: 2 }, [])).toThrow(RangeError);
    expect(() => credit(-1, { kind: 'none' }, [])).toThrow(RangeError);
  });
});
