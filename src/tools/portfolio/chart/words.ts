import { formatCompact, formatDate, formatMoney, formatNumber, formatPercent } from '../../../i18n/format.ts';
import { intlTag, type Locale } from '../../../i18n/locale.ts';
import type { AnchorsText } from '../anchors-text.en.ts';
import type { InputsText } from '../inputs-text.en.ts';
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

interface AnchorWords extends Anchors {
  readonly ask: readonly string[];
}

/** What the screens need on which people enter something. */
export interface InputWords extends Words {
  readonly text: Text & InputsText;
  readonly anchors: AnchorsText;
}

const unknownFigure = '–';

function byPreset<T>(records: Readonly<Record<string, T>>, id: string | null): T | null {
  return id !== null && Object.hasOwn(records, id) ? (records[id] ?? null) : null;
}

/** The first text that is not empty. */
function firstOf(...texts: readonly string[]): string {
  return texts.find((text) => text !== '') ?? '';
}

export function criterionName(
  { presets, text }: Words,
  { name, preset }: Pick<Criterion, 'name' | 'preset'>,
): string {
  return firstOf(name, byPreset(presets.criteria, preset) ?? '', text.unnamed.criterion);
}

export function gateName({ presets, text }: Words, { name, preset }: Pick<Gate, 'name' | 'preset'>): string {
  return firstOf(name, byPreset(presets.gates, preset) ?? '', text.unnamed.gate);
}

/** What 0, 5 and 10 mean: the reader's own words, the built-in ones where these are empty; null when neither exists. */
export function anchorsOf(words: InputWords, { preset, scale }: Criterion): Anchors | null {
  if (scale.kind !== 'rated') return null;
  const built = byPreset<AnchorWords>(words.anchors, preset);
  const anchors = {
    low: firstOf(scale.low, built?.low ?? ''),
    middle: firstOf(scale.middle, built?.middle ?? ''),
    high: firstOf(scale.high, built?.high ?? ''),
  };
  return firstOf(anchors.low, anchors.middle, anchors.high) === '' ? null : anchors;
}

export function questionsOf(words: InputWords, { preset, scale }: Criterion): readonly string[] {
  return scale.kind === 'rated' ? (byPreset<AnchorWords>(words.anchors, preset)?.ask ?? []) : [];
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

/** Where a score and its range stand on a line of 100. */
export function scoreMarks(score: number, low: number, high: number) {
  return { score: Math.round(score * 10), low: Math.round(low * 10), high: Math.round(high * 10) };
}

/** Money in full: columns of it have to add up. */
export function money({ locale, currency }: Words, value: number | null): string {
  return value === null ? unknownFigure : formatMoney(locale, value, currency);
}

/** Money at a glance, without its sign: the column's head has that. */
export function compact({ locale }: Words, value: number | null): string {
  return value === null ? unknownFigure : formatCompact(locale, value, 'column');
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
