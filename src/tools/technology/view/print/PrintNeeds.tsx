import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { needsTable, type Words } from '../../chart.ts';
import type { NeedLine } from '../../model.ts';

export interface PrintNeedsProps {
  readonly words: Words;
  readonly lines: readonly NeedLine[];
}

/** What was entered of the needs, so that the sheet can be checked without the screen. */
export function PrintNeeds({ words, lines }: PrintNeedsProps) {
  return lines.length === 0 ? null : <PlainTable {...needsTable(lines, words)} wrap />;
}
