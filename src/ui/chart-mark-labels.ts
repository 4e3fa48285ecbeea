import type { Chart, ChartType, Plugin } from 'chart.js';

export interface MarkLabelsOptions {
  /** By dataset, then point; an empty text is not drawn. Earlier points win where two labels would overlap. */
  readonly labels: readonly (readonly string[])[];
  readonly color: string;
  /** Colour of the ground, drawn around the letters where they cross a mark. */
  readonly halo?: string;
  readonly align?: 'above' | 'right';
}

declare module 'chart.js' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- an interface can only be added to under its own parameters
  interface PluginOptionsByType<TType extends ChartType> {
    markLabels?: MarkLabelsOptions;
  }
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const size = 12;
const gap = 4;
const haloWidth = 3;

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

type Side = 'above' | 'right' | 'left' | 'below';

const order: Readonly<Record<'above' | 'right', readonly Side[]>> = {
  above: ['above', 'right', 'left', 'below'],
  right: ['right', 'left', 'above', 'below'],
};

/** Where a label of this width may stand at its mark, the first choice first; never outside the chart. */
export function placesFor(
  area: Box,
  { x, y, radius }: Mark,
  width: number,
  align: 'above' | 'right',
): readonly Box[] {
  const far = radius + gap;
  const middle = clamp(x - width / 2, area.left, area.right - width);
  const corner: Readonly<Record<Side, readonly [left: number, top: number]>> = {
    above: [middle, y - far - size],
    right: [x + far, y - size / 2],
    left: [x - far - width, y - size / 2],
    below: [middle, y + far],
  };
  return order[align]
    .map((side) => corner[side])
    .map(([left, top]) => ({ left, top, right: left + width, bottom: top + size }))
    .filter(
      (box) =>
        box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom,
    );
}

/** The first place clear of all marks; else the first that is clear of what is written already; else none. */
export function choosePlace(
  places: readonly Box[],
  written: readonly Box[],
  marks: readonly Box[],
): Box | undefined {
  const free = places.filter((place) => !written.some((other) => overlaps(place, other)));
  return free.find((place) => !marks.some((mark) => overlaps(place, mark))) ?? free[0];
}

function markOf(element: { x: number; y: number; options: { radius?: unknown } }): Mark {
  return { x: element.x, y: element.y, radius: Number(element.options.radius ?? 0) };
}

function boxOf({ x, y, radius }: Mark): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function marksOf(chart: Chart<'bubble'>): readonly Box[] {
  return chart
    .getSortedVisibleDatasetMetas()
    .flatMap(({ data }) => data.map(markOf))
    .filter(({ radius }) => radius > 0)
    .map(boxOf);
}

/** Writes names at their marks instead of in a legend. */
export const markLabels: Plugin<'bubble', MarkLabelsOptions> = {
  id: 'markLabels',
  afterDatasetsDraw(chart, _args, options) {
    // chart.js hands an empty object to charts that do not ask for the plugin.
    if (!Array.isArray(options.labels)) return;
    const context = chart.ctx;
    const written: Box[] = [];
    const marks = marksOf(chart);
    context.save();
    context.font = `${size}px ${chart.options.font?.family ?? 'sans-serif'}`;
    context.fillStyle = options.color;
    context.strokeStyle = options.halo ?? options.color;
    context.lineWidth = haloWidth;
    context.lineJoin = 'round';
    context.textBaseline = 'top';
    options.labels.forEach((labels: readonly string[], dataset: number) => {
      if (!chart.isDatasetVisible(dataset)) return;
      labels.forEach((label, index) => {
        const element = chart.getDatasetMeta(dataset).data[index];
        if (!element || label === '') return;
        const width = context.measureText(label).width;
        const places = placesFor(chart.chartArea, markOf(element), width, options.align ?? 'above');
        const place = choosePlace(places, written, marks);
        if (!place) return;
        written.push(place);
        if (options.halo !== undefined) context.strokeText(label, place.left, place.top);
        context.fillText(label, place.left, place.top);
      });
    });
    context.restore();
  },
};
