import type { Settings } from '../schema.ts';
import { figure, percent, type Words } from './words.ts';

/** The limits of the readings, for paper. */
export function settingsTable(settings: Settings, words: Words) {
  const { settings: text } = words.text;
  return {
    caption: text.heading,
    rows: [
      ...(['mixedFrom', 'businessFrom', 'apartFrom'] as const).map((key) => [
        text[key],
        figure(words, settings[key]),
      ]),
      ...(['healthyBelow', 'unrecruitedFrom', 'halfFrom'] as const).map((key) => [
        text[key],
        percent(words, settings[key]),
      ]),
    ],
  };
}
