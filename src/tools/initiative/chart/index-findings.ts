import { fill } from '../../../i18n/fill.ts';
import type { IndexResult, InitiativeResult } from '../model.ts';
import { topLevel } from '../model/answers.ts';
import type { InitiativeInputs } from '../schema.ts';
import { statements, type Group, type StatementId } from '../schema/statements.ts';
import { figure, inColumn, type Words } from './words.ts';

/** The answer of the first screen. */
export function indexFinding(words: Words, { value, band }: IndexResult): string {
  const { index: text } = words.text;
  if (value === null || band === null) return text.empty;
  return fill(text.finding, { band: text.band[band], index: figure(words, value) });
}

export function indexReading(words: Words, { index, test }: InitiativeResult): readonly string[] {
  const { index: text } = words.text;
  const { value, band, known, unknown, isThin } = index;
  if (value === null || band === null) return [text.start];
  return [
    text.reading[band],
    isThin ? fill(text.thin, { known }) : '',
    unknown > 0 ? fill(text.unknown, { n: unknown }) : '',
    band === 'business' && !test.isNamed ? text.capped : '',
  ].filter(Boolean);
}

/** What a screen reader says of the scale. */
export function scaleLabel(words: Words, value: number, { settings }: InitiativeInputs): string {
  return fill(words.text.index.scale, {
    index: figure(words, value),
    mixed: figure(words, settings.mixedFrom),
    business: figure(words, settings.businessFrom),
  });
}

export function formulaSentence(words: Words, { levels, known, value }: IndexResult): string {
  return fill(words.text.index.formula, {
    levels: figure(words, levels, 2),
    top: topLevel,
    known,
    index: figure(words, value),
  });
}

export function groupTable({ groups: lines, value }: IndexResult, words: Words) {
  const { index: text } = words.text;
  return {
    caption: text.groupCaption,
    head: [text.group, text.knownOf, text.groupIndex, text.points],
    rows: lines.map((line) => [
      words.asked.group[line.id],
      inColumn(words, line.known, 0),
      inColumn(words, line.index, 1),
      inColumn(words, line.points, 2),
    ]),
    foot: [[text.sum, '', '', inColumn(words, value, 2)]],
  };
}

/** Every statement with its level and what it gives to the index. */
export function statementTable({ lines, value }: IndexResult, words: Words) {
  const { index: text } = words.text;
  return {
    caption: text.caption,
    head: [text.statement, text.said, text.points],
    rows: lines.map((line) => [
      words.asked.statement[line.id].claim,
      line.isUnknown ? words.text.answer.unknown : figure(words, line.value, 2),
      inColumn(words, line.points, 2),
    ]),
    foot: [[text.sum, '', inColumn(words, value, 2)]],
  };
}

function valueOf({ lines }: IndexResult, id: StatementId): number | null {
  return lines.find((line) => line.id === id)?.value ?? null;
}

/** The weakest statements as things to do. */
export function weakTodos(words: Words, index: IndexResult) {
  return index.weakest.map((id) => ({
    id: `initiative-statement-${id}`,
    text: fill(words.text.weak.fix, {
      level: figure(words, valueOf(index, id)),
      claim: words.asked.statement[id].claim,
    }),
  }));
}

export type Progress = 'untouched' | 'begun' | 'done';

function progressOf(done: number, total: number): Progress {
  if (done === 0) return 'untouched';
  return done < total ? 'begun' : 'done';
}

/** Answers of one group, "don't know" among them. */
export function groupProgress({ lines }: IndexResult, group: Group): Progress {
  const own = lines.filter((line) => line.group === group);
  return progressOf(own.filter(({ value, isUnknown }) => value !== null || isUnknown).length, own.length);
}

/** How far each screen is, as a note on its tab. */
export function tabNotes({ index, owners, comparison }: InitiativeResult) {
  const answered = index.known + index.unknown;
  const rows = comparison.sales + comparison.between + comparison.business;
  return {
    answers: `${answered}/${statements.length}`,
    owners: `${owners.clear}/${owners.rows.length}`,
    compare: `${rows}/${rows + comparison.open}`,
  } as const;
}
