import {
  assignmentValue,
  type Assignment,
  type AssignmentProgramme,
  type AssignmentValue,
} from './assignment.ts';

/** One limit of a programme; `index` is the manager, the account, or the place in the list of pins or vetoes. */
export interface AssignmentLimit {
  readonly kind: 'hours' | 'at-least' | 'at-most' | 'account' | 'pin' | 'veto';
  readonly index: number;
}

/** Of a limit, so that hours added up from tenths still fit it. */
const fitTolerance = 1e-9;

/**
 * The limits that an assignment breaks; empty when it is allowed. Hours may be exceeded by rounding: a billionth of the limit.
 *
 * @throws RangeError as `assignmentValue`.
 * @see {@link AssignmentLimit} for the codes.
 * @example brokenLimits(programme, [0, 0, 0]) // [{ kind: 'hours', index: 0 }]
 */
export function brokenLimits(
  programme: AssignmentProgramme,
  assignment: Assignment,
  { hours, accounts }: AssignmentValue = assignmentValue(programme, assignment),
): AssignmentLimit[] {
  const isPair = (pair: { readonly account: number; readonly manager: number } | undefined) =>
    pair !== undefined && assignment[pair.account] === pair.manager;
  const holds = ({ kind, index }: AssignmentLimit) => {
    if (kind === 'account') return assignment[index] !== null;
    if (kind === 'pin') return isPair(programme.pins[index]);
    if (kind === 'veto') return !isPair(programme.vetoes[index]);
    if (kind === 'hours') {
      return (hours[index] ?? 0) <= (hoursLimit(programme, index) ?? Infinity) * (1 + fitTolerance);
    }
    const { atLeast = 0, atMost = null } = programme.managers[index] ?? {};
    const count = accounts[index] ?? 0;
    return kind === 'at-least' ? count >= atLeast : count <= (atMost ?? Infinity);
  };
  return limitsOf(programme).filter((limit) => !holds(limit));
}

/**
 * The hours that a manager may use; null for any number.
 *
 * @see {@link AssignmentProgramme}, `mostLoad`.
 * @example hoursLimit({ managers: [{ hours: 100, ... }], mostLoad: 0.9, ... }, 0) // 90
 */
export function hoursLimit({ managers, mostLoad }: AssignmentProgramme, manager: number): number | null {
  const hours = managers[manager]?.hours ?? null;
  return hours === null ? null : hours * mostLoad;
}

/**
 * All limits of a programme. That an account has at most one manager is none of them: it always holds.
 *
 * @see {@link AssignmentLimit} for the codes.
 * @example limitsOf(programme).length // 7
 */
export function limitsOf({ managers, required, pins, vetoes }: AssignmentProgramme): AssignmentLimit[] {
  const list = (kind: AssignmentLimit['kind'], indices: readonly number[]) =>
    [...new Set(indices)].map((index): AssignmentLimit => ({ kind, index }));
  const where = (holds: (manager: AssignmentProgramme['managers'][number]) => boolean) =>
    managers.flatMap((manager, index) => (holds(manager) ? [index] : []));
  return [
    ...list('account', required),
    ...list('pin', [...pins.keys()]),
    ...list('veto', [...vetoes.keys()]),
    ...list(
      'hours',
      where(({ hours }) => hours !== null),
    ),
    ...list(
      'at-most',
      where(({ atMost }) => atMost !== null),
    ),
    ...list(
      'at-least',
      where(({ atLeast }) => atLeast > 0),
    ),
  ];
}

/**
 * The programme with these of its limits only.
 *
 * @see {@link limitsOf}.
 * @example withLimits(programme, []) // anything goes
 */
export function withLimits(
  programme: AssignmentProgramme,
  limits: readonly AssignmentLimit[],
): AssignmentProgramme {
  const has = (kind: AssignmentLimit['kind'], index: number) =>
    limits.some((limit) => limit.kind === kind && limit.index === index);
  return {
    ...programme,
    managers: programme.managers.map(({ hours, atLeast, atMost }, index) => ({
      hours: has('hours', index) ? hours : null,
      atLeast: has('at-least', index) ? atLeast : 0,
      atMost: has('at-most', index) ? atMost : null,
    })),
    required: programme.required.filter((account) => has('account', account)),
    pins: programme.pins.filter((_, index) => has('pin', index)),
    vetoes: programme.vetoes.filter((_, index) => has('veto', index)),
  };
}
