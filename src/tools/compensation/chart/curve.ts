import { fill } from '../../../i18n/fill.ts';
import { payoutOf, straightParts, type PayoutCurve } from '../model.ts';
import { percent, type Words } from './words.ts';

/** The size of a picture of a curve, in its own units. */
export const curveBox = { width: 320, height: 180 } as const;

/** A curve as a picture: attainment across, payout up, from 0 to what is shown. Fractions of target. */
export interface CurvePicture {
  /** Straight lines; more than one where pay jumps. */
  readonly lines: readonly string[];
  /** What pay jumps by, from just below to just at. */
  readonly jumps: readonly { readonly x: number; readonly from: number; readonly to: number }[];
  readonly toAttainment: number;
  readonly toPayout: number;
  readonly ticksAcross: readonly Tick[];
  readonly ticksUp: readonly Tick[];
}

interface Tick {
  readonly at: number;
  readonly label: string;
}

/** Lines, jumps and marks of a curve; `toAttainment` is the last attainment shown, `top` the highest payout where it is given. */
export function curvePicture(
  words: Words,
  curve: PayoutCurve,
  toAttainment: number,
  top?: number,
): CurvePicture {
  const parts = straightParts(curve, toAttainment);
  const highest = Math.max(1, ...parts.flatMap(({ payFrom, payTo }) => [payFrom, payTo]));
  const toPayout = top ?? niceTop(highest);
  const x = (attainment: number) => acrossOf(attainment, toAttainment);
  const y = (payout: number) => upOf(payout, toPayout);
  const jumps = parts.flatMap(({ from, payFrom }, index) => {
    const before = parts[index - 1];
    if (before === undefined || Math.abs(payFrom - before.payTo) < leastJump) return [];
    return [{ x: x(from), from: y(before.payTo), to: y(payFrom) }];
  });
  return {
    lines: parts.map(({ from, to, payFrom, payTo }) => `${x(from)},${y(payFrom)} ${x(to)},${y(payTo)}`),
    jumps,
    toAttainment,
    toPayout,
    ticksAcross: steps(toAttainment, acrossStep).map((at) => ({ at: x(at), label: percent(words, at) })),
    ticksUp: steps(toPayout, toPayout > 3 ? 1 : upStep).map((at) => ({
      at: y(at),
      label: percent(words, at),
    })),
  };
}

const leastJump = 1e-6;
const acrossStep = 0.4;
const upStep = 0.5;

function niceTop(highest: number): number {
  return Math.ceil((highest + 0.1) / upStep) * upStep;
}

function steps(to: number, step: number): number[] {
  return Array.from({ length: Math.floor(to / step + leastJump) + 1 }, (_, index) =>
    Number((index * step).toFixed(6)),
  );
}

/** Where an attainment lies in the picture. */
export function acrossOf(attainment: number, toAttainment: number): number {
  return round((attainment / toAttainment) * curveBox.width);
}

/** Where a payout lies in the picture: more is higher. */
export function upOf(payout: number, toPayout: number): number {
  return round(curveBox.height * (1 - payout / toPayout));
}

function round(place: number): number {
  return Number(place.toFixed(2));
}

/** What a place in the picture, in parts of its width and height from the top left, says of attainment and payout. */
export function pointAt(
  { across, down }: { readonly across: number; readonly down: number },
  { toAttainment, toPayout }: Pick<CurvePicture, 'toAttainment' | 'toPayout'>,
): { readonly attainment: number; readonly payout: number } {
  const within = (part: number) => Math.min(1, Math.max(0, part));
  return { attainment: within(across) * toAttainment, payout: (1 - within(down)) * toPayout };
}

/** The last attainment that is worth showing: beyond the last knot, and beyond `reached`. */
export function shownTo({ knots }: PayoutCurve, reached = 0): number {
  const last = knots.at(-1)?.attainment ?? 1;
  return Math.ceil((Math.max(1.2, last + 0.15, reached + 0.05) + leastJump) * 5) / 5;
}

/** The curve in words: `80% pays 50% · 100% pays 100% · 120% pays 200%`. */
export function curvePoints(words: Words, curve: PayoutCurve): string {
  const { curve: text, listGap } = words.text;
  const said = curve.knots.map(({ attainment, payout }) =>
    fill(text.point, { attainment: percent(words, attainment), payout: percent(words, payout) }),
  );
  const cap = curve.cap === null ? [] : [fill(text.cap, { payout: percent(words, curve.cap) })];
  return [...said, ...cap].join(listGap);
}

/** Where somebody stands on a curve. */
export function standing(curve: PayoutCurve, attainment: number, picture: CurvePicture) {
  const payout = payoutOf(curve, attainment);
  return {
    payout,
    x: acrossOf(Math.min(picture.toAttainment, Math.max(0, attainment)), picture.toAttainment),
    y: upOf(Math.min(picture.toPayout, payout), picture.toPayout),
  };
}
