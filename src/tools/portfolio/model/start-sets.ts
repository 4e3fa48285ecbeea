import { sum } from '../../../engine/statistics/sum.ts';
import type { ComparedSet, LimitUse, StartSet } from './start-result.ts';
import type { StartProgramme } from './start-programme.ts';

/** Sums that differ by less have lost the difference to rounding. */
const sameAmount = 1e-6;

/**
 * What a set of candidates comes to: value by the goal, hours, money, and what it uses and leaves of every limit.
 *
 * @throws RangeError when a number is not finite.
 * @example startSetOf(start, [0, 2]).uses[0] // { limit: { kind: 'hours' }, available: 6000, used: 5900, left: 100 }
 */
export function startSetOf(start: StartProgramme, candidates: readonly number[]): StartSet {
  const worth = (candidate: number) => start.values[candidate] ?? -Infinity;
  const chosen = candidates.toSorted((a, b) => worth(b) - worth(a) || a - b);
  const total = (amounts: readonly (number | null)[]) =>
    sum(chosen.map((candidate) => amounts[candidate] ?? 0));
  return {
    ids: chosen.flatMap((candidate) => start.ids[candidate] ?? []),
    value: total(start.values),
    hours: total(start.hours),
    money: total(start.money),
    uses: limitUses(start, chosen).filter(({ limit, used }) => used > 0 || !('name' in limit)),
  };
}

/**
 * What candidates use and leave of every limit, also where they use nothing: hours, money, number, then regions and
 * segments in the order of the document.
 *
 * @throws RangeError when a number is not finite.
 * @example limitUses(start, []).map(({ used }) => used) // [0, 0, 0]
 */
export function limitUses(start: StartProgramme, candidates: readonly number[]): LimitUse[] {
  const { programme, resources, groups } = start;
  const chosen = new Set(candidates);
  const use = (limit: LimitUse['limit'], available: number, used: number): LimitUse => {
    const left = available - used;
    return { limit, available, used, left: Math.abs(left) < sameAmount ? 0 : left };
  };
  const ofResources = programme.resources.flatMap(({ limit, uses }, index) => {
    const name = resources[index];
    return name ? [use(name, limit, sum(candidates.map((candidate) => uses[candidate] ?? 0)))] : [];
  });
  const ofGroups = programme.groups.flatMap(({ members, atMost }, index) => {
    const name = groups[index];
    return name ? [use(name, atMost, members.filter((member) => chosen.has(member)).length)] : [];
  });
  const { atMost } = programme;
  const ofNumber = atMost === null ? [] : [use({ kind: 'accounts' }, atMost, chosen.size)];
  return [...ofResources, ...ofNumber, ...ofGroups];
}

/**
 * A set beside the best one: which limits it breaks, whom it may not have, whom it lacks, and how much value it misses.
 *
 * @throws RangeError when a number is not finite.
 * @example comparedSet(start, [0, 1], best).misses // 0.4
 */
export function comparedSet(
  start: StartProgramme,
  candidates: readonly number[],
  best: StartSet,
): ComparedSet {
  const { must, mustNot } = start.programme;
  const chosen = new Set(candidates);
  const idsOf = (list: readonly number[]) => list.flatMap((candidate) => start.ids[candidate] ?? []);
  const set = startSetOf(start, candidates);
  const misses = best.value - set.value;
  return {
    ...set,
    over: set.uses.filter(({ left }) => left < 0),
    barred: idsOf(mustNot.filter((candidate) => chosen.has(candidate))),
    withoutMusts: idsOf(must.filter((candidate) => !chosen.has(candidate))),
    misses: Math.abs(misses) < sameAmount ? 0 : misses,
  };
}
