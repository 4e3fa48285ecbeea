import { fill } from '../../../i18n/fill.ts';
import { mostSteps, type Contradiction, type StanceResult } from '../model.ts';
import type { StanceInputs } from '../schema.ts';
import { boundPercent, dimensionName, figure, namesList, percent, type Words } from './words.ts';

export function indexFinding(words: Words, { index, band }: StanceResult): string {
  const { text } = words;
  if (index === null || band === null) return text.index.empty;
  return fill(text.index.finding, { index: figure(words, index), band: text.band[band] });
}

export function indexFormula(words: Words, { steps, index }: StanceResult): string {
  return fill(words.text.index.formula, { steps, most: mostSteps, index: figure(words, index) });
}

export function stepsFinding(words: Words, { answered, contradiction }: StanceResult): string {
  const { finding } = words.text.steps;
  if (answered === 0) return finding.untouched;
  if (contradiction.kind === 'open') return fill(finding.open, { n: answered });
  if (contradiction.kind !== 'found') return finding[contradiction.kind];
  return fill(finding[contradiction.side], { names: contradictionNames(words, contradiction) });
}

/** The dimensions that the others speak against, by name; empty when none does. */
export function contradictionNames(words: Words, contradiction: Contradiction): string {
  if (contradiction.kind !== 'found') return '';
  return namesList(
    words,
    contradiction.dimensions.map((dimension) => dimensionName(words, dimension)),
  );
}

export function concentrationFinding(words: Words, result: StanceResult, { settings }: StanceInputs): string {
  const { dependent, noRevenue } = words.text.concentration;
  const { revenue, dependence, year } = result;
  if (revenue.kind === 'none') return fill(noRevenue[revenue.code], { year, n: revenue.belowZero });
  const bound = boundPercent(words, settings.dependenceAbove);
  const [first, second] = dependence;
  if (first && second) {
    const names = namesList(
      words,
      dependence.map(({ name }) => name),
    );
    return fill(dependent.more, { n: dependence.length, bound, year, names });
  }
  const largest = first ?? revenue.lines[0];
  const values = { name: largest?.name ?? '', percent: percent(words, largest?.share ?? 0), year, bound };
  return fill(first ? dependent.one : dependent.none, values);
}

/** What can be said of the contribution; null when nobody has entered an account. */
export function contributionFinding(words: Words, { contribution, year }: StanceResult): string | null {
  const { noContribution, ties, tiesOne } = words.text.concentration;
  if (contribution.kind === 'none') {
    if (contribution.code === 'no-accounts') return null;
    return fill(noContribution[contribution.code], { year, n: contribution.belowZero });
  }
  const top = contribution.top.find(({ k }) => k === 3) ?? contribution.top[0];
  if (top === undefined) return null;
  return fill(top.k === 1 ? tiesOne : ties, { k: top.k, percent: percent(words, top.share), year });
}

/** Accounts that no share could count. */
export function unknownSentences(
  words: Words,
  { revenue, contribution, year }: StanceResult,
): readonly string[] {
  const text = words.text.concentration;
  return [
    revenue.kind === 'shares' && revenue.unknown > 0 ? fill(text.unknown, { n: revenue.unknown, year }) : '',
    contribution.kind === 'shares' && contribution.unknown > 0
      ? fill(text.unknownContribution, { n: contribution.unknown })
      : '',
  ].filter(Boolean);
}

function unprovenSentence(words: Words, { lines, claimed }: StanceResult): string {
  const { reading } = words.text;
  const unproven = lines.filter(({ standing }) => standing === 'unproven');
  const [first] = unproven;
  if (first === undefined) return '';
  const index = figure(words, claimed);
  if (unproven.length > 1) return fill(reading.unproven, { claimed: index, n: unproven.length });
  return fill(reading.unprovenOne, { claimed: index, name: dimensionName(words, first.dimension) });
}

function contradictionSentences(words: Words, { contradiction, lines }: StanceResult): readonly string[] {
  const { text } = words;
  if (contradiction.kind === 'split') return [text.reading.split];
  if (contradiction.kind !== 'found') return [];
  const { dimensions, side } = contradiction;
  const unshown = lines.some(
    ({ dimension, standing }) => standing === 'unproven' && dimensions.includes(dimension),
  );
  return [
    ...dimensions.map((dimension) => text.dimension[dimension][side]),
    ...(unshown ? [text.reading.unshown] : []),
  ];
}

/** Up to five sentences: where you stand, what is missing, what does not fit. */
export function reading(words: Words, result: StanceResult): readonly string[] {
  const { reading: text } = words.text;
  const { index, band, lines, answered } = result;
  if (index === null || band === null) return [text.empty];
  const open = lines.length - answered;
  return [
    fill(text[band], { index: figure(words, index) }),
    open > 0 ? fill(text.open, { n: open }) : '',
    unprovenSentence(words, result),
    ...contradictionSentences(words, result),
  ].filter(Boolean);
}
