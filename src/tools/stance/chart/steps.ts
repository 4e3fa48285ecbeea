import type { StanceLine, StanceResult } from '../model.ts';
import { positions } from '../schema.ts';
import { dimensionName, inColumn, positionName, type Words } from './words.ts';

const dot = 7;
const stem = 3;

/** Said and not shown: drawn as a ring where it would be. */
export function isClaimed({ standing }: StanceLine): boolean {
  return standing === 'unproven';
}

export function stepsChart({ lines }: Pick<StanceResult, 'lines'>, words: Words) {
  const { text } = words;
  const counted = lines.map(({ steps }) => steps);
  const claimed = lines.map((line) => (isClaimed(line) ? line.saidSteps : null));
  const nameAt = (value: number | string) => {
    const position = positions[Number(value)];
    return position ? text.position[position] : '';
  };
  return {
    type: 'bar' as const,
    data: {
      labels: lines.map(({ dimension }) => dimensionName(words, dimension)),
      datasets: [
        {
          type: 'line' as const,
          data: counted,
          showLine: false,
          clip: false as const,
          pointRadius: lines.map(({ standing }) => (standing === 'open' ? 0 : dot)),
          pointBackgroundColor: '--petrol',
          pointBorderColor: '--petrol',
          pointHitRadius: 12,
        },
        {
          type: 'line' as const,
          data: claimed,
          showLine: false,
          clip: false as const,
          pointRadius: dot,
          pointBackgroundColor: '--raised',
          pointBorderColor: '--brick',
          pointBorderWidth: 2,
          pointHitRadius: 12,
        },
        { type: 'bar' as const, data: counted, barThickness: stem, backgroundColor: '--petrol' },
      ],
    },
    options: {
      indexAxis: 'y' as const,
      layout: { padding: { right: 8, top: 4 } },
      scales: {
        x: {
          min: 0,
          max: 2,
          grid: { color: '--rule' },
          ticks: { stepSize: 1, color: '--soft', callback: nameAt },
        },
        y: { offset: true, grid: { display: false }, ticks: { color: '--ink', autoSkip: false } },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          filter: ({ datasetIndex }: { datasetIndex: number }) => datasetIndex < 2,
          callbacks: {
            label: ({ raw, datasetIndex }: { raw: unknown; datasetIndex: number }) =>
              `${nameAt(Number(raw))} · ${datasetIndex === 0 ? text.steps.counts : text.steps.only}`,
          },
        },
        markLabels: {
          labels: [[], lines.map((line) => (isClaimed(line) ? text.steps.only : ''))],
          color: '--brick',
          align: 'right' as const,
        },
      },
    },
  };
}

export function stepsTable({ lines }: Pick<StanceResult, 'lines'>, words: Words) {
  const { index, steps } = words.text;
  return {
    caption: steps.caption,
    head: [steps.dimension, index.said, index.counted, index.points],
    rows: lines.map((line) => [
      dimensionName(words, line.dimension),
      positionName(words, line.said),
      positionName(words, line.counted),
      inColumn(words, line.points, 2),
    ]),
  };
}
