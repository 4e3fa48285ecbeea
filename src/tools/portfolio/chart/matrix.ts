import { fill } from '../../../i18n/fill.ts';
import type { AccountResult, PortfolioResult } from '../model.ts';
import type { PortfolioInputs } from '../schema.ts';
import { compactMoney, figure, money, type Words } from './words.ts';

const largestRadius = 24;
const smallestRadius = 4;
const mostLabels = 12;

/** Above this many marks their movement takes longer than it helps. */
const mostMoving = 150;
const still = { animation: false } as const;

export interface Bubble {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly account: AccountResult;
}

/** Losers first: chart.js draws the first group on top, and its names win where two would overlap. */
const signs = ['negative', 'unknown', 'positive'] as const;
export type Sign = (typeof signs)[number];

/** Colour and shape say the same, so that either is enough. */
const looks = {
  positive: { color: '--petrol', pointStyle: 'circle' },
  negative: { color: '--brick', pointStyle: 'triangle' },
  unknown: { color: '--steel', pointStyle: 'rectRot' },
} as const;

export function signOf(net: number | null): Sign {
  if (net === null) return 'unknown';
  return net < 0 ? 'negative' : 'positive';
}

/** Accounts with a place on both axes, the largest first so that small ones are drawn over them; area is revenue. */
export function bubbles({ accounts }: PortfolioResult): readonly Bubble[] {
  const size = ({ revenueThisYear }: AccountResult) => Math.max(0, revenueThisYear ?? 0);
  const largest = Math.max(0, ...accounts.map(size));
  return accounts
    .flatMap((account) => {
      const { attractiveness, position } = account;
      if (attractiveness === null || position === null) return [];
      const part = largest === 0 ? 0 : Math.sqrt(size(account) / largest);
      return [{ x: position, y: attractiveness, r: Math.max(smallestRadius, part * largestRadius), account }];
    })
    .sort((a, b) => b.r - a.r);
}

/** The chosen accounts, the largest ones and the worst losers get a name; the chart leaves out those that would overlap. */
export function labelled({ accounts, chosen }: PortfolioResult): ReadonlySet<string> {
  const losers = accounts
    .filter(({ net }) => net !== null && net < 0)
    .sort((a, b) => (a.net ?? 0) - (b.net ?? 0))
    .map(({ id }) => id);
  const order = [chosen.scored, losers, chosen.largest];
  const mixed = Array.from({ length: mostLabels }, (_, index) =>
    order.flatMap((ids) => ids[index] ?? []),
  ).flat();
  return new Set([...new Set(mixed)].slice(0, mostLabels));
}

function axis(title: string) {
  return {
    type: 'linear' as const,
    min: 0,
    max: 10,
    grid: { display: false },
    ticks: { stepSize: 2, color: '--soft' },
    title: { display: true, text: title, color: '--soft' },
  };
}

export function matrixChart(result: PortfolioResult, inputs: PortfolioInputs, words: Words) {
  const { text } = words;
  const { quadrant, sign } = text.matrix;
  const all = bubbles(result);
  const named = labelled(result);
  const groups = signs.map((kind) => ({
    kind,
    points: all.filter(({ account }) => signOf(account.net) === kind),
  }));
  const lines = ({ account }: Bubble) => [
    `${text.axis.attractiveness.name} ${figure(words, account.attractiveness, 1)}`,
    `${text.axis.position.name} ${figure(words, account.position, 1)}`,
    `${text.table.net} ${account.net === null ? text.unknown : compactMoney(words, account.net)}`,
  ];
  return {
    type: 'bubble' as const,
    data: {
      datasets: groups.map(({ kind, points }) => ({
        label: sign[kind],
        data: points.map(({ x, y, r }) => ({ x, y, r })),
        backgroundColor: `${looks[kind].color}/55`,
        borderColor: looks[kind].color,
        borderWidth: 1,
        pointStyle: looks[kind].pointStyle,
        clip: largestRadius,
      })),
    },
    options: {
      ...(all.length > mostMoving ? still : {}),
      layout: { padding: { top: 8, right: 8 } },
      scales: { x: axis(text.axis.position.name), y: axis(text.axis.attractiveness.name) },
      plugins: {
        legend: { display: false },
        tooltip: {
          callbacks: {
            title: (items: { datasetIndex: number; dataIndex: number }[]) =>
              items.map((item) => groups[item.datasetIndex]?.points[item.dataIndex]?.account.name ?? ''),
            label: (item: { datasetIndex: number; dataIndex: number }) => {
              const bubble = groups[item.datasetIndex]?.points[item.dataIndex];
              return bubble ? lines(bubble) : '';
            },
          },
        },
        quadrants: {
          x: inputs.cuts.position,
          y: inputs.cuts.attractiveness,
          names: [quadrant.grow, quadrant.invest, quadrant.release, quadrant.keep] as [
            string,
            string,
            string,
            string,
          ],
          line: '--rule',
          color: '--soft',
        },
        markLabels: {
          labels: groups.map(({ points }) =>
            points.map(({ account }) => (named.has(account.id) ? account.name : '')),
          ),
          color: '--ink',
          halo: '--raised',
        },
      },
    },
  };
}

export function matrixTable(result: PortfolioResult, words: Words) {
  const { text } = words;
  return {
    caption: text.matrix.caption,
    head: [
      text.table.account,
      text.axis.attractiveness.name,
      text.axis.position.name,
      fill(text.table.revenue, { year: result.years[2] ?? '' }),
      text.table.net,
      text.table.role,
    ],
    // Written only when the table is asked for: it is the slowest part of a repaint with many accounts.
    get rows() {
      return bubbles(result).map(({ account }) => [
        account.name,
        figure(words, account.attractiveness, 1),
        figure(words, account.position, 1),
        money(words, account.revenueThisYear),
        money(words, account.net),
        text.role[account.role ?? 'open'].name,
      ]);
    },
  };
}

/** The kinds of net contribution that occur, for a legend of shapes. */
export function signsShown(result: PortfolioResult): readonly Sign[] {
  const shown = new Set(bubbles(result).map(({ account }) => signOf(account.net)));
  return signs.filter((sign) => shown.has(sign));
}
