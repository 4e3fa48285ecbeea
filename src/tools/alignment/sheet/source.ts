import type { Workspace } from '../../../workspace/schema.ts';
import type { Words } from '../chart.ts';
import type { AlignmentResult } from '../model.ts';
import type { AlignmentInputs, Rater } from '../schema.ts';
import type { SheetText } from '../sheet-text.en.ts';

/** All words of the workbook: the page's own, and what only the workbook has. */
export interface SheetWords extends Words {
  readonly sheet: SheetText;
}

/** What the workbook is made from. */
export interface Source {
  readonly words: SheetWords;
  readonly workspace: Pick<Workspace, 'name' | 'settings' | 'people'>;
  readonly inputs: AlignmentInputs;
  readonly result: AlignmentResult;
}

/** Raters who have rated a department that is there. */
export function usedRaters({ inputs, result }: Source): readonly Rater[] {
  return inputs.raters.filter(({ ratings }) =>
    result.functions.some(({ id }) => Object.values(ratings[id] ?? {}).some((value) => value !== null)),
  );
}
