import type { Words } from '../chart.ts';
import type { AccountResult, ChurnResult } from '../model.ts';
import type { ChurnInputs } from '../schema.ts';
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
  readonly inputs: ChurnInputs;
  readonly result: ChurnResult;
}

/** With the account that is looked at. */
export interface AccountSource extends Source {
  readonly one: AccountResult;
}
