import { describe, expect, test } from 'vitest';
import sample from '../../../content/cases/sample.json' with { type: 'json' };
import { sampleWorkspace } from '../../workspace/sample.ts';
import { defaultValueInputs, parseValueInputs, valueLimits, valueVersion } from './schema.ts';
import { caseWith, cost, driver } from './model.test-data.ts';

const full = {
  ...defaultValueInputs,
  accountId: 'a',
  cases: { a: caseWith({ drivers: [driver('d')], costs: [cost('c')] }) },
};

function issuesOf(value: unknown, version?: number) {
  const parsed = parseValueInputs(value, version);
  return parsed.ok ? [] : parsed.issues;
}

describe('the inputs of a value case', () => {
  test('are read as they were written', () => {
    expect(parseValueInputs(JSON.parse(JSON.stringify(full)))).toEqual({ ok: true, inputs: full });
    expect(parseValueInputs(defaultValueInputs).ok).toBe(true);
  });

  test.each(['en', 'zh'] as const)('of the sample can be read in %s', (locale) => {
    const slice = sampleWorkspace(sample, locale, 0)?.tools.value;
    expect(issuesOf(slice?.inputs, slice?.version)).toEqual([]);
  });

  test.each([
    [{ startYears: -1 }, 'out-of-range'],
    [{ low: 1.2 }, 'out-of-range'],
    [{ confidence: '1' }, 'wrong-type'],
    [{ status: 'sure' }, 'unknown-choice'],
    [{ confirmedOn: 'yesterday' }, 'bad-text'],
  ])('with a driver of %j are refused with its place', (part, code) => {
    const value = { ...full, cases: { a: { ...full.cases.a, drivers: [{ ...driver('d'), ...part }] } } };
    expect(issuesOf(value)).toEqual([{ path: `cases.a.drivers.0.${Object.keys(part).join()}`, code }]);
  });

  test('name what is there twice', () => {
    const input = { id: 'i', name: 'x', unit: '', value: 1, source: '' };
    const twice = caseWith({ drivers: [driver('d', { inputs: [input, input] }), driver('d')] });
    expect(issuesOf({ ...full, cases: { a: twice } })).toEqual([
      { path: 'cases.a.drivers.1.id', code: 'duplicate-id' },
      { path: 'cases.a.drivers.0.inputs.1.id', code: 'duplicate-id' },
    ]);
  });

  test('have room for so many drivers', () => {
    const many = Array.from({ length: valueLimits.drivers + 1 }, (_, index) => driver(String(index)));
    expect(issuesOf({ ...full, cases: { a: caseWith({ drivers: many }) } })).toEqual([
      { path: 'cases.a.drivers', code: 'too-many' },
    ]);
  });

  test('of a newer version are not touched', () => {
    expect(issuesOf(full, valueVersion + 1)).toEqual([{ path: '', code: 'newer-version' }]);
  });

  test('of the first version have nothing handed back yet', () => {
    const { forCustomer, ...first } = full;
    const { returned, ...one } = full.cases.a;
    expect([forCustomer, returned]).toEqual([null, null]);
    expect(parseValueInputs({ ...first, cases: { a: one } }, 1)).toEqual({ ok: true, inputs: full });
    expect(issuesOf({ ...first, cases: { a: null } }, 1).map(({ path }) => path)).toEqual(['cases.a']);
    expect(issuesOf({ ...first, cases: 1 }, 1)).not.toEqual([]);
    expect(issuesOf(null, 1)).not.toEqual([]);
  });

  test('name what a customer’s file holds twice', () => {
    const theirs = { horizonYears: 5, annualRate: 0.1, drivers: [driver('d'), driver('d')], costs: [] };
    const returned = {
      madeOn: '2026-05-01',
      blank: false,
      sent: theirs,
      by: '',
      on: '2026-05-02',
      theirs,
      decisions: {},
    };
    expect(issuesOf({ ...full, cases: { a: caseWith({ returned }) } })).toEqual([
      { path: 'cases.a.returned.theirs.drivers.1.id', code: 'duplicate-id' },
    ]);
  });
});
