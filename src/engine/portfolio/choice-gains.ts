import type { ChoiceProgramme } from './choice.ts';
import { solveChoice, type SolvedChoice, type Solve } from './choice-solver.ts';

/** One limit made wider: by an amount, or a must or must-not given up. */
export type ChoiceChange =
  | { readonly kind: 'resource' | 'group'; readonly index: number; readonly by: number }
  | { readonly kind: 'at-most'; readonly by: number }
  | { readonly kind: 'must' | 'must-not'; readonly index: number };

/** What a change adds, in the unit of the values. */
export interface ChoiceGain {
  readonly change: ChoiceChange;
  readonly result: SolvedChoice;
  /** Null when there is no set before or after. */
  readonly adds: number | null;
  readonly entering: readonly number[];
  readonly leaving: readonly number[];
}

/**
 * The programme with one change: so much more of a resource, so many more in a group or in all, or a must or must-not
 * taken back. A negative amount narrows the limit, but not below none of a number. A number that is not limited stays so.
 *
 * @see {@link choiceGains}.
 * @example changedProgramme(programme, { kind: 'at-most', by: 1 }).atMost // 9
 */
export function changedProgramme(programme: ChoiceProgramme, change: ChoiceChange): ChoiceProgramme {
  const without = (candidates: readonly number[], index: number) =>
    candidates.filter((candidate) => candidate !== index);
  switch (change.kind) {
    case 'resource': {
      const resources = programme.resources.map((resource, index) =>
        index === change.index ? { ...resource, limit: resource.limit + change.by } : resource,
      );
      return { ...programme, resources };
    }
    case 'group': {
      const groups = programme.groups.map((group, index) =>
        index === change.index ? { ...group, atMost: Math.max(0, group.atMost + change.by) } : group,
      );
      return { ...programme, groups };
    }
    case 'at-most': {
      const { atMost } = programme;
      return { ...programme, atMost: atMost === null ? null : Math.max(0, atMost + change.by) };
    }
    case 'must':
      return { ...programme, must: without(programme.must, change.index) };
    case 'must-not':
      return { ...programme, mustNot: without(programme.mustNot, change.index) };
  }
}

/**
 * What each change alone would add to the best set: one more account, 100 more hours, a must given up. Each is solved anew,
 * one after the other, because in a 0-1 programme no price of a limit holds beyond the point where it is taken.
 *
 * @throws RangeError as `requireProgramme`; whatever the solver throws.
 * @see Wolsey, L. A. (1998), Integer Programming, section 2.5: shadow prices of the linear relaxation only bound the gain.
 * @example (await choiceGains(programme, best, [{ kind: 'resource', index: 0, by: 100 }], solve))[0]?.adds // 42
 */
export async function choiceGains(
  programme: ChoiceProgramme,
  best: SolvedChoice,
  changes: readonly ChoiceChange[],
  solve: Solve,
): Promise<ChoiceGain[]> {
  const gains: ChoiceGain[] = [];
  for (const change of changes) {
    gains.push(gainOf(change, best, await solveChoice(changedProgramme(programme, change), solve)));
  }
  return gains;
}

function gainOf(change: ChoiceChange, best: SolvedChoice, result: SolvedChoice): ChoiceGain {
  if (best.kind !== 'found' || result.kind !== 'found') {
    return { change, result, adds: null, entering: [], leaving: [] };
  }
  const before = new Set(best.chosen);
  const after = new Set(result.chosen);
  return {
    change,
    result,
    adds: result.value - best.value,
    entering: result.chosen.filter((candidate) => !before.has(candidate)),
    leaving: best.chosen.filter((candidate) => !after.has(candidate)),
  };
}
