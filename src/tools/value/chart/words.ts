import { fill } from '../../../i18n/fill.ts';
import { formatMoney, formatNumber, formatPercent } from '../../../i18n/format.ts';
import { intlTag, type Locale } from '../../../i18n/locale.ts';
import type { ValueDraws, ValueResult } from '../model.ts';
import type { Cost, Difference, Driver, ValueCaseInputs, ValueInputs } from '../schema.ts';
import type { Text } from '../text.en.ts';

/** All that is needed to write a result down for one reader. */
export interface Words {
  readonly locale: Locale;
  readonly text: Text;
  readonly currency: string;
}

/** A case with what follows from it. */
export interface Told {
  readonly words: Words;
  readonly inputs: ValueInputs;
  readonly one: ValueCaseInputs;
  readonly result: ValueResult;
  /** Null until it is simulated. */
  readonly draws: ValueDraws | null;
  readonly accountName: string;
}

export function money({ locale, currency, text }: Words, value: number | null): string {
  // Rounding must not leave a minus before a zero.
  return value === null ? text.none : formatMoney(locale, Math.round(value) + 0, currency);
}

export function figure({ locale, text }: Words, value: number | null, digits = 0): string {
  return value === null ? text.none : formatNumber(locale, value, digits);
}

const significant = 3;

/** Whole from a thousand up, else with the three digits that tell it: a share of 0.032 must not become 0.03. */
export function amount(words: Words, value: number | null): string {
  if (value === null) return words.text.none;
  const told = Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(significant));
  return figure(words, told, decimalsOf(told));
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

export function percent({ locale, text }: Words, fraction: number | null, digits = 0): string {
  return fraction === null ? text.none : formatPercent(locale, fraction, digits);
}

/** Certainty is said only where it is meant. */
export function chance(words: Words, probability: number): string {
  if (probability > 0.999 && probability < 1) return `>${percent(words, 0.999, 1)}`;
  if (probability > 0 && probability < 0.001) return `<${percent(words, 0.001, 1)}`;
  const whole = Number.isInteger(Math.round(probability * 1000) / 10);
  return percent(words, probability, whole ? 0 : 1);
}

export function yearsText({ text }: Words, n: number): string {
  return fill(text.years, { n });
}

export function namesList({ locale }: Words, names: readonly string[]): string {
  return new Intl.ListFormat(intlTag[locale], { type: 'conjunction' }).format(names);
}

export function driverName(
  { text }: Words,
  { drivers }: ValueCaseInputs,
  driver: Pick<Driver, 'id' | 'name'>,
) {
  return driver.name || fill(text.unnamed.driver, { n: placeOf(drivers, driver.id) });
}

export function costName({ text }: Words, { costs }: ValueCaseInputs, cost: Pick<Cost, 'id' | 'name'>) {
  return cost.name || fill(text.unnamed.cost, { n: placeOf(costs, cost.id) });
}

export function differenceName(
  { text }: Words,
  { alternative }: ValueCaseInputs,
  one: Pick<Difference, 'id' | 'name'>,
) {
  return one.name || fill(text.unnamed.difference, { n: placeOf(alternative.differences, one.id) });
}

/** The driver, cost or difference of an id. */
export function ownerName(words: Words, one: ValueCaseInputs, id: string): string {
  const driver = one.drivers.find((other) => other.id === id);
  if (driver) return driverName(words, one, driver);
  const cost = one.costs.find((other) => other.id === id);
  if (cost) return costName(words, one, cost);
  const difference = one.alternative.differences.find((other) => other.id === id);
  return difference ? differenceName(words, one, difference) : '';
}

export function alternativeName({ text }: Words, { alternative }: ValueCaseInputs): string {
  return alternative.name || text.alternative;
}

/** In letters; a Chinese sign is as wide as two. */
const longestLabel = 22;

/** For a chart, whose names have little room. */
export function shortened(label: string): string {
  let width = 0;
  const signs = Array.from(label);
  const fits = signs.findIndex((sign) => {
    width += /[\u2e80-\uffef]/.test(sign) ? 2 : 1;
    return width > longestLabel;
  });
  return fits === -1
    ? label
    : `${signs
        .slice(0, fits - 1)
        .join('')
        .trimEnd()}…`;
}

function placeOf(list: readonly { readonly id: string }[], id: string): number {
  return list.findIndex((one) => one.id === id) + 1;
}
