import { fill } from '../../../i18n/fill.ts';
import type { CandidateResult } from '../model.ts';
import { candidateName, competencyName, competencyNames } from './names.ts';
import { figure, signed, type Words } from './words.ts';

/** With fewer axes a radar is a line. */
export const fewestAxes = 3;

const least = 0;
const most = 5;

export function radarFinding(words: Words, one: CandidateResult): string {
  const { finding } = words.text.radar;
  const name = candidateName(words, one);
  if (one.verdict === 'unknown') return fill(finding.open, { name });
  const short = one.lines.filter(({ gap }) => gap).map(({ competency }) => competency);
  if (short.length === 0) return fill(finding.none, { name });
  return fill(finding.some, { name, names: competencyNames(words, short) });
}

export function radarChart(one: CandidateResult, words: Words) {
  const { radar } = words.text;
  const { lines } = one;
  const dataset = (label: string, data: readonly (number | null)[], colour: string) => ({
    label,
    data: [...data],
    borderColor: colour,
    pointBackgroundColor: colour,
    pointBorderColor: colour,
    borderWidth: 2,
    pointRadius: 4,
    pointHitRadius: 12,
    fill: false,
  });
  return {
    type: 'radar' as const,
    data: {
      labels: lines.map(({ competency }) => inLines(competencyName(words, competency))),
      datasets: [
        {
          ...dataset(
            radar.level,
            lines.map(({ level }) => level),
            '--petrol',
          ),
          backgroundColor: '--petrol/20',
          fill: true,
        },
        {
          ...dataset(
            radar.required,
            lines.map(({ competency }) => competency.required),
            '--ink',
          ),
          borderDash: [6, 4],
          pointStyle: 'rect' as const,
        },
        {
          ...dataset(
            radar.self,
            lines.map(({ self }) => self),
            '--brass',
          ),
          borderDash: [2, 3],
          pointStyle: 'triangle' as const,
        },
      ],
    },
    options: {
      layout: { padding: 4 },
      scales: {
        r: {
          min: least,
          max: most,
          angleLines: { color: '--rule' },
          grid: { color: '--rule' },
          pointLabels: { color: '--ink', font: { size: 12 } },
          ticks: { stepSize: 1, color: '--soft', backdropColor: '--raised' },
        },
      },
      plugins: {
        legend: {
          display: true,
          position: 'bottom' as const,
          labels: { color: '--ink', usePointStyle: true, boxHeight: 8 },
        },
      },
    },
  };
}

/** Long enough for one Chinese name; an English one takes two or three lines. */
const labelLength = 14;

/** A name on several lines, broken between words, so that it does not squeeze the picture. */
function inLines(name: string): string[] {
  return name.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || longer.length > labelLength) return [...lines, word];
    return [...lines.slice(0, -1), longer];
  }, []);
}

export function radarTable(one: CandidateResult, words: Words) {
  const { radar } = words.text;
  return {
    caption: fill(radar.caption, { name: candidateName(words, one) }),
    head: [radar.competency, radar.required, radar.level, radar.self, radar.gap, radar.blind, radar.range],
    rows: one.lines.map((line) => [
      competencyName(words, line.competency),
      figure(words, line.competency.required),
      figure(words, line.level),
      figure(words, line.self),
      figure(words, line.gap),
      signed(words, line.blindSpot),
      figure(words, line.range),
    ]),
  };
}
