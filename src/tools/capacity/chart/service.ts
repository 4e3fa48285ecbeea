import { fill } from '../../../i18n/fill.ts';
import type { ServicePoint, ServiceResult } from '../model.ts';
import type { CapacityInputs } from '../schema.ts';
import { figure, percent, share, type Words } from './words.ts';

type Curve = 'together' | 'running';

const curves = [
  { curve: 'together', color: '--brick', style: 'rectRot', dash: [] },
  { curve: 'running', color: '--petrol', style: 'circle', dash: [6, 3] },
] as const satisfies readonly { curve: Curve; color: string; style: string; dash: readonly number[] }[];

/** The numbers one after another; the way to the counter-example is in the table, where it takes no room. */
function shownPoints({ points }: ServiceResult): readonly ServicePoint[] {
  const gap = points.findIndex(({ accounts }, index) => accounts !== index + 1);
  return gap === -1 ? points : points.slice(0, gap);
}

/** The largest standard error of all points. */
export function largestError({ points }: ServiceResult): number {
  return Math.max(
    0,
    ...points.flatMap(({ together, running }) => [together.standardError, running.standardError]),
  );
}

function dataset(
  points: readonly ServicePoint[],
  { curve, color, style, dash }: (typeof curves)[number],
  { text }: Words,
) {
  return {
    label: text.service[curve],
    data: points.map((point) => ({ x: point.accounts, y: point[curve].mean })),
    borderColor: color,
    backgroundColor: color,
    pointStyle: style,
    pointRadius: 3.5,
    borderWidth: 2,
    borderDash: [...dash],
    clip: 6,
  };
}

/** Service level against the number of accounts; null before anything is simulated. */
export function serviceChart(result: ServiceResult, { serviceTarget }: CapacityInputs, words: Words) {
  const { service } = words.text;
  const points = shownPoints(result);
  const last = points.at(-1)?.accounts ?? 1;
  const target = {
    data: [
      { x: 0, y: serviceTarget },
      { x: last, y: serviceTarget },
    ],
    borderColor: '--soft',
    borderWidth: 1,
    borderDash: [2, 3],
    pointRadius: 0,
    pointHitRadius: 0,
    pointStyle: 'line',
    label: service.target,
  };
  return {
    type: 'line' as const,
    data: { datasets: [...curves.map((curve) => dataset(points, curve, words)), target] },
    options: {
      layout: { padding: { top: 8, right: 12 } },
      interaction: { mode: 'nearest' as const, axis: 'x' as const, intersect: false },
      scales: {
        x: {
          type: 'linear' as const,
          min: 0,
          max: last,
          grid: { display: false },
          ticks: { precision: 0, color: '--soft' },
          title: { display: true, text: service.xAxis, color: '--soft' },
        },
        y: {
          min: 0,
          max: 1,
          grid: { color: '--rule' },
          ticks: {
            color: '--soft',
            stepSize: 0.25,
            callback: (value: number | string) => percent(words, Number(value)),
          },
          title: { display: true, text: service.yAxis, color: '--soft' },
        },
      },
      plugins: {
        legend: {
          display: true,
          position: 'bottom' as const,
          labels: { color: '--ink', usePointStyle: true, boxHeight: 7 },
        },
        tooltip: {
          filter: ({ datasetIndex }: { datasetIndex: number }) => datasetIndex < curves.length,
          callbacks: {
            title: (items: { parsed: { x: number | null } }[]) =>
              items.slice(0, 1).map(({ parsed }) => accountsText(words, parsed.x ?? 0)),
            label: ({ datasetIndex, parsed }: { datasetIndex: number; parsed: { y: number | null } }) => {
              const said = curves[datasetIndex];
              return said ? `${service[said.curve]}: ${percent(words, parsed.y, 1)}` : '';
            },
          },
        },
      },
    },
  };
}

function accountsText({ text }: Words, n: number): string {
  return fill(text.relations.accounts, { n });
}

export function serviceFinding(
  words: Words,
  { findings }: ServiceResult,
  { serviceTarget }: CapacityInputs,
): string {
  const { service } = words.text;
  const target = percent(words, serviceTarget);
  const { together, running } = findings;
  if (together === null) return fill(service.findingAny, { target });
  if (together === 0) return fill(service.findingNone, { target });
  return running === null
    ? fill(service.findingOpen, { target, together })
    : fill(service.finding, { target, together, running });
}

export function serviceTable({ points }: ServiceResult, words: Words) {
  const { service } = words.text;
  return {
    caption: service.caption,
    head: [service.xAxis, service.together, service.standardError, service.running, service.standardError],
    rows: points.map(({ accounts, together, running }) => [
      figure(words, accounts),
      share(words, together.mean),
      percent(words, together.standardError, 2),
      share(words, running.mean),
      percent(words, running.standardError, 2),
    ]),
  };
}

const [width, height] = [560, 320];
const [left, right, top, bottom] = [46, 546, 16, 250];
const quarters = [0, 0.25, 0.5, 0.75, 1];
/** Where the two samples of the legend begin, and how long they are. */
const samples = { together: 46, running: 300, length: 34, at: 306 } as const;

export interface StillText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface StillService {
  readonly viewBox: string;
  readonly grid: string;
  readonly target: string;
  /** Each curve, then its sample in the legend. */
  readonly lines: readonly { readonly curve: Curve; readonly points: string }[];
  readonly texts: readonly StillText[];
}

/** The same picture for paper and for a page without scripts. */
export function stillService(
  result: ServiceResult,
  { serviceTarget }: CapacityInputs,
  words: Words,
): StillService {
  const points = shownPoints(result);
  const last = points.at(-1)?.accounts ?? 1;
  const x = (accounts: number) => Math.round(left + ((right - left) * accounts) / last);
  const y = (value: number) => Math.round(bottom - (bottom - top) * value);
  const lines = curves.flatMap(({ curve }) => [
    { curve, points: points.map((point) => `${x(point.accounts)},${y(point[curve].mean)}`).join(' ') },
    { curve, points: `${samples[curve]},${samples.at} ${samples[curve] + samples.length},${samples.at}` },
  ]);
  return {
    viewBox: `0 0 ${width} ${height}`,
    grid: quarters.map((value) => `M${left} ${y(value)}H${right}`).join(''),
    target: `M${left} ${y(serviceTarget)}H${right}`,
    lines,
    texts: stillTexts(points, words, x, y),
  };
}

function stillTexts(
  points: readonly ServicePoint[],
  words: Words,
  x: (accounts: number) => number,
  y: (value: number) => number,
): readonly StillText[] {
  const { service } = words.text;
  const ticks = points.filter(({ accounts }) => accounts % 5 === 0 || accounts === 1);
  return [
    ...quarters.map((value) => ({
      text: percent(words, value),
      x: left - 8,
      y: y(value) + 4,
      anchor: 'end' as const,
    })),
    ...ticks.map(({ accounts }) => ({
      text: figure(words, accounts),
      x: x(accounts),
      y: bottom + 18,
      anchor: 'middle' as const,
    })),
    { text: service.xAxis, x: (left + right) / 2, y: bottom + 36, anchor: 'middle' },
    ...curves.map(({ curve }) => ({
      text: service[curve],
      x: samples[curve] + samples.length + 8,
      y: samples.at + 4,
      anchor: 'start' as const,
    })),
  ];
}
