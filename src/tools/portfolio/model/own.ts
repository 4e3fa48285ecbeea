/**
 * An entry of a record by its key, undefined where there is none: an account may be called like something every object
 * has, such as `constructor`.
 *
 * @example own(inputs.ratings, 'constructor') // undefined
 */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
