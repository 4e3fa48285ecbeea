import type { StanceResult } from '../model.ts';
import { positions } from '../schema.ts';
import { isClaimed } from './steps.ts';
import { dimensionName, type Words } from './words.ts';

export interface StillRow {
  readonly name: string;
  readonly y: number;
  /** Null while the dimension is open. */
  readonly dot: number | null;
  readonly ring: number | null;
}

export interface StillSteps {
  readonly viewBox: string;
  readonly left: number;
  readonly nameEnd: number;
  readonly bottom: number;
  readonly ticks: readonly { readonly x: number; readonly name: string }[];
  readonly tickY: number;
  readonly rows: readonly StillRow[];
}

const [width, left, step] = [440, 150, 125];
const [firstRow, rowHeight] = [20, 32];
const nameGap = 14;
const tickGap = 20;

/** The six dimensions as a plain drawing, for paper and for the page before the tool has arrived. */
export function stillSteps({ lines }: Pick<StanceResult, 'lines'>, { text, ...words }: Words): StillSteps {
  const bottom = firstRow + rowHeight * (lines.length - 1) + tickGap;
  const at = (steps: number) => left + step * steps;
  return {
    viewBox: `0 0 ${width} ${bottom + tickGap + 6}`,
    left,
    nameEnd: left - nameGap,
    bottom,
    ticks: positions.map((position, steps) => ({ x: at(steps), name: text.position[position] })),
    tickY: bottom + tickGap,
    rows: lines.map((line, index) => ({
      name: dimensionName({ text, ...words }, line.dimension),
      y: firstRow + rowHeight * index,
      dot: line.standing === 'open' ? null : at(line.steps),
      ring: isClaimed(line) ? at(line.saidSteps) : null,
    })),
  };
}
