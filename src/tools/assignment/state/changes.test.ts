import { describe, expect, test } from 'vitest';
import { accountSaid, inputsWith, manager } from '../model.test-data.ts';
import { assignmentLimits, newManagerSaid, parseAssignmentInputs, type AssignmentInputs } from '../schema.ts';
import {
  addAccounts,
  addManagers,
  addSkill,
  editAccounts,
  needColumn,
  patchAccount,
  patchManager,
  patchSettings,
  patchSkill,
  patchWeights,
  rateManager,
  removeAccounts,
  removeManager,
  removeSkill,
  setFit,
  skillColumn,
  takeManagers,
  tie,
  tieOf,
} from './changes.ts';

const inputs = inputsWith();

function mill(changed: AssignmentInputs) {
  return changed.accounts.find(({ id }) => id === 'mill') ?? accountSaid('none');
}

describe('changes of the assignment', () => {
  test('add nobody twice, and stop when it is full', () => {
    const added = addManagers(['ben', 'cy', 'cy'])(inputs);
    expect(added.managers.map(({ id }) => id)).toEqual(['ann', 'ben', 'cy']);
    expect(addManagers(['ann'])(inputs)).toBe(inputs);
    const many = Array.from({ length: 300 }, (_, index) => `x${index}`);
    expect(addManagers(many)(inputs).managers).toHaveLength(assignmentLimits.managers);
    expect(addAccounts(many)(inputs).accounts).toHaveLength(assignmentLimits.accounts);
    expect(addAccounts(['mill'])(inputs)).toBe(inputs);
  });

  test('of people keep what is said of the others', () => {
    const changed = patchManager('ann', { share: 0.5 })(inputs);
    expect(changed.managers).toEqual([manager('ann', { share: 0.5 }), manager('ben')]);
    expect(removeManager('ann')(inputs).managers).toEqual([manager('ben')]);
    const rated = rateManager('ann', 'technical', 4)(inputs);
    expect(rated.managers[0]?.skills).toEqual({ technical: 4 });
    expect(rateManager('ann', 'technical', null)(rated).managers[0]?.skills).toEqual({});
  });

  test('take in what a table says, and leave the rest', () => {
    const before = rateManager('ann', 'training', 2)(patchManager('ann', { regions: 'North' })(inputs));
    const rows = [
      {
        personId: 'ann',
        extras: { hours: 120, languages: 'Welsh', regions: null, [skillColumn('technical')]: 3.6 },
      },
      { personId: 'new', extras: { share: 0.4 } },
    ];
    const { managers } = takeManagers(rows)(before);
    expect(managers[0]).toMatchObject({
      hours: 120,
      share: 0.6,
      languages: 'Welsh',
      regions: 'North',
      skills: { training: 2, technical: 4 },
    });
    expect(managers[2]).toEqual({ ...newManagerSaid('new'), share: 0.4 });
    expect(parseAssignmentInputs(takeManagers(rows)(before)).ok).toBe(true);
  });

  test('of a pair pin it, rule it out, or set it free', () => {
    const pinned = tie('mill', 'ben', 'pin')(tie('mill', 'ben', 'veto')(inputs));
    expect([mill(pinned).pin, mill(pinned).vetoes]).toEqual(['ben', []]);
    expect(tieOf(mill(pinned), 'ben')).toBe('pin');
    const vetoed = tie('mill', 'ben', 'veto')(pinned);
    expect([mill(vetoed).pin, mill(vetoed).vetoes]).toEqual([null, ['ben']]);
    expect(tieOf(mill(vetoed), 'ben')).toBe('veto');
    expect(mill(tie('mill', 'ben', 'free')(vetoed))).toEqual(mill(inputs));
    expect(tieOf(mill(inputs), 'ben')).toBe('free');
    const all = Array.from({ length: 60 }, (_, index) => `x${index}`);
    const most = all.reduce((current, id) => tie('mill', id, 'veto')(current), inputs);
    expect(mill(most).vetoes).toHaveLength(assignmentLimits.managers);
  });

  test('of a fit keep the reason, and give it back', () => {
    const set = setFit('mill', 'ann', { value: 0.3, reason: 'Seen' })(inputs);
    expect(mill(set).fits).toEqual({ ann: { value: 0.3, reason: 'Seen' } });
    expect(mill(setFit('mill', 'ann', null)(set)).fits).toEqual({});
  });

  test('in the sheet of accounts are one change', () => {
    const cell = (columnId: string, value: string | number | null) => ({ rowId: 'mill', columnId, value });
    const changed = editAccounts([
      cell('newRelationships', 3),
      cell('hours', 12),
      cell('languages', 'Welsh'),
      cell('source', null),
      cell('present', 'ben'),
      cell('optional', 'yes'),
      cell(needColumn('technical'), 4),
      cell('name', 'Other'),
    ])(inputs);
    expect(mill(changed)).toMatchObject({
      newRelationships: 3,
      hours: 12,
      languages: 'Welsh',
      source: '',
      present: 'ben',
      optional: true,
      needs: { technical: 4 },
    });
    const emptied = editAccounts([cell('present', null), cell(needColumn('technical'), null)])(changed);
    expect(mill(emptied)).toMatchObject({ present: null, needs: {} });
    expect(removeAccounts(['mill', 'farm'])(inputs).accounts.map(({ id }) => id)).toEqual(['port']);
    expect(mill(patchAccount('mill', { source: 'Map' })(inputs)).source).toBe('Map');
  });

  test('of settings and skills keep the others', () => {
    expect(patchSettings({ changeCost: 5 })(inputs).settings).toEqual({ ...inputs.settings, changeCost: 5 });
    expect(patchWeights({ region: 0 })(inputs).settings.weights).toEqual({
      skills: 3,
      languages: 1,
      region: 0,
    });
    const added = addSkill('own')(inputs);
    expect(added.skills.at(-1)).toEqual({ id: 'own', preset: null, name: '' });
    expect(patchSkill('own', { name: 'Contracts' })(added).skills.at(-1)?.name).toBe('Contracts');
    expect(removeSkill('own')(added)).toEqual(inputs);
    const full = ['a', 'b', 'c', 'd'].reduce((current, id) => addSkill(id)(current), inputs);
    expect(full.skills).toHaveLength(assignmentLimits.skills);
  });
});
