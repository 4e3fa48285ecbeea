import { fill } from '../../../i18n/fill.ts';
import { formatCompact } from '../../../i18n/format.ts';
import type { ValueDraws } from '../model.ts';
import type { ValueCaseInputs } from '../schema.ts';
import { chance, figure, money, ownerName, percent, type Words } from './words.ts';

export function drawsFinding(words: Words, { summary }: ValueDraws): string {
  return fill(words.text.draws.finding, { p: chance(words, summary.reachesThreshold.probability) });
}

export function percentilesText(words: Words, { summary }: ValueDraws): string {
  const { p10, p50, p90 } = summary;
  return fill(words.text.draws.p10, {
    p10: money(words, p10),
    p50: money(words, p50),
    p90: money(words, p90),
  });
}

export function drawsSentence(words: Words, { summary }: ValueDraws): string {
  return fill(words.text.draws.done, {
    runs: figure(words, summary.runs),
    error: money(words, summary.standardError),
    points: figure(words, summary.reachesThreshold.standardError * 100, 1),
    expected: money(words, summary.expected),
  });
}

export function drawsTable(words: Words, { bars }: ValueDraws) {
  const { draws: text } = words.text;
  return {
    caption: text.caption,
    head: [text.from, text.to, text.count],
    rows: bars.map(({ from, to, count }) => [money(words, from), money(words, to), figure(words, count)]),
  };
}

/** Runs by outcome; losses stand apart in colour and by the sign on the axis. */
export function drawsChart(words: Words, { bars }: ValueDraws) {
  const { draws: text } = words.text;
  const series = (label: string, color: string, inside: (middle: number) => boolean) => ({
    label,
    data: bars.map(({ from, to, count }) => (inside((from + to) / 2) ? count : null)),
    backgroundColor: color,
    grouped: false,
    barPercentage: 1,
    categoryPercentage: 0.96,
  });
  return {
    type: 'bar' as const,
    data: {
      labels: bars.map(({ from, to }) => formatCompact(words.locale, (from + to) / 2)),
      datasets: [
        series(text.below, '--brick', (middle) => middle < 0),
        series(text.above, '--petrol', (middle) => middle >= 0),
      ],
    },
    options: {
      scales: {
        x: {
          grid: { display: false },
          ticks: { color: '--soft', maxTicksLimit: 7, maxRotation: 0 },
          title: { display: true, text: words.text.tornado.axis, color: '--soft' },
        },
        y: {
          grid: { color: '--rule' },
          ticks: { color: '--soft', maxTicksLimit: 5 },
          title: { display: true, text: text.count, color: '--soft' },
        },
      },
      plugins: {
        legend: { display: true, position: 'bottom' as const, labels: { color: '--ink', boxHeight: 7 } },
      },
    },
  };
}

/** Whose variance is whose, the largest first. */
export function verifyFirstRows(words: Words, one: ValueCaseInputs, { summary, driverIds }: ValueDraws) {
  return driverIds
    .map((id, index) => ({ id, share: summary.varianceShares[index] ?? 0 }))
    .toSorted((a, b) => b.share - a.share)
    .map(({ id, share }) => [
      ownerName(words, one, id),
      words.text.statuses[one.drivers.find((driver) => driver.id === id)?.status ?? 'claimed'],
      percent(words, share),
    ]);
}
