import { sum } from '../../../engine/statistics/sum.ts';
import type { AssignmentInputs, OwnFit } from '../schema.ts';
import type { AccountInPlay, Manager } from './taking-part.ts';
import { wordKey, wordsList } from './words-list.ts';

/** One skill that the account needs: `min(level / required, 1)`. */
export interface SkillMatch {
  readonly skillId: string;
  readonly required: number;
  /** 1 to 5; null is not known, which counts as 0. */
  readonly level: number | null;
  readonly match: number;
}

/** One part of the fit that the account asks for. */
export type FitPart =
  | {
      readonly kind: 'skills';
      readonly match: number;
      readonly weight: number;
      readonly skills: readonly SkillMatch[];
    }
  | {
      readonly kind: 'languages';
      readonly match: number;
      readonly weight: number;
      readonly spoken: readonly string[];
      readonly missing: readonly string[];
    }
  | { readonly kind: 'region'; readonly match: number; readonly weight: number; readonly region: string };

export interface PairFit {
  /** 0 to 1: the reader's own, or the one worked out. */
  readonly value: number;
  readonly derived: number;
  readonly own: OwnFit | null;
  /** Empty where the account asks for nothing, so that everybody fits. */
  readonly parts: readonly FitPart[];
}

/**
 * How well a manager fits an account, 0 to 1: the weighted mean of what the account asks for and the manager has. Skills by the
 * mean of `min(level / required, 1)`, a level that nobody has rated counting as none; languages by the part that is spoken; the
 * region by yes or no. What is not asked for is left out with its weight; who asks for nothing is fitted by everybody. A fit
 * set by hand takes the place of all that.
 *
 * @see method.md, Key 4, 4a, for the skills; the other parts are this site's own.
 * @example pairFit(inputs, manager, account).value // (3 × 0.75 + 1 × 1 + 1 × 0) / 5 = 0.65
 */
export function pairFit(
  { skills, settings }: Pick<AssignmentInputs, 'skills' | 'settings'>,
  manager: Manager,
  account: AccountInPlay,
): PairFit {
  const { weights } = settings;
  const asked: (FitPart | null)[] = [
    skillsPart(skills, weights.skills, manager, account),
    languagesPart(weights.languages, manager, account),
    regionPart(weights.region, manager, account),
  ];
  const parts = asked.filter((part) => part !== null && part.weight > 0) as readonly FitPart[];
  const total = sum(parts.map(({ weight }) => weight));
  const derived = total === 0 ? 1 : sum(parts.map(({ match, weight }) => match * weight)) / total;
  const own = account.said.fits[manager.id] ?? null;
  return { value: own?.value ?? derived, derived, own, parts };
}

function skillsPart(
  skills: AssignmentInputs['skills'],
  weight: number,
  manager: Manager,
  account: AccountInPlay,
): FitPart | null {
  const matches = skills.flatMap(({ id }): SkillMatch[] => {
    const required = account.said.needs[id];
    if (required === undefined) return [];
    const level = manager.said.skills[id] ?? null;
    return [{ skillId: id, required, level, match: Math.min((level ?? 0) / required, 1) }];
  });
  if (matches.length === 0) return null;
  const match = sum(matches.map((each) => each.match)) / matches.length;
  return { kind: 'skills', match, weight, skills: matches };
}

function languagesPart(weight: number, manager: Manager, account: AccountInPlay): FitPart | null {
  const asked = wordsList(account.said.languages);
  if (asked.length === 0) return null;
  const speaks = new Set(wordsList(manager.said.languages).map((word) => wordKey(word)));
  const spoken = asked.filter((word) => speaks.has(wordKey(word)));
  const missing = asked.filter((word) => !speaks.has(wordKey(word)));
  return { kind: 'languages', match: spoken.length / asked.length, weight, spoken, missing };
}

function regionPart(weight: number, manager: Manager, { region }: AccountInPlay): FitPart | null {
  if (region === '') return null;
  const own = wordsList(manager.said.regions).map((word) => wordKey(word));
  const match = own.length === 0 || own.includes(wordKey(region)) ? 1 : 0;
  return { kind: 'region', match, weight, region };
}
