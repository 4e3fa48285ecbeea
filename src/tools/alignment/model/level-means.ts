import { levelsHidden, type LevelsHidden } from '../../../engine/alignment/levels-hidden.ts';
import { levels, type AlignmentInputs, type Level } from '../schema.ts';
import { complete, meanOfAll, type Complete } from './answers.ts';
import type { FunctionLine } from './function-line.ts';

export interface LevelMean {
  readonly level: Level;
  readonly people: number;
  /** 1 to 5; null where nobody of the level has answered. */
  readonly mean: number | null;
}

export interface LevelMeans {
  /** Empty where none may be shown. */
  readonly levels: readonly LevelMean[];
  readonly hidden: LevelsHidden | 'no-survey' | null;
  /** Executives less front line, in points of the scale; null while one of them is not known. */
  readonly gap: number | null;
}

/**
 * Means by level over the people of those functions whose own answers are shown. They are shown only where nobody can work out
 * a group below the smallest from them and the functions' means; people who have not said their level count as one more.
 *
 * @see engine/alignment/levels-hidden.ts; the gap is method.md's, key 2 (d).
 * @example levelMeans(defaultAlignmentInputs, []).hidden // 'no-survey'
 */
export function levelMeans(inputs: AlignmentInputs, functions: readonly FunctionLine[]): LevelMeans {
  const shown = functions.filter(({ basis }) => basis === 'survey');
  if (shown.length === 0) return { levels: [], hidden: 'no-survey', gap: null };
  const answersOf = (functionId: string, level: Level | null): readonly Complete[] =>
    inputs.respondents.flatMap((one) =>
      one.functionId === functionId && one.level === level ? (complete(one.answers) ?? []) : [],
    );
  const counts = shown.map(({ id }) => [...levels, null].map((level) => answersOf(id, level).length));
  const hidden = levelsHidden(counts, inputs.settings.smallestGroup);
  if (hidden) return { levels: [], hidden, gap: null };
  const means = levels.map((level) => {
    const given = shown.flatMap(({ id }) => answersOf(id, level));
    return { level, people: given.length, mean: meanOfAll(given) };
  });
  const [executives, , frontLine] = means.map(({ mean }) => mean);
  return { levels: means, hidden: null, gap: difference(executives, frontLine) };
}

function difference(from: number | null | undefined, less: number | null | undefined): number | null {
  return typeof from === 'number' && typeof less === 'number' ? from - less : null;
}
