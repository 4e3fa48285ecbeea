import type { PortfolioResult } from '../model.ts';
import type { PortfolioInputs } from '../schema.ts';
import { bubbles, labelled, signOf, type Bubble, type Sign } from './matrix.ts';
import type { Words } from './words.ts';

export interface StillText {
  readonly text: string;
  readonly kind: 'corner' | 'tick' | 'axis' | 'name';
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Written upwards. */
  readonly upwards?: boolean;
}

export interface StillMatrixDrawing {
  readonly viewBox: string;
  readonly frame: string;
  readonly marks: readonly { readonly id: string; readonly sign: Sign; readonly path: string }[];
  readonly texts: readonly StillText[];
}

const [width, height] = [560, 470];
const [left, right, top, bottom] = [44, 552, 10, 424];
const textHeight = 12;
const gap = 4;
const inset = 8;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The preview is part of the page: digits behind the point would weigh more than they show. */
const round = Math.round;

const across = (value: number) => round(left + ((right - left) * value) / 10);
const up = (value: number) => round(bottom - ((bottom - top) * value) / 10);

/** Without a canvas text cannot be measured: a Chinese character is as wide as the text is high, a Latin one about half. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (sign > '\u2e7f' ? textHeight : textHeight * 0.56), 0);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Names above their marks; one that would lie over another is left out. */
function names(all: readonly Bubble[], named: ReadonlySet<string>): readonly StillText[] {
  const texts: StillText[] = [];
  const taken: Box[] = [];
  for (const { account, x, y, r } of all) {
    if (!named.has(account.id)) continue;
    const half = widthOf(account.name) / 2;
    const middle = Math.min(Math.max(across(x), left + half), right - half);
    const above = up(y) - round(r) - gap;
    const base = above - textHeight < top ? up(y) + round(r) + gap + textHeight : above;
    const box = { left: middle - half, right: middle + half, top: base - textHeight, bottom: base };
    if (taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    texts.push({ text: account.name, kind: 'name', x: round(middle), y: base - 2, anchor: 'middle' });
  }
  return texts;
}

function corners({ text }: Words): readonly StillText[] {
  const { quadrant } = text.matrix;
  const [high, low] = [top + inset + textHeight, bottom - inset];
  const [first, last] = [left + inset, right - inset];
  return [
    { text: quadrant.grow, kind: 'corner', x: first, y: high, anchor: 'start' },
    { text: quadrant.invest, kind: 'corner', x: last, y: high, anchor: 'end' },
    { text: quadrant.release, kind: 'corner', x: first, y: low, anchor: 'start' },
    { text: quadrant.keep, kind: 'corner', x: last, y: low, anchor: 'end' },
  ];
}

function scales({ text }: Words): readonly StillText[] {
  const ticks = [0, 2, 4, 6, 8, 10].flatMap((value): StillText[] => [
    { text: String(value), kind: 'tick', x: across(value), y: bottom + 18, anchor: 'middle' },
    { text: String(value), kind: 'tick', x: left - inset, y: up(value) + 4, anchor: 'end' },
  ]);
  const { attractiveness, position } = text.axis;
  return [
    ...ticks,
    { text: position.name, kind: 'axis', x: across(5), y: bottom + 38, anchor: 'middle' },
    { text: attractiveness.name, kind: 'axis', x: 14, y: up(5), anchor: 'middle', upwards: true },
  ];
}

function shape(sign: Sign, x: number, y: number, r: number): string {
  if (sign === 'unknown') return `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
  if (sign === 'positive') return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  // A triangle with its middle at the mark, as chart.js draws it.
  const [half, low] = [round(r * 0.866), round(r / 2)];
  return `M${x} ${y - r}L${x + half} ${y + low}H${x - half}z`;
}

/** The matrix as a plain drawing, for paper and for a page before its scripts have arrived. */
export function stillMatrix(
  result: PortfolioResult,
  inputs: PortfolioInputs,
  words: Words,
): StillMatrixDrawing {
  const all = bubbles(result);
  const { position, attractiveness } = inputs.cuts;
  return {
    viewBox: `0 0 ${width} ${height}`,
    frame: `M${left} ${top}H${right}V${bottom}H${left}zM${across(position)} ${top}V${bottom}M${left} ${up(attractiveness)}H${right}`,
    marks: all.map(({ account, x, y, r }) => {
      const sign = signOf(account.net);
      return { id: account.id, sign, path: shape(sign, across(x), up(y), round(r)) };
    }),
    texts: [...corners(words), ...scales(words), ...names(all, labelled(result))],
  };
}
