import type { ChoiceLimit } from '../../../engine/portfolio/choice-conflicts.ts';
import { conflicts } from '../../../engine/portfolio/choice-conflicts.ts';
import type { ConflictingLimit } from './start-result.ts';
import type { StartProgramme } from './start-programme.ts';
import { limitUses } from './start-sets.ts';

/**
 * Limits that cannot all hold, as sets in which each is needed: giving up any one of a set mends it. Empty when a choice
 * exists. Only accounts that must be in can make it impossible, so a must-not counts only where it forbids one of them.
 *
 * @throws RangeError as `requireProgramme`.
 * @see engine/portfolio/choice-conflicts.ts.
 * @example (await startConflicts(start))[0]?.map(({ kind }) => kind) // ['must', 'must', 'limit']
 */
export async function startConflicts(start: StartProgramme): Promise<ConflictingLimit[][]> {
  const { programme } = start;
  const musts = new Set(programme.must);
  const mustNot = programme.mustNot.filter((candidate) => musts.has(candidate));
  const found = await conflicts({ ...programme, mustNot });
  const uses = limitUses(start, programme.must);
  return found.map((limits) => limits.map((limit) => named(start, uses, limit)));
}

function named(
  { programme, ids, barred }: StartProgramme,
  uses: ReturnType<typeof limitUses>,
  limit: ChoiceLimit,
): ConflictingLimit {
  const numbers = programme.resources.length;
  const places = {
    resource: (index: number) => index,
    'at-most': () => numbers,
    group: (index: number) => numbers + (programme.atMost === null ? 0 : 1) + index,
  };
  if (limit.kind === 'must' || limit.kind === 'must-not') {
    const accountId = ids[limit.index] ?? '';
    const bar = barred.get(limit.index) ?? 'failed-gate';
    return { kind: limit.kind === 'must' ? 'must' : bar, accountId };
  }
  const place = limit.kind === 'at-most' ? places['at-most']() : places[limit.kind](limit.index);
  const use = uses[place];
  if (use === undefined) throw new RangeError('a conflict names a limit that is not there');
  return { kind: 'limit', limit: use.limit, available: use.available, needed: use.used };
}
