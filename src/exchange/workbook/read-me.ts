import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fixed, input, note, result, section, strong, title, type Cell } from './cell.ts';
import { formula } from './formula.ts';
import type { WorkbookText } from './text.en.ts';
import { line, type Sheet, type Workbook } from './workbook.ts';

export interface HandedOut {
  readonly locale: Locale;
  readonly text: WorkbookText;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const nameColumn = 24;
const sentenceColumn = 96;

/** The first sheet: whose workbook it is, of what day, how its cells are to be read, and what the others hold. */
export function readMe(workbook: Workbook, { locale, text, at }: HandedOut): Sheet {
  const facts: Cell[][] = [
    [text.document, strong(workbook.document)],
    [text.tool, workbook.title],
    [text.handedOut, formatDate(locale, at)],
    [text.currency, workbook.currency],
  ];
  const kinds: Cell[][] = [
    [input(text.inputName), note(text.input)],
    [result(formula`${text.formulaName}`, text.formulaName), note(text.formula)],
    [fixed(text.fixedName), note(text.fixed)],
    ...[text.empty, text.rounded, text.oneWay, ...workbook.remarks].map((sentence) => [null, note(sentence)]),
  ];
  const sheets = workbook.sheets.map(({ name, about }): Cell[] => [name, note(about)]);
  const kindsRow = 4 + facts.length;
  const sheetsRow = kindsRow + kinds.length + 2;
  return {
    id: 'read-me',
    name: text.sheet,
    about: '',
    blocks: [
      line(1, title(workbook.title)),
      { row: 3, column: 1, cells: facts },
      line(kindsRow, section(text.how)),
      { row: kindsRow + 1, column: 1, cells: kinds },
      line(sheetsRow, section(text.sheets)),
      { row: sheetsRow + 1, column: 1, cells: sheets },
    ],
    widths: [nameColumn, sentenceColumn],
    frozen: { rows: 0, columns: 0 },
  };
}
