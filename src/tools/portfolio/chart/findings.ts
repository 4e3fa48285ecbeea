import { fill } from '../../../i18n/fill.ts';
import type { AccountResult, PortfolioNote, PortfolioResult } from '../model.ts';
import type { PortfolioInputs } from '../schema.ts';
import { compactMoney, criterionName, figure, namesList, percent, type Words } from './words.ts';

/** Differences of money below this part of the larger list are not worth a sentence. */
const sameMoney = 0.005;
const namesInSentence = 3;
const concentratedShare = 0.25;

function placed({ accounts }: PortfolioResult): readonly AccountResult[] {
  return accounts.filter(({ role }) => role !== null);
}

export function matrixFinding({ text }: Words, result: PortfolioResult): string {
  const { finding } = text.matrix;
  const all = placed(result);
  const invest = all.filter(({ role }) => role === 'invest').length;
  const losing = all.filter(({ net }) => net !== null && net < 0).length;
  if (all.length === 0) return finding.none;
  if (invest === 0) return losing === 0 ? finding.neither : fill(finding.losing, { losing });
  return fill(losing === 0 ? finding.invest : finding.both, { invest, losing, placed: all.length });
}

export function whaleFinding(words: Words, { whale }: PortfolioResult): string {
  const { finding } = words.text.whale;
  if (whale === null) return finding.none;
  const { total, peak, erosion, unprofitableCount, order } = whale;
  if (erosion === 0) return fill(finding.allEarn, { n: order.length });
  if (total > 0)
    return fill(finding.erodes, { n: unprofitableCount, percent: percent(words, erosion / peak) });
  return fill(finding.loses, {
    money: compactMoney(words, -total),
    peak: compactMoney(words, peak),
    erosion: compactMoney(words, erosion),
  });
}

export function concentrationFinding(words: Words, { concentration, accounts }: PortfolioResult): string {
  const { finding } = words.text.concentration;
  const { largestShare, revenue } = concentration;
  if (largestShare === null || revenue === null) return finding.none;
  const name = accounts.find(({ id }) => id === largestShare.accountId)?.name ?? '';
  const share = percent(words, largestShare.share);
  if (largestShare.share >= concentratedShare) return fill(finding.one, { name, percent: share });
  return fill(finding.spread, { percent: share, n: figure(words, revenue.effectiveNumber, 1) });
}

type Verdict = 'more' | 'less' | 'even' | 'same' | 'none';

function verdict({ chosen }: PortfolioResult): Verdict {
  if (chosen.scored.length === 0 || chosen.largest.length === 0) return 'none';
  if (chosen.onlyScored.length === 0 && chosen.onlyLargest.length === 0) return 'same';
  const scale = Math.max(Math.abs(chosen.netScored), Math.abs(chosen.netLargest));
  if (Math.abs(chosen.difference) <= scale * sameMoney) return 'even';
  return chosen.difference > 0 ? 'more' : 'less';
}

export function comparisonFinding(words: Words, result: PortfolioResult): string {
  const money = compactMoney(words, Math.abs(result.chosen.difference));
  return fill(words.text.comparison.finding[verdict(result)], { money });
}

function leadSentence(words: Words, names: readonly string[]): string {
  const { reading } = words.text;
  const n = names.length;
  if (n <= namesInSentence) return fill(reading.lead, { names: namesList(words, names), n });
  return fill(reading.leadMore, { names: namesList(words, names.slice(0, namesInSentence)), n });
}

function againstLargest(words: Words, result: PortfolioResult): string | null {
  const { reading } = words.text;
  const { largest, onlyScored, difference } = result.chosen;
  const sentence = {
    more: reading.better,
    less: reading.worse,
    even: reading.even,
    same: reading.same,
    none: null,
  };
  const chosen = sentence[verdict(result)];
  const money = compactMoney(words, Math.abs(difference));
  return chosen === null ? null : fill(chosen, { n: largest.length, k: onlyScored.length, money });
}

function losers(words: Words, { accounts, whale }: PortfolioResult): string | null {
  const n = accounts.filter(({ net }) => net !== null && net < 0).length;
  if (whale === null || n === 0) return null;
  return fill(words.text.reading.losing, { n, money: compactMoney(words, whale.erosion) });
}

/** The account next to the list is nearer to its last one than half of what that one's ratings may be off. */
function closeAtCut({ accounts, chosen }: PortfolioResult): boolean {
  const last = accounts.find(({ id }) => id === chosen.scored.at(-1));
  const listed = new Set(chosen.scored);
  const outside = accounts
    .filter(({ id, eligibility }) => eligibility !== 'not-eligible' && !listed.has(id))
    .flatMap((account) => account.score ?? []);
  const { score = null, low = null } = last ?? {};
  if (outside.length === 0 || score === null || low === null) return false;
  const next = outside.reduce((best, other) => Math.max(best, other));
  return score - next < (score - low) / 2;
}

/** Two to four sentences: who comes first, what that is worth, who loses money, what is unsure. */
export function reading(words: Words, result: PortfolioResult, inputs: PortfolioInputs): readonly string[] {
  const { accounts, chosen } = result;
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const scored = chosen.scored.flatMap((id) => byId.get(id) ?? []);
  if (scored.length === 0) return [];
  const open = scored.filter(({ eligibility }) => eligibility === 'find-out').length;
  const short = scored.length < inputs.choose;
  return [
    leadSentence(
      words,
      scored.map(({ name }) => name),
    ),
    short
      ? fill(words.text.reading.fewer, { n: scored.length, choose: inputs.choose })
      : againstLargest(words, result),
    losers(words, result),
    open > 0 ? fill(words.text.reading.openGates, { n: open }) : null,
    open === 0 && closeAtCut(result) ? words.text.reading.close : null,
  ].filter((sentence) => sentence !== null);
}

export function noteSentence(words: Words, note: PortfolioNote, inputs: PortfolioInputs): string {
  const sentence = words.text.notes[note.code];
  const axis = 'axis' in note ? words.text.axis[note.axis].name : '';
  if (note.code === 'inconsistent') return fill(sentence, { axis, ratio: figure(words, note.ratio, 2) });
  if (note.code === 'constant-criterion') {
    const criterion = inputs.criteria.find(({ id }) => id === note.criterionId);
    return fill(sentence, { criterion: criterion ? criterionName(words, criterion) : '' });
  }
  return fill(sentence, { ...note, axis });
}
