import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frozen } from '../reference-case.test-data.ts';
import { assignmentValue, movedAccounts, requireAssignment } from './assignment.ts';
import { free, smallAssignments } from './assignment.test-data.ts';
import { assignmentChange } from './assignment-change.ts';
import { brokenLimits, limitsOf, withLimits } from './assignment-limits.ts';
import { enumeratedAssignment } from './assignment-search.ts';

describe('value of an assignment', () => {
  test('is fit less broken continuity less the highest load', () => {
    // By hand: 5 + 1, the first account leaves manager 1 at a cost of 1, the highest load is 60 %.
    const worth = assignmentValue(frozen({ ...free, loadPenalty: 10 }), [0, 1]);
    expect(worth).toEqual({
      value: -1,
      fit: 6,
      continuity: -1,
      balance: -6,
      hours: [60, 50],
      loads: [0.6, 0.5],
      accounts: [1, 1],
    });
    expect(movedAccounts(free, [null, 0])).toEqual([0]);
    expect(movedAccounts(free, [1, 0])).toEqual([]);
  });

  test('knows no load where hours are not limited', () => {
    const managers = [null, 0].map((hours) => ({ hours, atLeast: 0, atMost: null }));
    expect(assignmentValue({ ...free, managers, loadPenalty: 10 }, [0, 0])).toMatchObject({
      loads: [null, null],
      balance: 0,
    });
  });

  test.each([
    { fit: [[1, 2]] },
    { fit: [[1], [2]] },
    {
      fit: [
        [NaN, 1],
        [1, 1],
      ],
    },
    { changeCost: [-1, 0] },
    { present: [2, null] },
    { required: [2] },
    { pins: [{ account: 0, manager: 2 }] },
  ])('refuses %o', (wrong) => {
    expect(() => requireAssignment({ ...free, ...wrong })).toThrow(RangeError);
  });

  test('refuses an assignment of another length', () => {
    expect(() => assignmentValue(free, [0])).toThrow(RangeError);
  });
});

describe('limits of an assignment', () => {
  test('are named where they are broken', () => {
    const limited = {
      ...free,
      managers: [
        { hours: 100, atLeast: 0, atMost: 1 },
        { hours: 100, atLeast: 1, atMost: null },
      ],
      pins: [{ account: 0, manager: 1 }],
      vetoes: [{ account: 1, manager: 0 }],
    };
    expect(brokenLimits(limited, [0, 0])).toEqual([
      { kind: 'pin', index: 0 },
      { kind: 'veto', index: 0 },
      { kind: 'hours', index: 0 },
      { kind: 'at-most', index: 0 },
      { kind: 'at-least', index: 1 },
    ]);
    expect(brokenLimits(limited, [1, null])).toEqual([{ kind: 'account', index: 1 }]);
    expect(brokenLimits({ ...free, mostLoad: 0.55 }, [0, 1])).toEqual([{ kind: 'hours', index: 0 }]);
  });

  test('all of them make the programme, and none lets anything go', () => {
    fc.assert(
      fc.property(smallAssignments, (programme) => {
        expect(brokenLimits(withLimits(programme, []), [0, 0, null, 1])).toEqual([]);
        const same = withLimits(programme, limitsOf(programme));
        expect(brokenLimits(same, [0, 0, null, 1])).toEqual(brokenLimits(programme, [0, 0, null, 1]));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('trying them all', () => {
  test('finds the best pair that fits', () => {
    // By hand: both do not fit with manager 0 (110 hours); 1 + 4 with continuity 3 + 4 = 7 beats 5 + 1 - 1 = 5.
    expect(enumeratedAssignment(free)).toMatchObject({ assignment: [1, 0], worth: { value: 7 } });
    expect(enumeratedAssignment({ ...free, pins: [{ account: 0, manager: 0 }] })?.assignment).toEqual([0, 1]);
    expect(enumeratedAssignment({ ...free, mostLoad: 0.1 })).toBeNull();
  });

  test('leaves an account out that need not have a manager and is worth nothing', () => {
    const worthless = {
      ...free,
      fit: [
        [-1, -1],
        [-1, -1],
      ],
      changeCost: [0, 0],
      required: [],
    };
    expect(enumeratedAssignment(worthless)?.assignment).toEqual([null, null]);
  });

  test('refuses too many', () => {
    const row = Array.from({ length: 20 }, () => 1);
    const large = { ...free, fit: [row, row], hours: [row, row], present: row, changeCost: row };
    expect(() => enumeratedAssignment(large)).toThrow(RangeError);
  });
});

describe('a change by hand', () => {
  test('has its cost and the limits that it breaks', () => {
    // By hand: fit 3 -> 5, continuity 0 -> -1, both on manager 0 need 110 of 100 hours.
    expect(assignmentChange(free, [1, 0], { account: 0, manager: 0 })).toEqual({
      value: 1,
      fit: 2,
      continuity: -1,
      balance: 0,
      breaks: [{ kind: 'hours', index: 0 }],
    });
    expect(assignmentChange(free, [0, 0], { account: 0, manager: null }).breaks).toEqual([
      { kind: 'account', index: 0 },
    ]);
  });

  test('of the best never gains while nothing breaks', () => {
    const places = fc.record({
      account: fc.integer({ min: 0, max: 3 }),
      manager: fc.constantFrom(0, 1, 2, null),
    });
    fc.assert(
      fc.property(smallAssignments, places, (programme, change) => {
        const best = enumeratedAssignment(programme);
        fc.pre(best !== null);
        const made = assignmentChange(programme, best.assignment, change);
        // Rounding of values up to 300.
        if (made.breaks.length === 0) expect(made.value).toBeLessThanOrEqual(1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  test('refuses what does not exist', () => {
    expect(() => assignmentChange(free, [0, 0], { account: 2, manager: 0 })).toThrow(RangeError);
    expect(() => assignmentChange(free, [0, 0], { account: 0, manager: 2 })).toThrow(RangeError);
  });
});
