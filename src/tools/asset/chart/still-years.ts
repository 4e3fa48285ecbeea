import type { Lifetimes } from '../model.ts';
import { figure, type Words } from './words.ts';

const width = 360;
const height = 168;
const bottom = 22;
const top = 8;

interface StillBar {
  readonly year: string;
  readonly x: number;
  readonly plain: { readonly y: number; readonly height: number } | null;
  readonly present: { readonly y: number; readonly height: number };
}

/** The bars of the years as a drawing, for the page before the chart has arrived and for paper. */
export function stillYears({ years }: Lifetimes, words: Words) {
  const values = years.flatMap(({ plain, presentValue }) => [plain ?? 0, presentValue]);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = (height - top - bottom) / (high - low || 1);
  const zero = top + high * scale;
  const bar = (value: number) => ({
    y: Math.round(10 * (value >= 0 ? zero - value * scale : zero)) / 10,
    height: Math.round(10 * Math.abs(value) * scale) / 10,
  });
  const pitch = width / Math.max(1, years.length);
  const bars: readonly StillBar[] = years.map(({ year, plain, presentValue }, index) => ({
    year: figure(words, year),
    x: Math.round(10 * (index + 0.2) * pitch) / 10,
    plain: plain === null ? null : bar(plain),
    present: bar(presentValue),
  }));
  return {
    viewBox: `0 0 ${width} ${height}`,
    width,
    zero,
    textY: height - 6,
    barWidth: Math.round(6 * pitch) / 10,
    bars,
  };
}
