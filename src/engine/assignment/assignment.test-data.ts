import fc from 'fast-check';
import type { AssignmentProgramme } from './assignment.ts';

const managers = 3;
const accounts = 4;
const whole = (min: number, max: number) => fc.integer({ min, max });
const list = <T>(entry: fc.Arbitrary<T>, length: number) =>
  fc.array(entry, { minLength: length, maxLength: length });
const pair = fc.record({ account: whole(0, accounts - 1), manager: whole(0, managers - 1) });

/** Three managers and four accounts under every kind of limit, some of which contradict each other. */
export const smallAssignments: fc.Arbitrary<AssignmentProgramme> = fc.record({
  managers: list(
    fc.record({
      hours: fc.option(whole(0, 40), { freq: 4 }),
      atLeast: fc.constantFrom(0, 0, 0, 1, 2),
      atMost: fc.option(whole(0, 3)),
    }),
    managers,
  ),
  fit: list(list(whole(-5, 50), accounts), managers),
  hours: list(list(whole(0, 20), accounts), managers),
  present: list(fc.option(whole(0, managers - 1)), accounts),
  changeCost: list(whole(0, 20), accounts),
  required: fc.subarray([0, 1, 2, 3]),
  pins: fc.array(pair, { maxLength: 1 }),
  vetoes: fc.array(pair, { maxLength: 2 }),
  mostLoad: fc.constantFrom(1, 0.9, 0.75),
  loadPenalty: fc.constantFrom(0, 0, 30),
});

/** Two managers and two accounts that nothing limits. */
export const free: AssignmentProgramme = {
  managers: [
    { hours: 100, atLeast: 0, atMost: null },
    { hours: 100, atLeast: 0, atMost: null },
  ],
  fit: [
    [5, 4],
    [3, 1],
  ],
  hours: [
    [60, 50],
    [60, 50],
  ],
  present: [1, null],
  changeCost: [1, 9],
  required: [0, 1],
  pins: [],
  vetoes: [],
  mostLoad: 1,
  loadPenalty: 0,
};
