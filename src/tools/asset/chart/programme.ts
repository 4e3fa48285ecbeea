import { fill } from '../../../i18n/fill.ts';
import { formatPercent } from '../../../i18n/format.ts';
import type { AssetResult, ProgrammeResult } from '../model.ts';
import { figure, money, percent, points, type Words } from './words.ts';

type Known = Extract<ProgrammeResult, { readonly kind: 'known' }>;
type Edge = Known['breakEvens']['costPerYear'];

export function programmeTable({ return: result, cumulative }: Known, words: Words) {
  const text = words.text.programme;
  return {
    caption: text.table,
    head: [text.year, text.with, text.without, text.cost, text.net, text.cumulative],
    rows: result.years.map((year, index) => [
      figure(words, index),
      money(words, year.with),
      money(words, year.without),
      money(words, year.cost),
      money(words, year.net),
      money(words, cumulative[index] ?? null),
    ]),
  };
}

function edgeSentence(words: Words, edge: Edge, shown: (value: number) => string): string {
  const text = words.text.programme;
  if (edge.kind !== 'at') return text[edge.kind];
  return fill(text[edge.holds], { value: shown(edge.value) });
}

/** Each assumption, what was stated, and from where to where the programme pays. */
export function breakEvenTable({ breakEvens }: Known, { case: own }: AssetResult, words: Words) {
  const text = words.text.programme;
  const plan = own.programme;
  const row = (name: string, value: number, edge: Edge, shown: (value: number) => string) => [
    name,
    shown(value),
    edgeSentence(words, edge, shown),
  ];
  const asPoints = (value: number) => points(words, value);
  const asPercent = (value: number) => percent(words, value, 1);
  const asMoney = (value: number) => money(words, value);
  return {
    caption: text.breakEvens,
    head: [text.assumption, text.stated, text.edge],
    rows: [
      row(text.costPerYear, plan.costPerYear ?? 0, breakEvens.costPerYear, asMoney),
      row(text.retention, plan.retention, breakEvens.retention, asPoints),
      row(text.growth, plan.growth, breakEvens.growth, asPoints),
      row(text.marginChange, plan.marginChange, breakEvens.margin, asPercent),
    ],
  };
}

export function programmeSentences(known: Known, { case: own }: AssetResult, words: Words): string[] {
  const text = words.text.programme;
  const { return: result, isHeld } = known;
  const { returnOnInvestment: roi, internalRate } = result;
  const rates = internalRate.roots.map((rate) => formatPercent(words.locale, rate, 1)).join(' · ');
  return [
    fill(text.gain, {
      gain: money(words, result.presentGain),
      cost: money(words, result.presentCost),
      discount: percent(words, own.outlook.discount),
    }),
    roi === null ? '' : fill(text.roi, { value: formatPercent(words.locale, roi, 0) }),
    fill(text.rate[internalRate.kind], { rates }),
    paybackSentence(known, words),
    isHeld ? text.held : '',
  ].filter(Boolean);
}

function paybackSentence({ return: { payback } }: Known, words: Words): string {
  const text = words.text.programme;
  if (payback === null) return text.paybackNever;
  return payback === 0 ? text.paybackNone : fill(text.payback, { years: figure(words, payback, 1) });
}

/** What the third screen takes from the first. */
export function sameSentence(words: Words, { case: own }: AssetResult): string {
  const { retention, growth, discount, horizon } = own.outlook;
  return fill(words.text.programme.same, {
    retention: percent(words, retention),
    growth: percent(words, growth),
    discount: percent(words, discount),
    years: horizon,
  });
}
