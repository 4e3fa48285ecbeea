import { fill } from '../../../i18n/fill.ts';
import type { AccountProfit, ProfitResult } from '../model/account-profit.ts';
import type { LossMaker, LossMakers } from '../model/loss-makers.ts';
import type { ProfitNote } from '../model/profit-notes.ts';
import type { CostPool } from '../schema/profit.ts';
import { dearer, distorted } from './distortion.ts';
import { driverName, poolName, type ProfitWords } from './profit-words.ts';
import { compactMoney, date, namesList } from './words.ts';

/** More names than this make a list, not a sentence. */
const namesInSentence = 4;

function names(words: ProfitWords, accounts: readonly { readonly name: string }[]): string {
  return namesList(
    words,
    accounts.slice(0, namesInSentence).map(({ name }) => name),
  );
}

function dearestSentence(words: ProfitWords, result: ProfitResult): string {
  const { reading } = words.profit;
  const [first, ...others] = dearer(result);
  if (first === undefined) return reading.none;
  const said = { name: first.name, money: compactMoney(words, first.distortion) };
  if (others.length === 0) return fill(reading.dearest, said);
  return fill(reading.dearestMore, { ...said, n: others.length + 1, total: distorted(result).length });
}

function changedSign(accounts: readonly AccountProfit[], to: 'loss' | 'gain'): readonly AccountProfit[] {
  const sign = to === 'loss' ? 1 : -1;
  return accounts.filter(
    ({ net, netByActivity }) =>
      net !== null && netByActivity !== null && sign * net >= 0 && sign * netByActivity < 0,
  );
}

/** Who is dearer than volume says, who pays for it, whose profit turns, and what is left out. */
export function profitReading(words: ProfitWords, result: ProfitResult): readonly string[] {
  const { reading } = words.profit;
  const all = distorted(result);
  if (all.length === 0) return [];
  const cheapest = all.at(-1);
  const turned = changedSign(result.accounts, 'loss');
  const recovered = changedSign(result.accounts, 'gain');
  const hasDearer = dearer(result).length > 0;
  return [
    dearestSentence(words, result),
    hasDearer && cheapest
      ? fill(reading.cheaper, { name: cheapest.name, money: compactMoney(words, -cheapest.distortion) })
      : null,
    turned.length > 0 ? fill(reading.turned, { names: names(words, turned), n: turned.length }) : null,
    recovered.length > 0
      ? fill(reading.recovered, { names: names(words, recovered), n: recovered.length })
      : null,
    result.totals.unassigned > 0
      ? fill(reading.gap, { money: compactMoney(words, result.totals.unassigned) })
      : null,
  ].filter((sentence) => sentence !== null);
}

export function profitNoteSentence(words: ProfitWords, note: ProfitNote, pools: readonly CostPool[]): string {
  const sentence = words.profit.notes[note.code];
  if (note.code === 'pools-differ') {
    return fill(sentence, {
      pools: compactMoney(words, note.pools),
      entered: compactMoney(words, note.entered),
      difference: compactMoney(words, Math.abs(note.difference)),
    });
  }
  if (!('poolId' in note)) return fill(sentence, { ...note });
  const pool = pools.find(({ id }) => id === note.poolId) ?? { name: '', driver: '', preset: null };
  const amount = 'cost' in note ? compactMoney(words, note.cost) : '';
  return fill(sentence, { pool: poolName(words, pool), driver: driverName(words, pool), money: amount });
}

/** How many losses are dealt with, and whose day has passed. */
export function lossReading(words: ProfitWords, found: LossMakers): readonly string[] {
  const { decisions } = words.profit;
  const { decided, incomplete, undecided, list } = found;
  const n = decided + incomplete + undecided;
  if (n === 0) return [decisions.none];
  const late = list.filter(({ gaps }) => gaps.includes('overdue'));
  return [
    fill(decisions.summary, { n, decided, incomplete, undecided }),
    ...(late.length > 0 ? [fill(decisions.overdue, { names: names(words, late) })] : []),
  ];
}

/** What is missing in a decision, in sentences. */
export function gapSentences(words: ProfitWords, { gaps, reviewDate }: LossMaker): readonly string[] {
  const sentences = words.profit.decisions.gaps;
  return gaps.map((gap) => fill(sentences[gap], { date: date(words, reviewDate) }));
}

export function decisionActionText(words: ProfitWords, { kind, name, reason }: LossMaker): string {
  const { decisions } = words.profit;
  const said = { kind: kind === null ? '' : decisions.kinds[kind], name, reason };
  return fill(reason.trim() === '' ? decisions.actionText : decisions.actionReason, said);
}
