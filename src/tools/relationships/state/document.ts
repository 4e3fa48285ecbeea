import { withAction, withoutAction } from '../../../workspace/actions.ts';
import { withFunction, withoutPerson, withPeople, withPersonChanged } from '../../../workspace/people.ts';
import type { Account, Person, Workspace } from '../../../workspace/schema.ts';
import { talkIdStart } from '../model/talks.ts';

export type DocumentChange = (workspace: Workspace) => Workspace;

/** An account of which only the name is known yet. */
export function addAccount(id: string, name: string): DocumentChange {
  const added: Account = { id, name, segment: '', region: '', notes: '', figures: {}, locations: [] };
  return (workspace) => ({ ...workspace, accounts: [...workspace.accounts, added] });
}

/** A new person of the customer's. */
export function addContact(id: string, accountId: string, name: string): DocumentChange {
  const person: Person = { id, name, side: 'customer', accountId, functionId: null, level: null };
  return withPeople([person]);
}

export function changePerson(id: string, part: Partial<Omit<Person, 'id'>>): DocumentChange {
  return withPersonChanged(id, part);
}

/** Into a department that is new, or has this name already. */
export function moveToNewFunction(id: string, functionId: string, name: string): DocumentChange {
  return (workspace) => {
    const known = workspace.functions.find((one) => one.name === name)?.id;
    const housed = known === undefined ? withFunction({ id: functionId, name })(workspace) : workspace;
    return withPersonChanged(id, { functionId: known ?? functionId })(housed);
  };
}

/** What was known stays with the document, and comes back with undo. */
export function removePerson(id: string): DocumentChange {
  return withoutPerson(id);
}

export interface PlannedTalk {
  readonly contactId: string;
  readonly text: string;
  readonly owner: string;
  /** ISO date. */
  readonly start: string;
}

/** A conversation among the document's actions; `unique` tells it from an earlier one with the same person. */
export function planTalk({ contactId, text, owner, start }: PlannedTalk, unique: string): DocumentChange {
  return withAction(`${talkIdStart(contactId)}${unique}`, {
    text,
    owner,
    start,
    lengthDays: 1,
    toolId: 'relationships',
  });
}

export function takeBackTalk(actionId: string): DocumentChange {
  return withoutAction(actionId);
}
