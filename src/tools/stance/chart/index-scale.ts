import { fill } from '../../../i18n/fill.ts';
import type { Band, StanceResult } from '../model.ts';
import type { StanceSettings } from '../schema.ts';
import { figure, type Words } from './words.ts';

export interface ScaleZone {
  readonly band: Band;
  readonly x: number;
  readonly width: number;
}

export interface ScaleMark {
  readonly x: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface IndexScale {
  readonly viewBox: string;
  readonly title: string;
  readonly zones: readonly ScaleZone[];
  /** Where zones meet, and the two ends. */
  readonly bounds: readonly ScaleMark[];
  /** Null while nothing is answered. */
  readonly shown: ScaleMark | null;
  /** Null where it is the same. */
  readonly claimed: ScaleMark | null;
}

const [left, length] = [8, 384];
/** Nearer to an end than this, a text is set to its side so that it does not leave the drawing. */
const nearEnd = 12;

/** The index on a line from 0 to 100 with its three bands. */
export function indexScale(
  { index, claimed }: Pick<StanceResult, 'index' | 'claimed'>,
  settings: StanceSettings,
  words: Words,
): IndexScale {
  const { text } = words;
  const from = settings.transitionFrom;
  const above = Math.max(from, settings.strategicAbove);
  const zone = (band: Band, start: number, end: number) => ({
    band,
    x: at(start),
    width: at(end) - at(start),
  });
  const values = { index: figure(words, index), claimed: figure(words, claimed) };
  return {
    viewBox: `0 0 ${length + 2 * left} 78`,
    title: fill(text.index.scale, values),
    zones: [zone('selling', 0, from), zone('transition', from, above), zone('strategic', above, 100)],
    bounds: [...new Set([0, from, above, 100])].map((value) => mark(value, figure(words, value))),
    shown: index === null ? null : mark(index, fill(text.index.shown, values)),
    claimed: claimed === null || claimed === index ? null : mark(claimed, fill(text.index.claimed, values)),
  };
}

function at(value: number): number {
  return left + (length * value) / 100;
}

function mark(value: number, text: string): ScaleMark {
  const anchor = value < nearEnd ? 'start' : value > 100 - nearEnd ? 'end' : 'middle';
  return { x: at(value), text, anchor };
}
