import { fill } from '../../../i18n/fill.ts';
import { formatCompact } from '../../../i18n/format.ts';
import { money, ownerName, shortened, type Told } from './words.ts';

export function tornadoFinding({ words, one, result }: Told): string {
  const { tornado: text } = words.text;
  const first = result.tornado.bars[0];
  if (first === undefined || first.swing === 0) return text.findingNone;
  return fill(text.finding, {
    name: ownerName(words, one, first.name),
    low: money(words, Math.min(first.low, first.high)),
    high: money(words, Math.max(first.low, first.high)),
  });
}

export function tornadoTable({ words, one, result }: Told) {
  const { tornado: text } = words.text;
  return {
    caption: text.caption,
    head: [text.name, text.low, text.high, text.swing],
    rows: result.tornado.bars.map(({ name, low, high, swing }) => [
      ownerName(words, one, name),
      money(words, low),
      money(words, high),
      money(words, swing),
    ]),
  };
}

/** Bars to both sides of the likely result. */
export function tornadoChart({ words, one, result }: Told) {
  const { bars, base } = result.tornado;
  const { tornado: text } = words.text;
  const side = (end: 'low' | 'high', color: string) => ({
    label: text[end],
    data: bars.map((bar): [number, number] => [base, bar[end]]),
    backgroundColor: color,
    grouped: false,
    barPercentage: 0.7,
  });
  return {
    type: 'bar' as const,
    data: {
      labels: bars.map(({ name }) => shortened(ownerName(words, one, name))),
      datasets: [side('low', '--brick'), side('high', '--petrol')],
    },
    options: {
      indexAxis: 'y' as const,
      layout: { padding: { right: 12 } },
      scales: {
        x: {
          grid: { color: '--rule' },
          title: { display: true, text: text.axis, color: '--soft' },
          ticks: {
            color: '--soft',
            maxTicksLimit: 5,
            callback: (value: number | string) => formatCompact(words.locale, Number(value)),
          },
        },
        y: { grid: { display: false }, ticks: { color: '--ink', autoSkip: false } },
      },
      plugins: {
        legend: { display: true, position: 'bottom' as const, labels: { color: '--ink', boxHeight: 7 } },
        tooltip: {
          callbacks: {
            label: ({ dataIndex, datasetIndex }: { dataIndex: number; datasetIndex: number }) => {
              const bar = bars[dataIndex];
              return money(words, bar ? (datasetIndex === 0 ? bar.low : bar.high) : null);
            },
          },
        },
      },
    },
  };
}
