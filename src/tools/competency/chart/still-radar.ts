import type { CandidateResult } from '../model.ts';
import { fewestAxes } from './radar.ts';
import { competencyName } from './names.ts';
import type { Words } from './words.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface StillRadar {
  readonly viewBox: string;
  /** One closed path for each level from 1 to 5, then one for each axis. */
  readonly rings: readonly string[];
  readonly axes: readonly string[];
  readonly labels: readonly (Spot & { readonly text: string; readonly anchor: 'start' | 'middle' | 'end' })[];
  /** Closed where every axis has a value; null where none has. */
  readonly required: string | null;
  readonly level: string | null;
  readonly self: string | null;
  readonly marks: readonly (Spot & { readonly of: 'required' | 'level' | 'self' })[];
}

const [width, height, radius] = [560, 330, 120];
const centre: Spot = { x: width / 2, y: height / 2 };
const labelGap = 16;
/** Near the vertical a label stands in the middle over its axis. */
const upright = 0.2;
const rim = 5;

/** The radar as a plain drawing, for paper and for the page before the tool has arrived; null with too few axes. */
export function stillRadar({ lines }: Pick<CandidateResult, 'lines'>, words: Words): StillRadar | null {
  const count = lines.length;
  if (count < fewestAxes) return null;
  const at = (axis: number, distance: number): Spot => {
    const angle = (2 * Math.PI * axis) / count - Math.PI / 2;
    return {
      x: round(centre.x + distance * Math.cos(angle)),
      y: round(centre.y + distance * Math.sin(angle)),
    };
  };
  const ring = (level: number) => pathOf(lines.map((_, axis) => at(axis, (radius * level) / rim)));
  const series = {
    required: lines.map(({ competency }) => competency.required),
    level: lines.map(({ level }) => level),
    self: lines.map(({ self }) => self),
  };
  const spots = (values: readonly (number | null)[]) =>
    values.flatMap((value, axis) => (value === null ? [] : [at(axis, (radius * value) / rim)]));
  return {
    viewBox: `0 0 ${width} ${height}`,
    rings: [1, 2, 3, 4, rim].map((level) => ring(level)),
    axes: lines.map((_, axis) => pathOf([centre, at(axis, radius)])),
    labels: lines.map(({ competency }, axis) => {
      const spot = at(axis, radius + labelGap);
      const side = (spot.x - centre.x) / radius;
      return {
        ...spot,
        text: competencyName(words, competency),
        anchor: Math.abs(side) < upright ? 'middle' : side > 0 ? 'start' : 'end',
      };
    }),
    required: closed(spots(series.required)),
    level: closed(spots(series.level)),
    self: closed(spots(series.self)),
    marks: (['required', 'level', 'self'] as const).flatMap((of) =>
      spots(series[of]).map((spot) => ({ ...spot, of })),
    ),
  };
}

function closed(spots: readonly Spot[]): string | null {
  return spots.length === 0 ? null : pathOf(spots);
}

function pathOf(spots: readonly Spot[]): string {
  return `M${spots.map(({ x, y }) => `${x} ${y}`).join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
