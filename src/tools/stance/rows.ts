import { fill } from '../../i18n/fill.ts';
import { contradictionNames, dimensionName, positionName, type Words } from './chart.ts';
import type { Gauge, StanceLine, StanceResult } from './model.ts';

export type Cell = string | number | null;
type Row = readonly Cell[];

const blank: Row = [];

/** The result as a sheet with unrounded figures: six lines and their sum, then the concentration. */
export function resultRows(result: StanceResult, words: Words): readonly Row[] {
  const { csv, concentration } = words.text;
  const { year, revenue, contribution } = result;
  return [
    ...dimensionRows(result, words),
    blank,
    [fill(csv.concentration, { year })],
    ...gaugeRows(revenue, words, concentration.noRevenue, year),
    blank,
    [fill(csv.contribution, { year })],
    ...gaugeRows(contribution, words, concentration.noContribution, year),
  ];
}

function dimensionRows(
  { lines, steps, index, band, claimed, contradiction }: StanceResult,
  words: Words,
): Row[] {
  const { csv, index: text } = words.text;
  return [
    [csv.dimensions, text.said, text.evidence, text.counted, text.steps, text.points],
    ...lines.map((line) => lineRow(line, words)),
    [text.sum, null, null, null, steps, index],
    [csv.band, band === null ? null : words.text.band[band]],
    [csv.claimed, claimed],
    [csv.contradiction, contradictionNames(words, contradiction)],
  ];
}

function lineRow({ dimension, said, evidence, counted, steps, points }: StanceLine, words: Words): Row {
  return [
    dimensionName(words, dimension),
    positionName(words, said),
    evidence,
    positionName(words, counted),
    steps,
    points,
  ];
}

function gaugeRows(
  gauge: Gauge,
  { text }: Words,
  reasons: Readonly<Record<Extract<Gauge, { kind: 'none' }>['code'], string>>,
  year: number,
): Row[] {
  const { csv, concentration } = text;
  if (gauge.kind === 'none') return [[fill(reasons[gauge.code], { year, n: gauge.belowZero })]];
  return [
    [csv.total, gauge.total],
    [concentration.counted, gauge.lines.length],
    ...gauge.top.map(({ k, share }) => [k === 1 ? csv.topOneShare : fill(csv.topShare, { k }), share]),
    [csv.hhi, gauge.herfindahl.points],
    [csv.effective, gauge.herfindahl.effectiveNumber],
    [concentration.account, null, concentration.ofWhole, concentration.cumulative, concentration.points],
    ...gauge.lines.map(({ name, value, share, cumulative, points }) => [
      name,
      value,
      share,
      cumulative,
      points,
    ]),
  ];
}
