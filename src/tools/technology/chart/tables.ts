import { fill } from '../../../i18n/fill.ts';
import type { OptionResult, TechnologyResult } from '../model.ts';
import type { TechnologyInputs } from '../schema.ts';
import { needName } from './needs.ts';
import { breakEvenCell, costGapNames, optionName } from './options.ts';
import { figure, money, percent, type Words } from './words.ts';

type Settings = TechnologyInputs['settings'];

/** A column for each option, so that every figure of it is in sight. */
export function comparisonTable({ options }: TechnologyResult, words: Words) {
  const { table: text } = words.text;
  const row = (name: string, shown: (option: OptionResult) => string) => [name, ...options.map(shown)];
  return {
    caption: text.caption,
    head: row(text.option, (option) => optionName(words, option)),
    rows: [
      row(text.fit, ({ fit }) => figure(words, fit.score, 1)),
      row(text.musts, (option) => mustsCell(words, option)),
      row(text.covered, ({ fit }) => fill(text.coveredOf, { n: fit.covered, all: fit.lines.length })),
      row(text.cost, ({ cost }) => (cost.kind === 'known' ? money(words, cost.total) : text.open)),
      row(text.perNeed, ({ worth }) => money(words, worth.costPerNeed)),
      row(text.net, ({ worth }) => (worth.net === null ? text.open : money(words, worth.net))),
      row(text.adoption, ({ adoption }) => percent(words, adoption.share)),
      row(text.breakEven, (option) => breakEvenCell(words, option)),
    ],
  };
}

function mustsCell(words: Words, { fit }: OptionResult): string {
  const unmet = fit.failed.length + fit.unknown.length;
  return unmet === 0 ? words.text.table.noMusts : figure(words, unmet);
}

export function comparisonNote(words: Words, { years, discount, floor }: Settings): string {
  const values = { years, discount: percent(words, discount, 1), floor };
  return fill(words.text.table.note, values);
}

/** Need by need, what the fit is made of. */
export function fitTable({ fit }: OptionResult, words: Words) {
  const { lines: text, option } = words.text;
  return {
    caption: fill(text.fit, { score: figure(words, fit.score, 1) }),
    head: [text.need, text.share, text.rating, text.trust, text.points],
    rows: fit.lines.map(({ need, value, evidence, trust, points }) => [
      needName(words, need.need),
      percent(words, need.share, 1),
      value === null ? option.unrated : figure(words, value),
      `${percent(words, trust)} (${option.evidence[evidence]})`,
      figure(words, points, 2),
    ]),
    foot: [[text.sum, percent(words, 1, 1), '', '', figure(words, fit.score, 2)]],
  };
}

/** Year by year, what the cost is made of; null while it is not known. */
export function costTable({ cost }: OptionResult, words: Words) {
  const { lines: text, chart } = words.text;
  if (cost.kind === 'open') return null;
  const { part } = chart;
  return {
    caption: fill(text.cost, { total: money(words, cost.total) }),
    head: [
      text.year,
      part.start,
      part.licence,
      part.running,
      part.time,
      part.leaving,
      text.total,
      text.present,
    ],
    rows: cost.years.map((year) => [
      figure(words, year.year),
      ...[year.start, year.licence, year.running, year.time, year.leaving, year.total, year.present].map(
        (amount) => money(words, amount),
      ),
    ]),
    foot: [[text.sum, '', '', '', '', '', '', money(words, cost.total)]],
  };
}

/** Under the lines of the cost: its hours, or what is missing. */
export function costSentence(words: Words, option: OptionResult, { hourCost }: Settings): string {
  const { lines: text } = words.text;
  const { cost } = option;
  if (cost.kind === 'open') return fill(text.costOpen, { names: costGapNames(words, option) });
  const { admin, users } = cost.hours;
  if (admin === 0 && users === 0) return '';
  return fill(text.hours, {
    admin: hours(words, admin),
    users: hours(words, users),
    cost: money(words, hourCost),
  });
}

function hours(words: Words, value: number): string {
  return figure(words, value, Number.isInteger(value) ? 0 : 1);
}

/** Need by need, what is relieved in a year at full use; null while it is not known. */
export function benefitTable({ worth: { benefit } }: OptionResult, words: Words) {
  const { lines: text } = words.text;
  if (benefit.kind === 'open') return null;
  return {
    caption: fill(text.benefit, { value: money(words, benefit.yearly) }),
    head: [text.need, text.pain, text.rating, text.trust, text.relieved],
    rows: benefit.lines.map(({ fit, amount }) => {
      const name = needName(words, fit.need.need);
      return [
        fit.need.counts ? name : fill(text.noProcess, { name }),
        money(words, fit.need.pain),
        figure(words, fit.value),
        percent(words, fit.trust),
        money(words, amount),
      ];
    }),
    foot: [[text.sum, '', '', '', money(words, benefit.yearly)]],
  };
}

/** From a year's benefit to what the option is worth, and where it breaks even. */
export function worthSentences(words: Words, option: OptionResult): readonly string[] {
  const { lines: text } = words.text;
  const { worth, cost, adoption } = option;
  const { benefit, breakEven } = worth;
  if (benefit.kind === 'open') return [text.benefitOpen];
  const values = {
    yearly: money(words, benefit.yearly),
    factor: figure(words, worth.factor, 4),
    atFull: money(words, benefit.atFull),
    adoption: percent(words, adoption.share, 1),
    present: money(words, worth.present),
    total: money(words, cost.kind === 'known' ? cost.total : null),
    net: money(words, worth.net),
  };
  const parts = adoption.lines.map(({ function: { name }, users, share }) =>
    fill(text.adoptionPart, { name, users, share: percent(words, share) }),
  );
  return [
    adoption.share === null ? '' : fill(text.adoption, { parts: parts.join(' + '), share: values.adoption }),
    worth.net === null ? text.worthOpen : fill(text.worth, values),
    'share' in breakEven
      ? fill(text.breakEven, { ...values, share: percent(words, breakEven.share, 1) })
      : '',
  ].filter(Boolean);
}
