import { formRows, type Words } from './chart.ts';
import type { AssetResult, ProgrammeResult } from './model.ts';

type Cell = string | number | null;
type Row = readonly Cell[];
type Known = Extract<ProgrammeResult, { readonly kind: 'known' }>;

const blank: Row = [];

/** The result of one account as a sheet with unrounded figures. */
export function resultRows(result: AssetResult, words: Words): readonly Row[] {
  return [
    ...basisRows(result, words),
    blank,
    ...assumptionRows(result, words),
    blank,
    ...lifetimeRows(result, words),
    blank,
    ...investingRows(result, words),
    blank,
    ...programmeRows(result, words),
  ];
}

function basisRows({ chosen, basis, case: own }: AssetResult, { text }: Words): Row[] {
  return [
    [text.csv.account, chosen.kind === 'account' ? chosen.name : text.account[chosen.kind]],
    [text.figures.sales, basis.sales.value],
    [text.figures.margin, basis.rate.value],
    [text.figures.source, own.figures.source],
    [text.csv.contribution, basis.margin],
  ];
}

function assumptionRows({ case: own }: AssetResult, { text }: Words): Row[] {
  const { outlook: label, replacing, wish, programme } = text;
  const { outlook } = own;
  return [
    [text.csv.assumptions],
    [label.years, outlook.years],
    [label.retention, outlook.retention],
    [label.curve, ...outlook.curve],
    [label.discount, outlook.discount],
    [label.growth, outlook.growth],
    [label.horizon, outlook.horizon],
    [label.convention, label.conventions[outlook.convention]],
    [label.form, label.forms[outlook.form]],
    [replacing.heading],
    [replacing.costPerPursuit, own.replacing.costPerPursuit],
    [replacing.winRate, own.replacing.winRate],
    [replacing.onboarding, own.replacing.onboarding],
    [replacing.vacancyMonths, own.replacing.vacancyMonths],
    [replacing.rampMonths, own.replacing.rampMonths],
    [wish.heading],
    [wish.what, own.wish.what],
    [wish.amount, own.wish.amount],
    [wish.change, own.wish.change],
    [programme.heading],
    [programme.margin, own.programme.margin],
    [programme.costAtStart, own.programme.costAtStart],
    [programme.costPerYear, own.programme.costPerYear],
    [programme.retention, own.programme.retention],
    [programme.growth, own.programme.growth],
    [programme.marginChange, own.programme.marginChange],
  ];
}

function lifetimeRows(result: AssetResult, words: Words): Row[] {
  const { forms, worth, csv } = words.text;
  const { lifetimes } = result;
  return [
    [forms.form, forms.value],
    ...formRows(result, words).map(({ name, value }) => [name, value ?? forms.noEnd]),
    [csv.year, worth.plain, worth.marginThen, worth.survival, csv.discounted],
    ...(lifetimes?.years ?? []).map((year) => [
      year.year,
      year.plain,
      year.margin,
      year.survival,
      year.presentValue,
    ]),
  ];
}

function investingRows({ lifetimes, replaced, investing }: AssetResult, { text }: Words): Row[] {
  const { replacing, side, invest } = text;
  const cost = replaced.kind === 'open' ? null : replaced.cost;
  return [
    [side.figure, side.amount],
    [replacing.pursuit, cost?.pursuitCost ?? null],
    [replacing.bringing, cost?.onboarding ?? null],
    [replacing.vacancy, cost?.vacancyLoss ?? null],
    [replacing.ramp, cost?.rampLoss ?? null],
    [side.asset, lifetimes?.asset ?? null],
    [side.replacement, cost?.total ?? null],
    [side.investment, investing.amount],
    [
      text.csv.needed,
      investing.needed.kind === 'change' ? investing.needed.change : invest.answer[investing.needed.kind],
    ],
  ];
}

function programmeRows(result: AssetResult, words: Words): Row[] {
  const text = words.text.programme;
  const { programme } = result;
  if (programme.kind === 'open') return [[text.open[programme.unknown]]];
  return [
    [text.year, text.with, text.without, text.cost, text.net, text.cumulative],
    ...yearRows(programme),
    [words.text.csv.breakEven],
    ...edgeRows(programme, result, words),
  ];
}

function edgeRows(known: Known, { case: own }: AssetResult, { text }: Words): Row[] {
  const { programme: label, csv } = text;
  const { breakEvens } = known;
  const plan = own.programme;
  const row = (name: string, stated: number | null, edge: Known['breakEvens']['costPerYear']): Row =>
    edge.kind === 'at' ? [name, stated, csv[edge.holds], edge.value] : [name, stated, label[edge.kind], null];
  return [
    row(label.costPerYear, plan.costPerYear, breakEvens.costPerYear),
    row(label.retention, plan.retention, breakEvens.retention),
    row(label.growth, plan.growth, breakEvens.growth),
    row(label.marginChange, plan.marginChange, breakEvens.margin),
  ];
}

function yearRows({ return: { years }, cumulative }: Known): Row[] {
  return years.map((year, index) => [
    index,
    year.with,
    year.without,
    year.cost,
    year.net,
    cumulative[index] ?? null,
  ]);
}
