import { formatCompact } from '../../../i18n/format.ts';
import { fill } from '../../../i18n/fill.ts';
import type { PortfolioResult } from '../model.ts';
import { figure, money, percent, type Words } from './words.ts';

type Whale = NonNullable<PortfolioResult['whale']>;

interface Point {
  readonly x: number;
  readonly y: number;
}

const markRadius = 4;

/** The curve from nobody to everybody: percent of the total where there is one to speak of, otherwise money. */
export function whalePoints(whale: Whale): readonly Point[] {
  const heights = whale.cumulativePercent ?? whale.cumulative;
  return [{ x: 0, y: 0 }, ...heights.map((y, index) => ({ x: index + 1, y }))];
}

/** Where accounts earn and where they cost: two lines that meet at the peak. */
function lines(whale: Whale) {
  const points = whalePoints(whale);
  const rise = { points: points.slice(0, whale.peakCount + 1), color: '--petrol' };
  const fall = { points: points.slice(whale.peakCount), color: '--brick' };
  return fall.points.length > 1 ? [rise, fall] : [rise];
}

/** A dot and a name at the end of each line: the peak and where the curve ends. */
function dataset({ points, color }: { points: readonly Point[]; color: string }) {
  return {
    data: [...points],
    borderColor: color,
    backgroundColor: `${color}/14`,
    borderWidth: 2,
    fill: 'origin',
    pointRadius: points.map((_, index) => (index === points.length - 1 ? markRadius : 0)),
    pointHitRadius: 12,
    pointBackgroundColor: color,
    clip: markRadius,
  };
}

function writer(whale: Whale, words: Words) {
  return (y: number) =>
    whale.cumulativePercent === null ? formatCompact(words.locale, y) : percent(words, y / 100);
}

/** What is written at the peak and where the curve ends; one line that never falls has only an end. */
export function whaleMarks(whale: Whale, words: Words) {
  const { text } = words;
  const write = writer(whale, words);
  return lines(whale).flatMap(({ points }) => {
    const point = points.at(-1);
    if (!point) return [];
    const isEnd = point.x === whale.order.length;
    const figureThere = write(point.y);
    const said = isEnd
      ? fill(text.whale.end, { figure: figureThere })
      : fill(text.whale.peak, { figure: figureThere, n: point.x });
    return [{ point, text: said }];
  });
}

export function whaleChart({ whale }: PortfolioResult, words: Words) {
  if (whale === null) return null;
  const { text } = words;
  const inPercent = whale.cumulativePercent !== null;
  const write = writer(whale, words);
  const parts = lines(whale);
  const marks = whaleMarks(whale, words);
  return {
    type: 'line' as const,
    data: { datasets: parts.map(dataset) },
    options: {
      animation: false as const,
      layout: { padding: { top: 20, right: 12 } },
      interaction: { mode: 'nearest' as const, axis: 'x' as const, intersect: false },
      scales: {
        x: {
          type: 'linear' as const,
          min: 0,
          max: whale.order.length,
          grid: { display: false },
          ticks: { precision: 0, color: '--soft' },
          title: { display: true, text: text.whale.xAxis, color: '--soft' },
        },
        y: {
          beginAtZero: true,
          grid: { color: '--rule' },
          ticks: {
            color: '--soft',
            maxTicksLimit: 6,
            callback: (value: number | string) => write(Number(value)),
          },
          title: {
            display: true,
            text: inPercent ? text.whale.yPercent : text.whale.yMoney,
            color: '--soft',
          },
        },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          callbacks: {
            title: (items: { parsed: { x: number | null } }[]) =>
              items
                .slice(0, 1)
                .map(({ parsed }) => fill(text.whale.first, { n: figure(words, parsed.x, 0) })),
            label: ({ parsed }: { parsed: { y: number | null } }) => write(parsed.y ?? 0),
          },
        },
        markLabels: {
          labels: parts.map(({ points }, part) =>
            points.map((_, index) => (index === points.length - 1 ? (marks[part]?.text ?? '') : '')),
          ),
          color: '--ink',
        },
      },
    },
  };
}

function whaleRows(whale: Whale | null, accounts: PortfolioResult['accounts'], words: Words) {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  return (whale?.order ?? []).map((id, index) => {
    const part = whale?.cumulativePercent?.[index];
    return [
      byId.get(id)?.name ?? '',
      figure(words, index + 1, 0),
      money(words, byId.get(id)?.net ?? null),
      money(words, whale?.cumulative[index] ?? null),
      percent(words, part === undefined ? null : part / 100),
    ];
  });
}

export function whaleTable({ whale, accounts }: PortfolioResult, words: Words) {
  const { text } = words;
  return {
    caption: text.whale.caption,
    head: [text.table.account, text.whale.order, text.whale.own, text.whale.cumulative, text.whale.ofTotal],
    // Written only when the table is asked for, as that of the matrix.
    get rows() {
      return whaleRows(whale, accounts, words);
    },
  };
}
