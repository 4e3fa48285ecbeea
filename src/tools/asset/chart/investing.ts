import { fill } from '../../../i18n/fill.ts';
import type { AssetResult, RetentionNeeded, Unknown } from '../model.ts';
import { columnPercent, count, money, namesList, percent, points, type Words } from './words.ts';

/** The three figures beside each other. */
export function sideTable({ lifetimes, replaced, investing }: AssetResult, words: Words) {
  const { side } = words.text;
  const asset = lifetimes?.asset ?? null;
  const share = (value: number | null) =>
    asset !== null && asset > 0 && value !== null ? value / asset : null;
  const row = (name: string, value: number | null) => [
    name,
    money(words, value),
    columnPercent(words, share(value)),
  ];
  return {
    caption: side.caption,
    head: [side.figure, side.amount, side.share],
    rows: [
      row(side.asset, asset),
      row(side.replacement, replaced.kind === 'known' ? replaced.total : null),
      row(side.investment, investing.amount),
    ],
  };
}

/** The lines that sum to the replacement cost; null until everything is known. */
export function replacementTable({ replaced, case: own, basis }: AssetResult, words: Words) {
  if (replaced.kind !== 'known') return null;
  const { replacing: text } = words.text;
  const { cost, total } = replaced;
  const { costPerPursuit, winRate, vacancyMonths, rampMonths } = own.replacing;
  const monthly = money(words, Math.max(0, basis.margin ?? 0) / 12);
  const pursuit = { cost: money(words, costPerPursuit), rate: percent(words, winRate) };
  return {
    caption: text.caption,
    head: [text.part, text.amount, text.how],
    rows: [
      [text.pursuit, money(words, cost.pursuitCost), fill(text.pursuitHow, pursuit)],
      [text.bringing, money(words, cost.onboarding), ''],
      [
        text.vacancy,
        money(words, cost.vacancyLoss),
        fill(text.vacancyHow, { months: count(words, vacancyMonths), monthly }),
      ],
      [
        text.ramp,
        money(words, cost.rampLoss),
        fill(text.rampHow, { months: count(words, rampMonths), monthly }),
      ],
    ],
    foot: [[text.sum, money(words, total), '']],
  };
}

/** What is to be said below the lines of the replacement cost. */
export function replacementSentences({ replaced, basis }: AssetResult, words: Words): readonly string[] {
  const { replacing: text } = words.text;
  const loses = basis.margin !== null && basis.margin < 0 ? text.negative : '';
  if (replaced.kind === 'impossible') return [text.impossible, loses].filter(Boolean);
  if (replaced.kind === 'known') return [text.convention, loses].filter(Boolean);
  const name = (each: Unknown) => (each === 'margin' ? text.unknownMargin : text[each]);
  return [fill(text.open, { names: namesList(words, replaced.unknown.map(name)) })];
}

/** What the investment needs, what it is worth, and the retentions that go with it. */
export function investSentences({ investing, case: own }: AssetResult, words: Words): readonly string[] {
  const { invest: text } = words.text;
  const { needed, amount, value, worth, balance } = investing;
  return [
    amount === null ? text.openAmount : value === null ? text.openValue : '',
    needed.kind === 'none' ? text.none : '',
    needed.kind === 'change'
      ? fill(text.needed, {
          amount: money(words, amount),
          value: money(words, value),
          change: points(words, needed.change),
        })
      : '',
    worth === null || balance === null
      ? ''
      : fill(text.worth, {
          change: points(words, own.wish.change ?? 0),
          value: money(words, value),
          worth: money(words, worth),
          balance: money(words, balance),
        }),
    amount === null ? '' : retentionSentence(text.earnBack, investing.toEarnBack, words),
    retentionSentence(text.replace, investing.toReplace, words),
  ].filter(Boolean);
}

function retentionSentence(
  sentences: Readonly<Partial<Record<RetentionNeeded['kind'], string>>>,
  needed: RetentionNeeded,
  words: Words,
): string {
  const sentence = sentences[needed.kind] ?? '';
  if (needed.kind !== 'at') return sentence;
  return fill(sentence, {
    retention: percent(words, needed.retention, 1),
    points: points(words, needed.points),
  });
}
