import { fill } from '../../../i18n/fill.ts';
import type { CaseResult, CharterFacts, TaxResult } from '../model.ts';
import type { Tax } from '../schema.ts';
import { compactMoney, figure, inColumn, money, namesList, percent, points, type Words } from './words.ts';

type KnownCase = Extract<CaseResult, { readonly kind: 'known' }>;

export function taxFinding(words: Words, result: TaxResult): string {
  const { tax: text } = words.text;
  if (result.kind === 'known') return fill(text.finding, { amount: compactMoney(words, result.amount) });
  return fill(text.open, {
    names: namesList(
      words,
      result.unknown.map((part) => text[part]),
    ),
  });
}

export function taxSentences(words: Words, result: TaxResult, tax: Tax): readonly string[] {
  const { tax: text } = words.text;
  if (result.kind === 'open') return [];
  const { amount, share, people, band, isImpossible } = result;
  return [
    fill(text.formula, {
      managers: figure(words, tax.managers),
      hours: figure(words, tax.hours),
      weeks: figure(words, tax.weeks),
      cost: money(words, tax.cost),
      amount: money(words, amount),
    }),
    share !== null && people !== null
      ? fill(text.share, { share: percent(words, share), people: figure(words, people) })
      : '',
    band === null ? '' : text.band[band],
    isImpossible ? text.impossible : share === null ? text.noShare : '',
  ].filter(Boolean);
}

/** The answer of the case: what is needed comes before what is hoped for. */
export function caseFinding(words: Words, result: CaseResult): string {
  const { plan: text } = words.text;
  if (result.kind === 'open') {
    return fill(text.open, {
      names: namesList(
        words,
        result.unknown.map((part) => text[part]),
      ),
    });
  }
  if (result.kind === 'never') return text.never[result.why];
  const needed = points(words, result.breakEven);
  return result.believed === null
    ? fill(text.finding, { points: needed })
    : fill(text.believed, { points: needed, expected: points(words, result.believed.expected) });
}

export function caseSentences(words: Words, result: CaseResult): readonly string[] {
  const { plan: text } = words.text;
  if (result.kind !== 'known') return [];
  const { believed } = result;
  const formula = fill(text.formula, {
    cost: money(words, result.totalCost),
    revenue: money(words, result.totalRevenue),
    margin: percent(words, result.margin),
    points: points(words, result.breakEven),
  });
  const present = fill(text.present, { points: points(words, result.presentBreakEven) });
  if (believed === null) return [text.question, formula, present, text.hope];
  const { netPresentValue: value, onPresentValues: roi, undiscounted } = believed;
  return [
    text.question,
    formula,
    present,
    fill(value < 0 ? text.npv.loss : text.npv.gain, { value: compactMoney(words, Math.abs(value)) }),
    roi === null ? '' : fill(text.roi, { value: percent(words, roi), plain: percent(words, undiscounted) }),
  ].filter(Boolean);
}

/** Year by year; null until something is hoped for. */
export function caseTable({ believed }: KnownCase, words: Words) {
  if (believed === null) return null;
  const { plan: text } = words.text;
  const { lines } = believed;
  const total = (key: 'benefit' | 'cost' | 'net' | 'presentNet') =>
    money(
      words,
      lines.reduce((sum, line) => sum + line[key], 0),
    );
  return {
    caption: text.caption,
    head: [
      text.yearHead,
      text.revenueHead,
      text.gain,
      text.benefit,
      text.costHead,
      text.net,
      text.factor,
      text.presentNet,
    ],
    rows: lines.map((line) => [
      inColumn(words, line.year, 0),
      money(words, line.revenue),
      points(words, line.gain),
      money(words, line.benefit),
      money(words, line.cost),
      money(words, line.net),
      inColumn(words, line.factor, 4),
      money(words, line.presentNet),
    ]),
    foot: [[text.sum, '', '', total('benefit'), total('cost'), total('net'), '', total('presentNet')]],
  };
}

/** What the document knows of the revenue; null where it knows nothing. */
export function revenueHint(words: Words, { revenue, year }: CharterFacts): string | null {
  if (revenue === null) return null;
  return fill(words.text.plan.from, { value: money(words, revenue), year });
}
