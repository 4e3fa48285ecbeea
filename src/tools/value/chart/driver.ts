import { fill } from '../../../i18n/fill.ts';
import type { InputText } from '../inputs-text.en.ts';
import type { Driver } from '../schema.ts';
import { amount, money, percent, type Told } from './words.ts';

function fullYearOf({ result }: Told, { id }: Driver): number | null {
  const value = result.values.get(id);
  return value?.kind === 'value' ? value.fullYear : null;
}

export function driverSummary(told: Told, driver: Driver, { drivers: text }: InputText): string {
  const fullYear = fullYearOf(told, driver);
  if (fullYear === null) return text.unknown;
  return fill(text.summary, {
    amount: money(told.words, fullYear),
    status: told.words.text.statuses[driver.status],
  });
}

/** From the value of a full year to what counts of it. */
export function driverWorth(told: Told, driver: Driver, { drivers: text }: InputText): string {
  const { words } = told;
  const fullYear = fullYearOf(told, driver);
  if (fullYear === null) return text.unknown;
  const { confidence, attribution } = driver;
  const share = confidence * attribution;
  const counts =
    fullYear < 0
      ? text.countsFull
      : fill(text.counts, {
          confidence: percent(words, confidence),
          attribution: percent(words, attribution),
          share: percent(words, share),
          amount: money(words, fullYear * share),
        });
  return [fill(text.fullYear, { amount: money(words, fullYear) }), counts].join(words.text.sentenceGap);
}

/** The formula with the numbers behind its names. */
export function basisOfFormula({ formula, inputs }: Driver): string {
  const known = inputs.map(({ name, value, unit }) => `${name}=${value ?? '?'} ${unit}`.trim());
  return [formula, ...known].join('; ');
}

/** What the value of a full year is worked out from, in the reader's own figures. */
export function driverBasis({ words }: Told, driver: Driver): string {
  if (driver.method === 'formula') return basisOfFormula(driver);
  const { baseline, unit, change, valuePerUnit } = driver;
  return [
    `${amount(words, baseline)} ${unit}`.trim(),
    percent(words, change, 1),
    `${amount(words, valuePerUnit)} ${words.currency}`,
  ].join(' × ');
}

/** The yearly value from its low to its high; undefined while it is not known. */
export function rangeText(told: Told, driver: Driver, { drivers: text }: InputText): string | undefined {
  const fullYear = fullYearOf(told, driver);
  if (fullYear === null) return undefined;
  return fill(text.rangeHint, {
    low: money(told.words, fullYear * driver.low),
    high: money(told.words, fullYear * driver.high),
  });
}
