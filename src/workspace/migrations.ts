import type { PlainObject } from './ops.ts';

/** From the version that is the key to the one after it. */
export type Migrations = Readonly<Record<number, (document: PlainObject) => PlainObject>>;

/** Version 1 is the first that was ever written. */
export const migrations: Migrations = {};

/** The document step by step in the current version; null when no way leads there. */
export function migrate(
  document: PlainObject,
  from: number,
  to: number,
  steps: Migrations,
): PlainObject | null {
  let migrated = document;
  for (let version = from; version < to; version += 1) {
    const step = steps[version];
    if (step === undefined) return null;
    migrated = step(migrated);
  }
  return migrated;
}
