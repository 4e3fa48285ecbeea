import { sum } from '../../../engine/statistics/sum.ts';
import type { Answer, Answers, InitiativeInputs, Settings } from '../schema.ts';
import { groups, statements, statementsOf, type Group, type StatementId } from '../schema/statements.ts';

/** Highest level of a statement. */
export const topLevel = 4;

export interface StatementLine {
  readonly id: StatementId;
  readonly group: Group;
  /** 0 to 4; a mean of raters need not be whole. Null where nobody knows. */
  readonly value: number | null;
  /** Whose word it is; null where nobody knows. */
  readonly from: 'agreed' | 'raters' | null;
  /** Answered with "don't know" by whoever counts here, and by nobody with a level. */
  readonly isUnknown: boolean;
  /** What it gives to the index; 0 where nobody knows. */
  readonly points: number;
}

export interface GroupLine {
  readonly id: Group;
  /** Statements that somebody knows. */
  readonly known: number;
  /** Index of this group alone, 0 to 100; null where nothing is known. */
  readonly index: number | null;
  /** What it gives to the index. */
  readonly points: number;
}

export type Band = 'sales' | 'mixed' | 'business';

export interface IndexResult {
  readonly lines: readonly StatementLine[];
  readonly groups: readonly GroupLine[];
  /** 0 to 100; null where nothing is known. */
  readonly value: number | null;
  readonly band: Band | null;
  /** Sum of the known levels. */
  readonly levels: number;
  readonly known: number;
  readonly unknown: number;
  readonly open: number;
  /** Fewer than half of the statements are known: the index says little. */
  readonly isThin: boolean;
  /** The three lowest statements below the top level, in the order of the page where they are equal. */
  readonly weakest: readonly StatementId[];
}

/**
 * The level in an answer.
 *
 * @see The scale is this site's own.
 * @example levelOf('unknown') // null
 */
export function levelOf(answer: Answer | undefined): number | null {
  return typeof answer === 'number' ? answer : null;
}

function line(inputs: InitiativeInputs, group: Group, id: StatementId): Omit<StatementLine, 'points'> {
  const { answers, raters, scoreFrom } = inputs;
  const agreed = answers[id]?.answer;
  const said = scoreFrom === 'merged' ? raters.map((rater) => rater.answers[id]?.answer) : [];
  const known = said.map(levelOf).filter((level) => level !== null);
  if (known.length > 0) {
    return { id, group, value: sum(known) / known.length, from: 'raters', isUnknown: false };
  }
  const value = levelOf(agreed);
  const isUnknown = value === null && [agreed, ...said].includes('unknown');
  return { id, group, value, from: value === null ? null : 'agreed', isUnknown };
}

function bandOf(value: number, { mixedFrom, businessFrom }: Settings): Band {
  if (value < mixedFrom) return 'sales';
  return value < businessFrom ? 'mixed' : 'business';
}

/**
 * The business-initiative index: 100 × the sum of the known levels, over 4 × their number, so from 0 to 100. Each known statement
 * counts the same; "don't know" and no answer are left out and counted apart. With merged raters, the level of a statement is the mean of
 * those who know; where none of them does, what the team agreed stands. A bound belongs to the higher band.
 *
 * Inputs must have passed `parseInitiativeInputs`.
 *
 * @see The five groups follow Sherman, Sperry and Reese (2003), Key 1; statements, scale and bands are this site's own.
 * @example indexOf({ ...defaultInitiativeInputs, answers: { 'own-budget': { answer: 3, note: '' } } }).value // 75
 */
export function indexOf(inputs: InitiativeInputs): IndexResult {
  const found = groups.flatMap((group) => statementsOf[group].map((id) => line(inputs, group, id)));
  const knownLevels = found.map(({ value }) => value).filter((value) => value !== null);
  const known = knownLevels.length;
  const levels = sum(knownLevels);
  const most = topLevel * known;
  const lines = found.map((each) => ({
    ...each,
    points: each.value === null ? 0 : (100 * each.value) / most,
  }));
  const value = known === 0 ? null : (100 * levels) / most;
  const unknown = lines.filter(({ isUnknown }) => isUnknown).length;
  return {
    lines,
    groups: groups.map((group) => groupLine(group, lines)),
    value,
    band: value === null ? null : bandOf(value, inputs.settings),
    levels,
    known,
    unknown,
    open: lines.length - known - unknown,
    isThin: known * 2 < lines.length,
    weakest: lines
      .filter((each) => each.value !== null && each.value < topLevel)
      .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))
      .slice(0, 3)
      .map(({ id }) => id),
  };
}

function groupLine(id: Group, lines: readonly StatementLine[]): GroupLine {
  const own = lines.filter(({ group }) => group === id);
  const levels = own.map(({ value }) => value).filter((value) => value !== null);
  return {
    id,
    known: levels.length,
    index: levels.length === 0 ? null : (100 * sum(levels)) / (topLevel * levels.length),
    points: sum(own.map(({ points }) => points)),
  };
}

/** A statement on which raters are far apart. */
export interface Disagreement {
  readonly id: StatementId;
  readonly low: number;
  readonly high: number;
  readonly lowest: readonly string[];
  readonly highest: readonly string[];
  /** Who says that they do not know. */
  readonly unknown: readonly string[];
}

/**
 * The statements on which two raters who know are at least so many levels apart, the widest first; in the order of the page where they
 * are equal.
 *
 * @see The bound is a setting of this site.
 * @example disagreements([high, low], 2)[0].high // 4
 */
export function disagreements(
  raters: readonly { readonly id: string; readonly answers: Answers }[],
  apartFrom: number,
): Disagreement[] {
  return statements
    .map((id) => disagreement(id, raters))
    .filter((each) => each !== null)
    .filter(({ low, high }) => high - low >= apartFrom)
    .toSorted((a, b) => b.high - b.low - (a.high - a.low));
}

function disagreement(
  id: StatementId,
  raters: readonly { readonly id: string; readonly answers: Answers }[],
): Disagreement | null {
  const said = raters.map((rater) => ({ raterId: rater.id, answer: rater.answers[id]?.answer }));
  const levels = said.map(({ answer }) => levelOf(answer)).filter((level) => level !== null);
  if (levels.length < 2) return null;
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const who = (answer: Answer) => said.filter((each) => each.answer === answer).map(({ raterId }) => raterId);
  return {
    id,
    low,
    high,
    lowest: said.filter(({ answer }) => answer === low).map(({ raterId }) => raterId),
    highest: said.filter(({ answer }) => answer === high).map(({ raterId }) => raterId),
    unknown: who('unknown'),
  };
}
