import { sum } from '../../../engine/statistics/sum.ts';
import type { FirmFunction } from '../../../workspace/schema.ts';
import type { TechnologyInputs, TechnologyOption } from '../schema.ts';

export interface UserLine {
  readonly function: FirmFunction;
  /** Null is not said. */
  readonly users: number | null;
}

export interface Users {
  readonly lines: readonly UserLine[];
  /** Null while nobody would use it. */
  readonly total: number | null;
}

export interface AdoptionLine {
  readonly function: FirmFunction;
  readonly users: number;
  readonly share: number | null;
}

export interface Adoption {
  /** Departments with users. */
  readonly lines: readonly AdoptionLine[];
  /** Of all users; null while a department with users has none or there are no users. */
  readonly share: number | null;
  readonly missing: readonly FirmFunction[];
}

/**
 * The people who would use a tool, by department of the document.
 *
 * @throws RangeError when a number is not finite.
 * @see tools.md, section 12 (adoption by function).
 * @example usersOf({ users: { sales: 12 } }, [{ id: 'sales', name: 'Sales' }]).total // 12
 */
export function usersOf(
  { users }: Pick<TechnologyInputs, 'users'>,
  functions: readonly FirmFunction[],
): Users {
  const lines = functions.map((one) => ({ function: one, users: users[one.id] ?? null }));
  const total = sum(lines.map((line) => line.users ?? 0));
  return { lines, total: total > 0 ? total : null };
}

/**
 * The share of all users who will use an option: the departments' shares weighted by their users.
 *
 * @throws RangeError when a number is not finite.
 * @see tools.md, section 12 (adoption by function); the weighting is this site's own.
 * @example adoptionOf({ adoption: { sales: 0.5 } }, users).share // 0.5
 */
export function adoptionOf({ adoption }: Pick<TechnologyOption, 'adoption'>, users: Users): Adoption {
  const lines = users.lines.flatMap((line) =>
    line.users === null || line.users === 0
      ? []
      : [{ function: line.function, users: line.users, share: adoption[line.function.id] ?? null }],
  );
  const missing = lines.filter(({ share }) => share === null).map((line) => line.function);
  const using = sum(lines.map((line) => line.users * (line.share ?? 0)));
  const isKnown = users.total !== null && missing.length === 0;
  return { lines, missing, share: isKnown ? using / users.total : null };
}
