import type { Decimal } from './read-digits.ts';

/** How the figures of one column are written. */
export interface WrittenFigures {
  /** 4 for 万, 3 for thousands, 0 for the figure itself. */
  readonly powerOfTen: number;
  readonly decimal: Decimal;
  /** False where the cells can be read both ways and `decimal` is a guess to be shown to the reader. */
  readonly decimalSure: boolean;
}

/** How the figures of a table are written, as far as its columns agree. */
export interface FigureFormat {
  /** Null where the columns differ. */
  readonly powerOfTen: number | null;
  readonly decimal: Decimal | null;
  readonly sure: boolean;
}

interface FigureColumn {
  readonly written: WrittenFigures;
  readonly cells: readonly string[];
}

/** Null without a column of figures. A column of whole figures has no decimal mark to speak of. */
export function formatOfFigures(columns: readonly FigureColumn[]): FigureFormat | null {
  if (columns.length === 0) return null;
  const marked = columns.filter(({ cells }) => cells.some((cell) => /[.,]/.test(cell)));
  const telling = marked.length > 0 ? marked : columns;
  return {
    powerOfTen: common(columns.map(({ written }) => written.powerOfTen)),
    decimal: common(telling.map(({ written }) => written.decimal)),
    sure: columns.every(({ written }) => written.decimalSure),
  };
}

function common<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
