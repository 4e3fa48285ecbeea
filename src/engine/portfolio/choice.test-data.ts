import fc from 'fast-check';
import type { ChoiceProgramme } from './choice.ts';

export function unlimited(values: readonly number[]): ChoiceProgramme {
  return { values, resources: [], groups: [], must: [], mustNot: [], atMost: null };
}

const count = 7;
const whole = (min: number, max: number) => fc.integer({ min, max });
const listOf = (amount: fc.Arbitrary<number>) => fc.array(amount, { minLength: count, maxLength: count });
const someCandidates = fc.subarray(Array.from({ length: count }, (_, candidate) => candidate));
const fewCandidates = someCandidates.map((candidates) => candidates.slice(0, 2));

/** Seven candidates under every kind of limit, some of which contradict each other. */
export const smallProgrammes: fc.Arbitrary<ChoiceProgramme> = fc.record({
  values: listOf(whole(-5, 50)),
  resources: fc.array(fc.record({ limit: whole(0, 60), uses: listOf(whole(0, 20)) }), { maxLength: 3 }),
  groups: fc.array(fc.record({ members: someCandidates, atMost: whole(0, 3) }), { maxLength: 2 }),
  must: fewCandidates,
  mustNot: fewCandidates,
  atMost: fc.option(whole(0, count)),
});
