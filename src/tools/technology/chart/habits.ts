import { fill } from '../../../i18n/fill.ts';
import type { HabitsResult } from '../model.ts';
import { figure, namesList, type Words } from './words.ts';

export function habitsFinding(words: Words, { index, band }: HabitsResult): string {
  const { answer } = words.text.habits;
  if (index === null || band === null) return answer.none;
  const size = figure(words, Math.abs(index));
  return fill(answer[band], { index: index < 0 ? `−${size}` : `+${size}` });
}

/** How much is answered, and what speaks for being driven. */
export function habitsSentences(words: Words, { answered, driven }: HabitsResult): readonly string[] {
  const { habits: text } = words.text;
  const range = fill(text.range, { n: answered });
  if (answered === 0) return [range];
  if (driven.length === 0) return [range, text.noReasons];
  const names = namesList(
    words,
    driven.map((habit) => text.topic[habit]),
  );
  return [range, fill(text.reasons, { names })];
}
