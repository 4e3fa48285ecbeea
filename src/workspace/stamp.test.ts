import { expect, test } from 'vitest';
import { compareStamps, nextStamp } from './stamp.ts';

test('a clock that goes backwards does not put a later edit before an earlier one', () => {
  const first = nextStamp(null, 1000, 'b');
  const second = nextStamp(first, 400, 'a');
  const third = nextStamp(second, 1000, 'a');
  const fourth = nextStamp(third, 1001, 'a');
  const made = [first, second, third, fourth];
  expect(made.toReversed().sort(compareStamps)).toEqual(made);
});

test('edits made at the same moment in two tabs have one order', () => {
  const a = nextStamp(null, 5, 'a');
  const b = nextStamp(null, 5, 'b');
  expect(compareStamps(a, b)).toBe(-1);
  expect(compareStamps(b, a)).toBe(1);
  expect(compareStamps(a, { ...a })).toBe(0);
});
