import { fill } from '../../../i18n/fill.ts';
import type { FoundOutcome, ManagerLoad, Plan } from '../model.ts';
import { brokenText } from './limits.ts';
import {
  accountName,
  accountNames,
  figure,
  managerName,
  namesList,
  percent,
  personName,
  signed,
  tenth,
  type Told,
} from './words.ts';

/** What changes against today, in points that sum to the foot. */
export function changesTable(told: Told, { changes }: FoundOutcome) {
  const { words, result } = told;
  const { changes: text } = words.text;
  const from = (account: number) => personName(told, result.case.accounts[account]?.said.present ?? null);
  return {
    caption: text.caption,
    head: [text.account, text.from, text.to, text.fit, text.continuity, text.sum, text.handover],
    rows: changes.lines.map((line) => [
      accountName(told, line.account),
      from(line.account),
      managerName(told, line.to),
      signed(words, line.fit),
      signed(words, line.continuity),
      signed(words, line.fit + line.continuity),
      figure(words, line.handover),
    ]),
    foot: [
      [text.balance, '', '', '', '', signed(words, changes.balance), ''],
      [
        text.total,
        '',
        '',
        signed(words, changes.fit),
        signed(words, changes.continuity),
        signed(words, changes.value),
        figure(words, changes.handoverHours),
      ],
    ],
  };
}

/** What broken continuity is: how many, which, how many hours. */
export function brokenContinuity(told: Told, { changes }: FoundOutcome): readonly string[] {
  const { words, result } = told;
  const { changes: text } = words.text;
  const n = changes.handedOver.length;
  if (n === 0) return [];
  const sentence = fill(text.broken, {
    n,
    names: accountNames(told, changes.handedOver),
    hours: figure(words, changes.handoverHours),
    months: figure(words, result.inputs.settings.settleMonths),
  });
  const { handoverUnknown } = changes;
  return handoverUnknown === 0 ? [sentence] : [sentence, fill(text.unknown, { n: handoverUnknown })];
}

/** Accounts that stay although somebody else fits better; null where there are none. */
export function temptationsTable(told: Told, { plan, temptations }: FoundOutcome) {
  if (temptations.length === 0) return null;
  const { words } = told;
  const { stays: text, changes: heads } = words.text;
  return {
    caption: text.caption,
    head: [
      heads.account,
      heads.from,
      text.with,
      heads.fit,
      heads.continuity,
      heads.balance,
      text.value,
      text.verdict,
    ],
    rows: temptations.map(({ account, manager, change }) => [
      accountName(told, account),
      managerName(told, plan.assignment[account] ?? null),
      managerName(told, manager),
      signed(words, change.fit),
      signed(words, change.continuity),
      signed(words, change.balance),
      signed(words, change.value),
      change.value > 0 ? fill(text.limits, { list: brokenText(told, change.breaks) }) : text.pays,
    ]),
  };
}

/** Today, each account's best fit, and the best within the limits. */
export function comparisonTable(told: Told) {
  const { words, result, outcome } = told;
  const { compare: text } = words.text;
  const row = (name: string, plan: Plan) => [
    name,
    figure(words, plan.meanFit),
    tenth(words, plan.worth.fit),
    tenth(words, plan.worth.continuity),
    tenth(words, plan.worth.balance),
    tenth(words, plan.worth.value),
    figure(words, plan.moved),
    percent(words, plan.highestLoad),
    plan.broken.length === 0 ? text.holds : brokenText(told, plan.broken),
  ];
  return {
    caption: text.caption,
    head: [
      text.way,
      text.meanFit,
      text.fit,
      text.continuity,
      text.balance,
      text.value,
      text.moved,
      text.load,
      text.broken,
    ],
    rows: [
      ...(result.present ? [row(text.now, result.present)] : []),
      ...(result.suited ? [row(text.suited, result.suited)] : []),
      ...(outcome?.kind === 'found' ? [row(text.best, outcome.plan)] : []),
    ],
  };
}

export interface LoadRow {
  readonly name: string;
  readonly accounts: string;
  readonly relationships: string;
  readonly hours: string;
  readonly limit: string;
  readonly load: string;
  readonly now: string;
  readonly label: string;
  readonly isOver: boolean;
  /** Widths in a picture of 100. */
  readonly bar: { readonly load: number; readonly now: number; readonly limit: number };
}

/** Loads of the best assignment, or of today while there is none. */
export function loadRows(told: Told): readonly LoadRow[] {
  const { words, result, outcome } = told;
  const { loads: text } = words.text;
  const { mostLoad } = result.inputs.settings;
  const shown = outcome?.kind === 'found' ? outcome.loads : result.presentLoads;
  const all = [...shown, ...result.presentLoads].map(({ load }) => load ?? 0);
  const scale = 100 / Math.max(1, mostLoad, ...all);
  const width = (load: number | null) => Math.round((load ?? 0) * scale * 10) / 10;
  return shown.map((one, manager) => {
    const now = result.presentLoads[manager]?.load ?? null;
    const [load, today] = [percent(words, one.load), percent(words, now)];
    return {
      name: managerName(told, manager),
      accounts: fill(text.range[one.range], { n: figure(words, one.accounts.length) }),
      relationships: figure(words, one.relationships),
      hours: figure(words, one.hours),
      limit: figure(words, one.limit),
      load,
      now: fill(text.now, { load: today }),
      label: fill(text.bar, { load, now: today }),
      isOver: one.isOver,
      bar: { load: width(one.load), now: width(now), limit: width(mostLoad) },
    };
  });
}

/** Sums below the loads. */
export function loadTotals(told: Told): readonly string[] {
  const { words, result, outcome } = told;
  const shown = outcome?.kind === 'found' ? outcome.loads : result.presentLoads;
  const total = (of: (load: ManagerLoad) => number) =>
    figure(
      words,
      shown.reduce((sum, load) => sum + of(load), 0),
    );
  return [
    words.text.loads.total,
    total(({ accounts }) => accounts.length),
    total(({ relationships }) => relationships),
    total(({ hours }) => hours),
    total(({ limit }) => limit),
  ];
}

/** Managers outside the range that is looked on as usual; empty where there are none. */
export function outsideSentence(told: Told): string {
  const { words, result, outcome } = told;
  if (outcome?.kind !== 'found') return '';
  const outside = outcome.loads.flatMap(({ range }, manager) =>
    range === 'within' ? [] : [managerName(told, manager)],
  );
  if (outside.length === 0) return '';
  const { from, to } = result.inputs.settings.usual;
  return fill(words.text.loads.outside, { names: namesList(words, outside), n: outside.length, from, to });
}
