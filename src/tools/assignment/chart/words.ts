import { fill } from '../../../i18n/fill.ts';
import { formatNumber, formatPercent } from '../../../i18n/format.ts';
import { intlTag, type Locale } from '../../../i18n/locale.ts';
import type { AssignmentResult, Outcome } from '../model.ts';
import { skillPresets } from '../presets.ts';
import type { AssignmentInputs, Skill } from '../schema.ts';
import type { Text } from '../text.en.ts';

/** All that is needed to write a result down for one reader. */
export interface Words {
  readonly locale: Locale;
  readonly text: Text;
}

/** A case with what follows from it. */
export interface Told {
  readonly words: Words;
  readonly result: AssignmentResult;
  /** Null until the best assignment is known. */
  readonly outcome: Outcome | null;
}

/** Whole where it is whole, else with one decimal. */
export function figure({ locale, text }: Words, value: number | null): string {
  if (value === null) return text.none;
  const rounded = toTenths(value);
  return formatNumber(locale, rounded, Number.isInteger(rounded) ? 0 : 1);
}

/** One decimal throughout, so that a column adds up as far as it can be seen. */
export function tenth({ locale, text }: Words, value: number | null): string {
  return value === null ? text.none : formatNumber(locale, toTenths(value), 1);
}

/** Alike above and below zero, so that what belongs together adds up; rounding leaves no minus before a zero. */
function toTenths(value: number): number {
  return (Math.sign(value) * Math.round(Number((Math.abs(value) * 10).toPrecision(12)))) / 10 + 0;
}

/** A difference, with its sign. */
export function signed(words: Words, value: number | null): string {
  const shown = tenth(words, value);
  return value !== null && toTenths(value) > 0 ? `+${shown}` : shown;
}

export function percent({ locale, text }: Words, fraction: number | null): string {
  return fraction === null ? text.none : formatPercent(locale, fraction);
}

export function namesList({ locale }: Words, names: readonly string[]): string {
  return new Intl.ListFormat(intlTag[locale], { type: 'conjunction' }).format(names);
}

export function managerName({ words, result }: Told, manager: number | null): string {
  return manager === null ? words.text.nobody : (result.case.managers[manager]?.name ?? words.text.nobody);
}

export function accountName({ result }: Told, account: number): string {
  return result.case.accounts[account]?.name ?? '';
}

export function accountNames(told: Told, accounts: readonly number[]): string {
  return namesList(
    told.words,
    accounts.map((account) => accountName(told, account)),
  );
}

/** One of our people by id, also one who takes no part. */
export function personName({ words, result }: Told, id: string | null): string {
  return result.ours.find((one) => one.id === id)?.name ?? words.text.nobody;
}

export function skillName(
  { text }: Words,
  { skills }: Pick<AssignmentInputs, 'skills'>,
  skill: Pick<Skill, 'id' | 'preset' | 'name'>,
): string {
  if (skill.name !== '') return skill.name;
  const known = skillPresets.find((each) => each === skill.preset);
  if (known) return text.skills[known];
  return fill(text.unnamedSkill, { n: skills.findIndex(({ id }) => id === skill.id) + 1 });
}

/** Regions of the accounts that take part, each once. */
export function regionsOf({ result }: Told): readonly string[] {
  return [...new Set(result.accounts.map(({ region }) => region).filter((region) => region !== ''))];
}
