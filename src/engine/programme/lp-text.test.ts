import { describe, expect, test } from 'vitest';
import { lpRow, lpText } from './lp-text.ts';

describe('programme as text', () => {
  test('has the parts of the format of CPLEX', () => {
    // IBM, CPLEX User's Manual, "LP file format: algebraic representation".
    const rows = [
      lpRow(
        'r',
        [
          [2, 'x'],
          [-1, 'y'],
          [0, 'z'],
        ],
        '<=',
        5,
      ),
      lpRow('s', [[0, 'x']], '>=', 0),
    ];
    const objective = [
      [3, 'x'],
      [-0.5, 'y'],
    ] as const;
    expect(lpText({ objective, rows, binaries: ['x', 'y'] })).toBe(
      'Maximize\n obj: 3 x - 0.5 y\nSubject To\n r: 2 x - 1 y <= 5\n s: 0 x >= 0\nBinary\n x y\nEnd\n',
    );
    expect(lpText({ objective: [], rows: [], binaries: ['x'] })).toContain(' obj: 0 x\n');
  });

  test('cannot say nothing', () => {
    expect(() => lpText({ objective: [], rows: [], binaries: [] })).toThrow(RangeError);
    expect(() => lpRow('r', [], '=', 1)).toThrow(RangeError);
  });
});
