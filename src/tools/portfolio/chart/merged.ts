import { fill } from '../../../i18n/fill.ts';
import type { MergedFrom } from '../model/merged.ts';
import type { Criterion, Rater } from '../schema.ts';
import type { DerivationText } from '../derivation-text.en.ts';
import { measuredFigure, namesList, plainNumber, type Words } from './words.ts';

/** A rating made from those of several people, with what each has said: `6, mean of 3: 3, 7 and 8`. */
export function mergedSentence(
  words: Words,
  merged: DerivationText['merged'],
  { scale }: Pick<Criterion, 'scale'>,
  value: number,
  { by, said }: MergedFrom,
): string {
  const shown = (given: number) =>
    scale.kind === 'rated' ? plainNumber(words, given) : measuredFigure(words, scale.measure, given);
  const all = namesList(
    words,
    said.map(({ given }) => shown(given)),
  );
  return fill(merged[by], { value: shown(value), n: said.length, all });
}

/** An anonymous rater is called by the place in the list. */
export function raterName({ text }: Words, raters: readonly Rater[], id: string | null): string {
  const index = raters.findIndex((rater) => rater.id === id);
  const name = raters[index]?.name ?? '';
  return name === '' ? fill(text.unnamed.rater, { n: index + 1 }) : name;
}
