import { fill } from '../../../i18n/fill.ts';
import type { Disagreement, InitiativeResult } from '../model.ts';
import { levelOf } from '../model/answers.ts';
import type { InitiativeInputs, Rater } from '../schema.ts';
import type { StatementId } from '../schema/statements.ts';
import { claimOf, figure, namesList, raterName, type Words } from './words.ts';

type Raters = readonly Rater[];

export function answersCount({ answers }: Rater): number {
  return Object.values(answers).filter(({ answer }) => answer !== null).length;
}

export function ratersFinding(
  words: Words,
  { raters, settings }: InitiativeInputs,
  { apart }: InitiativeResult,
): string {
  const { state } = words.text.raters;
  const [first] = apart;
  if (first) return fill(state.differ, { claim: claimOf(words, first.id) });
  const spoken = raters.filter((rater) => answersCount(rater) > 0).length;
  if (spoken === 0) return state.none;
  return spoken === 1 ? state.one : fill(state.agree, { apart: settings.apartFrom });
}

function namesOf(words: Words, raters: Raters, ids: readonly string[]): string {
  return namesList(
    words,
    ids.map((id) => raterName(words, raters, id)),
  );
}

export function apartTable(apart: readonly Disagreement[], raters: Raters, words: Words) {
  const { raters: text } = words.text;
  const saying = (level: number, ids: readonly string[]) =>
    fill(text.saying, { level, raters: namesOf(words, raters, ids) });
  return {
    caption: text.caption,
    head: [text.statement, text.lowest, text.highest, text.know],
    rows: apart.map((one) => [
      words.asked.statement[one.id].claim,
      saying(one.low, one.lowest),
      saying(one.high, one.highest),
      namesOf(words, raters, one.unknown),
    ]),
  };
}

/** What the raters say of a statement, in one line; null where none of them knows. */
export function ratersLine(words: Words, raters: Raters, id: StatementId): string | null {
  const levels = raters.map((rater) => levelOf(rater.answers[id]?.answer)).filter((level) => level !== null);
  if (levels.length === 0) return null;
  return fill(words.text.answer.raters, {
    low: Math.min(...levels),
    high: Math.max(...levels),
    mean: figure(words, levels.reduce((sum, level) => sum + level, 0) / levels.length, 2),
    n: levels.length,
    total: raters.length,
  });
}
