import { fill } from '../../../i18n/fill.ts';
import type { AssetResult, Basis, Figure } from '../model.ts';
import { figure, money, percent, type Words } from './words.ts';

/** Beside the field for sales or margin: what counts, and where it comes from. */
export function figureHint(words: Words, { basis }: AssetResult, which: 'sales' | 'rate'): string {
  const { figures } = words.text;
  const { from }: Figure = basis[which];
  if (from === 'own') return figures.own;
  if (from === 'none') return fill(figures.unknown, { year: basis.year });
  return fill(figures.taken, { year: basis.year });
}

/** The account's figure in the field that is empty, in the unit of the field. */
export function figureInField(words: Words, { basis }: AssetResult, which: 'sales' | 'rate'): string {
  const { from, value } = basis[which];
  if (from !== 'account' || value === null) return '';
  return which === 'sales' ? figure(words, value) : figure(words, value * 100, 1);
}

/** Where a figure comes from, on paper. */
export function figureSource(words: Words, basis: Basis, which: 'sales' | 'rate'): string {
  return fill(words.text.figures.from[basis[which].from], { year: basis.year });
}

export function shownFigure(words: Words, which: 'sales' | 'rate', value: number | null): string {
  return which === 'sales' ? money(words, value) : percent(words, value, 1);
}

export function yearlySentence(words: Words, { basis }: AssetResult): string {
  return fill(words.text.figures.yearly, { value: money(words, basis.margin) });
}

export function programmeMarginHint(words: Words, { basis }: AssetResult): string {
  const { programme } = words.text;
  if (basis.margin === null) return programme.marginUnknown;
  return fill(programme.marginHint, { value: money(words, basis.margin) });
}
