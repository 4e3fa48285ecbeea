import { fill } from '../../../i18n/fill.ts';
import { formatCompact } from '../../../i18n/format.ts';
import { costParts, type CostPart, type OptionResult, type TechnologyResult } from '../model.ts';
import type { TechnologyInputs } from '../schema.ts';
import { optionName } from './options.ts';
import { money, type Words } from './words.ts';

const colours = {
  start: '--steel',
  licence: '--petrol',
  running: '--moss',
  time: '--brass',
  leaving: '--plum',
} as const satisfies Record<CostPart, string>;

function rowsOf(options: readonly OptionResult[]) {
  return options.flatMap((option) => (option.cost.kind === 'known' ? [{ option, cost: option.cost }] : []));
}

export function costsTitle({ text }: Words, { years }: TechnologyInputs['settings']): string {
  return fill(text.chart.title, { years });
}

/** Options above each other, the parts of their costs one behind the other; null while no cost is known. */
export function costsChart({ options }: Pick<TechnologyResult, 'options'>, words: Words) {
  const rows = rowsOf(options);
  if (rows.length === 0) return null;
  const { chart: text } = words.text;
  const shown = (value: number | string) => formatCompact(words.locale, Number(value));
  return {
    type: 'bar' as const,
    data: {
      labels: rows.map(({ option }) => optionName(words, option)),
      datasets: costParts.map((part) => ({
        label: text.part[part],
        data: rows.map(({ cost }) => cost.parts[part]),
        backgroundColor: `${colours[part]}/60`,
        borderColor: colours[part],
        borderWidth: 1,
        maxBarThickness: 30,
      })),
    },
    options: {
      indexAxis: 'y' as const,
      scales: {
        x: {
          stacked: true,
          grid: { color: '--rule' },
          ticks: { color: '--soft', maxTicksLimit: 5, callback: shown },
          title: { display: true, text: fill(text.axis, { currency: words.currency }), color: '--soft' },
        },
        y: { stacked: true, grid: { display: false }, ticks: { color: '--ink' } },
      },
      plugins: {
        legend: { display: true, position: 'bottom' as const, labels: { color: '--ink', boxWidth: 12 } },
        tooltip: {
          callbacks: {
            label: ({ dataset, raw }: { dataset: { label?: string | undefined }; raw: unknown }) =>
              `${dataset.label ?? ''} ${money(words, Number(raw))}`,
          },
        },
      },
    },
  };
}

/** The parts sum to the cost of ownership. */
export function costsTable(
  { options }: Pick<TechnologyResult, 'options'>,
  words: Words,
  settings: TechnologyInputs['settings'],
) {
  const { table, chart } = words.text;
  return {
    caption: costsTitle(words, settings),
    head: [table.option, ...costParts.map((part) => chart.part[part]), chart.sum],
    rows: rowsOf(options).map(({ option, cost }) => [
      optionName(words, option),
      ...costParts.map((part) => money(words, cost.parts[part])),
      money(words, cost.total),
    ]),
  };
}
