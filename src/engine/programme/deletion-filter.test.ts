import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterByDeletion } from './deletion-filter.ts';

test('a conflict is impossible, and possible without any one of its limits', async () => {
  const contradictions = fc.array(fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1 }), {
    minLength: 1,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(contradictions, async (sets) => {
      const isPossible = (limits: readonly number[]) =>
        !sets.some((set) => set.every((one) => limits.includes(one)));
      const conflict = await filterByDeletion([0, 1, 2, 3, 4, 5], isPossible);
      expect(isPossible(conflict)).toBe(false);
      for (const limit of conflict)
        expect(isPossible(conflict.filter((other) => other !== limit))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
