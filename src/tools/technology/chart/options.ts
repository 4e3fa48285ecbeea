import { fill } from '../../../i18n/fill.ts';
import type { CostGap, OptionResult } from '../model.ts';
import type { Kind } from '../schema.ts';
import { namesList, percent, type Words } from './words.ts';

export function optionName(
  { text }: Words,
  { name, kind }: { readonly name: string; readonly kind: Kind },
): string {
  return name.trim() === '' ? text.kind[kind] : name;
}

function gapName({ text }: Words, gap: CostGap): string {
  if (gap === 'hourCost') return text.reading.noHour;
  return gap === 'users' ? text.reading.noUsers : text.option.cost[gap];
}

export function costGapNames(words: Words, { cost }: OptionResult): string {
  if (cost.kind === 'known') return '';
  return namesList(
    words,
    cost.gaps.map((gap) => gapName(words, gap)),
  );
}

/** What keeps an option from a worth, by name; empty where nothing does. */
export function worthGaps(words: Words, option: OptionResult): string {
  const { cost, worth, adoption } = option;
  const { reading } = words.text;
  if (worth.net !== null) return '';
  const gaps = cost.kind === 'open' ? cost.gaps.map((gap) => gapName(words, gap)) : [];
  if (worth.benefit.kind === 'open') gaps.push(reading.noHour);
  else if (worth.present === null) gaps.push(adoptionGap(words, adoption.missing));
  return namesList(words, [...new Set(gaps)]);
}

function adoptionGap(words: Words, missing: readonly { readonly name: string }[]): string {
  const { reading } = words.text;
  if (missing.length === 0) return reading.noUsers;
  const names = namesList(
    words,
    missing.map(({ name }) => name),
  );
  return fill(reading.adoption, { names });
}

/** Where it breaks even, in a cell. */
export function breakEvenCell(words: Words, { worth: { breakEven } }: OptionResult): string {
  const { table } = words.text;
  if (breakEven.kind === 'at') return percent(words, breakEven.share);
  if (breakEven.kind === 'never') return fill(table.never, { share: percent(words, breakEven.share) });
  return table.breakEvens[breakEven.kind];
}
