import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frozen } from '../reference-case.test-data.ts';
import { lostWithout, type HeldTie } from './lost-without.ts';

const tie = (id: string, weight: number, ...holders: string[]): HeldTie => ({ id, weight, holders });

/** By hand: 5 + 4 of 15 hang on p alone, 3 on q alone, 2 on both, 1 on nobody. */
const ties = frozen([
  tie('a', 5, 'p'),
  tie('b', 3, 'q'),
  tie('c', 2, 'p', 'q'),
  tie('d', 4, 'p'),
  tie('e', 1),
]);

describe('what is lost without each holder', () => {
  test('is what nobody else holds, over all there is', () => {
    expect(lostWithout(ties, ['q', 'r', 'p'])).toEqual([
      { holder: 'p', lost: ['a', 'd'], lostWeight: 9, share: 9 / 15 },
      { holder: 'q', lost: ['b'], lostWeight: 3, share: 3 / 15 },
      { holder: 'r', lost: [], lostWeight: 0, share: 0 },
    ]);
  });

  test('is 88 % where one notebook holds all but one of eleven contacts (method.md, case N7)', () => {
    // Ten contacts of influence 2.2 hang on the manager, one of 3 on a deputy: 22 of 25.
    const notebook = Array.from({ length: 10 }, (_, index) => tie(`contact ${index}`, 2.2, 'manager'));
    const [worst] = lostWithout([...notebook, tie('last', 3, 'deputy')], ['deputy', 'manager']);
    expect(worst?.holder).toBe('manager');
    expect(worst?.share).toBeCloseTo(0.88, 12);
  });

  test('has no share where nothing weighs anything, and keeps the order of equal losses', () => {
    expect(lostWithout([tie('a', 0, 'p')], ['q', 'p']).map(({ holder, share }) => [holder, share])).toEqual([
      ['q', null],
      ['p', null],
    ]);
    expect(lostWithout([], ['p'])).toEqual([{ holder: 'p', lost: [], lostWeight: 0, share: null }]);
  });

  test('refuses a weight that is none', () => {
    expect(() => lostWithout([tie('a', -1, 'p')], ['p'])).toThrow(RangeError);
    expect(() => lostWithout([tie('a', NaN, 'p')], ['p'])).toThrow(RangeError);
  });

  const holders = ['p', 'q', 'r'];
  const anyTies = fc.array(
    fc.record({
      id: fc.uuid(),
      weight: fc.integer({ min: 0, max: 5 }),
      holders: fc.subarray(holders),
    }),
    { maxLength: 20 },
  );

  test('equals the difference that taking each holder out makes', () => {
    fc.assert(
      fc.property(anyTies, (some) => {
        const held = (list: readonly HeldTie[]) =>
          list.filter((one) => one.holders.length > 0).reduce((sum, { weight }) => sum + weight, 0);
        for (const { holder, lostWeight } of lostWithout(some, holders)) {
          const left = some.map((one) => ({ ...one, holders: one.holders.filter((id) => id !== holder) }));
          expect(lostWeight).toBe(held(some) - held(left));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('never sums to more than all, and a second holder takes the risk away', () => {
    fc.assert(
      fc.property(anyTies, (some) => {
        const total = some.reduce((sum, { weight }) => sum + weight, 0);
        const lost = lostWithout(some, holders).reduce((sum, { lostWeight }) => sum + lostWeight, 0);
        expect(lost).toBeLessThanOrEqual(total);
        const doubled = some.map((one) => ({ ...one, holders: [...one.holders, 'x', 'y'] }));
        expect(lostWithout(doubled, [...holders, 'x', 'y']).every(({ lostWeight }) => lostWeight === 0)).toBe(
          true,
        );
      }),
      { numRuns: 1000 },
    );
  });
});
