import { fill } from '../../../i18n/fill.ts';
import type { DesignText } from '../design-text.en.ts';
import { curveOf, pointsCurve, weightTotal } from '../model.ts';
import type { CurvePoints, Measure, Plan, PlanMeasureTerms, Point } from '../schema.ts';
import { acrossOf, curvePicture, curvePoints, shownTo, upOf, type CurvePicture } from './curve.ts';
import { percent, type Words } from './words.ts';

/** How a measure of a plan pays, in words; what is wrong with it where that cannot be said. */
export function paysSentence(words: Words, terms: PlanMeasureTerms, measure: Measure): string {
  const built = curveOf(terms, measure);
  if (built.kind === 'curve') return curvePoints(words, built.curve);
  return built.faults.map((fault) => words.text.faults.curves[fault]).join(words.text.sentenceGap);
}

/** What the weights of a plan sum to. */
export function weightSentence(words: Words, plan: Plan): string {
  return percent(words, weightTotal(plan));
}

const handles = ['threshold', 'excellence'] as const;
export type Handle = (typeof handles)[number];

/** A curve that can be dragged: also one whose points contradict each other, drawn through them as they are. */
export interface DesignPicture extends CurvePicture {
  readonly handles: readonly { readonly which: Handle; readonly x: number; readonly y: number }[];
}

/** How far the picture reaches; kept while a point is dragged, so that it does not run away from the hand. */
export type Extent = Pick<CurvePicture, 'toAttainment' | 'toPayout'>;

export function designPicture(words: Words, points: CurvePoints, kept: Extent | null): DesignPicture {
  const built = pointsCurve(points);
  const { threshold, excellence, hasThreshold } = points;
  const entered: readonly Point[] = [
    ...(hasThreshold ? [threshold] : []),
    { attainment: 1, payout: 1 },
    excellence,
  ];
  const raw = {
    knots: entered.toSorted((a, b) => a.attainment - b.attainment),
    interpolation: 'linear',
    threshold: 'inclusive',
    tail: 'flat',
    cap: null,
  } as const;
  const curve = built.kind === 'curve' ? built.curve : raw;
  const reach = Math.max(...entered.map(({ attainment }) => attainment));
  const picture = curvePicture(words, curve, kept?.toAttainment ?? shownTo(curve, reach), kept?.toPayout);
  const place = (which: Handle) => {
    const { attainment, payout } = points[which];
    const x = acrossOf(Math.min(attainment, picture.toAttainment), picture.toAttainment);
    return { which, x, y: upOf(Math.min(payout, picture.toPayout), picture.toPayout) };
  };
  return { ...picture, handles: handles.filter((one) => hasThreshold || one === 'excellence').map(place) };
}

/** A handle for a screen reader. */
export function handleText(
  words: Words,
  { measure }: DesignText,
  which: Handle,
  { attainment, payout }: Point,
): string {
  return fill(measure.pointText, {
    point: measure.points[which],
    attainment: percent(words, attainment),
    payout: percent(words, payout),
  });
}

/** Where a key moves a point to; null for other keys. A point of attainment, five of pay. */
export function keyedPoint({ attainment, payout }: Point, key: string): Point | null {
  const steps: Readonly<Record<string, Point>> = {
    ArrowLeft: { attainment: attainment - 0.01, payout },
    ArrowRight: { attainment: attainment + 0.01, payout },
    ArrowUp: { attainment, payout: payout + 0.05 },
    ArrowDown: { attainment, payout: payout - 0.05 },
  };
  return steps[key] ?? null;
}
