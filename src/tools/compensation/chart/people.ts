import { fill } from '../../../i18n/fill.ts';
import type { DesignText } from '../design-text.en.ts';
import { enteredPay, shownPositions } from '../model.ts';
import type { Position } from '../schema.ts';
import { money, percent, unknownFigure, type Told } from './words.ts';

/** Target total cash of a post and how much of it is salary, as entered. */
export function totalOf({ words }: Told, position: Position): string {
  if (position.base === null || position.targetVariable === null) return unknownFigure;
  const { total, share } = enteredPay([position]);
  return share === null ? money(words, total) : `${money(words, total)} (${percent(words, rounded(share))})`;
}

/** All posts together, and what the method reports. */
export function mixSentence({ words, inputs, workspace }: Told, { people }: DesignText): string {
  const { total, share } = enteredPay(shownPositions(inputs, workspace));
  return fill(people.sum, {
    total: money(words, total),
    share: share === null ? unknownFigure : percent(words, rounded(share)),
    from: percent(words, inputs.bands.mixFrom),
    to: percent(words, inputs.bands.mixTo),
  });
}

/** To a tenth of a percent. */
function rounded(share: number): number {
  return Number(share.toFixed(3));
}
