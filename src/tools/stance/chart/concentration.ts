import { fill } from '../../../i18n/fill.ts';
import { foldLines, type Shares, type StanceResult } from '../model.ts';
import { figure, inColumn, money, percent, type Words } from './words.ts';

export type Gauges = Pick<StanceResult, 'revenue' | 'contribution' | 'year' | 'dependence'>;

/** More rows would hide the sum. */
const mostLines = 12;

function topName({ text }: Words, k: number): string {
  return k === 1 ? text.concentration.topOne : fill(text.concentration.top, { k });
}

function shown({
  revenue,
  contribution,
}: Gauges): readonly (Shares & { readonly figure: 'revenue' | 'contribution' })[] {
  return [
    ...(revenue.kind === 'shares' ? [{ ...revenue, figure: 'revenue' as const }] : []),
    ...(revenue.kind === 'shares' && contribution.kind === 'shares'
      ? [{ ...contribution, figure: 'contribution' as const }]
      : []),
  ];
}

/** One dependence or more turns the largest bar into a warning; its finding says so in words. */
type Part = 'revenue' | 'contribution' | 'dependence';

interface Bar {
  readonly name: string;
  readonly parts: readonly { readonly of: Part; readonly share: number; readonly label: string }[];
}

/** Bars of the largest, one or two for each count; empty without revenue. */
export function concentrationBars(result: Gauges, words: Words): readonly Bar[] {
  const gauges = shown(result);
  const label = (figure: 'revenue' | 'contribution', share: number) =>
    gauges.length > 1
      ? `${words.text.concentration[figure]} ${percent(words, share)}`
      : percent(words, share);
  return countsOf(gauges).map((k) => ({
    name: topName(words, k),
    parts: gauges.flatMap(({ top, figure }) => {
      const share = top.find((each) => each.k === k)?.share;
      if (share === undefined) return [];
      const warns = figure === 'revenue' && k === 1 && result.dependence.length > 0;
      return [{ of: warns ? 'dependence' : figure, share, label: label(figure, share) }];
    }),
  }));
}

function countsOf(gauges: readonly Shares[]): readonly number[] {
  return gauges[0]?.top.map(({ k }) => k) ?? [];
}

const colours = { revenue: '--steel', contribution: '--brass', dependence: '--brick' } as const;

/** Null without revenue. */
export function concentrationChart(result: Gauges, words: Words) {
  const bars = concentrationBars(result, words);
  if (bars.length === 0) return null;
  const sets = shown(result).map((_, set) => bars.map(({ parts }) => parts[set]));
  return {
    type: 'bar' as const,
    data: {
      labels: bars.map(({ name }) => name),
      datasets: sets.map((parts) => ({
        data: parts.map((part) => part?.share ?? null),
        backgroundColor: parts.map((part) => `${colours[part?.of ?? 'revenue']}/40`),
        maxBarThickness: 22,
      })),
    },
    options: {
      indexAxis: 'y' as const,
      layout: { padding: { right: sets.length > 1 ? 110 : 44 } },
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
          labels: sets.map((parts) => parts.map((part) => part?.label ?? '')),
          color: '--ink',
          align: 'right' as const,
        },
      },
    },
  };
}

/** Shares of the largest, then the measures; a column for each figure that has shares. */
export function concentrationTable(result: Gauges, words: Words) {
  const { concentration: text } = words.text;
  const gauges = shown(result);
  const shareRows = countsOf(gauges).map((k) => [
    topName(words, k),
    ...gauges.map(({ top }) => {
      const found = top.find((each) => each.k === k);
      return found ? percent(words, found.share, 1) : '';
    }),
  ]);
  const measures = [
    [text.hhi, ...gauges.map(({ herfindahl }) => inColumn(words, herfindahl.points, 0))],
    [text.effective, ...gauges.map(({ herfindahl }) => figure(words, herfindahl.effectiveNumber))],
    [text.counted, ...gauges.map(({ lines }) => inColumn(words, lines.length, 0))],
  ];
  return {
    caption: fill(text.caption, { year: result.year }),
    head: [text.measure, ...gauges.map((gauge) => text[gauge.figure])],
    rows: [...shareRows, ...measures],
    measures,
  };
}

/** The accounts behind the shares of the revenue, the smaller ones as one row, and the sums as the last. */
export function revenueLines({ revenue, year }: Gauges, words: Words) {
  const { concentration: text } = words.text;
  if (revenue.kind === 'none') return null;
  const { shown: first, rest } = foldLines(revenue.lines, mostLines);
  const row = (name: string, line: { value: number; share: number; cumulative: number; points: number }) => [
    name,
    money(words, line.value),
    percent(words, line.share, 1),
    percent(words, line.cumulative, 1),
    inColumn(words, line.points, 1),
  ];
  return {
    caption: fill(text.linesCaption, { year }),
    head: [text.account, text.amount, text.ofWhole, text.cumulative, text.points],
    rows: [
      ...first.map((line) => row(line.name, line)),
      ...(rest ? [row(fill(text.others, { n: rest.count }), rest)] : []),
    ],
    foot: [
      text.sum,
      money(words, revenue.total),
      percent(words, 1, 1),
      '',
      inColumn(words, revenue.herfindahl.points, 1),
    ],
  };
}
