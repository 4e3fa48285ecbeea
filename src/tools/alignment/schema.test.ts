import { describe, expect, test } from 'vitest';
import { inputsOf, people, rater } from './model.test-data.ts';
import { alignmentLimits, defaultAlignmentInputs, noDepartment, parseAlignmentInputs } from './schema.ts';

const full = inputsOf({
  raters: [rater('Bo', { sales: [1, 2, null, 4, 5, 5] })],
  respondents: people(2, 'sales', 'manager', 3),
  departments: { sales: { ...noDepartment, touchpoints: 2.5, stage: 'able', due: '2026-09-01' } },
  promises: [{ id: 'x', text: 'Soon', accountId: null, functionIds: ['sales'] }],
});

function issuesOf(inputs: unknown) {
  const read = parseAlignmentInputs(inputs);
  return read.ok ? [] : read.issues;
}

describe('what is stored', () => {
  test('comes back as it was', () => {
    expect(parseAlignmentInputs(JSON.parse(JSON.stringify(full)))).toEqual({ ok: true, inputs: full });
    expect(parseAlignmentInputs(defaultAlignmentInputs).ok).toBe(true);
  });

  test('is refused by path and code', () => {
    expect(issuesOf({ ...full, raters: [rater('Bo', { sales: 6 })] })).toEqual([
      { path: 'raters.0.ratings.sales.v1', code: 'out-of-range' },
      ...['v2', 'c1', 'c2', 's1', 's2'].map((one) => ({
        path: `raters.0.ratings.sales.${one}`,
        code: 'out-of-range',
      })),
    ]);
    expect(issuesOf({ ...full, departments: { sales: { ...noDepartment, stage: 'keen' } } })).toEqual([
      { path: 'departments.sales.stage', code: 'unknown-choice' },
    ]);
    expect(issuesOf({ ...full, departments: { sales: { ...noDepartment, due: 'soon' } } })).toEqual([
      { path: 'departments.sales.due', code: 'bad-text' },
    ]);
    expect(issuesOf(null)).toEqual([{ path: '', code: 'wrong-type' }]);
  });

  test('has every id once and no more than there is room for', () => {
    const [one] = full.promises;
    expect(issuesOf({ ...full, promises: [one, one] })).toEqual([
      { path: 'promises.1.id', code: 'duplicate-id' },
    ]);
    const raters = Array.from({ length: alignmentLimits.raters + 1 }, (_, index) => rater(`r${index}`, {}));
    expect(issuesOf({ ...full, raters })).toEqual([{ path: 'raters', code: 'too-many' }]);
  });

  test('of a newer version is left alone, and an older one is migrated', () => {
    expect(parseAlignmentInputs(full, 2)).toEqual({
      ok: false,
      issues: [{ path: '', code: 'newer-version' }],
    });
    expect(parseAlignmentInputs('old', 0, { 0: () => full })).toEqual({ ok: true, inputs: full });
  });
});
