import { describe, expect, test } from 'vitest';
import { sampleWorkspace } from '../../workspace/sample.ts';
import sample from '../../../content/cases/sample.json' with { type: 'json' };
import {
  defaultInitiativeInputs,
  defaultSettings,
  emptyYear,
  initiativeLimits,
  parseInitiativeInputs,
} from './schema.ts';

const codes = (value: unknown, version?: number) => {
  const parsed = parseInitiativeInputs(value, version);
  return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path} ${code}`);
};

describe('inputs', () => {
  test('are read as they were stored', () => {
    for (const locale of ['en', 'zh'] as const) {
      const stored = sampleWorkspace(sample, locale, 0)?.tools.initiative?.inputs;
      expect(parseInitiativeInputs(stored)).toEqual({ ok: true, inputs: stored });
    }
    expect(codes(defaultInitiativeInputs)).toEqual([]);
  });

  test('of a newer version are refused', () => {
    expect(codes(defaultInitiativeInputs, 2)).toEqual([' newer-version']);
  });

  test.each([
    [
      { answers: { 'named-executives': { answer: 5, note: '' } } },
      'answers.named-executives.answer unknown-choice',
    ],
    [{ answers: { invented: { answer: 1, note: '' } } }, 'answers.invented unknown-key'],
    [{ grid: { decides: { sales: 'X' } } }, 'grid.decides.sales unknown-choice'],
    [{ test: { 'met-lately': 'yes' } }, 'test.met-lately wrong-type'],
    [{ scoreFrom: 'both' }, 'scoreFrom unknown-choice'],
    [{ raters: [1, 2].map(() => ({ id: 'a', name: '', answers: {} })) }, 'raters.1.id duplicate-id'],
    [{ settings: { ...defaultSettings, mixedFrom: 90 } }, 'settings out-of-range'],
    [{ settings: { ...defaultSettings, healthyBelow: 0.4 } }, 'settings out-of-range'],
    [{ tax: { ...defaultInitiativeInputs.tax, hours: -1 } }, 'tax.hours out-of-range'],
    [{ plan: { ...defaultInitiativeInputs.plan, years: [] } }, 'plan.years missing'],
    [
      {
        plan: {
          ...defaultInitiativeInputs.plan,
          years: Array.from({ length: initiativeLimits.years.max + 1 }, () => emptyYear),
        },
      },
      'plan.years too-many',
    ],
    [
      { charter: { ...defaultInitiativeInputs.charter, edited: { motto: 'x' } } },
      'charter.edited.motto unknown-key',
    ],
    [
      { charter: { ...defaultInitiativeInputs.charter, meetingWeeks: 1.5 } },
      'charter.meetingWeeks out-of-range',
    ],
  ])('that do not fit are named: %j', (change, issue) => {
    expect(codes({ ...defaultInitiativeInputs, ...change })).toContain(issue);
  });
});
