import { habits, type Habit, type TechnologyInputs } from '../schema.ts';

export type HabitBand = 'driven' | 'even' | 'enabled';

export interface HabitsResult {
  /** Answered, of eight. */
  readonly answered: number;
  /** From -8, driven by technology, to 8, enabled by it; null while nothing is answered. */
  readonly index: number | null;
  readonly band: HabitBand | null;
  /** The habits that speak for being driven, and those for being enabled. */
  readonly driven: readonly Habit[];
  readonly enabled: readonly Habit[];
}

/**
 * Technology-driven or technology-enabled: each of eight habits counts +1 or -1, one that is not answered counts nothing.
 *
 * @see Sherman, Sperry and Reese (2003), Key 7, for the pair; method.md, Tool 7, for the index; the habits are this site's own.
 * @example habitsOf(allEnabled).index // 8
 */
export function habitsOf(answers: TechnologyInputs['habits']): HabitsResult {
  const driven = habits.filter((habit) => answers[habit] === 'driven');
  const enabled = habits.filter((habit) => answers[habit] === 'enabled');
  const answered = driven.length + enabled.length;
  if (answered === 0) return { answered, index: null, band: null, driven, enabled };
  const index = enabled.length - driven.length;
  return { answered, index, band: index > 0 ? 'enabled' : index < 0 ? 'driven' : 'even', driven, enabled };
}
