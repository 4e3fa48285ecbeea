import { describe, expect, test } from 'vitest';
import { inputsWith, option } from './model.test-data.ts';
import { newNeed, noRating, technologyLimits } from './schema.ts';
import {
  addNeed,
  addOption,
  answer,
  patchCosts,
  patchNeed,
  patchOption,
  patchSettings,
  patchStop,
  rate,
  removeNeed,
  removeOption,
  setAdoption,
  setUsers,
} from './state/changes.ts';

const start = inputsWith({ needs: [newNeed('a'), newNeed('b')] });

describe('changes of the needs', () => {
  test('add, change and remove one, and leave the others', () => {
    const added = addNeed('c', { key: 5 })(start);
    expect(added.needs[2]).toEqual({ ...newNeed('c'), key: 5 });
    expect(patchNeed('a', { name: 'Map' })(start).needs).toEqual([
      { ...newNeed('a'), name: 'Map' },
      newNeed('b'),
    ]);
    expect(removeNeed('a')(start).needs).toEqual([newNeed('b')]);
  });

  test('stop where there is no more room', () => {
    const needs = Array.from({ length: technologyLimits.needs }, (_, index) => newNeed(`n${index}`));
    const full = inputsWith({ needs });
    expect(addNeed('one-more')(full)).toBe(full);
    const options = Array.from({ length: technologyLimits.options }, (_, index) => option(`o${index}`));
    const crowded = inputsWith({ options });
    expect(addOption('one-more')(crowded)).toBe(crowded);
  });
});

describe('changes of the options', () => {
  test('add and remove products, and never what is always compared', () => {
    const added = addOption('own')(start);
    expect(added.options.map(({ id }) => id)).toEqual(['nothing', 'sheet', 'own']);
    expect(removeOption('own')(added).options).toHaveLength(2);
    expect(removeOption('sheet')(added).options).toHaveLength(3);
  });

  test('rate a need step by step, and change costs, names and adoption of one', () => {
    const once = rate('sheet', 'a', { value: 3 })(start);
    const twice = rate('sheet', 'a', { evidence: 'demo' })(once);
    expect(once.options[1]?.ratings).toEqual({ a: { ...noRating, value: 3 } });
    expect(twice.options[1]?.ratings).toEqual({ a: { value: 3, evidence: 'demo' } });
    expect(twice.options[0]).toBe(start.options[0]);
    expect(patchCosts('sheet', { licence: 5 })(start).options[1]?.costs.licence).toBe(5);
    expect(patchOption('sheet', { name: 'Book' })(start).options[1]?.name).toBe('Book');
    expect(setAdoption('sheet', 'sales', 0.5)(start).options[1]?.adoption).toEqual({ sales: 0.5 });
  });
});

test('users, settings, habits and the stop rule change on their own', () => {
  expect(setUsers('service', 4)(start).users).toEqual({ sales: 10, service: 4 });
  expect(patchSettings({ near: 5 })(start).settings.near).toBe(5);
  expect(answer('start', 'driven')(start).habits.start).toBe('driven');
  expect(patchStop({ date: '2027-01-01' })(start).stop).toEqual({ measure: '', date: '2027-01-01' });
});
