import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetNames } from './sheet-names.ts';

function namesOf(...names: readonly string[]): string[] {
  return [...sheetNames(names.map((name, index) => ({ id: String(index), name }))).values()];
}

test('what Excel forbids becomes a space', () => {
  expect(namesOf('A/B: [2026]?', "'quoted'", ':::')).toEqual(['A B 2026', 'quoted', '–']);
});

test('a name that is taken, but for its case, gets a number', () => {
  expect(namesOf('Plan', 'PLAN', 'plan', 'History')).toEqual(['Plan', 'PLAN 2', 'plan 3', 'History 2']);
});

test('a long name is cut, and still cut shorter where it needs a number', () => {
  const long = 'x'.repeat(40);
  expect(namesOf(long, long)).toEqual(['x'.repeat(31), `${'x'.repeat(29)} 2`]);
});

test('any names come out valid and different (as Excel’s limits on sheet names say)', () => {
  const anyNames = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 20 });
  fc.assert(
    fc.property(anyNames, (wanted) => {
      const names = namesOf(...wanted);
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
        expect(name.isWellFormed()).toBe(true);
      }
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    }),
    { numRuns: 1000 },
  );
});
