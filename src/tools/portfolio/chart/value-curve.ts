import type { ScaleEnds } from '../model.ts';
import type { Scale } from '../schema.ts';

export interface ValueCurveDrawing {
  /** Points of a polyline in a box of 200 by 100, the value 10 at the top. */
  readonly line: string;
  readonly marks: readonly { readonly x: number; readonly y: number }[];
  /** Figures at the left and right edge. */
  readonly from: number;
  readonly to: number;
}

const width = 200;
const height = 100;
/** How far the drawing goes beyond the first and last point, so that the level ends are seen. */
const margin = 0.12;

/** The value function as a drawing; null while its ends are not known or are the same. */
export function valueCurve(scale: Scale, ends: ScaleEnds | null): ValueCurveDrawing | null {
  const points = knots(scale, ends).toSorted((a, b) => a.x - b.x);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first.x === last.x) return null;
  const reach = (last.x - first.x) * margin;
  const [from, to] = [first.x - reach, last.x + reach];
  const place = ({ x, value }: Knot) => ({
    x: round((width * (x - from)) / (to - from)),
    y: round(height - (height * value) / 10),
  });
  const marks = points.map(place);
  const line = [place({ x: from, value: first.value }), ...marks, place({ x: to, value: last.value })];
  return { line: line.map(({ x, y }) => `${x},${y}`).join(' '), marks, from, to };
}

interface Knot {
  readonly x: number;
  readonly value: number;
}

function knots(scale: Scale, ends: ScaleEnds | null): readonly Knot[] {
  if (scale.kind === 'piecewise') return scale.points;
  if (scale.kind === 'rated' || ends === null) return [];
  return [
    { x: ends.worst, value: 0 },
    { x: ends.best, value: 10 },
  ];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
