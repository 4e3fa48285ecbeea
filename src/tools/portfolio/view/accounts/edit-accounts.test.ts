import { describe, expect, test } from 'vitest';
import { account, year } from './account.test-data.ts';
import { duplicateAccounts, editAccounts, editLocations, without } from './edit-accounts.ts';

const accounts = [account('a', 'Halden', { 2026: year(100, 60, 30) }), account('b', 'Kestrel')];

describe('an edit of the accounts', () => {
  test('changes words and figures and leaves the other accounts the same objects', () => {
    const edit = {
      changes: [
        { rowId: 'a', columnId: 'region', value: 'North' },
        { rowId: 'a', columnId: '2026 revenue', value: 120 },
        { rowId: 'a', columnId: '2027 directCost', value: 70 },
      ],
      added: [],
    };
    const [first, second] = editAccounts(accounts, edit, []);
    expect(first?.region).toBe('North');
    expect(first?.figures).toEqual({ 2026: year(120, 60, 30), 2027: year(null, 70, null) });
    expect(second).toBe(accounts[1]);
  });

  test('of figures that are all unknown leaves no year behind', () => {
    const clear = ['revenue', 'directCost', 'indirectCost'].map((figure) => ({
      rowId: 'a',
      columnId: `2026 ${figure}`,
      value: null,
    }));
    expect(editAccounts(accounts, { changes: clear, added: [] }, [])[0]?.figures).toEqual({});
  });

  test('adds rows at the end', () => {
    const added = [{ name: 'Nordic', '2026 revenue': 5 }, {}];
    const after = editAccounts(accounts, { changes: [], added }, ['n', 'o']);
    expect(after.map(({ id, name }) => `${id} ${name}`)).toEqual(['a Halden', 'b Kestrel', 'n Nordic', 'o ']);
    expect(after[2]?.figures).toEqual({ 2026: year(5, null, null) });
  });

  test('does not touch what is not a column of the document', () => {
    const edit = { changes: [{ rowId: 'a', columnId: '2026 net', value: 5 }], added: [] };
    expect(editAccounts(accounts, edit, [])[0]).toBe(accounts[0]);
  });
});

describe('locations', () => {
  const [halden = account('a', 'Halden')] = accounts;

  test('the first takes over the figures of the account, the next begin empty', () => {
    const one = editLocations(halden, { changes: [], added: [{ name: 'Leeds' }] }, ['l']);
    expect(one.locations).toEqual([{ id: 'l', name: 'Leeds', figures: halden.figures }]);
    const two = editLocations(one, { changes: [], added: [{ name: 'Hull' }] }, ['h']);
    expect(two.locations[1]).toEqual({ id: 'h', name: 'Hull', figures: {} });
  });

  test('have no region of their own', () => {
    const one = editLocations(halden, { changes: [], added: [{ name: 'Leeds', region: 'North' }] }, ['l']);
    expect(Object.keys(one.locations[0] ?? {})).toEqual(['id', 'name', 'figures']);
  });
});

test('a copy stands after its original, with ids of its own', () => {
  const original = { ...account('a', 'Halden'), locations: [{ id: 'l', name: 'Leeds', figures: {} }] };
  let made = 0;
  const newId = () => `new-${(made += 1)}`;
  const after = duplicateAccounts(
    [original, account('b', 'Kestrel')],
    new Set(['a']),
    (name) => `${name} 2`,
    newId,
  );
  expect(after.map(({ name }) => name)).toEqual(['Halden', 'Halden 2', 'Kestrel']);
  const ids = after.flatMap(({ id, locations }) => [id, ...locations.map((location) => location.id)]);
  expect(new Set(ids).size).toBe(5);
});

test('accounts are deleted by id', () => {
  expect(without(accounts, new Set(['a'])).map(({ id }) => id)).toEqual(['b']);
});
