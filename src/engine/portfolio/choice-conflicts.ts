import { filterByDeletion } from '../programme/deletion-filter.ts';
import { hasChoice, requireProgramme, type ChoiceProgramme } from './choice.ts';

/** One limit of a programme; `index` counts resources and groups, or is the candidate. */
export type ChoiceLimit =
  | { readonly kind: 'resource' | 'group' | 'must' | 'must-not'; readonly index: number }
  | { readonly kind: 'at-most' };

/** Whether any set is allowed: by {@link hasChoice}, or by a solver. */
export type IsPossible = (programme: ChoiceProgramme) => boolean | Promise<boolean>;

/**
 * Why no set is allowed: sets of limits that cannot hold together, each as small as it gets, so that giving up any one
 * limit of a set resolves it. The sets have only musts in common, and once all of them are resolved there is a choice.
 * Empty when there is one already. Method: a deletion filter, which leaves out one limit after the other for as long as what
 * is left is impossible; then again without the limits found.
 *
 * @throws RangeError as `requireProgramme`, and when `isPossible` says no to musts without any other limit; whatever it
 *   throws itself.
 * @see Chinneck, J. W. and Dravnieks, E. W. (1991), Locating Minimal Infeasible Constraint Sets in Linear Programs, ORSA
 *   Journal on Computing 3, 157-168.
 * @example await conflicts({ ...programme, must: [0, 1], atMost: 1 })
 * // [[{ kind: 'must', index: 0 }, { kind: 'must', index: 1 }, { kind: 'at-most' }]]
 */
export async function conflicts(
  programme: ChoiceProgramme,
  isPossible: IsPossible = hasChoice,
): Promise<ChoiceLimit[][]> {
  requireProgramme(programme);
  const found: ChoiceLimit[][] = [];
  let limits = limitsOf(programme);
  while (!(await isPossible(withLimits(programme, limits)))) {
    const conflict = await filterByDeletion(limits, (rest) => isPossible(withLimits(programme, rest)));
    const resolved = new Set(conflict.filter(({ kind }) => kind !== 'must'));
    if (resolved.size === 0) throw new RangeError('musts alone cannot contradict each other');
    found.push(conflict);
    limits = limits.filter((limit) => !resolved.has(limit));
  }
  return found;
}

function limitsOf({ resources, groups, must, mustNot, atMost }: ChoiceProgramme): ChoiceLimit[] {
  return [
    ...[...new Set(must)].map((index): ChoiceLimit => ({ kind: 'must', index })),
    ...[...new Set(mustNot)].map((index): ChoiceLimit => ({ kind: 'must-not', index })),
    ...resources.map((_, index): ChoiceLimit => ({ kind: 'resource', index })),
    ...groups.map((_, index): ChoiceLimit => ({ kind: 'group', index })),
    ...(atMost === null ? [] : [{ kind: 'at-most' } satisfies ChoiceLimit]),
  ];
}

/** The programme with these of its limits only. */
function withLimits(programme: ChoiceProgramme, limits: readonly ChoiceLimit[]): ChoiceProgramme {
  const kept = new Set(limits.map(keyOf));
  const has = (limit: ChoiceLimit) => kept.has(keyOf(limit));
  return {
    values: programme.values,
    resources: programme.resources.filter((_, index) => has({ kind: 'resource', index })),
    groups: programme.groups.filter((_, index) => has({ kind: 'group', index })),
    must: programme.must.filter((index) => has({ kind: 'must', index })),
    mustNot: programme.mustNot.filter((index) => has({ kind: 'must-not', index })),
    atMost: has({ kind: 'at-most' }) ? programme.atMost : null,
  };
}

function keyOf(limit: ChoiceLimit): string {
  return limit.kind === 'at-most' ? limit.kind : `${limit.kind} ${limit.index}`;
}
