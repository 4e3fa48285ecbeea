import { describe, expect, test } from 'vitest';
import { example, firmFunction, tier } from '../model.test-data.ts';
import { capacityLimits, parseCapacityInputs, type CapacityInputs } from '../schema.ts';
import {
  addFunction,
  addTier,
  addWave,
  demandOf,
  freeFunctions,
  patchFunction,
  patchInputs,
  patchManagers,
  patchSponsors,
  patchTier,
  patchWave,
  redraw,
  removeFunction,
  removeTier,
  removeWave,
  replaceWaves,
  setDemand,
} from './changes.ts';

const two: CapacityInputs = {
  ...example,
  tiers: [tier('full', { preset: 'full' }), tier('basic')],
  functions: [firmFunction('it', 10, 1, { preset: 'it' })],
};

function names(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}

describe('kinds of account', () => {
  test('are added under the next built-in name, as far as there is room', () => {
    const added = addTier('new')(two);
    expect(added.tiers.at(-1)).toMatchObject({ id: 'new', preset: 'standard', name: '' });
    const full = { ...two, tiers: Array.from({ length: capacityLimits.tiers }, (_, n) => tier(`t${n}`)) };
    expect(addTier('more')(full)).toBe(full);
    expect(
      addTier('own')({
        ...two,
        tiers: ['full', 'standard', 'light'].map((preset) => tier(preset, { preset })),
      }).tiers.at(-1)?.preset,
    ).toBeNull();
  });

  test('take what the functions are asked for by them along, and the last one stays', () => {
    const without = removeTier('full')(two);
    expect(names(without.tiers)).toEqual(['basic']);
    expect(without.functions[0]?.demand).toEqual({});
    expect(removeTier('basic')(without)).toBe(without);
    expect(patchTier('basic', { mix: 4 })(two).tiers[1]?.mix).toBe(4);
  });
});

describe('functions', () => {
  test('begin with nothing known but our assumptions', () => {
    const added = addFunction({ id: 'law', preset: null, name: 'Law' })(two);
    expect(added.functions[1]).toMatchObject({
      name: 'Law',
      available: null,
      demand: {},
      spread: 0.3,
      rework: 0.2,
    });
    expect(parseCapacityInputs(added).ok).toBe(true);
    expect(addFunction({ id: 'it', preset: null, name: '' })(two)).toBe(two);
  });

  test('are asked for by kind of account', () => {
    const asked = setDemand('it', 'basic', { setUpHours: 8 })(two);
    const [it] = asked.functions;
    expect(it && demandOf(it, 'basic')).toEqual({ hoursPerMonth: null, setUpHours: 8 });
    expect(it && demandOf(it, 'constructor')).toEqual({ hoursPerMonth: null, setUpHours: null });
    expect(setDemand('none', 'basic', { setUpHours: 8 })(two).functions).toEqual(two.functions);
  });

  test('are renamed, removed and offered again', () => {
    expect(patchFunction('it', { name: 'Data' })(two).functions[0]?.name).toBe('Data');
    expect(freeFunctions(two)).not.toContain('it');
    expect(freeFunctions(removeFunction('it')(two))).toContain('it');
  });
});

describe('waves', () => {
  test('begin with the pilot and follow the last one', () => {
    const once = addWave('a')(two);
    expect(once.waves).toEqual([{ id: 'a', month: 1, accounts: 3 }]);
    const twice = addWave('b')(patchWave('a', { accounts: 5 })(once));
    expect(twice.waves[1]).toEqual({ id: 'b', month: 7, accounts: 5 });
    expect(names(removeWave('a')(twice).waves)).toEqual(['b']);
    expect(replaceWaves([])(twice).waves).toEqual([]);
  });

  test('stay within their limits', () => {
    const late = { ...two, waves: [{ id: 'z', month: 60, accounts: 1 }] };
    expect(addWave('a')(late).waves[1]?.month).toBe(60);
    const full = {
      ...two,
      waves: Array.from({ length: capacityLimits.waves }, (_, n) => ({ id: `${n}`, month: 1, accounts: 1 })),
    };
    expect(addWave('more')(full)).toBe(full);
  });
});

test('everything else is changed by its part', () => {
  expect(patchManagers({ count: 9 })(two).managers).toEqual({ ...two.managers, count: 9 });
  expect(patchSponsors({ count: 9 })(two).sponsors).toEqual({ count: 9, accountsEach: null });
  expect(patchInputs({ pilot: 2 })(two).pilot).toBe(2);
  expect(redraw({ ...two, seed: capacityLimits.seed }).seed).toBe(0);
});
