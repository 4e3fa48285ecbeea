import type { Answer, Answers, InitiativeInputs } from './schema.ts';
import { defaultInitiativeInputs } from './schema.ts';
import { statements } from './schema/statements.ts';

/** Answers in the order of the page. */
export function answersOf(list: readonly Answer[]): Answers {
  return Object.fromEntries(
    statements.flatMap((id, place) => {
      const answer = list[place];
      return answer === undefined ? [] : [[id, { answer, note: '' }] as const];
    }),
  );
}

export function inputsWith(change: Partial<InitiativeInputs>): InitiativeInputs {
  return { ...defaultInitiativeInputs, ...change };
}
