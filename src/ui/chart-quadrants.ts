import type { ChartType, Plugin } from 'chart.js';

export interface QuadrantsOptions {
  /** Where the two lines stand, in units of the axes. */
  readonly x: number;
  readonly y: number;
  /** Top left, top right, bottom left, bottom right. */
  readonly names: readonly [string, string, string, string];
  readonly line: string;
  readonly color: string;
}

declare module 'chart.js' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- an interface can only be added to under its own parameters
  interface PluginOptionsByType<TType extends ChartType> {
    quadrants?: QuadrantsOptions;
  }
}

const inset = 8;

/** Two lines and a name in the corner of each field, under the marks. */
export const quadrants: Plugin<'bubble', QuadrantsOptions> = {
  id: 'quadrants',
  beforeDatasetsDraw(chart, _args, options) {
    // chart.js hands an empty object to charts that do not ask for the plugin.
    if (!Array.isArray(options.names)) return;
    const { ctx, chartArea, scales } = chart;
    const { left, right, top, bottom } = chartArea;
    const x = scales.x?.getPixelForValue(options.x) ?? left;
    const y = scales.y?.getPixelForValue(options.y) ?? top;
    ctx.save();
    ctx.strokeStyle = options.line;
    ctx.beginPath();
    ctx.moveTo(x, top);
    ctx.lineTo(x, bottom);
    ctx.moveTo(left, y);
    ctx.lineTo(right, y);
    ctx.stroke();
    ctx.fillStyle = options.color;
    ctx.font = `600 12px ${chart.options.font?.family ?? 'sans-serif'}`;
    options.names.forEach((name: string, index: number) => {
      const rightSide = index % 2 === 1;
      const upper = index < 2;
      ctx.textAlign = rightSide ? 'right' : 'left';
      ctx.textBaseline = upper ? 'top' : 'bottom';
      ctx.fillText(name, rightSide ? right - inset : left + inset, upper ? top + inset : bottom - inset);
    });
    ctx.restore();
  },
};
