import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasChoice, type ChoiceProgramme } from './choice.ts';
import { smallProgrammes, unlimited } from './choice.test-data.ts';
import { conflicts, type ChoiceLimit } from './choice-conflicts.ts';
import { solveChoice } from './choice-solver.ts';
import { solveLpText } from './lp-text.test-data.ts';

/** Only these limits, taken from their definition. */
function only(programme: ChoiceProgramme, limits: readonly ChoiceLimit[]): ChoiceProgramme {
  return limits.reduce<ChoiceProgramme>((built, limit) => {
    switch (limit.kind) {
      case 'at-most':
        return { ...built, atMost: programme.atMost };
      case 'resource':
        return {
          ...built,
          resources: [...built.resources, ...programme.resources.slice(limit.index, limit.index + 1)],
        };
      case 'group':
        return {
          ...built,
          groups: [...built.groups, ...programme.groups.slice(limit.index, limit.index + 1)],
        };
      case 'must':
        return { ...built, must: [...built.must, limit.index] };
      case 'must-not':
        return { ...built, mustNot: [...built.mustNot, limit.index] };
    }
  }, unlimited(programme.values));
}

describe('conflicts', () => {
  test('name the limits that cannot hold together, and no other', async () => {
    const programme: ChoiceProgramme = {
      values: [1, 1, 1, 1],
      resources: [
        { limit: 10, uses: [6, 1, 5, 0] },
        { limit: 100, uses: [1, 1, 1, 1] },
      ],
      groups: [{ members: [0, 3], atMost: 2 }],
      must: [0, 1, 2],
      mustNot: [1, 3],
      atMost: 3,
    };
    expect(await conflicts(programme)).toEqual([
      [
        { kind: 'must', index: 1 },
        { kind: 'must-not', index: 1 },
      ],
      [
        { kind: 'must', index: 0 },
        { kind: 'must', index: 2 },
        { kind: 'resource', index: 0 },
      ],
    ]);
  });

  test('are impossible, possible without any one limit, and none where there is a choice', async () => {
    await fc.assert(
      fc.asyncProperty(smallProgrammes, async (programme) => {
        const found = await conflicts(programme);
        expect(found.length === 0).toBe(hasChoice(programme));
        for (const conflict of found) {
          expect(hasChoice(only(programme, conflict))).toBe(false);
          for (const limit of conflict) {
            expect(
              hasChoice(
                only(
                  programme,
                  conflict.filter((other) => other !== limit),
                ),
              ),
            ).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('are the same when a solver says what is possible', async () => {
    const bySolver = async (programme: ChoiceProgramme) =>
      (await solveChoice(programme, solveLpText)).kind !== 'none';
    await fc.assert(
      fc.asyncProperty(smallProgrammes, async (programme) => {
        expect(await conflicts(programme, bySolver)).toEqual(await conflicts(programme));
      }),
      { numRuns: 1000 },
    );
  });

  test('do not go on for ever with a solver that always says no', async () => {
    await expect(conflicts(unlimited([1]), () => false)).rejects.toThrow(RangeError);
  });
});
