import { annuityFactor } from '../../engine/finance/annuity.ts';
import type { Workspace } from '../../workspace/schema.ts';
import { habitsOf, type HabitsResult } from './model/habits.ts';
import { lockOf, type Lock, type NeedLine } from './model/needs.ts';
import { optionOf, type OptionResult } from './model/option.ts';
import { usersOf, type Users } from './model/users.ts';
import { verdictOf, type Verdict } from './model/verdict.ts';
import type { TechnologyInputs } from './schema.ts';

export { costParts, type Cost, type CostGap, type CostPart, type CostYear } from './model/cost.ts';
export type { FitLine, FitResult } from './model/fit.ts';
export type { HabitsResult } from './model/habits.ts';
export type { Lock, NeedGap, NeedLine } from './model/needs.ts';
export type { OptionResult } from './model/option.ts';
export type { Users } from './model/users.ts';
export type { Verdict } from './model/verdict.ts';

/** How far the stop rule is. */
export type StopState = 'none' | 'no-date' | 'no-measure' | 'set';

export interface TechnologyResult {
  readonly lock: Lock;
  readonly users: Users;
  /** None while the needs are not complete. */
  readonly options: readonly OptionResult[];
  readonly verdict: Verdict;
  /** Of 1 a year at the end of each year compared, in today's money. */
  readonly factor: number;
  /** Complete needs that nobody meets today, not even on paper: their process comes first. */
  readonly withoutProcess: readonly NeedLine[];
  readonly habits: HabitsResult;
  readonly stop: StopState;
}

/**
 * Everything the tool shows: needs and their lock, and, once it is open, each option's fit, cost and worth, and what they say
 * together. Money in workspace currency, rates and shares are fractions; codes and null are "no answer". Result is input to a judgement.
 *
 * Inputs must have passed `parseTechnologyInputs`.
 *
 * @throws RangeError when a number is not finite.
 * @see Sherman, Sperry and Reese (2003), Key 7; the files of model/ for each part.
 * @example evaluateTechnology(inputs, workspace).verdict.kind // 'locked' with two needs
 */
export function evaluateTechnology(inputs: TechnologyInputs, workspace: Workspace): TechnologyResult {
  const { settings, stop } = inputs;
  const lock = lockOf(inputs.needs, settings, workspace);
  const complete = lock.lines.filter(({ gaps }) => gaps.length === 0);
  const users = usersOf(inputs, workspace.functions);
  const options = lock.isOpen
    ? inputs.options.map((option) => optionOf(option, complete, users, settings))
    : [];
  return {
    lock,
    users,
    options,
    verdict: lock.isOpen ? verdictOf(options, settings) : { kind: 'locked' },
    factor: annuityFactor(settings.discount, settings.years, 'end'),
    withoutProcess: complete.filter(({ counts }) => !counts),
    habits: habitsOf(inputs.habits),
    stop: stopState(stop),
  };
}

function stopState({ measure, date }: TechnologyInputs['stop']): StopState {
  const isSaid = measure.trim() !== '';
  // A file can hold a day that no calendar has.
  const isDated = !Number.isNaN(Date.parse(date));
  if (isSaid) return isDated ? 'set' : 'no-date';
  return isDated ? 'no-measure' : 'none';
}
