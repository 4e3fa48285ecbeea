import type { AssetResult } from '../model.ts';
import { figureSource, shownFigure } from './figures.ts';
import { accountName, count, figure, money, percent, points, unknownFigure, type Words } from './words.ts';

/** Everything that was entered, in words: for paper. */
export function enteredTable(result: AssetResult, words: Words) {
  const { csv, print } = words.text;
  return {
    caption: csv.assumptions,
    head: [print.what, print.value],
    rows: [
      [print.account, accountName(words, result)],
      ...figureRows(result, words),
      ...outlookRows(result, words),
      ...costRows(result, words),
    ],
  };
}

function figureRows(result: AssetResult, words: Words): string[][] {
  const { figures } = words.text;
  const { basis } = result;
  const row = (name: string, which: 'sales' | 'rate') => [
    name,
    `${shownFigure(words, which, basis[which].value)} (${figureSource(words, basis, which)})`,
  ];
  return [
    row(figures.sales, 'sales'),
    row(figures.margin, 'rate'),
    [figures.source, result.case.figures.source],
  ];
}

function outlookRows({ case: { outlook } }: AssetResult, words: Words): string[][] {
  const { outlook: text } = words.text;
  return [
    [text.years, figure(words, outlook.years)],
    [text.retention, percent(words, outlook.retention)],
    [text.curve, outlook.curve.map((each) => percent(words, each)).join(' · ') || unknownFigure],
    [text.discount, percent(words, outlook.discount)],
    [text.growth, percent(words, outlook.growth)],
    [text.horizon, figure(words, outlook.horizon)],
    [text.form, text.forms[outlook.form]],
    [text.convention, text.conventions[outlook.convention]],
  ];
}

function costRows({ case: { replacing, wish, programme } }: AssetResult, words: Words): string[][] {
  const { replacing: text, wish: wished, programme: planned } = words.text;
  const change = wish.change === null ? unknownFigure : points(words, wish.change);
  return [
    [text.costPerPursuit, money(words, replacing.costPerPursuit)],
    [text.winRate, percent(words, replacing.winRate)],
    [text.onboarding, money(words, replacing.onboarding)],
    [text.vacancyMonths, count(words, replacing.vacancyMonths)],
    [text.rampMonths, figure(words, replacing.rampMonths)],
    [wished.what, wish.what],
    [wished.amount, money(words, wish.amount)],
    [wished.change, change],
    [wished.base, wished.bases[wish.base]],
    [planned.margin, money(words, programme.margin)],
    [planned.costAtStart, money(words, programme.costAtStart)],
    [planned.costPerYear, money(words, programme.costPerYear)],
    [planned.retention, points(words, programme.retention)],
    [planned.growth, points(words, programme.growth)],
    [planned.marginChange, percent(words, programme.marginChange)],
  ];
}
