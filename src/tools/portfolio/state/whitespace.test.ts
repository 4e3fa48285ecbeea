import { describe, expect, test } from 'vitest';
import { defaultPortfolioInputs, parsePortfolioInputs, portfolioLimits } from '../schema.ts';
import {
  addOfferings,
  enterCells,
  enteredCell,
  hasRoomForOfferings,
  removeOfferings,
  renameOffering,
  setRows,
} from './whitespace.ts';

const start = defaultPortfolioInputs;
const set = { kind: 'set' } as const;
const place = { accountId: 'x', locationId: null, offeringId: 'a' } as const;

describe('offerings', () => {
  test('are added, renamed, removed and limited', () => {
    const two = addOfferings([
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ])(start);
    expect(renameOffering('a', 'Z')(two).whitespace.offerings[0]?.name).toBe('Z');
    expect(removeOfferings(new Set(['a']))(two).whitespace.offerings).toHaveLength(1);
    const full = addOfferings(Array.from({ length: 30 }, (_, at) => ({ id: `o${at}`, name: '' })))(start);
    expect(full.whitespace.offerings).toHaveLength(portfolioLimits.offerings);
    expect(hasRoomForOfferings(full)).toBe(false);
    expect(setRows('locations')(start).whitespace.rows).toBe('locations');
  });
});

describe('a cell', () => {
  test('that gets a value alone is one they have, or keeps its state', () => {
    expect(enteredCell(undefined, { ...set, state: null, value: 5 })).toEqual({ state: 'have', value: 5 });
    const could = { state: 'could', value: 3 } as const;
    expect(enteredCell(could, { ...set, state: null, value: 5 })).toEqual({ state: 'could', value: 5 });
    const none = { state: 'none', value: null } as const;
    expect(enteredCell(none, { ...set, state: null, value: 5 })).toEqual({ state: 'have', value: 5 });
  });

  test('that gets a state alone keeps its value, unless there is no need', () => {
    const could = { state: 'could', value: 3 } as const;
    expect(enteredCell(could, { ...set, state: 'competitor', value: undefined })).toEqual({
      state: 'competitor',
      value: 3,
    });
    expect(enteredCell(could, { ...set, state: 'none', value: undefined })).toEqual({
      state: 'none',
      value: null,
    });
    expect(enteredCell(undefined, { ...set, state: 'could', value: undefined })).toEqual({
      state: 'could',
      value: null,
    });
    expect(enteredCell(could, { kind: 'clear' })).toBeUndefined();
  });

  test('is entered for an account or for one of its locations, many at once', () => {
    const one = enterCells([
      { ...place, entry: { ...set, state: 'have', value: 1 } },
      { ...place, offeringId: 'b', entry: { ...set, state: 'could', value: 2 } },
      { ...place, locationId: 'north', entry: { ...set, state: 'competitor', value: 3 } },
    ])(start);
    expect(one.whitespace.cells).toEqual({
      x: { a: { state: 'have', value: 1 }, b: { state: 'could', value: 2 } },
    });
    expect(one.whitespace.locationCells).toEqual({
      x: { north: { a: { state: 'competitor', value: 3 } } },
    });
    const cleared = enterCells([{ ...place, entry: { kind: 'clear' } }])(one);
    expect(cleared.whitespace.cells).toEqual({ x: { b: { state: 'could', value: 2 } } });
    expect(cleared.whitespace.locationCells).toBe(one.whitespace.locationCells);
    expect(parsePortfolioInputs(JSON.parse(JSON.stringify(cleared))).ok).toBe(true);
  });
});
