import type { Chart, ChartType, Plugin } from 'chart.js';

export interface MarkLabelsOptions {
  /** By dataset, then point; an empty text is not drawn. Earlier points win where two labels would overlap. */
  readonly labels: readonly (readonly string[])[];
  readonly color: string;
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

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

function boxFor(
  chart: Pick<Chart, 'chartArea'>,
  point: { x: number; y: number },
  radius: number,
  width: number,
  right: boolean,
): Box {
  const { left: from, right: to, top: over } = chart.chartArea;
  if (right && point.x + radius + gap + width <= to) {
    const left = point.x + radius + gap;
    return { left, top: point.y - size / 2, right: left + width, bottom: point.y + size / 2 };
  }
  const left = clamp(right ? point.x - radius - gap - width : point.x - width / 2, from, to - width);
  const above = point.y - radius - gap - size;
  const top = above < over ? point.y + radius + gap : above;
  return right
    ? { left, top: point.y - size / 2, right: left + width, bottom: point.y + size / 2 }
    : { left, top, right: left + width, bottom: top + size };
}

/** Writes names at their marks instead of in a legend. */
export const markLabels: Plugin<'bubble', MarkLabelsOptions> = {
  id: 'markLabels',
  afterDatasetsDraw(chart, _args, options) {
    // chart.js hands an empty object to charts that do not ask for the plugin.
    if (!Array.isArray(options.labels)) return;
    const context = chart.ctx;
    const taken: Box[] = [];
    context.save();
    context.font = `${size}px ${chart.options.font?.family ?? 'sans-serif'}`;
    context.fillStyle = options.color;
    context.textBaseline = 'top';
    options.labels.forEach((labels: readonly string[], dataset: number) => {
      if (!chart.isDatasetVisible(dataset)) return;
      labels.forEach((label, index) => {
        const element = chart.getDatasetMeta(dataset).data[index];
        if (!element || label === '') return;
        const radius = Number(element.options.radius ?? 0);
        const width = context.measureText(label).width;
        const box = boxFor(chart, element, radius, width, options.align === 'right');
        if (taken.some((other) => overlaps(box, other))) return;
        taken.push(box);
        context.fillText(label, box.left, box.top);
      });
    });
    context.restore();
  },
};
