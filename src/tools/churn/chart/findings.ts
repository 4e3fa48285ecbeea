import { fill } from '../../../i18n/fill.ts';
import type { AccountResult, ChurnResult } from '../model.ts';
import { compactMoney, dayName, namesList, percent, signalNames, stageName, type Words } from './words.ts';

/** The phase of an account in one line. */
export function stageFinding(words: Words, { name, diagnosis: { stage } }: AccountResult): string {
  const { result: text } = words.text;
  if (stage === null) return fill(text.open, { account: name });
  if (stage === 0) return fill(text.healthy, { account: name });
  return fill(text.stage, { account: name, n: stage, name: stageName(words, stage) });
}

/** What changed, which comes before the level. */
export function trendSentences(words: Words, { trend, diagnosis }: AccountResult): readonly string[] {
  const { trend: text } = words.text;
  if (diagnosis.stage === null) return [];
  const { from, to, direction, appeared, ended, undated, ahead } = trend;
  const isWithin = from === to && direction !== 'same';
  const slope = isWithin ? text[direction === 'worse' ? 'worseWithin' : 'betterWithin'] : text[direction];
  const day = dayName(words, trend.since);
  const list = (sentence: string, ids: typeof appeared) =>
    ids.length === 0 ? [] : [fill(sentence, { day, names: signalNames(words, ids) })];
  return [
    fill(slope, { from, to }),
    ...(appeared.length + ended.length === 0 ? [fill(text.nothing, { day })] : []),
    ...list(text.appeared, appeared),
    ...list(text.ended, ended),
    ...list(text.undated, undated),
    ...list(text.ahead, ahead),
  ];
}

/** How much is unknown, and what it could mean. */
export function unknownSentences(
  words: Words,
  { diagnosis }: AccountResult,
  unknownAbove: number,
): readonly string[] {
  const { result: text } = words.text;
  const { stage, worst, unknown, total, unknownShare, isFar } = diagnosis;
  return [
    fill(isFar ? text.far : text.near, {
      unknown,
      total,
      share: percent(words, unknownShare),
      limit: percent(words, unknownAbove),
    }),
    worst > (stage ?? 0) ? fill(text.worst, { n: worst }) : text.sure,
  ];
}

/** Null where no phase was skipped. */
export function skippedSentence(words: Words, { diagnosis: { skipped } }: AccountResult): string | null {
  const { ladder, phase } = words.text;
  if (skipped.length === 0) return null;
  const phases = namesList(
    words,
    skipped.map((n) => fill(phase.of, { n })),
  );
  return fill(ladder.skippedNote, { phases });
}

/** What the raters said without evidence, and where they disagree. */
export function raterSentences(words: Words, { signals }: AccountResult): readonly string[] {
  const { reasons: text } = words.text;
  const list = (sentence: string, found: typeof signals) =>
    found.length === 0
      ? []
      : [
          fill(sentence, {
            names: signalNames(
              words,
              found.map(({ signal }) => signal.id),
            ),
          }),
        ];
  return [
    ...list(
      text.claimed,
      signals.filter(({ isClaimed }) => isClaimed),
    ),
    ...list(
      text.disputed,
      signals.filter(({ isDisputed }) => isDisputed),
    ),
  ];
}

export function overviewFinding(words: Words, { atRisk, overview }: ChurnResult): string {
  const { overview: text } = words.text;
  if (overview.length === 0) return text.empty;
  if (atRisk === null) return text.open;
  const n = overview.filter(({ money }) => money.atRisk !== null).length;
  return fill(text.heading, { amount: compactMoney(words, atRisk), n });
}
