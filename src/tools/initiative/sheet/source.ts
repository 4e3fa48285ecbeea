import type { Workspace } from '../../../workspace/schema.ts';
import type { Words } from '../chart.ts';
import type { InitiativeResult } from '../model.ts';
import type { InitiativeInputs } from '../schema.ts';
import type { SheetText } from '../sheet-text.en.ts';

/** All words of the workbook: the page's own, and what only the workbook has. */
export interface SheetWords extends Words {
  readonly sheet: SheetText;
}

/** What the workbook is made from. */
export interface Source {
  readonly words: SheetWords;
  readonly workspace: Pick<Workspace, 'name' | 'functions'>;
  readonly inputs: InitiativeInputs;
  readonly result: InitiativeResult;
}
