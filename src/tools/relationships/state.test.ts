import { describe, expect, test } from 'vitest';
import type { Workspace } from '../../workspace/schema.ts';
import { newWorkspace } from '../../workspace/new-workspace.ts';
import { complete, inputsOf, person } from './model.test-data.ts';
import { relationshipsLimits } from './schema.ts';
import {
  addLine,
  changeNotes,
  patchNeed,
  patchNotes,
  removeLine,
  setLink,
  setRole,
} from './state/changes.ts';
import {
  addAccount,
  addContact,
  moveToNewFunction,
  planTalk,
  removePerson,
  takeBackTalk,
} from './state/document.ts';
import { badDays, dayOf, strangersIn, takeContacts } from './state/taking.ts';

const empty = inputsOf([]);
const first = (inputs: typeof empty) => inputs.contacts[0];

describe('what is known of a contact', () => {
  test('begins with the first thing that is said', () => {
    expect(first(patchNotes('a', { influence: 4 })(empty))).toMatchObject({
      id: 'a',
      influence: 4,
      roles: [],
    });
    const full = inputsOf(
      Array.from({ length: relationshipsLimits.contacts }, (_, index) => complete(`${index}`)),
    );
    expect(patchNotes('one more', { influence: 4 })(full)).toBe(full);
  });

  test('has each role once', () => {
    const both = setRole('a', 'coach', true)(setRole('a', 'coach', true)(setRole('a', 'user', true)(empty)));
    expect(first(both)?.roles).toEqual(['user', 'coach']);
    expect(first(setRole('a', 'user', false)(both))?.roles).toEqual(['coach']);
  });

  test('has three needs at most, and blanks before one that is said first', () => {
    const third = patchNeed('a', 2, { what: 'Peace' })(empty);
    expect(first(third)?.needs.map(({ what }) => what)).toEqual(['', '', 'Peace']);
    expect(first(patchNeed('a', 2, { how: 'Asked' })(third))?.needs[2]).toEqual({
      what: 'Peace',
      how: 'Asked',
    });
    expect(first(patchNeed('a', 3, { what: 'more' })(third))?.needs).toHaveLength(3);
  });

  test('has one tie to each of ours', () => {
    const tied = setLink('a', 'p', 2)(setLink('a', 'q', 0)(setLink('a', 'p', 1)(empty)));
    expect(first(tied)?.links).toEqual([
      { id: 'p', strength: 2 },
      { id: 'q', strength: 0 },
    ]);
    expect(first(setLink('a', 'p', null)(tied))?.links).toEqual([{ id: 'q', strength: 0 }]);
    const links = Array.from({ length: relationshipsLimits.links }, (_, index) => ({
      id: `${index}`,
      strength: 1,
    }));
    const full = changeNotes('a', (notes) => ({ ...notes, links }))(empty);
    expect(first(setLink('a', 'more', 1)(full))?.links).toHaveLength(relationshipsLimits.links);
  });

  test('draws each line once, and none to oneself', () => {
    const drawn = addLine('m', 'a', 'b', 'influence')(addLine('l', 'a', 'b', 'influence')(empty));
    expect(drawn.lines.map(({ id }) => id)).toEqual(['l']);
    expect(addLine('n', 'a', 'a', 'conflict')(drawn)).toBe(drawn);
    expect(removeLine('l')(drawn).lines).toEqual([]);
  });
});

describe('a list of contacts', () => {
  test.each([
    ['2026-05-31', '2026-05-31'],
    ['2026/5/3', '2026-05-03'],
    ['2026.12.1', '2026-12-01'],
    ['2026年5月3日', '2026-05-03'],
    ['2026-05-31T00:00:00', '2026-05-31'],
    ['31.5.2026', null],
    ['2026-02-30', null],
    ['soon', null],
  ])('has a day such as %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  const ours = [{ id: 'p', name: 'Pia' }];

  test('replaces what it says and leaves the rest', () => {
    const before = inputsOf([
      complete('a', {
        how: 'Kept',
        needs: [{ what: 'Peace', how: 'Asked' }],
        links: [{ id: 'p', strength: 2 }],
      }),
    ]);
    const taken = takeContacts(
      [
        {
          personId: 'a',
          extras: {
            role: 'coach',
            influence: 5,
            needs: 'Peace; Speed；',
            ours: 'pia, Quin',
            lastContact: 'soon',
          },
        },
        {
          personId: 'b',
          extras: {
            attitude: -1,
            how: 'Said so',
            channel: 'Phone',
            wanted: 4,
            lastContact: '2026/5/3',
            ours: 'Pia;Pia',
            role: 'nothing',
          },
        },
      ],
      ours,
    )(before);
    expect(taken.contacts[0]).toMatchObject({
      roles: ['user', 'coach'],
      influence: 5,
      attitude: 1,
      how: 'Kept',
      needs: [
        { what: 'Peace', how: 'Asked' },
        { what: 'Speed', how: '' },
      ],
      lastContact: '2026-06-20',
      links: [{ id: 'p', strength: 2 }],
    });
    expect(taken.contacts[1]).toMatchObject({
      roles: [],
      attitude: -1,
      how: 'Said so',
      channel: 'Phone',
      wanted: 4,
      lastContact: '2026-05-03',
      links: [{ id: 'p', strength: 1 }],
    });
  });

  test('says what it holds that cannot be taken', () => {
    const rows = [
      { personId: 'a', extras: { ours: 'Pia、Quin', lastContact: 'soon' } },
      { personId: 'b', extras: { ours: 'Quin', lastContact: '2026-05-31' } },
      { personId: 'c', extras: {} },
    ];
    expect(strangersIn(rows, ours)).toEqual(['Quin']);
    expect(badDays(rows)).toEqual(['a']);
  });

  test('stops where there is no more room', () => {
    const full = inputsOf(
      Array.from({ length: relationshipsLimits.contacts }, (_, index) => complete(`${index}`)),
    );
    const taken = takeContacts([{ personId: 'more', extras: { influence: 1 } }], ours)(full);
    expect(taken.contacts).toHaveLength(relationshipsLimits.contacts);
  });
});

describe('the document', () => {
  const document: Workspace = { ...newWorkspace('d', 'Document', 0, 'GBP'), people: [person('p', null)] };

  test('takes accounts, contacts and departments, each once', () => {
    const grown = addContact('c', 'mill', 'A.')(addAccount('mill', 'Mill')(document));
    expect(grown.accounts).toMatchObject([{ id: 'mill', name: 'Mill' }]);
    expect(grown.people[1]).toMatchObject({ id: 'c', side: 'customer', accountId: 'mill', level: null });
    const moved = moveToNewFunction('p', 'g', 'Purchasing')(moveToNewFunction('c', 'f', 'Purchasing')(grown));
    expect(moved.functions).toEqual([{ id: 'f', name: 'Purchasing' }]);
    expect(moved.people.map(({ functionId }) => functionId)).toEqual(['f', 'f']);
    expect(removePerson('c')(moved).people).toHaveLength(1);
  });

  test('takes a conversation among its actions, and gives it back', () => {
    const talk = { contactId: 'c', text: 'Talk to A.', owner: 'Pia', start: '2026-07-14' };
    const planned = planTalk(talk, 'x')(document);
    expect(planned.actions).toMatchObject([
      {
        id: 'talk-c-x',
        text: 'Talk to A.',
        owner: 'Pia',
        start: '2026-07-14',
        toolId: 'relationships',
        done: false,
      },
    ]);
    expect(takeBackTalk('talk-c-x')(planned).actions).toEqual([]);
  });
});
