import { fill } from '../../../i18n/fill.ts';
import type { PortfolioResult } from '../model.ts';
import { figure, percent, type Words } from './words.ts';

function topName({ text }: Words, k: number): string {
  return k === 1 ? text.concentration.topOne : fill(text.concentration.top, { k });
}

export function concentrationChart({ concentration }: PortfolioResult, words: Words) {
  if (concentration.top.length === 0) return null;
  const shares = concentration.top.map(({ share }) => share);
  return {
    type: 'bar' as const,
    data: {
      labels: concentration.top.map(({ k }) => topName(words, k)),
      datasets: [
        { data: shares, backgroundColor: '--steel/70', borderColor: '--steel', maxBarThickness: 22 },
      ],
    },
    options: {
      indexAxis: 'y' as const,
      layout: { padding: { right: 44 } },
      scales: {
        x: {
          min: 0,
          max: 1,
          grid: { color: '--rule' },
          ticks: {
            color: '--soft',
            maxTicksLimit: 5,
            callback: (value: number | string) => percent(words, Number(value)),
          },
          title: { display: true, text: words.text.concentration.share, color: '--soft' },
        },
        y: { grid: { display: false }, ticks: { color: '--ink' } },
      },
      plugins: {
        legend: { display: false },
        tooltip: { callbacks: { label: ({ raw }: { raw: unknown }) => percent(words, Number(raw), 1) } },
        markLabels: {
          labels: [shares.map((share) => percent(words, share))],
          color: '--ink',
          align: 'right' as const,
        },
      },
    },
  };
}

export function concentrationTable({ concentration }: PortfolioResult, words: Words) {
  const { concentration: text } = words.text;
  const { top, revenue, gini } = concentration;
  const shares = top.map(({ k, share }) => [
    k === 1 ? text.topOneShare : fill(text.topShare, { k }),
    percent(words, share, 1),
  ]);
  const measures = [
    [text.hhi, figure(words, revenue?.points ?? null, 0)],
    [text.effective, figure(words, revenue?.effectiveNumber ?? null, 1)],
    [text.gini, figure(words, gini, 2)],
  ];
  return {
    caption: text.caption,
    head: [text.measure, text.figure],
    rows: [...shares, ...measures],
    shares,
    measures,
  };
}
