import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestText } from '../../workspace/tool-schema.ts';
import { example, firmFunction, tier } from './model.test-data.ts';
import { functionPresets, tierPresets } from './presets.ts';
import {
  capacityVersion,
  defaultCapacityInputs,
  parseCapacityInputs,
  type CapacityInputs,
} from './schema.ts';

const full: CapacityInputs = {
  ...defaultCapacityInputs,
  sponsors: { count: 4, accountsEach: 2 },
  tiers: [tier('full'), tier('light', { preset: 'light', name: '' })],
  functions: [
    firmFunction('engineering', 120, 18, { preset: 'engineering', source: 'Time sheets of May' }),
    firmFunction('it', null, null),
  ],
  waves: [{ id: 'w1', month: 1, accounts: 3 }],
};

function issuesOf(value: unknown, version?: number) {
  const parsed = parseCapacityInputs(value, version);
  return parsed.ok ? [] : parsed.issues;
}

describe('parse capacity inputs', () => {
  test('takes what was stored, through JSON and back', () => {
    expect(parseCapacityInputs(JSON.parse(JSON.stringify(full)))).toEqual({ ok: true, inputs: full });
    expect(parseCapacityInputs(defaultCapacityInputs)).toEqual({ ok: true, inputs: defaultCapacityInputs });
  });

  test.each<[string, unknown, string, string]>([
    ['nothing', null, '', 'wrong-type'],
    ['a field undefined', { ...full, pilot: undefined }, 'pilot', 'wrong-type'],
    [
      'a field absent',
      Object.fromEntries(Object.entries(full).filter(([key]) => key !== 'runs')),
      'runs',
      'missing',
    ],
    ['a field too many', { ...full, extra: 1 }, 'extra', 'unknown-key'],
    ['a half account', { ...full, declare: 1.5 }, 'declare', 'out-of-range'],
    ['a share above one', { ...full, serviceTarget: 1.1 }, 'serviceTarget', 'out-of-range'],
    ['not a number', { ...full, together: Number.NaN }, 'together', 'wrong-type'],
    ['no month', { ...full, waves: [{ id: 'w', month: 0, accounts: 1 }] }, 'waves.0.month', 'out-of-range'],
    ['no tier', { ...full, tiers: [] }, 'tiers', 'missing'],
    [
      'many tiers',
      { ...full, tiers: Array.from({ length: 6 }, (_, n) => tier(`t${n}`)) },
      'tiers',
      'too-many',
    ],
    ['an unknown choice', { ...full, backlog: 'lost' }, 'backlog', 'unknown-choice'],
    ['two of one id', { ...full, tiers: [tier('a'), tier('a')] }, 'tiers.1.id', 'duplicate-id'],
    ['an empty id', { ...full, tiers: [tier('')] }, 'tiers.0.id', 'bad-text'],
    [
      'an id of a row',
      { ...full, functions: [firmFunction('managers', 1, 1)] },
      'functions.0.id',
      'bad-text',
    ],
    [
      'a name without end',
      { ...full, tiers: [tier('a', { name: 'x'.repeat(longestText + 1) })] },
      'tiers.0.name',
      'too-long',
    ],
    [
      'hours below none',
      { ...full, functions: [firmFunction('a', -1, 1)] },
      'functions.0.available',
      'out-of-range',
    ],
    [
      'a list for a demand',
      { ...full, functions: [{ ...firmFunction('a', 1, 1), demand: [] }] },
      'functions.0.demand',
      'wrong-type',
    ],
    [
      'a demand that would reach the prototype',
      {
        ...full,
        functions: [{ ...firmFunction('a', 1, 1), demand: JSON.parse('{"__proto__":{}}') as unknown }],
      },
      'functions.0.demand',
      'bad-text',
    ],
  ])('refuses %s', (_, value, path, code) => {
    expect(issuesOf(value)).toContainEqual({ path, code });
  });

  test('refuses a newer version and passes an older one through its migrations', () => {
    expect(issuesOf(full, capacityVersion + 1)).toEqual([{ path: '', code: 'newer-version' }]);
    const older = parseCapacityInputs({ old: true }, 0, { 0: () => full });
    expect(older).toEqual({ ok: true, inputs: full });
  });

  test('never throws and names at most a hundred faults', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const parsed = parseCapacityInputs(value);
        expect(parsed.ok ? [] : parsed.issues.length).not.toBe(0);
      }),
    );
    const waves = Array.from({ length: 60 }, () => ({ id: '', month: 'x', accounts: null }));
    expect(issuesOf({ ...full, waves })).toHaveLength(100);
  });
});

describe('presets', () => {
  test('are all different', () => {
    expect(new Set(functionPresets).size).toBe(functionPresets.length);
    expect(new Set(tierPresets).size).toBe(tierPresets.length);
  });

  test('begin with the example of the method', () => {
    // method.md, Key 4, 4b: 160 hours at 0.60, 2 new relationships of 6 and 6 mature ones of 3 hours.
    const { managers, tiers } = defaultCapacityInputs;
    expect(managers).toMatchObject({ hoursPerMonth: 160, share: 0.6, newHours: 6, matureHours: 3 });
    expect(tiers[0]).toMatchObject({ newRelationships: 2, matureRelationships: 6 });
    expect(example.pilot).toBe(3);
  });
});
