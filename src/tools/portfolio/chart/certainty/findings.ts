import { fill } from '../../../../i18n/fill.ts';
import { figure, namesList } from '../words.ts';
import {
  accountName,
  errorsOf95,
  points,
  scopeOf,
  share,
  tippingSlots,
  type CertaintyWords,
  type ToldCertainty,
} from './told.ts';

/** The finding over the whole: how many are sure, and how many depend on the weights. */
export function certaintyFinding(told: ToldCertainty): string {
  const { finding } = told.words.certainty;
  const { counts, first, scored } = told.certain;
  const slots = { scope: scopeOf(told), first, scored, ...counts };
  if (scored <= first) return fill(finding.everyone, slots);
  if (counts.sure === 0) return fill(finding.open, slots);
  return fill(counts.depends === 0 ? finding.settled : finding.both, slots);
}

const namesInSentence = 5;

function sureSentence(told: ToldCertainty): string | null {
  const { read } = told.words.certainty;
  const n = told.certain.counts.sure;
  const sure = told.certain.accounts.filter(({ verdict }) => verdict === 'sure').slice(0, namesInSentence);
  if (sure.length === 0) return null;
  const names = namesList(
    told.words,
    sure.map(({ id }) => accountName(told, id)),
  );
  return fill(n > sure.length ? read.sureMany : read.sure, { n, names, scope: scopeOf(told) });
}

/** Below this share of the weightings a place on the list is to be talked about: the method's reading, 3a. */
const steadyShare = 0.7;
/** More would be a list and not a sentence. */
const doubtsTold = 2;

function doubts(told: ToldCertainty): readonly string[] {
  const { read } = told.words.certainty;
  const { accounts } = told.certain;
  const sentence = (pattern: string, id: string, part: number) =>
    fill(pattern, { name: accountName(told, id), percent: share(told, part) });
  const shaky = accounts.filter(({ listed, amongFirst }) => listed && amongFirst < steadyShare);
  const outside = accounts.filter(({ listed, amongFirst }) => !listed && amongFirst >= 0.5);
  return [
    ...shaky
      .toReversed()
      .slice(0, doubtsTold)
      .map(({ id, amongFirst }) => sentence(read.shaky, id, amongFirst)),
    ...outside.slice(0, doubtsTold).map(({ id, amongFirst }) => sentence(read.outside, id, amongFirst)),
  ];
}

function listSentence(told: ToldCertainty): string | null {
  const { read } = told.words.certainty;
  const { listTippings, fixed, first, scored, accounts } = told.certain;
  if (scored <= first || !accounts.some(({ listed }) => listed)) return null;
  if (listTippings === null) return null;
  const [nearest] = listTippings;
  if (nearest === undefined) return fixed ? null : read.steady;
  return fill(read.tips, { ...tippingSlots(told, nearest), name: accountName(told, nearest.accountId) });
}

/** Two to six sentences: who is sure, who is to be talked about, what changes the list, who is not counted. */
export function certaintyReading(told: ToldCertainty): readonly string[] {
  const { read } = told.words.certainty;
  const { fixed, excluded, unscored } = told.certain;
  return [
    sureSentence(told),
    ...doubts(told),
    listSentence(told),
    fixed ? read.fixed : null,
    excluded > 0 ? fill(read.excluded, { n: excluded }) : null,
    unscored > 0 ? fill(read.unscored, { n: unscored }) : null,
  ].filter((sentence) => sentence !== null);
}

export function placesFinding(told: ToldCertainty): string {
  const { accounts } = told.certain;
  const [first] = accounts.toSorted((a, b) => (b.ranks[0] ?? 0) - (a.ranks[0] ?? 0));
  return fill(told.words.certainty.places.finding, {
    name: accountName(told, first?.id ?? ''),
    percent: share(told, first?.ranks[0] ?? 0),
  });
}

export function listFinding(told: ToldCertainty): string {
  const { finding, many } = told.words.certainty.list;
  if (told.certain.listTippings === null) return many;
  const [nearest] = told.certain.listTippings;
  if (nearest === undefined) return finding.none;
  return fill(finding.some, { points: points(told, Math.abs(nearest.to - nearest.from)) });
}

export function weightingsFinding(told: ToldCertainty): string {
  const { finding } = told.words.certainty.weightings;
  const { weightings, agreed, first } = told.certain;
  const same = weightings.every(({ only, missing }) => only.length === 0 && missing.length === 0);
  if (same) return fill(finding.same, { n: weightings.length });
  return fill(finding.differ, { agreed: agreed.length, first });
}

/** What each way of weighing that chooses otherwise would change. */
export function otherChoices(told: ToldCertainty): readonly string[] {
  const { names, others } = told.words.certainty.weightings;
  const list = (ids: readonly string[]) =>
    namesList(
      told.words,
      ids.map((id) => accountName(told, id)),
    );
  return told.certain.weightings
    .filter(({ only, missing }) => only.length > 0 && missing.length > 0)
    .map(({ id, only, missing }) =>
      fill(others, { names: names[id], n: only.length, in: list(only), out: list(missing) }),
    );
}

/** How far a share is off at most, in percentage points and in 95 of 100 simulations: at a share of one half. */
export function simulationError(words: CertaintyWords, draws: number): string {
  return figure(words, (100 * errorsOf95) / (2 * Math.sqrt(draws)), 1);
}
