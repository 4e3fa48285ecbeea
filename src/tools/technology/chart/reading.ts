import { fill } from '../../../i18n/fill.ts';
import type { OptionResult, TechnologyResult } from '../model.ts';
import { technologyLimits, type TechnologyInputs } from '../schema.ts';
import { needNames } from './needs.ts';
import { optionName, worthGaps } from './options.ts';
import { figure, money, percent, type Words } from './words.ts';

type Settings = TechnologyInputs['settings'];

export function verdictFinding(words: Words, { verdict }: TechnologyResult, settings: Settings): string {
  const { text } = words;
  if (!('option' in verdict)) return text.verdict[verdict.kind];
  const rival = 'rival' in verdict && verdict.rival ? optionName(words, verdict.rival) : '';
  return fill(text.verdict[verdict.kind], {
    option: optionName(words, verdict.option),
    rival,
    near: figure(words, settings.near, Number.isInteger(settings.near) ? 0 : 1),
    share: shareOf(words, verdict.option),
  });
}

function shareOf(words: Words, { worth: { breakEven } }: OptionResult): string {
  return percent(words, 'share' in breakEven ? breakEven.share : null);
}

/** What follows: of the verdict, of the stop rule's absence, of needs without a process, of each option that has something amiss. */
export function reading(words: Words, result: TechnologyResult, settings: Settings): readonly string[] {
  const { text } = words;
  const { withoutProcess, options } = result;
  return [
    ...verdictSentences(words, result, settings),
    withoutProcess.length === 0
      ? ''
      : fill(text.reading.process, { names: needNames(words, withoutProcess) }),
    ...options
      .filter(({ kind }) => kind !== 'nothing')
      .flatMap((option) => optionSentences(words, option, result, settings)),
  ].filter(Boolean);
}

function verdictSentences(
  words: Words,
  { verdict, lock }: TechnologyResult,
  { years }: Settings,
): readonly string[] {
  const text = words.text.reading;
  if (verdict.kind === 'locked') {
    return [fill(text.locked, { n: technologyLimits.leastNeeds - lock.complete })];
  }
  if (!('option' in verdict)) return [text[verdict.kind]];
  const { option } = verdict;
  const net = option.worth.net ?? 0;
  if (verdict.kind === 'loses') {
    const { rival } = verdict;
    return [
      fill(text.loses, { amount: money(words, Math.abs(net)), years }),
      rival
        ? fill(text.rival, { rival: optionName(words, rival), amount: money(words, rival.worth.net) })
        : text.noRival,
    ];
  }
  if (verdict.kind === 'sheet-near') {
    const { rival } = verdict;
    return [
      fill(text['sheet-near'], {
        score: figure(words, option.fit.score, 1),
        other: figure(words, rival.fit.score, 1),
        points: figure(words, Math.abs(rival.fit.score - option.fit.score), 1),
        amount: money(words, net),
        otherAmount: money(words, rival.worth.net),
      }),
    ];
  }
  const { breakEven } = option.worth;
  return [
    fill(text[verdict.kind], {
      amount: money(words, net),
      years,
      share: shareOf(words, option),
      adoption: percent(words, option.adoption.share),
    }),
    ...(breakEven.kind === 'free' ? [text.takeFree] : []),
  ];
}

/** Whether the verdict is of this option and has said where it breaks even. */
function isSaid({ verdict }: TechnologyResult, { id }: OptionResult): boolean {
  return verdict.kind === 'pilot' && verdict.option.id === id;
}

function optionSentences(
  words: Words,
  one: OptionResult,
  result: TechnologyResult,
  { floor }: Settings,
): readonly string[] {
  const text = words.text.reading;
  const { fit, standing } = one;
  const option = optionName(words, one);
  if (standing === 'out') return [fill(text.out, { option, floor, names: needNames(words, fit.failed) })];
  const gaps = worthGaps(words, one);
  return [
    standing === 'unknown' ? fill(text.unknown, { option, names: needNames(words, fit.unknown) }) : '',
    fit.unrated.length > 0 ? fill(text.unrated, { option, n: fit.unrated.length }) : '',
    gaps === '' ? '' : fill(text.gaps, { option, names: gaps }),
    isSaid(result, one) ? '' : breakEvenSentence(words, one, option),
  ];
}

/** Only what warns: that it is missed, or can never be met. */
function breakEvenSentence(words: Words, { worth, adoption }: OptionResult, option: string): string {
  const text = words.text.reading;
  const { breakEven } = worth;
  if (breakEven.kind === 'no-benefit') return fill(text.noBenefit, { option });
  if (breakEven.kind === 'never') return fill(text.never, { option, share: percent(words, breakEven.share) });
  if (breakEven.kind !== 'at' || adoption.share === null || adoption.share > breakEven.share) return '';
  const values = { share: percent(words, breakEven.share), adoption: percent(words, adoption.share) };
  return fill(text.steep, { option, ...values });
}
