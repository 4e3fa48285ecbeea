import { sum } from '../../../engine/statistics/sum.ts';
import { fill } from '../../../i18n/fill.ts';
import type { DesignText } from '../design-text.en.ts';
import { shownPositions } from '../model.ts';
import type { Position } from '../schema.ts';
import { money, percent, unknownFigure, type Told } from './words.ts';

/** Target total cash of a post and how much of it is salary, as entered. */
export function totalOf(told: Told, { base, targetVariable }: Position): string {
  const { words } = told;
  if (base === null || targetVariable === null) return unknownFigure;
  const total = base + targetVariable;
  const share = total > 0 ? ` (${percent(words, roundedShare(base / total))})` : '';
  return `${money(words, total)}${share}`;
}

/** All posts together, and what the method reports. */
export function mixSentence(told: Told, { people }: DesignText): string {
  const { words, inputs, workspace } = told;
  const known = shownPositions(inputs, workspace).flatMap(({ base, targetVariable }) =>
    base === null || targetVariable === null ? [] : [{ base, targetVariable }],
  );
  const base = sum(known.map((one) => one.base));
  const total = base + sum(known.map(({ targetVariable }) => targetVariable));
  return fill(people.sum, {
    total: money(words, total),
    share: total > 0 ? percent(words, roundedShare(base / total)) : unknownFigure,
    from: percent(words, inputs.bands.mixFrom),
    to: percent(words, inputs.bands.mixTo),
  });
}

/** To a tenth of a percent. */
function roundedShare(share: number): number {
  return Number(share.toFixed(3));
}
