import type { ChoiceChange, ChoiceGain } from '../../../engine/portfolio/choice-gains.ts';
import type { StartSetInputs } from '../schema/choice.ts';
import type { StartChange, StartGain } from './start-result.ts';
import { startAccount, type StartProgramme } from './start-programme.ts';
import { limitUses } from './start-sets.ts';

/** A change in the words of the start and in those of the programme. */
export interface TriedChange {
  readonly change: StartChange;
  readonly choice: ChoiceChange;
}

/** What people ask for. */
const moreHours = 100;
const moreMoney = 0.1;

/** Each is solved anew; nobody reads more. */
export const mostChanges = 20;

/** A gain below this is the rounding of the solver. */
const smallestGain = 1e-6;

/**
 * What could be less narrow: 100 more hours, one more person, 10 % more money, one more account, one more in every region
 * and segment that is full, each must and must-not given up, each unanswered must-have answered with yes. The most worthwhile
 * of the last three first.
 *
 * @param chosen candidates of the best set.
 * @example startChanges(inputs, start, chosen)[0]?.change // { kind: 'hours', by: 100 }
 */
export function startChanges(
  inputs: StartSetInputs,
  start: StartProgramme,
  chosen: readonly number[],
): TriedChange[] {
  return [
    ...resourceChanges(inputs, start),
    ...numberChanges(start, chosen),
    ...accountChanges(inputs, start),
  ];
}

function resourceChanges(
  { hoursPerPerson }: StartSetInputs,
  { programme, resources }: StartProgramme,
): TriedChange[] {
  return resources.flatMap(({ kind }, index): TriedChange[] => {
    const tried = (name: 'hours' | 'person' | 'money', by: number): TriedChange[] =>
      by > 0 ? [{ change: { kind: name, by }, choice: { kind: 'resource', index, by } }] : [];
    if (kind === 'hours') return [...tried('hours', moreHours), ...tried('person', hoursPerPerson)];
    return tried('money', (programme.resources[index]?.limit ?? 0) * moreMoney);
  });
}

function numberChanges(start: StartProgramme, chosen: readonly number[]): TriedChange[] {
  const { programme, resources } = start;
  const byNumber = limitUses(start, chosen).slice(resources.length);
  const first = programme.atMost === null ? 0 : 1;
  return byNumber.flatMap(({ limit, left }, index): TriedChange[] => {
    if (left > 0) return [];
    if ('name' in limit) {
      return [{ change: { ...limit, by: 1 }, choice: { kind: 'group', index: index - first, by: 1 } }];
    }
    return [{ change: { kind: 'accounts', by: 1 }, choice: { kind: 'at-most', by: 1 } }];
  });
}

/** Giving up a must-not helps only where no must-have keeps the account out as well. */
function accountChanges(
  inputs: StartSetInputs,
  { programme, barred, ids, values }: StartProgramme,
): TriedChange[] {
  const worth = (candidate: number) => values[candidate] ?? 0;
  const id = (candidate: number) => ids[candidate] ?? '';
  const isAlone = (candidate: number) =>
    !barred.has(candidate) ||
    (barred.get(candidate) === 'open-gate' && startAccount(inputs, id(candidate)).place === 'free');
  const out = programme.mustNot.filter((candidate) => isAlone(candidate) && worth(candidate) > 0);
  return [
    ...[...programme.must]
      .sort((a, b) => worth(a) - worth(b))
      .map((index): TriedChange => ({
        change: { kind: 'must', accountId: id(index) },
        choice: { kind: 'must', index },
      })),
    ...out
      .sort((a, b) => worth(b) - worth(a))
      .map((index): TriedChange => ({
        change: { kind: barred.has(index) ? 'find-out' : 'must-not', accountId: id(index) },
        choice: { kind: 'must-not', index },
      })),
  ];
}

/**
 * What the solver said of a change, with what it adds in the unit of the goal and by which accounts.
 *
 * @example startGain(start, tried, gain) // { kind: 'more', adds: 0.4, entering: ['corvane'], leaving: [], ... }
 */
export function startGain(
  { ids, valueUnit }: StartProgramme,
  { change }: TriedChange,
  { adds, entering, leaving, result }: ChoiceGain,
): StartGain {
  if (adds === null || result.kind !== 'found') return { kind: 'unknown', change };
  if (adds < smallestGain) return { kind: result.proved ? 'nothing' : 'unknown', change };
  const idsOf = (candidates: readonly number[]) => candidates.flatMap((candidate) => ids[candidate] ?? []);
  return {
    kind: 'more',
    change,
    adds: adds * valueUnit,
    entering: idsOf(entering),
    leaving: idsOf(leaving),
    proved: result.proved,
  };
}
