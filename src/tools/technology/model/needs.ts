import { sum } from '../../../engine/statistics/sum.ts';
import { ourPeople } from '../../../workspace/people.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import { technologyLimits, type Need, type TechnologySettings } from '../schema.ts';

export type NeedGap = 'name' | 'owner' | 'key' | 'pain' | 'measure' | 'process';

export interface NeedLine {
  readonly need: Need;
  /** Null: nobody, or somebody who is no longer in the document. */
  readonly owner: string | null;
  /** What has to be said before it counts; empty: it is complete. */
  readonly gaps: readonly NeedGap[];
  /** A year, in money; null where that is not known. */
  readonly pain: number | null;
  /** Of all weights of complete needs; 0 while it is not complete. */
  readonly share: number;
  /** Whether its process exists, so that a tool can relieve it. */
  readonly counts: boolean;
}

export interface Lock {
  /** Whether options may be looked at. */
  readonly isOpen: boolean;
  readonly complete: number;
  readonly lines: readonly NeedLine[];
}

/**
 * What each need still lacks, and whether enough of them are complete for options to be shown: a name, an owner in the document, the key
 * it serves, a pain above zero, a measure and the state of its process. Pain in hours is turned into money by the cost of an hour.
 *
 * @throws RangeError when a weight is not finite.
 * @see method.md, Tool 7 (step lock); the weights are this site's own.
 * @example lockOf(inputs.needs, settings, workspace).isOpen // false with two complete needs
 */
export function lockOf(
  needs: readonly Need[],
  { hourCost }: Pick<TechnologySettings, 'hourCost'>,
  workspace: Workspace,
): Lock {
  const names = new Map(ourPeople(workspace).map(({ id, name }) => [id, name]));
  const named = needs.map((need) => {
    const owner = need.ownerId === null ? null : (names.get(need.ownerId) ?? null);
    return { need, owner, gaps: gapsOf(need, owner) };
  });
  const complete = named.filter(({ gaps }) => gaps.length === 0);
  const weights = sum(complete.map(({ need }) => need.weight));
  return {
    isOpen: complete.length >= technologyLimits.leastNeeds,
    complete: complete.length,
    lines: named.map(({ need, owner, gaps }) => ({
      need,
      owner,
      gaps,
      pain: painOf(need, hourCost),
      share: gaps.length === 0 ? need.weight / weights : 0,
      counts: need.process !== null && need.process > 0,
    })),
  };
}

function gapsOf({ name, key, pain, measure, process }: Need, owner: string | null): readonly NeedGap[] {
  const lacks = {
    name: name.trim() === '',
    owner: owner === null,
    key: key === null,
    pain: pain === null || pain === 0,
    measure: measure.trim() === '',
    process: process === null,
  };
  return (['name', 'owner', 'key', 'pain', 'measure', 'process'] as const).filter((gap) => lacks[gap]);
}

function painOf({ pain, unit }: Need, hourCost: number | null): number | null {
  if (pain === null || unit === 'money') return pain;
  return hourCost === null ? null : pain * hourCost;
}
