import { fill } from '../../../../i18n/fill.ts';
import type { CellReading, GridColumn, GridRowData } from '../../../../ui/data-grid/column.ts';
import type { DataGridText } from '../../../../ui/data-grid/grid-text.ts';
import { readNumber } from '../../../../ui/read-number.ts';
import { statementName, type Words } from '../../chart.ts';
import { elements, statementsOf, type Answers } from '../../schema.ts';

/** A grid without search, filter and choice of columns says only these. */
export function gridText({ text }: Words): DataGridText {
  const { grid, answers, close } = text;
  return {
    search: '',
    sort: '',
    filter: '',
    columns: '',
    newRow: answers.newRow,
    nothingFound: grid.nothing,
    showAll: '',
    keys: grid.keys,
    shown: (shown, total) => fill(grid.shown, { shown, total }),
    unread: (n) => fill(grid.unread, { n }),
    nextUnread: grid.next,
    filterDialog: {
      title: '',
      close,
      column: '',
      contains: '',
      atLeast: '',
      atMost: '',
      invalid: '',
      add: '',
      remove: '',
      clear: '',
      apply: '',
    },
  };
}

/** One column for each statement, under the name of its element. */
export function answerColumns<Row extends GridRowData>(
  words: Words,
  answersOf: (row: Row) => Answers,
): readonly GridColumn<Row>[] {
  const { text, statements } = words;
  return elements.flatMap((element) =>
    statementsOf[element].map((statement) => ({
      id: statement,
      header: statementName(words, statement),
      group: text.element[element],
      width: 7.5,
      kind: 'number' as const,
      value: (row: Row) => answersOf(row)[statement],
      parse: (typed: string) => readAnswer(typed, text.answers.invalid),
      hint: (row: Row) => {
        const value = answersOf(row)[statement];
        return value === null ? statements[statement].name : answerWord(words, value);
      },
    })),
  );
}

function readAnswer(typed: string, message: string): CellReading {
  if (typed.trim() === '') return { ok: true, value: null };
  const value = readNumber(typed);
  const isAnswer = value !== null && Number.isInteger(value) && value >= 1 && value <= 5;
  return isAnswer ? { ok: true, value } : { ok: false, message };
}

const keys = ['1', '2', '3', '4', '5'] as const;

function answerWord({ text }: Words, value: number): string {
  return text.answer[keys[value - 1] ?? '1'];
}
