import { proposalFor, signalName, stageName, pastName, type Words } from './chart.ts';
import type { AccountResult, ChurnResult } from './model.ts';
import { noMeasure } from './schema.ts';

type Cell = string | number | null;
type Row = readonly Cell[];

const blank: Row = [];

/** The result as a sheet with unrounded figures: the account looked at, all accounts, and the back-test. */
export function resultRows(result: ChurnResult, words: Words): readonly Row[] {
  return [
    ...(result.account ? [...accountRows(result.account, words), blank] : []),
    ...overviewRows(result, words),
    blank,
    ...pastRows(result, words),
  ];
}

function accountRows(one: AccountResult, words: Words): Row[] {
  const { choice, entry, reasons, ladder, answer, raters } = words.text;
  return [
    [choice.label, one.name],
    [entry.asOf, one.asOf],
    [ladder.phase, one.diagnosis.stage],
    [ladder.phase, reasons.signal, reasons.answer, reasons.since, raters.choose, reasons.evidence],
    ...one.signals.flatMap(({ signal, answer: merged, since, said }): Row[] => [
      [signal.phase, signalName(words, signal.id), answer[merged ?? 'unknown'], since],
      ...said.map(({ rater, sighting }): Row => [
        signal.phase,
        signalName(words, signal.id),
        answer[sighting.answer ?? 'unknown'],
        sighting.since,
        rater,
        sighting.evidence,
      ]),
    ]),
    blank,
    ...phaseRows(one, words),
    blank,
    ...moneyRows(one, words),
    blank,
    ...planRows(one, words),
  ];
}

function phaseRows({ diagnosis, trend }: AccountResult, words: Words): Row[] {
  const { ladder, overview, trend: text } = words.text;
  return [
    [ladder.phase, ladder.name, ladder.yes, ladder.no, ladder.unknown, ladder.intensity],
    ...diagnosis.phases.map(({ phase, yes, no, unknown, intensity }) => [
      phase,
      stageName(words, phase),
      yes.length,
      no,
      unknown.length,
      intensity,
    ]),
    [overview.unknown, diagnosis.unknownShare],
    [overview.trend, text.short[trend.direction], trend.from, trend.to],
  ];
}

function moneyRows({ money: own, case: said }: AccountResult, words: Words): Row[] {
  const { money: text, budget, survival } = words.text;
  return [
    [text.chance, own.chance],
    [text.value, own.asset.value, own.asset.from === 'own' ? said.asset.source : ''],
    [text.atRisk, own.atRisk],
    [budget.amount, said.budget],
    [budget.change, own.budget.change],
    [survival.year, survival.now, survival.healthy],
    ...own.survival.map((share, year) => [year, share, own.healthy[year] ?? null]),
  ];
}

function planRows({ case: { plan }, diagnosis }: AccountResult, words: Words): Row[] {
  const { plan: text, ladder } = words.text;
  return [
    [ladder.phase, text.action, text.owner, text.start],
    ...diagnosis.phases.map(({ phase }) => {
      const { action, owner, start } = plan[phase] ?? noMeasure;
      return [phase, action.trim() || proposalFor(words, phase), owner, start];
    }),
  ];
}

function overviewRows({ overview, atRisk }: ChurnResult, words: Words): Row[] {
  const { overview: text, trend: trends } = words.text;
  return [
    [text.account, text.phase, text.unknown, text.trend, text.chance, text.value, text.atRisk],
    ...overview.map(({ name, diagnosis, trend, money }) => [
      name,
      diagnosis.stage,
      diagnosis.unknownShare,
      diagnosis.stage === null ? null : trends.short[trend.direction],
      money.chance,
      money.asset.value,
      money.atRisk,
    ]),
    [text.sum, null, null, null, null, null, atRisk],
  ];
}

function pastRows({ backTest }: ChurnResult, words: Words): Row[] {
  const { past: text } = words.text;
  return [
    [text.name, text.outcome, text.phase, text.result],
    ...backTest.lines.map(({ past, stage, verdict }, index) => [
      pastName(words, past.name, index),
      text.outcomes[past.outcome],
      stage,
      text.verdict[verdict],
    ]),
    [text.alarm, text.caught, text.missed, text.wolf, text.quiet],
    ...backTest.byAlarm.map(({ alarmFrom, caught, missed, wolf, quiet }) => [
      alarmFrom,
      caught,
      missed,
      wolf,
      quiet,
    ]),
  ];
}
