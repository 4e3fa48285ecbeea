import { formatCompact, formatDate, formatMoney, formatNumber, formatPercent } from '../../../i18n/format.ts';
import { intlTag, type Locale } from '../../../i18n/locale.ts';
import type { Phase, SignalId, Stage } from '../schema.ts';
import type { Text } from '../text.en.ts';

/** All that is needed to write a result down for one reader. */
export interface Words {
  readonly locale: Locale;
  readonly text: Text;
  readonly currency: string;
}

/** What the words of a stage are called in the texts. */
const stageKeys = {
  0: 'healthy',
  1: 'recurring',
  2: 'adversary',
  3: 'allies',
  4: 'competitor',
  5: 'leaving',
} as const satisfies Record<Stage, string>;

export const unknownFigure = '–';

export function figure({ locale }: Words, value: number | null, digits = 0): string {
  return value === null ? unknownFigure : formatNumber(locale, value, digits);
}

export function money({ locale, currency }: Words, value: number | null): string {
  return value === null ? unknownFigure : formatMoney(locale, value, currency);
}

/** Money inside a sentence: `£1.23m`. */
export function compactMoney({ locale, currency }: Words, value: number): string {
  const sign = formatMoney(locale, 0, currency).replace('0', '').trim();
  const space = /\p{L}$/u.test(sign) ? '\u00a0' : '';
  return `${value < 0 ? '−' : ''}${sign}${space}${formatCompact(locale, Math.abs(value))}`;
}

/** A fraction: `25%`, `2.5%`. */
export function percent({ locale }: Words, fraction: number | null): string {
  if (fraction === null) return unknownFigure;
  const isWhole = Math.abs(fraction * 100 - Math.round(fraction * 100)) < 1e-9;
  return formatPercent(locale, fraction, isWhole ? 0 : 1);
}

/** A fraction as percentage points, with the digits that say something. */
export function pointsOf({ locale }: Words, change: number): string {
  const size = Math.abs(change * 100);
  const isWhole = Math.abs(size - Math.round(size)) < 1e-9;
  return formatNumber(locale, change * 100, isWhole ? 0 : size >= 1 ? 1 : 3);
}

export function dayName({ locale }: Words, day: string): string {
  return day === '' ? '' : formatDate(locale, Date.parse(`${day}T12:00:00`));
}

export function namesList({ locale }: Words, names: readonly string[]): string {
  return new Intl.ListFormat(intlTag[locale], { type: 'conjunction' }).format(names);
}

export function signalName({ text }: Words, id: SignalId): string {
  return text.signal[id].name;
}

export function signalNames(words: Words, ids: readonly SignalId[]): string {
  return namesList(
    words,
    ids.map((id) => `“${signalName(words, id)}”`),
  );
}

export function stageName({ text }: Words, stage: Stage): string {
  return text.stage[stageKeys[stage]];
}

export function proposalFor({ text }: Words, phase: Phase): string {
  return text.plan.proposal[stageKeys[phase]];
}
