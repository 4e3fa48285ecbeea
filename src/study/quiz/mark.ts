import { readNumber } from '../../ui/read-number.ts';

/** What an answer is worth. Counts are of options for a choice, of places for an order. */
export type Mark =
  | { readonly kind: 'right' }
  | { readonly kind: 'partly'; readonly found: number; readonly of: number; readonly extra: number }
  | { readonly kind: 'wrong' }
  /** Nothing was answered yet, or what was typed is no number. */
  | { readonly kind: 'open' };

export const questionKinds = ['single', 'multiple', 'order', 'number'] as const;
export type QuestionKind = (typeof questionKinds)[number];

export interface Key {
  readonly kind: QuestionKind;
  /** Letters of the right options, or all of them in order; the number as text. */
  readonly right: string;
  /** How far a number may be off. */
  readonly tolerance: number;
  readonly unit: string;
}

/** A binary fraction such as 41.7 must not fail at the edge of its own tolerance. */
const dust = 1e-9;

/** Marks an answer, which is letters for a choice or an order and the typed text for a number. */
export function markAnswer(key: Key, given: string): Mark {
  if (key.kind === 'number') return markNumber(key, given);
  if (given === '') return { kind: 'open' };
  return key.kind === 'order' ? markOrder(key.right, given) : markChoice(key.right, given);
}

function markNumber({ right, tolerance, unit }: Key, given: string): Mark {
  const value = readNumber(given, unit) ?? readNumber(given, '%');
  if (value === null) return { kind: 'open' };
  return { kind: Math.abs(value - Number(right)) <= tolerance + dust ? 'right' : 'wrong' };
}

function markChoice(right: string, given: string): Mark {
  const found = Array.from(right).filter((letter) => given.includes(letter)).length;
  const extra = given.length - found;
  if (found === right.length && extra === 0) return { kind: 'right' };
  return found === 0 ? { kind: 'wrong' } : { kind: 'partly', found, of: right.length, extra };
}

function markOrder(right: string, given: string): Mark {
  const found = Array.from(right).filter((letter, place) => given[place] === letter).length;
  if (found === right.length) return { kind: 'right' };
  return found === 0 ? { kind: 'wrong' } : { kind: 'partly', found, of: right.length, extra: 0 };
}
