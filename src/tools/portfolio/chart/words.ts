import { formatCompact, formatDate, formatMoney, formatNumber, formatPercent } from '../../../i18n/format.ts';
import { intlTag, type Locale } from '../../../i18n/locale.ts';
import type { PresetText } from '../preset-text.en.ts';
import type { Criterion, Gate, Measure } from '../schema.ts';
import type { Text } from '../text.en.ts';

/** All that is needed to write a result down for one reader. */
export interface Words {
  readonly locale: Locale;
  readonly text: Text;
  readonly presets: PresetText;
  readonly currency: string;
}

export interface Anchors {
  readonly low: string;
  readonly middle: string;
  readonly high: string;
}

interface PresetWords extends Anchors {
  readonly name: string;
  readonly ask: readonly string[];
}

export const unknownFigure = '–';

function presetOf({ presets }: Words, id: string | null): PresetWords | null {
  const criteria: Readonly<Record<string, PresetWords>> = presets.criteria;
  return id !== null && Object.hasOwn(criteria, id) ? (criteria[id] ?? null) : null;
}

export function criterionName(words: Words, { name, preset }: Pick<Criterion, 'name' | 'preset'>): string {
  return name || presetOf(words, preset)?.name || words.text.criteria.own;
}

export function gateName({ presets, text }: Words, { name, preset }: Pick<Gate, 'name' | 'preset'>): string {
  const gates: Readonly<Record<string, string>> = presets.gates;
  return name || (preset !== null && Object.hasOwn(gates, preset) && gates[preset]) || text.gates.own;
}

/** What 0, 5 and 10 mean: the reader's own words, the built-in ones where these are empty; null when neither exists. */
export function anchorsOf(words: Words, { preset, scale }: Criterion): Anchors | null {
  if (scale.kind !== 'rated') return null;
  const built = presetOf(words, preset);
  const anchors = {
    low: scale.low || (built?.low ?? ''),
    middle: scale.middle || (built?.middle ?? ''),
    high: scale.high || (built?.high ?? ''),
  };
  return anchors.low || anchors.middle || anchors.high ? anchors : null;
}

export function questionsOf(words: Words, { preset, scale }: Criterion): readonly string[] {
  return scale.kind === 'rated' ? (presetOf(words, preset)?.ask ?? []) : [];
}

export function namesList({ locale }: Words, names: readonly string[]): string {
  return new Intl.ListFormat(intlTag[locale], { type: 'conjunction' }).format(names);
}

export function figure({ locale }: Words, value: number | null, digits: number): string {
  return value === null ? unknownFigure : formatNumber(locale, value, digits);
}

export function percent({ locale }: Words, fraction: number | null, digits = 0): string {
  return fraction === null ? unknownFigure : formatPercent(locale, fraction, digits);
}

/** Money in full: columns of it have to add up. */
export function money({ locale, currency }: Words, value: number | null): string {
  return value === null ? unknownFigure : formatMoney(locale, value, currency);
}

/** Money at a glance, without its sign: the column's head has that. */
export function compact({ locale }: Words, value: number | null): string {
  return value === null ? unknownFigure : formatCompact(locale, value);
}

/** Money inside a sentence: `£1.23m`. */
export function compactMoney(words: Words, value: number): string {
  const sign = signOfMoney(words);
  // A sign, such as £, stands at the figure; a code, such as CHF, apart.
  const space = /\p{L}$/u.test(sign) ? '\u00a0' : '';
  return `${value < 0 ? '−' : ''}${sign}${space}${formatCompact(words.locale, Math.abs(value))}`;
}

/** `2026-05-01` as the reader writes dates; anything else as it stands. */
export function date({ locale }: Words, iso: string): string {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? iso : formatDate(locale, at);
}

export function signOfMoney({ locale, currency }: Words): string {
  return formatMoney(locale, 0, currency).replace(/[\d\s]+/g, '');
}

/** A figure as the measure it belongs to is written. */
export function measuredFigure(words: Words, measure: Measure, value: number | null): string {
  if (value === null) return unknownFigure;
  if (measure === 'growth' || measure === 'margin') return percent(words, value, 1);
  return measure === 'entered' ? plainNumber(words, value) : money(words, value);
}

export function plainNumber({ locale }: Words, value: number): string {
  return formatNumber(locale, value, Number.isInteger(value) ? 0 : 2);
}
