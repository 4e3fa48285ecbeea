import { contactsOf, ourPeople, withFunction, withPeople } from '../../workspace/people.ts';
import type { Person, Workspace } from '../../workspace/schema.ts';

/** Somebody as they are added by name. */
export interface NewPerson {
  readonly name: string;
  readonly functionId: string | null;
  /** Of a department that the document does not have; empty where it has it or nobody has said. */
  readonly newDepartment: string;
  readonly level: Person['level'];
}

/** Ours, or the people of one account. */
export function peopleFor(workspace: Workspace | null, accountId: string | null): readonly Person[] {
  if (workspace === null) return [];
  return accountId === null ? ourPeople(workspace) : contactsOf(workspace, accountId);
}

/** Adds the person, and their department where it is new; a department of the same name is taken instead. */
export function withNewPerson(
  { name, functionId, newDepartment, level }: NewPerson,
  accountId: string | null,
  personId: string,
  departmentId: string,
): (workspace: Workspace) => Workspace {
  return (workspace) => {
    const same = workspace.functions.find((one) => one.name === newDepartment)?.id;
    const department = newDepartment === '' ? functionId : (same ?? departmentId);
    const person: Person = {
      id: personId,
      name,
      side: accountId === null ? 'ours' : 'customer',
      accountId,
      functionId: department,
      level,
    };
    const housed =
      newDepartment === '' || same !== undefined
        ? workspace
        : withFunction({ id: departmentId, name: newDepartment })(workspace);
    return withPeople([person])(housed);
  };
}
