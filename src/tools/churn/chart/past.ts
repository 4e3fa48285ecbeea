import { fill } from '../../../i18n/fill.ts';
import type { BackTest } from '../model.ts';
import { figure, percent, unknownFigure, type Words } from './words.ts';

export function pastName({ text }: Words, name: string, index: number): string {
  return name.trim() || fill(text.past.unnamed, { n: index + 1 });
}

export function pastFinding(words: Words, { lines, tally }: BackTest): string {
  const { past: text } = words.text;
  if (lines.length === 0) return text.empty;
  const { alarmFrom, caught, missed, wolf, quiet } = tally;
  return fill(text.finding, { n: alarmFrom, caught, lost: caught + missed, wolf, kept: wolf + quiet });
}

/** The shares with what chance alone could make of them; few accounts are said first. */
export function pastSentences(words: Words, test: BackTest): readonly string[] {
  const { past: text } = words.text;
  if (test.lines.length === 0) return [];
  const share = (sentence: string, found: BackTest['caughtShare'], none: string) =>
    found === null
      ? none
      : fill(sentence, {
          share: percent(words, found.share),
          low: percent(words, found.low),
          high: percent(words, found.high),
        });
  return [
    ...(test.isSmall ? [text.small] : []),
    share(text.caughtShare, test.caughtShare, text.noLost),
    share(text.wolfShare, test.wolfShare, text.noKept),
    ...(test.open > 0 ? [fill(text.open, { n: test.open })] : []),
  ];
}

export function pastTable({ lines }: BackTest, words: Words) {
  const { past: text } = words.text;
  return {
    caption: text.caption,
    head: [text.name, text.outcome, text.phase, text.result],
    rows: lines.map(({ past, stage, verdict }, index) => [
      pastName(words, past.name, index),
      text.outcomes[past.outcome],
      stage === null ? unknownFigure : figure(words, stage),
      text.verdict[verdict],
    ]),
  };
}

export function alarmTable({ byAlarm }: BackTest, words: Words) {
  const { past: text, phase } = words.text;
  return {
    caption: text.alarms,
    head: [text.alarm, text.caught, text.missed, text.wolf, text.quiet],
    rows: byAlarm.map(({ alarmFrom, caught, missed, wolf, quiet }) => [
      fill(phase.of, { n: alarmFrom }),
      ...[caught, missed, wolf, quiet].map((count) => figure(words, count)),
    ]),
  };
}
