import type { PortfolioResult } from '../model.ts';
import { whaleMarks, whalePoints } from './whale.ts';
import type { Words } from './words.ts';

export interface StillWhaleDrawing {
  readonly viewBox: string;
  readonly zero: string;
  readonly rise: string;
  readonly fall: string;
  readonly texts: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

const [width, height] = [560, 260];
const [left, right, top, bottom] = [10, 550, 30, 250];
const lift = 8;

/** The whale curve as a plain drawing for paper; null without figures. */
export function stillWhale({ whale }: PortfolioResult, words: Words): StillWhaleDrawing | null {
  if (whale === null) return null;
  const points = whalePoints(whale);
  const heights = points.map(({ y }) => y);
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  const place = ({ x, y }: { x: number; y: number }) => ({
    x: Math.round(left + ((right - left) * x) / whale.order.length),
    y: Math.round(bottom - ((bottom - top) * (y - low)) / (high - low || 1)),
  });
  const line = (part: typeof points) =>
    part
      .map(place)
      .map(({ x, y }) => `${x},${y}`)
      .join(' ');
  return {
    viewBox: `0 0 ${width} ${height}`,
    zero: `M${left} ${place({ x: 0, y: 0 }).y}H${right}`,
    rise: line(points.slice(0, whale.peakCount + 1)),
    fall: line(points.slice(whale.peakCount)),
    texts: whaleMarks(whale, words).map(({ point, text }) => {
      const { x, y } = place(point);
      return { text, x, y: y - lift };
    }),
  };
}
