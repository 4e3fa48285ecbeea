import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChoiceProgramme } from './choice.ts';
import { smallProgrammes, unlimited } from './choice.test-data.ts';
import { changedProgramme, choiceGains, type ChoiceChange } from './choice-gains.ts';
import { solveChoice } from './choice-solver.ts';
import { solveLpText } from './lp-text.test-data.ts';

const programme: ChoiceProgramme = {
  values: [66, 50, 50, 20],
  resources: [{ limit: 10, uses: [6, 5, 5, 1] }],
  groups: [{ members: [1, 2], atMost: 2 }],
  must: [3],
  mustNot: [0],
  atMost: 2,
};

describe('what a change adds', () => {
  test('is the difference between the two best sets', async () => {
    const best = await solveChoice(programme, solveLpText);
    const changes: ChoiceChange[] = [
      { kind: 'resource', index: 0, by: 1 },
      { kind: 'group', index: 0, by: 1 },
      { kind: 'at-most', by: 1 },
      { kind: 'must', index: 3 },
      { kind: 'must-not', index: 0 },
    ];
    // The best is 3 with 1, worth 70. For 3, 1 and 2 both an hour and a place are missing; 1 and 2 are worth 100, 3 and 0 86.
    const gains = await choiceGains(programme, best, changes, solveLpText);
    expect(gains.map(({ adds }) => adds)).toEqual([0, 0, 0, 30, 16]);
    expect(gains[3]).toMatchObject({ entering: [2], leaving: [3] });
    expect(gains[4]).toMatchObject({ change: changes[4], entering: [0], leaving: [1] });
  });

  test('is unknown where there is no set before or after', async () => {
    const impossible: ChoiceProgramme = { ...unlimited([1]), must: [0], atMost: 0 };
    const none = await solveChoice(impossible, solveLpText);
    const [gain] = await choiceGains(impossible, none, [{ kind: 'at-most', by: 1 }], solveLpText);
    expect(gain).toMatchObject({ adds: null, entering: [], leaving: [], result: { kind: 'found' } });
  });

  test('is never less than nothing when a limit is widened', async () => {
    const widenings = fc.constantFrom<ChoiceChange>(
      { kind: 'resource', index: 0, by: 5 },
      { kind: 'group', index: 0, by: 1 },
      { kind: 'at-most', by: 2 },
      { kind: 'must', index: 1 },
      { kind: 'must-not', index: 2 },
    );
    await fc.assert(
      fc.asyncProperty(smallProgrammes, widenings, async (small, change) => {
        const best = await solveChoice(small, solveLpText);
        const [gain] = await choiceGains(small, best, [change], solveLpText);
        if (best.kind === 'found') expect(gain?.adds ?? -1).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves what is not limited as it is, and narrows down to none at most', () => {
    expect(changedProgramme(unlimited([1]), { kind: 'at-most', by: 1 }).atMost).toBeNull();
    expect(changedProgramme(programme, { kind: 'at-most', by: -5 }).atMost).toBe(0);
    expect(changedProgramme(programme, { kind: 'group', index: 0, by: -5 }).groups[0]?.atMost).toBe(0);
  });
});
