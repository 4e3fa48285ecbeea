import { fill } from '../../../i18n/fill.ts';
import type { PlanCost } from '../model/cost.ts';
import type { PlanScanResult, ScanFinding, ScanResult } from '../model/scan.ts';
import type { SalesCurve } from '../model/scan-sales.ts';
import type { ScanText } from '../scan-text.en.ts';
import { positionNameOf, share } from './cost.ts';
import {
  columnPercent,
  currentName,
  figure,
  measureName,
  measureNameOf,
  money,
  percent,
  type Told,
} from './words.ts';

/** What the screens of behaviour and of helpers tell of. */
export interface ScanTold extends Told {
  readonly scanText: ScanText;
}

export function scanAnswer(told: ScanTold, result: ScanResult): string {
  const { answer } = told.scanText;
  const plan = currentName(told);
  if (result.kind === 'faults') return fill(answer.faults, { plan });
  if (result.kind === 'no-measure') return fill(answer.salary, { plan });
  const n = result.scan.findings.length;
  return n === 0 ? fill(answer.none, { plan }) : fill(answer.found, { plan, n });
}

/** An attainment or a payout to a tenth of a percent. */
function part({ words }: ScanTold, fraction: number): string {
  return percent(words, Number(fraction.toFixed(3)));
}

export function scanLead(told: ScanTold, { measure, others, to }: PlanScanResult): string {
  const { words, scanText } = told;
  const list = others.map((one) => `${measureName(words, one.measure)} ${part(told, one.attainment)}`);
  return fill(scanText.lead, {
    measure: measureName(words, measure),
    to: part(told, to),
    others:
      list.length === 0 ? scanText.alone : fill(scanText.others, { list: list.join(words.text.listGap) }),
  });
}

export function scanSentence(told: ScanTold, finding: ScanFinding, measure: string): string {
  const sentence = told.scanText.sentences[finding.kind];
  if ('at' in finding) {
    return fill(sentence, { at: part(told, finding.at), size: part(told, Math.abs(finding.size)) });
  }
  return fill(sentence, {
    measure,
    from: part(told, finding.from),
    to: part(told, finding.to),
    before: part(told, finding.payFrom),
    after: part(told, finding.payTo),
  });
}

/** Where a finding lies, and what is paid on both sides of it. */
function scanCells(told: ScanTold, finding: ScanFinding, place: number): string[] {
  const { words, scanText } = told;
  const isPoint = 'at' in finding;
  return [
    figure(words, place + 1),
    scanText.names[finding.kind],
    isPoint ? part(told, finding.at) : `${part(told, finding.from)} – ${part(told, finding.to)}`,
    part(told, isPoint ? finding.before : finding.payFrom),
    part(told, isPoint ? finding.after : finding.payTo),
  ];
}

export function scanTable(told: ScanTold, { findings }: PlanScanResult) {
  const { columns, caption } = told.scanText;
  return {
    caption,
    head: [columns.number, columns.what, columns.where, columns.before, columns.after],
    rows: findings.map((finding, place) => scanCells(told, finding, place)),
  };
}

/** Each kind has its own shape and colour, and its number beside it. */
const marks = {
  falls: { color: '--brick', style: 'triangle' },
  drop: { color: '--brick', style: 'crossRot' },
  nothing: { color: '--soft', style: 'rect' },
  capped: { color: '--plum', style: 'rect' },
  level: { color: '--steel', style: 'rect' },
  cliff: { color: '--brass', style: 'rectRot' },
} as const satisfies Record<ScanFinding['kind'], { color: string; style: string }>;

/** The curve of the whole plan with every finding drawn on it and numbered. */
export function scanChart(told: ScanTold, scan: PlanScanResult) {
  const { words, scanText } = told;
  const { findings, points, measure, to } = scan;
  const name = measureName(words, measure);
  const curve = {
    label: scanText.chart.payout,
    data: points.map(({ attainment, payout }) => ({ x: attainment, y: payout })),
    borderColor: '--petrol',
    backgroundColor: '--petrol',
    borderWidth: 2,
    pointRadius: 0,
    pointStyle: 'line' as const,
    order: 2,
  };
  const drawn = findings.map((finding, place) => {
    const { color, style } = marks[finding.kind];
    const ends =
      'at' in finding
        ? [
            { x: finding.at, y: finding.before },
            { x: finding.at, y: finding.after },
          ]
        : [
            { x: finding.from, y: finding.payFrom },
            { x: finding.to, y: finding.payTo },
          ];
    return {
      label: `${place + 1} ${scanText.names[finding.kind]}`,
      data: ends,
      borderColor: color,
      backgroundColor: color,
      borderWidth: 6,
      pointRadius: [6, 3],
      pointStyle: style,
      order: 1,
    };
  });
  return {
    type: 'line' as const,
    data: { datasets: [curve, ...drawn] },
    options: {
      layout: { padding: { top: 12, right: 14 } },
      scales: {
        x: {
          type: 'linear' as const,
          min: 0,
          max: to,
          grid: { display: false },
          ticks: { color: '--soft', callback: (value: number | string) => percent(words, Number(value)) },
          title: { display: true, text: fill(scanText.chart.attainment, { measure: name }), color: '--soft' },
        },
        y: {
          beginAtZero: true,
          grid: { color: '--rule' },
          ticks: {
            color: '--soft',
            maxTicksLimit: 6,
            callback: (value: number | string) => percent(words, Number(value)),
          },
          title: { display: true, text: scanText.chart.payout, color: '--soft' },
        },
      },
      plugins: {
        legend: {
          display: findings.length > 0,
          position: 'bottom' as const,
          labels: { color: '--ink', usePointStyle: true, boxHeight: 7 },
        },
        markLabels: {
          labels: [[], ...findings.map((_, place) => [figure(words, place + 1), ''])],
          color: '--ink',
          halo: '--raised',
          align: 'above' as const,
        },
        tooltip: {
          callbacks: {
            title: (items: readonly { parsed: { x: number | null } }[]) =>
              percent(words, items[0]?.parsed.x ?? null),
            label: ({ parsed }: { parsed: { y: number | null } }) => columnPercent(words, parsed.y),
          },
        },
      },
    },
  };
}

export function capSentences(
  told: ScanTold,
  { caps, measure, to }: PlanScanResult,
  cost: PlanCost | null,
): string[] {
  const { words, scanText } = told;
  const { caps: text } = scanText;
  const name = measureName(words, measure);
  const froms = [caps.planCapFrom, caps.measureCapFrom].filter((from) => from !== null && from <= to);
  const at = Math.min(...froms.map((from) => from ?? Infinity));
  const where =
    froms.length === 0
      ? fill(text.never, { to: part(told, to), measure: name })
      : fill(text.from, { at: part(told, at), measure: name });
  const often = cost === null ? text.unknown : fill(text.often, { share: share(words, cost.atCap) });
  return [where, often];
}

export function floorSentences(
  told: ScanTold,
  { underFloor }: PlanScanResult,
  cost: PlanCost | null,
): string[] {
  const { words, scanText, inputs } = told;
  const { floor: text } = scanText;
  if (underFloor === null) return [text.none];
  const floor = money(words, inputs.budget.floor);
  const names = underFloor.map((id) => positionNameOf(told, id)).join(words.text.listGap);
  const now = underFloor.length === 0 ? fill(text.nobody, { floor }) : fill(text.some, { floor, names });
  if (cost?.underFloor === undefined || cost.underFloor === null) return [now];
  return [now, fill(text.often, { share: share(words, cost.underFloor) })];
}

export function periodEndSentence(told: ScanTold, { periodEnd }: PlanScanResult): string {
  const { periodEnd: text } = told.scanText;
  if (periodEnd === null) return text.none;
  return fill(text[periodEnd.acts], {
    gain: part(told, Math.abs(periodEnd.gain)),
    pushed: part(told, periodEnd.pushed),
    now: part(told, periodEnd.bookedNow),
  });
}

type Sales = Extract<SalesCurve, { kind: 'curve' }>;

export function salesTitle(told: ScanTold, { points }: Sales): string {
  const { words, scanText } = told;
  const nearest = points.toSorted((a, b) => Math.abs(a.attainment - 1) - Math.abs(b.attainment - 1))[0];
  const last = points.at(-1);
  return fill(scanText.sales.title, {
    at100: columnPercent(words, nearest?.share ?? null),
    atEnd: columnPercent(words, last?.share ?? null),
    end: part(told, last?.attainment ?? 0),
  });
}

/** Every fourth point: more says nothing more in a table. */
const tableStep = 4;

export function salesTable(told: ScanTold, { points, measureId }: Sales) {
  const { words, scanText } = told;
  const { sales: text } = scanText;
  return {
    caption: text.caption,
    head: [
      fill(text.attainment, { measure: measureNameOf(told, measureId) }),
      text.revenue,
      text.pay,
      text.share,
    ],
    rows: points
      .filter((_, index) => index % tableStep === 0)
      .map(({ attainment, revenue, pay, share: of }) => [
        part(told, attainment),
        money(words, revenue),
        money(words, pay),
        columnPercent(words, of),
      ]),
  };
}

export function salesChart(told: ScanTold, { points, measureId }: Sales) {
  const { words, scanText } = told;
  const { sales: text } = scanText;
  return {
    type: 'line' as const,
    data: {
      datasets: [
        {
          label: text.share,
          data: points.map(({ attainment, share: of }) => ({ x: attainment, y: of })),
          borderColor: '--petrol',
          backgroundColor: '--petrol',
          borderWidth: 2,
          pointRadius: 0,
        },
      ],
    },
    options: {
      layout: { padding: { top: 8, right: 14 } },
      interaction: { mode: 'nearest' as const, axis: 'x' as const, intersect: false },
      scales: {
        x: {
          type: 'linear' as const,
          grid: { display: false },
          ticks: { color: '--soft', callback: (value: number | string) => percent(words, Number(value)) },
          title: {
            display: true,
            text: fill(text.attainment, { measure: measureNameOf(told, measureId) }),
            color: '--soft',
          },
        },
        y: {
          beginAtZero: true,
          grid: { color: '--rule' },
          ticks: {
            color: '--soft',
            maxTicksLimit: 6,
            callback: (value: number | string) => percent(words, Number(value)),
          },
          title: { display: true, text: text.share, color: '--soft' },
        },
      },
      plugins: {
        tooltip: {
          callbacks: {
            title: (items: readonly { parsed: { x: number | null } }[]) =>
              percent(words, items[0]?.parsed.x ?? null),
            label: ({ parsed }: { parsed: { y: number | null } }) => columnPercent(words, parsed.y),
          },
        },
      },
    },
  };
}
