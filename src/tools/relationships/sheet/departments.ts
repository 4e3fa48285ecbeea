import type { Named, RelationshipsResult } from '../model.ts';

/** Names of the departments on the map by id, none twice: formulas tell departments by their names, whatever their case. */
export function departmentNames(people: readonly Named[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { functionId, functionName } of people) {
    if (functionId === null || names.has(functionId)) continue;
    let name = functionName;
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${functionName} (${copy})`;
    taken.add(name.toLowerCase());
    names.set(functionId, name);
  }
  return names;
}

/** Ours who have a tie on this map. */
export function tiedColleagues({ contacts, ours }: RelationshipsResult): readonly Named[] {
  const tied = new Set(contacts.flatMap(({ links }) => links.map(({ id }) => id)));
  return ours.filter(({ id }) => tied.has(id));
}
