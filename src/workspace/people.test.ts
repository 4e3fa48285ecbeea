import { describe, expect, test } from 'vitest';
import { withAction, withActionChanged, withoutAction } from './actions.ts';
import { newWorkspace } from './new-workspace.ts';
import {
  contactsOf,
  ourPeople,
  withFunction,
  withoutPerson,
  withPeople,
  withPersonChanged,
} from './people.ts';
import type { Person } from './schema.ts';
import { someDay } from './workspace.test-data.ts';

const empty = newWorkspace('w', 'Firm', someDay, 'EUR');
const ann: Person = {
  id: 'ann',
  name: 'Ann',
  side: 'ours',
  accountId: null,
  functionId: null,
  level: 'manager',
};
const bo: Person = { ...ann, id: 'bo', name: 'Bo', side: 'customer', accountId: 'rail' };

describe('the people of a document', () => {
  const both = withPeople([ann, bo])(empty);

  test('are told apart by side and account', () => {
    expect(ourPeople(both)).toEqual([ann]);
    expect(contactsOf(both, 'rail')).toEqual([bo]);
    expect(contactsOf(both, 'other')).toEqual([]);
  });

  test('are added once', () => {
    expect(withPeople([{ ...ann, name: 'Again' }])(both)).toBe(both);
  });

  test('change and leave one at a time', () => {
    expect(withPersonChanged('ann', { name: 'Anna' })(both).people).toEqual([{ ...ann, name: 'Anna' }, bo]);
    expect(withoutPerson('ann')(both).people).toEqual([bo]);
  });

  test('belong to departments that are added once', () => {
    const one = withFunction({ id: 'f', name: 'Finance' })(empty);
    expect(one.functions).toEqual([{ id: 'f', name: 'Finance' }]);
    expect(withFunction({ id: 'f', name: 'Money' })(one)).toBe(one);
  });
});

describe('the actions of a document', () => {
  const planned = withAction('a', { text: 'Call', toolId: 'stance' })(empty);

  test('begin without owner, date and predecessors', () => {
    expect(planned.actions).toEqual([
      {
        id: 'a',
        text: 'Call',
        owner: '',
        start: '',
        lengthDays: null,
        toolId: 'stance',
        dependsOn: [],
        done: false,
      },
    ]);
  });

  test('change and leave one at a time', () => {
    expect(withActionChanged('a', { owner: 'Ann' })(planned).actions[0]).toMatchObject({ owner: 'Ann' });
    expect(withoutAction('a')(planned).actions).toEqual([]);
  });
});
