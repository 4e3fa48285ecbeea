import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateAssignment } from './model.ts';
import { document } from './model.test-data.ts';
import {
  assignmentLimits,
  assignmentVersion,
  defaultAssignmentInputs,
  newAccountSaid,
  newManagerSaid,
  parseAssignmentInputs,
  standings,
  type AccountSaid,
  type AssignmentInputs,
  type ManagerSaid,
} from './schema.ts';

const { hours, accountHours, relationships, months, points, weight, accounts } = assignmentLimits;
const level = fc.integer(assignmentLimits.level);
const amount = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((value) => value / 100);
const words = fc.string({ unit: 'grapheme', maxLength: 20 });
const person = fc.constantFrom('ann', 'ben', 'cy', 'gone');
const ratings = fc.dictionary(fc.constantFrom('technical', 'own'), level, { noNullPrototype: true });

const manager: fc.Arbitrary<ManagerSaid> = fc.record({
  id: person,
  standing: fc.constantFrom(...standings),
  hours: fc.option(amount(hours)),
  share: amount(1),
  atLeast: fc.integer({ min: 0, max: 3 }),
  atMost: fc.option(fc.integer({ min: 0, max: accounts })),
  skills: ratings,
  languages: words,
  regions: words,
  source: words,
});

const account: fc.Arbitrary<AccountSaid> = fc.record({
  id: fc.constantFrom('mill', 'port', 'farm', 'gone'),
  newRelationships: fc.option(amount(relationships)),
  matureRelationships: fc.option(amount(relationships)),
  hours: fc.option(amount(accountHours)),
  needs: ratings,
  languages: words,
  present: fc.option(person),
  changeCost: fc.option(amount(points)),
  optional: fc.boolean(),
  pin: fc.option(person),
  vetoes: fc.uniqueArray(person, { maxLength: 3 }),
  fits: fc.dictionary(person, fc.record({ value: amount(1), reason: words }), { noNullPrototype: true }),
  source: words,
});

const unique = { selector: ({ id }: { readonly id: string }) => id, maxLength: 4 };
const anything: fc.Arbitrary<AssignmentInputs> = fc.record({
  skills: fc.constantFrom(
    [],
    [
      { id: 'technical', preset: 'technical', name: '' },
      { id: 'own', preset: null, name: 'x' },
    ],
  ),
  managers: fc.uniqueArray(manager, unique),
  accounts: fc.uniqueArray(account, unique),
  settings: fc.record({
    newHours: amount(20),
    matureHours: amount(20),
    settleMonths: amount(months),
    countSettling: fc.boolean(),
    weights: fc.record({ skills: amount(weight), languages: amount(weight), region: amount(weight) }),
    changeCost: amount(points),
    loadPenalty: amount(points),
    mostLoad: fc.integer({ min: 1, max: 200 }).map((value) => value / 100),
    usual: fc.record({ from: fc.integer({ min: 0, max: 9 }), to: fc.integer({ min: 0, max: 9 }) }),
    moreHours: amount(20),
  }),
});

function issuesOf(value: unknown): string[] {
  const parsed = parseAssignmentInputs(value);
  return parsed.ok ? [] : parsed.issues.map(({ path, code }) => `${path} ${code}`);
}

describe('inputs of the assignment', () => {
  test('that are allowed are read as they were written, and can be worked out', () => {
    fc.assert(
      fc.property(anything, (inputs) => {
        const parsed = parseAssignmentInputs(JSON.parse(JSON.stringify(inputs)), assignmentVersion);
        expect(parsed).toEqual({ ok: true, inputs });
        const result = evaluateAssignment(inputs, document);
        expect(JSON.stringify(result)).not.toContain('NaN');
      }),
    );
    expect(parseAssignmentInputs(defaultAssignmentInputs)).toEqual({
      ok: true,
      inputs: defaultAssignmentInputs,
    });
  });

  test('that do not fit are named by path and code', () => {
    const { settings } = defaultAssignmentInputs;
    expect(issuesOf({ ...defaultAssignmentInputs, settings: { ...settings, mostLoad: 0 } })).toEqual([
      'settings.mostLoad out-of-range',
    ]);
    const managers = [{ ...newManagerSaid('ann'), skills: { technical: 6 } }];
    expect(issuesOf({ ...defaultAssignmentInputs, managers })).toEqual([
      'managers.0.skills.technical out-of-range',
    ]);
    const twice = [newAccountSaid('mill'), newAccountSaid('mill')];
    expect(issuesOf({ ...defaultAssignmentInputs, accounts: twice })).toEqual(['accounts.1.id duplicate-id']);
    const many = Array.from({ length: accounts + 1 }, (_, index) => newAccountSaid(`a${index}`));
    expect(issuesOf({ ...defaultAssignmentInputs, accounts: many })).toEqual(['accounts too-many']);
    expect(issuesOf({})).toContain('managers missing');
    expect(issuesOf({ ...defaultAssignmentInputs, more: 1 })).toEqual(['more unknown-key']);
  });

  test('of a newer version are refused, and older ones migrated', () => {
    expect(parseAssignmentInputs({}, assignmentVersion + 1)).toEqual({
      ok: false,
      issues: [{ path: '', code: 'newer-version' }],
    });
    const migrated = parseAssignmentInputs({}, 0, { 0: () => defaultAssignmentInputs });
    expect(migrated.ok).toBe(true);
  });
});
