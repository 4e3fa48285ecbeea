import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeNeed, inputsWith, option, rated } from './model.test-data.ts';
import {
  defaultTechnologyInputs,
  parseTechnologyInputs,
  technologyLimits,
  technologyVersion,
} from './schema.ts';

const full = inputsWith({
  options: [...defaultTechnologyInputs.options, option('own', { ratings: rated(3) })],
});

describe('reading the inputs', () => {
  test('takes what a new document begins with and what a full one holds', () => {
    expect(parseTechnologyInputs(defaultTechnologyInputs)).toEqual({
      ok: true,
      inputs: defaultTechnologyInputs,
    });
    expect(parseTechnologyInputs(full)).toEqual({ ok: true, inputs: full });
  });

  test('puts doing nothing and the spreadsheet back where a file lacks them', () => {
    const parsed = parseTechnologyInputs({ ...full, options: [option('own')] });
    expect(parsed.ok && parsed.inputs.options.map(({ kind }) => kind)).toEqual([
      'nothing',
      'sheet',
      'product',
    ]);
  });

  test.each([
    ['needs.0.weight', { needs: [completeNeed('a', { weight: 0 })] }, 'out-of-range'],
    ['needs.0.pain', { needs: [completeNeed('a', { pain: -1 })] }, 'out-of-range'],
    ['needs.1.id', { needs: [completeNeed('a'), completeNeed('a')] }, 'duplicate-id'],
    ['options.1.id', { options: [option('a'), option('a')] }, 'duplicate-id'],
    ['options.0.adoption.sales', { options: [option('a', { adoption: { sales: 1.5 } })] }, 'out-of-range'],
    ['stop.date', { stop: { measure: '', date: 'soon' } }, 'bad-text'],
    ['users.sales', { users: { sales: 1.5 } }, 'out-of-range'],
    ['habits.start', { habits: { ...full.habits, start: 'both' } }, 'unknown-choice'],
    [
      'needs',
      { needs: Array.from({ length: technologyLimits.needs + 1 }, (_, at) => completeNeed(`n${at}`)) },
      'too-many',
    ],
  ])('names %s', (path, change, code) => {
    expect(parseTechnologyInputs({ ...full, ...change })).toEqual({ ok: false, issues: [{ path, code }] });
  });

  test('migrates older versions step by step and refuses newer ones', () => {
    const steps = { 0: () => full };
    expect(parseTechnologyInputs({}, 0, steps)).toEqual({ ok: true, inputs: full });
    expect(parseTechnologyInputs(full, technologyVersion + 1)).toEqual({
      ok: false,
      issues: [{ path: '', code: 'newer-version' }],
    });
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        parseTechnologyInputs(value);
      }),
    );
  });
});
