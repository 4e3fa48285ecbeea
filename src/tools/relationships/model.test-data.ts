import type { Account, Person, Workspace } from '../../workspace/schema.ts';
import {
  defaultRelationshipsInputs,
  newNotes,
  type ContactNotes,
  type RelationshipsInputs,
} from './schema.ts';

export const today = '2026-06-30';

export function account(id: string): Account {
  return { id, name: `The ${id}`, segment: '', region: '', notes: '', figures: {}, locations: [] };
}

export function person(
  id: string,
  accountId: string | null,
  part: Partial<Pick<Person, 'level' | 'functionId'>> = {},
): Person {
  return {
    id,
    name: `Name of ${id}`,
    side: accountId === null ? 'ours' : 'customer',
    accountId,
    functionId: null,
    level: null,
    ...part,
  };
}

export function notes(id: string, part: Partial<ContactNotes> = {}): ContactNotes {
  return { ...newNotes(id), ...part };
}

export function inputsOf(
  contacts: readonly ContactNotes[],
  part: Partial<RelationshipsInputs> = {},
): RelationshipsInputs {
  return { ...defaultRelationshipsInputs, contacts, ...part };
}

export type Document = Pick<Workspace, 'accounts' | 'people' | 'functions' | 'actions'>;

/** Everything that is known of a contact: nothing is missing, and nothing has to be asked. */
export function complete(id: string, part: Partial<ContactNotes> = {}): ContactNotes {
  return notes(id, {
    roles: ['user'],
    influence: 3,
    attitude: 1,
    how: 'Said so',
    needs: ['one', 'two', 'three'].map((what) => ({ what, how: 'Asked' })),
    channel: 'Phone',
    wanted: 12,
    actual: 12,
    lastContact: '2026-06-20',
    ...part,
  });
}
