import { fill } from '../../../i18n/fill.ts';
import { formatCompact } from '../../../i18n/format.ts';
import type { Text } from '../text.en.ts';
import { money, ownerName, shortened, type Told } from './words.ts';

export interface WaterfallBar {
  readonly label: string;
  readonly kind: 'total' | 'gain' | 'loss' | 'price';
  readonly from: number;
  readonly to: number;
  /** As a step; of a total its own size. */
  readonly amount: number;
}

/** Bars from the reference price over every step to the value, then our price. */
export function waterfallBars({ words, one, result }: Told): readonly WaterfallBar[] {
  const { waterfall: text } = words.text;
  const { premium } = result;
  let at = premium.referencePrice;
  const steps = premium.steps.map(({ id, amount }): WaterfallBar => {
    const from = at;
    at += amount;
    return { label: ownerName(words, one, id), kind: amount < 0 ? 'loss' : 'gain', from, to: at, amount };
  });
  const whole = (label: string, amount: number, kind: 'total' | 'price'): WaterfallBar => ({
    label,
    kind,
    from: 0,
    to: amount,
    amount,
  });
  const first = one.alternative.price === null ? text.noReference : text.reference;
  return [
    whole(first, premium.referencePrice, 'total'),
    ...steps,
    whole(text.value, premium.offer.economicValue, 'total'),
    ...(one.price === null ? [] : [whole(text.price, premium.price, 'price')]),
  ];
}

export type WaterfallWords = Pick<
  Text['waterfall'],
  'finding' | 'findingWorse' | 'findingOpen' | 'findingAlone'
>;

/** What it shows, to the reader of the tool or of a statement. */
export function waterfallFinding(
  { words, one, result }: Told,
  text: WaterfallWords = words.text.waterfall,
): string {
  const { offer, referencePrice, price } = result.premium;
  const worse = offer.customerIncentive < 0;
  const said =
    one.alternative.price === null
      ? text.findingAlone
      : one.price === null
        ? text.findingOpen
        : text[worse ? 'findingWorse' : 'finding'];
  return fill(said, {
    reference: money(words, referencePrice),
    value: money(words, one.alternative.price === null ? offer.netDifferentiation : offer.economicValue),
    price: money(words, price),
    incentive: money(words, Math.abs(offer.customerIncentive)),
  });
}

export function waterfallTable(told: Told) {
  const { waterfall: text } = told.words.text;
  return {
    caption: text.caption,
    head: [text.step, text.amount, text.sum],
    rows: waterfallBars(told).map(({ label, amount, to }) => [
      label,
      money(told.words, amount),
      money(told.words, to),
    ]),
  };
}

const colors = { total: '--petrol', gain: '--moss', loss: '--brick', price: '--brass' } as const;

/** So much of the picture is left of the lowest step where the axis is cut. */
const margin = 0.5;

/**
 * Where the axis begins: at zero, or so near below the steps that they can be seen beside prices many times their size. The
 * whole bars are cut then, and the picture says so.
 */
export function axisStart(bars: readonly WaterfallBar[]): number {
  const ends = bars.map(({ to }) => to);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const start = low - (high - low) * margin;
  return low <= 0 || start <= low / 2 ? Math.min(0, low) : roundDown(start, high - start);
}

/** To half of the power of ten in the range, so that the axis begins with a number that can be read. */
function roundDown(value: number, range: number): number {
  const step = 10 ** Math.floor(Math.log10(range)) / 2;
  return Math.floor(value / step) * step;
}

/** Floating bars, lying, so that long names have room. */
export function waterfallChart(told: Told) {
  const bars = waterfallBars(told);
  const { locale, text } = told.words;
  const start = axisStart(bars);
  return {
    type: 'bar' as const,
    data: {
      labels: bars.map(({ label }) => shortened(label)),
      datasets: [
        {
          data: bars.map(({ from, to }): [number, number] => [Math.max(from, start), to]),
          backgroundColor: bars.map(({ kind }) => colors[kind]),
          barPercentage: 0.72,
          categoryPercentage: 0.9,
        },
      ],
    },
    options: {
      indexAxis: 'y' as const,
      layout: { padding: { right: 12 } },
      scales: {
        x: {
          min: start,
          grid: { color: '--rule' },
          title: { display: start > 0, text: text.waterfall.cut, color: '--soft' },
          ticks: {
            color: '--soft',
            maxTicksLimit: 6,
            callback: (value: number | string) => formatCompact(locale, Number(value)),
          },
        },
        y: { grid: { display: false }, ticks: { color: '--ink', autoSkip: false } },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          callbacks: {
            label: ({ dataIndex }: { dataIndex: number }) =>
              money(told.words, bars[dataIndex]?.amount ?? null),
          },
        },
      },
    },
  };
}

export interface StillBar {
  readonly label: string;
  readonly value: string;
  readonly kind: WaterfallBar['kind'];
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const [width, rowHeight, left, right] = [560, 26, 190, 76];

/** The same picture without a script: for the preview and for paper. */
export function stillWaterfall(told: Told) {
  const bars = waterfallBars(told);
  const low = axisStart(bars);
  const high = Math.max(low + 1, ...bars.map(({ to }) => to));
  const scale = (value: number) => left + ((width - left - right) * (value - low)) / (high - low);
  const rows = bars.map((bar, index): StillBar => {
    const from = Math.max(bar.from, low);
    const [start, end] = [scale(Math.min(from, bar.to)), scale(Math.max(from, bar.to))];
    return {
      label: shortened(bar.label),
      value: formatCompact(told.words.locale, bar.amount),
      kind: bar.kind,
      x: Math.round(start),
      y: index * rowHeight + 4,
      width: Math.max(2, Math.round(end - start)),
    };
  });
  const height = bars.length * rowHeight;
  const remark = low > 0 ? { text: told.words.text.waterfall.cut, x: left, y: height + 14 } : null;
  return { viewBox: `0 0 ${width} ${height + 22}`, rows, remark };
}
