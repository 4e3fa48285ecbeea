/**
 * What a record holds under a key that people chose: an id may be called like something every object has, such as
 * `constructor`.
 *
 * @example own({ acme: 1 }, 'constructor') // undefined
 */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
