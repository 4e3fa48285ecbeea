import { fill } from '../../../i18n/fill.ts';
import type { AssetResult, Lifetimes } from '../model.ts';
import { conventions, type Convention, type Outlook } from '../schema.ts';
import { columnPercent, compactMoney, figure, money, percent, type Words } from './words.ts';

/** Exercise and present value of every year. */
export function yearsChart({ years }: Lifetimes, words: Words) {
  const { worth } = words.text;
  return {
    type: 'bar' as const,
    data: {
      labels: years.map(({ year }) => figure(words, year)),
      datasets: [
        {
          label: worth.plain,
          data: years.map(({ plain }) => plain),
          backgroundColor: '--steel/0',
          borderColor: '--steel',
          borderWidth: 1,
          grouped: false,
          maxBarThickness: 36,
        },
        {
          label: worth.present,
          data: years.map(({ presentValue }) => presentValue),
          backgroundColor: '--petrol/40',
          borderColor: '--petrol',
          borderWidth: 1,
          grouped: false,
          maxBarThickness: 36,
        },
      ],
    },
    options: {
      scales: {
        x: {
          grid: { display: false },
          ticks: { color: '--ink' },
          title: { display: true, text: worth.axisYear, color: '--soft' },
        },
        y: {
          grid: { color: '--rule' },
          ticks: {
            color: '--soft',
            maxTicksLimit: 6,
            callback: (value: number | string) => compactMoney(words, Number(value)),
          },
          title: {
            display: true,
            text: fill(worth.axisMoney, { currency: words.currency }),
            color: '--soft',
          },
        },
      },
      plugins: { legend: { display: false } },
    },
  };
}

/** The years that the finite form adds up, and their sums. */
export function yearsTable({ years, within }: Lifetimes, words: Words) {
  const { worth } = words.text;
  const plain = years.reduce((total, year) => total + (year.plain ?? 0), 0);
  return {
    caption: worth.table,
    head: [worth.axisYear, worth.plain, worth.marginThen, worth.survival, worth.present],
    rows: [
      ...years.map((year) => [
        figure(words, year.year),
        money(words, year.plain),
        money(words, year.margin),
        columnPercent(words, year.survival),
        money(words, year.presentValue),
      ]),
      [worth.sum, money(words, plain), '', '', money(words, within)],
    ],
  };
}

function formula(words: Words, convention: Convention, margin: number, outlook: Outlook): string {
  const { forms } = words.text;
  const retention = percent(words, outlook.retention);
  const growth = percent(words, outlook.growth);
  return fill(forms.endlessHow[convention], {
    margin: money(words, margin),
    retention,
    discount: percent(words, outlook.discount),
    kept: outlook.growth === 0 ? retention : fill(forms.keptHow, { retention, growth }),
  });
}

interface FormRow {
  readonly name: string;
  readonly how: string;
  /** Null has no end. */
  readonly value: number | null;
}

/** The exercise, the endless forms and the finite one; empty while the margin is not known. */
export function formRows({ lifetimes, case: own }: AssetResult, words: Words): readonly FormRow[] {
  if (lifetimes === null) return [];
  const { forms: text } = words.text;
  const { outlook } = own;
  const { margin, exercise, endless, within } = lifetimes;
  const mark = (name: string, isChosen: boolean) => (isChosen ? fill(text.chosen, { name }) : name);
  return [
    {
      name: text.exercise,
      how: fill(text.exerciseHow, { margin: money(words, margin), years: outlook.years }),
      value: exercise,
    },
    ...conventions.map((convention) => ({
      name: mark(text.endless[convention], outlook.form === 'endless' && outlook.convention === convention),
      how: formula(words, convention, margin, outlook),
      value: endless[convention],
    })),
    {
      name: mark(fill(text.within, { n: outlook.horizon }), outlook.form === 'within'),
      how: text.withinHow,
      value: within,
    },
  ];
}

export function formsTable(result: AssetResult, words: Words) {
  const { forms: text } = words.text;
  const margin = result.lifetimes?.margin ?? 0;
  return {
    caption: text.caption,
    head: [text.form, text.value, text.times, text.how],
    rows: formRows(result, words).map(({ name, how, value }) => [
      name,
      value === null ? text.noEnd : money(words, value),
      figure(words, value === null || margin === 0 ? null : value / margin, 2),
      how,
    ]),
  };
}
