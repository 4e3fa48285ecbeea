import type { InputText } from '../inputs-text.en.ts';
import { fill } from '../../../i18n/fill.ts';
import { formatCompact } from '../../../i18n/format.ts';
import { money, percent, type Told } from './words.ts';

export function reviewsFinding({ words, result }: Told, { reviews: text }: InputText): string {
  const last = result.reviews.lines.at(-1);
  if (last === undefined) return text.none;
  return fill(text.finding, {
    verified: money(words, last.verifiedSoFar),
    planned: money(words, last.plannedSoFar),
  });
}

export function reviewsSentence({ words, result }: Told, { reviews: text }: InputText): string {
  const last = result.reviews.lines.at(-1);
  if (last === undefined) return text.none;
  return fill(text.so, {
    verified: money(words, last.verifiedSoFar),
    planned: money(words, last.plannedSoFar),
    share: percent(words, result.reviews.kept),
  });
}

export function reviewsTable({ words, result }: Told, { reviews: text }: InputText) {
  return {
    caption: text.caption,
    head: [text.date, text.planned, text.verified, text.plannedSoFar, text.verifiedSoFar],
    rows: result.reviews.lines.map(({ date, planned, verified, plannedSoFar, verifiedSoFar }) => [
      date,
      ...[planned, verified, plannedSoFar, verifiedSoFar].map((amount) => money(words, amount)),
    ]),
  };
}

/** Both sums by review: what was planned dashed, what was verified in full. */
export function reviewsChart({ words, result }: Told, { reviews: text }: InputText) {
  const { lines } = result.reviews;
  const line = (label: string, data: number[], color: string, borderDash: number[], pointStyle: string) => ({
    label,
    data,
    borderColor: color,
    backgroundColor: color,
    borderDash,
    pointStyle,
    pointRadius: 4,
    borderWidth: 2,
  });
  return {
    type: 'line' as const,
    data: {
      labels: lines.map(({ date }) => date),
      datasets: [
        line(
          text.plannedSoFar,
          lines.map(({ plannedSoFar }) => plannedSoFar),
          '--soft',
          [6, 3],
          'rectRot',
        ),
        line(
          text.verifiedSoFar,
          lines.map(({ verifiedSoFar }) => verifiedSoFar),
          '--petrol',
          [],
          'circle',
        ),
      ],
    },
    options: {
      scales: {
        x: { grid: { display: false }, ticks: { color: '--soft' } },
        y: {
          min: 0,
          grid: { color: '--rule' },
          ticks: {
            color: '--soft',
            callback: (value: number | string) => formatCompact(words.locale, Number(value)),
          },
        },
      },
      plugins: {
        legend: {
          display: true,
          position: 'bottom' as const,
          labels: { color: '--ink', usePointStyle: true, boxHeight: 7 },
        },
      },
    },
  };
}
