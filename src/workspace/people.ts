import type { FirmFunction, Person, Workspace } from './schema.ts';

/** The people of our own firm, entered once and used by every tool. */
export function ourPeople(workspace: Workspace): readonly Person[] {
  return workspace.people.filter(({ side }) => side === 'ours');
}

/** The people of one customer. */
export function contactsOf(workspace: Workspace, accountId: string): readonly Person[] {
  return workspace.people.filter((one) => one.side === 'customer' && one.accountId === accountId);
}

/** Adds people that the document does not have yet, told by their ids. */
export function withPeople(added: readonly Person[]): (workspace: Workspace) => Workspace {
  return (workspace) => {
    const known = new Set(workspace.people.map(({ id }) => id));
    const people = added.filter(({ id }) => !known.has(id));
    return people.length === 0 ? workspace : { ...workspace, people: [...workspace.people, ...people] };
  };
}

export function withPersonChanged(
  id: string,
  part: Partial<Omit<Person, 'id'>>,
): (workspace: Workspace) => Workspace {
  return (workspace) => ({
    ...workspace,
    people: workspace.people.map((one) => (one.id === id ? { ...one, ...part } : one)),
  });
}

/** What tools keep about the person stays in them, so that undo and another tab find it again. */
export function withoutPerson(id: string): (workspace: Workspace) => Workspace {
  return (workspace) => ({ ...workspace, people: workspace.people.filter((one) => one.id !== id) });
}

/** Adds a department that the document does not have yet. */
export function withFunction(added: FirmFunction): (workspace: Workspace) => Workspace {
  return (workspace) =>
    workspace.functions.some(({ id }) => id === added.id)
      ? workspace
      : { ...workspace, functions: [...workspace.functions, added] };
}
