import { fill } from '../../../i18n/fill.ts';
import { raterName } from './merged.ts';
import type { Saying } from '../model/merged.ts';
import type { RaterResult, RatersReport } from '../model/raters.ts';
import type { Discussion, ValuedSaying } from '../model/raters-table.ts';
import type { RatersText } from '../raters-text.en.ts';
import type { PortfolioInputs, Rater } from '../schema.ts';
import type { FileSource } from '../state/rater-file.ts';
import { criterionName, figure, measuredFigure, namesList, plainNumber, type Words } from './words.ts';

export interface RatersWords extends Words {
  readonly raters: RatersText;
}

/** Names of accounts, criteria and raters by their ids. */
export function namesOf(
  words: Words,
  { criteria, raters }: PortfolioInputs,
  accounts: readonly { readonly id: string; readonly name: string }[],
) {
  const byAccount = new Map(accounts.map(({ id, name }) => [id, name]));
  const byCriterion = new Map(criteria.map((criterion) => [criterion.id, criterionName(words, criterion)]));
  return {
    account: (id: string) => byAccount.get(id) ?? '',
    criterion: (id: string) => byCriterion.get(id) ?? '',
    rater: (id: string) => raterName(words, raters, id),
    accounts: (ids: readonly string[]) =>
      namesList(
        words,
        ids.map((id) => byAccount.get(id) ?? ''),
      ),
    raters: (ids: readonly string[]) =>
      namesList(
        words,
        ids.map((id) => raterName(words, raters, id)),
      ),
  };
}

export type RaterNames = ReturnType<typeof namesOf>;

/** Whole numbers as such; everything else with one digit, as ranges of ratings are. */
export function points(words: Words, value: number | null): string {
  return figure(words, value, value === null || Number.isInteger(value) ? 0 : 1);
}

/** What was given, in its own unit. */
function givenFigure(words: Words, inputs: PortfolioInputs, criterionId: string, given: number): string {
  const scale = inputs.criteria.find(({ id }) => id === criterionId)?.scale;
  if (scale === undefined || scale.kind === 'rated') return plainNumber(words, given);
  return measuredFigure(words, scale.measure, given);
}

/** As given, with what it is worth where that is something else. */
export function sayingFigure(
  words: RatersWords,
  inputs: PortfolioInputs,
  criterionId: string,
  saying: ValuedSaying,
): string {
  const given = givenFigure(words, inputs, criterionId, saying.given);
  const isRated = inputs.criteria.some(({ id, scale }) => id === criterionId && scale.kind === 'rated');
  return isRated ? given : fill(words.raters.discuss.worth, { given, value: points(words, saying.value) });
}

export type RatersState = 'none' | 'one' | 'apart' | 'agree' | 'weightless' | 'differ';

/** How much there is to compare. */
export function ratersState({ raters, table }: RatersReport, inputs: PortfolioInputs): RatersState {
  if (inputs.raters.length === 0) return 'none';
  if (raters.length < 2) return 'one';
  if (table.accounts.every(({ spread }) => spread === null)) return 'apart';
  if (table.discuss.length > 0) return 'differ';
  return table.accounts.some(({ spread }) => (spread ?? 0) > 0) ? 'weightless' : 'agree';
}

export function ratersFinding(
  { raters: text }: RatersWords,
  names: RaterNames,
  report: RatersReport,
  state: RatersState,
): string {
  const [first] = report.table.discuss;
  if (state === 'weightless') return text.weightless;
  if (state !== 'differ' || first === undefined) return text.heading[state === 'differ' ? 'agree' : state];
  return fill(text.heading.differ, {
    account: names.account(first.accountId),
    criterion: names.criterion(first.criterionId),
  });
}

function extremes({ said }: Discussion) {
  const sorted = said.toSorted((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  const at = (value: number | undefined) =>
    sorted.filter((each) => each.value === value).map(({ raterId }) => raterId);
  return low && high ? { low, high, lowest: at(low.value), highest: at(high.value) } : null;
}

function differSentence(
  words: RatersWords,
  names: RaterNames,
  inputs: PortfolioInputs,
  first: Discussion,
): string | null {
  const ends = extremes(first);
  if (ends === null) return null;
  const given = ({ given: value }: Saying) => givenFigure(words, inputs, first.criterionId, value);
  return fill(words.raters.reading.differ, {
    account: names.account(first.accountId),
    criterion: names.criterion(first.criterionId),
    low: names.raters(ends.lowest),
    least: given(ends.low),
    high: names.raters(ends.highest),
    most: given(ends.high),
    effect: figure(words, first.effect, 1),
    n: first.effect,
  });
}

function listSentence({ raters: { reading } }: RatersWords, { list, raters }: RatersReport): string | null {
  if (list.length === 0) return null;
  const common = list.filter((id) => raters.every((rater) => rater.list.includes(id))).length;
  if (common === 0) return reading.listNone;
  return common === list.length
    ? fill(reading.listSame, { n: list.length })
    : fill(reading.listDiffers, { n: list.length, k: common });
}

function leaves({ without }: RaterResult): boolean {
  return without !== null && without.comes.length > 0 && without.goes.length > 0;
}

function withoutSentence(
  { raters: { reading } }: RatersWords,
  names: RaterNames,
  { list, raters }: RatersReport,
): string | null {
  if (list.length === 0) return null;
  const first = raters.find(leaves);
  if (!first?.without) return reading.withoutSame;
  return fill(reading.withoutDiffers, {
    rater: names.rater(first.id),
    comes: names.accounts(first.without.comes),
    goes: names.accounts(first.without.goes),
  });
}

function narrowSentence({ raters: { reading } }: RatersWords, names: RaterNames, { raters }: RatersReport) {
  const narrow = raters.filter(({ use }) => use.narrow).map(({ id }) => id);
  return narrow.length === 0
    ? null
    : fill(reading.narrow, { raters: names.raters(narrow), n: narrow.length });
}

/** What the comparison says, in two to five sentences. */
export function ratersReading(
  words: RatersWords,
  names: RaterNames,
  inputs: PortfolioInputs,
  report: RatersReport,
): readonly string[] {
  const [first] = report.table.discuss;
  const sentences = [
    first ? differSentence(words, names, inputs, first) : words.raters.reading.agree,
    first ? words.raters.reading.next : null,
    listSentence(words, report),
    withoutSentence(words, names, report),
    narrowSentence(words, names, report),
  ];
  return sentences.filter((sentence) => sentence !== null);
}

export function ranksFinding(
  { raters: { ranks } }: RatersWords,
  names: RaterNames,
  report: RatersReport,
): string {
  const widest = report.rankRanges.toSorted((a, b) => b.worst - b.best - (a.worst - a.best))[0];
  if (widest === undefined || widest.worst === widest.best) return ranks.heading.same;
  const { accountId, best, worst } = widest;
  return fill(ranks.heading.differ, { account: names.account(accountId), best, worst });
}

/** Whose best or worst place it is; everybody's where all put it there. */
export function placedBy(
  { raters: { ranks } }: RatersWords,
  names: RaterNames,
  by: readonly string[],
  { raters }: RatersReport,
): string {
  return by.length === raters.length ? ranks.everybody : names.raters(by);
}

/** From these ranges on a cell is shaded deeper; half the scale is where two people no longer mean the same thing. */
const shades = [1, 2.5, 4, 5.5] as const;

export function shadeOf(range: number | null): number {
  return range === null ? 0 : shades.filter((from) => range >= from).length;
}

/** Where a rank stands on a line of 100, the best at its left end. */
export function rankPlace(rank: number, ranks: number): number {
  return ranks < 2 ? 50 : (100 * (rank - 1)) / (ranks - 1);
}

/** What somebody in a file is called, with how many ratings there are to take. */
export function sourceLabel(
  { raters: { takeIn: text } }: RatersWords,
  { raters }: PortfolioInputs,
  { raterId, name, count: n }: FileSource,
): string {
  if (raterId === null) return fill(text.team, { n });
  if (name === '') return fill(text.nameless, { n });
  return fill(raters.some(({ id }) => id === raterId) ? text.known : text.unknown, { name, n });
}

/** What a rater is called who has just been taken in. */
export function takenName(words: Words, { raters }: PortfolioInputs, { id, name }: Rater): string {
  const index = raters.findIndex((rater) => rater.id === id);
  return name || fill(words.text.unnamed.rater, { n: (index < 0 ? raters.length : index) + 1 });
}

const namesShown = 8;

/** The first names of a list that can be long, and how many more there are. */
export function fewNames(words: RatersWords, names: readonly string[]): string {
  const more = names.length - namesShown;
  if (more <= 0) return namesList(words, names);
  const shown = names.slice(0, namesShown).join(words.raters.takeIn.comma);
  return fill(words.raters.takeIn.andMore, { names: shown, n: more });
}
