/**
 * The entry of a record that is its own: an account may be called like something every object has.
 *
 * @example own({}, 'constructor') // undefined
 */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
