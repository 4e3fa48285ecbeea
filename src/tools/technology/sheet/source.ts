import type { Words } from '../chart.ts';
import type { TechnologyResult } from '../model.ts';
import type { TechnologyInputs } from '../schema.ts';
import type { SheetText } from '../sheet-text.en.ts';

/** All words of the workbook: the page's own, and what only the workbook has. */
export interface SheetWords extends Words {
  readonly sheet: SheetText;
}

/** What the workbook is made from. */
export interface Source {
  readonly words: SheetWords;
  /** Name of the document. */
  readonly document: string;
  readonly inputs: TechnologyInputs;
  readonly result: TechnologyResult;
}
