import { assignmentValue, type Assignment, type AssignmentProgramme } from './assignment.ts';
import { brokenLimits, type AssignmentLimit } from './assignment-limits.ts';

/** What giving one account to somebody else does, after less before, in the unit of fit. */
export interface AssignmentChange {
  readonly value: number;
  readonly fit: number;
  /** Negative where continuity is broken, positive where it is restored. */
  readonly continuity: number;
  readonly balance: number;
  /** Limits broken afterwards that were not before. */
  readonly breaks: readonly AssignmentLimit[];
}

/**
 * What it costs to give an account to another manager (null for nobody), everything else staying as it is.
 *
 * @throws RangeError as `assignmentValue`, or when the account or the manager does not exist.
 * @see assignment.ts for the parts of the value.
 * @example assignmentChange(programme, [0, 1], { account: 0, manager: 1 }).continuity // -3
 */
export function assignmentChange(
  programme: AssignmentProgramme,
  assignment: Assignment,
  { account, manager }: { readonly account: number; readonly manager: number | null },
): AssignmentChange {
  if (programme.present[account] === undefined) throw new RangeError('there is no such account');
  if (manager !== null && programme.managers[manager] === undefined) {
    throw new RangeError('there is no such manager');
  }
  const changed = assignment.with(account, manager);
  const before = assignmentValue(programme, assignment);
  const after = assignmentValue(programme, changed);
  const already = brokenLimits(programme, assignment);
  const isNew = ({ kind, index }: AssignmentLimit) =>
    !already.some((limit) => limit.kind === kind && limit.index === index);
  return {
    value: after.value - before.value,
    fit: after.fit - before.fit,
    continuity: after.continuity - before.continuity,
    balance: after.balance - before.balance,
    breaks: brokenLimits(programme, changed).filter(isNew),
  };
}
