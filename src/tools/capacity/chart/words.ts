import { fill } from '../../../i18n/fill.ts';
import { formatNumber, formatPercent } from '../../../i18n/format.ts';
import { intlTag, type Locale } from '../../../i18n/locale.ts';
import { managersId, sponsorsId } from '../model.ts';
import type { CapacityInputs, FunctionLoad, Tier } from '../schema.ts';
import type { Text } from '../text.en.ts';

/** All that is needed to write a result down for one reader. */
export interface Words {
  readonly locale: Locale;
  readonly text: Text;
}

export const unknownFigure = '–';

function presetName(names: Readonly<Record<string, string>>, preset: string | null): string {
  return preset !== null && Object.hasOwn(names, preset) ? (names[preset] ?? '') : '';
}

export function tierName({ text }: Words, { name, preset }: Pick<Tier, 'name' | 'preset'>): string {
  return name || presetName(text.tierName, preset) || text.tierName.own;
}

export function functionName(
  { text }: Words,
  { name, preset }: Pick<FunctionLoad, 'name' | 'preset'>,
): string {
  return name || presetName(text.functionName, preset) || text.functionName.own;
}

/** The managers, the sponsors or a function by its id. */
export function bearerName(words: Words, { functions }: CapacityInputs, id: string): string {
  const { bearer } = words.text;
  if (id === managersId) return bearer.managers;
  if (id === sponsorsId) return bearer.sponsors;
  const found = functions.find((one) => one.id === id);
  return found ? functionName(words, found) : words.text.functionName.own;
}

export function bearerNames(words: Words, inputs: CapacityInputs, ids: readonly string[]): string {
  return namesList(
    words,
    ids.map((id) => bearerName(words, inputs, id)),
  );
}

export function namesList({ locale }: Words, names: readonly string[]): string {
  return new Intl.ListFormat(intlTag[locale], { type: 'conjunction' }).format(names);
}

export function figure({ locale }: Words, value: number | null, digits = 0): string {
  return value === null ? unknownFigure : formatNumber(locale, value, digits);
}

/** Whole where it is whole, or so large that a tenth says nothing. */
export function amount(words: Words, value: number | null): string {
  const plain = value === null || Math.abs(value) >= 1000 || Math.abs(value - Math.round(value)) < 0.05;
  return figure(words, value, plain ? 0 : 1);
}

export function hours(words: Words, value: number | null): string {
  return value === null ? unknownFigure : fill(words.text.hours, { n: amount(words, value) });
}

export function percent({ locale }: Words, fraction: number | null, digits = 0): string {
  return fraction === null ? unknownFigure : formatPercent(locale, fraction, digits);
}

/** A share of months: all and none are said only where they are meant. */
export function share(words: Words, fraction: number): string {
  if (fraction > 0.999 && fraction < 1) return `>${percent(words, 0.999, 1)}`;
  if (fraction > 0 && fraction < 0.001) return `<${percent(words, 0.001, 1)}`;
  const rounded = Math.round(fraction * 100);
  const misleading = (rounded === 100 && fraction < 1) || (rounded === 0 && fraction > 0);
  return percent(words, fraction, misleading ? 1 : 0);
}

/** Percent without its sign, for a table whose caption has it; all and none are said only where they are meant. */
export function bareShare(words: Words, fraction: number): string {
  const rounded = Math.round(fraction * 100);
  if (rounded === 100 && fraction < 1) return '>99';
  return rounded === 0 && fraction > 0 ? '<1' : figure(words, rounded);
}

/** `4 × 30 h = 120 h` */
export function product(words: Words, count: number, each: number): string {
  return `${amount(words, count)} × ${hours(words, each)} = ${hours(words, count * each)}`;
}
