import { concentrationBars, type Gauges } from './concentration.ts';
import type { Words } from './words.ts';

export interface StillBar {
  readonly name: string;
  readonly y: number;
  readonly textY: number;
  readonly width: number;
  readonly label: string;
  readonly labelX: number;
  readonly of: 'revenue' | 'contribution' | 'dependence';
}

export interface StillShares {
  readonly viewBox: string;
  readonly left: number;
  readonly nameEnd: number;
  readonly height: number;
  readonly bars: readonly StillBar[];
}

const [width, left, right] = [560, 110, 130];
const textGap = 6;
const [rowHeight, barHeight, gap] = [22, 16, 12];

/** The shares of the largest as a plain drawing; null without shares. */
export function stillShares(result: Gauges, words: Words): StillShares | null {
  const bars = concentrationBars(result, words);
  if (bars.length === 0) return null;
  const most = Math.max(...bars.map(({ parts }) => parts.length));
  const rows = bars.flatMap(({ name, parts }, group) =>
    parts.map((part, index) => ({
      ...part,
      name: index === 0 ? name : '',
      y: group * (most * rowHeight + gap) + index * rowHeight,
    })),
  );
  const end = (rows.at(-1)?.y ?? 0) + rowHeight;
  return {
    viewBox: `0 0 ${width} ${end}`,
    left,
    nameEnd: left - textGap,
    height: barHeight,
    bars: rows.map(({ name, y, share, label, of }) => ({
      name,
      y,
      textY: y + barHeight / 2,
      width: (width - left - right) * share,
      label,
      labelX: left + (width - left - right) * share + textGap,
      of,
    })),
  };
}
