import { formatNumber, formatPercent } from '../../../i18n/format.ts';
import { intlTag, type Locale } from '../../../i18n/locale.ts';
import type { Contact, Named } from '../model.ts';
import type { Level } from '../schema.ts';
import type { Text } from '../text.en.ts';

/** All that is needed to write a result down for one reader. */
export interface Words {
  readonly locale: Locale;
  readonly text: Text;
}

export const unknownFigure = '–';

export function figure({ locale }: Words, value: number | null, digits = 0): string {
  return value === null ? unknownFigure : formatNumber(locale, value, digits);
}

export function percent({ locale }: Words, fraction: number | null, digits = 0): string {
  return fraction === null ? unknownFigure : formatPercent(locale, fraction, digits);
}

/** With its sign, as on the scale: `+2`, `−1`, `0`, and `+0.8` between. */
export function signed(words: Words, value: number | null, digits = 0): string {
  const shown = figure(words, value, digits);
  return value !== null && Number(value.toFixed(digits)) > 0
    ? `+${shown}`
    : shown.replace(/^−(?=[0.]+$)/, '');
}

export function gradeWords(anchors: readonly string[], grade: number): string {
  return anchors[grade + 2] ?? '';
}

/** Anchors of a scale as choices: the figure, and what it means. */
export function gradeChoice(words: Words, anchors: readonly string[], grade: number): string {
  return `${signed(words, grade)} · ${gradeWords(anchors, grade)}`;
}

export function influenceChoice({ text }: Words, influence: number): string {
  return `${influence} · ${text.influence.anchors[influence - 1] ?? ''}`;
}

export function levelName({ text }: Words, level: Level | null): string {
  return level === null ? unknownFigure : text.levels[level];
}

/** Of everybody at a level. */
export function bandName({ text }: Words, level: Level | null): string {
  return text.bands[level ?? 'none'];
}

export function list({ text }: Words, names: readonly string[]): string {
  return names.join(text.listGap);
}

/** Names in a sentence: `Ines and Callum`. */
export function namesList({ locale }: Words, names: readonly string[]): string {
  return new Intl.ListFormat(intlTag[locale], { type: 'conjunction' }).format(names);
}

export function roleNames(words: Words, roles: readonly (keyof Text['roles'])[]): string {
  return list(
    words,
    roles.map((role) => words.text.roles[role]),
  );
}

/** An ISO date as the reader writes it. */
export function day({ locale, text }: Words, iso: string): string {
  if (iso === '') return text.unknown;
  const at = Date.parse(`${iso}T00:00:00Z`);
  return new Intl.DateTimeFormat(intlTag[locale], { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}

export function personName(people: readonly Named[], id: string): string {
  return people.find((one) => one.id === id)?.name ?? '';
}

/** Department, level and roles, as far as they are known. */
export function standing(words: Words, person: Named | Contact): readonly string[] {
  const roles = 'notes' in person ? person.notes.roles : [];
  return [
    ...(person.functionName === '' ? [] : [person.functionName]),
    ...(person.level === null ? [] : [words.text.levels[person.level]]),
    ...roles.map((role) => words.text.roles[role]),
  ];
}
