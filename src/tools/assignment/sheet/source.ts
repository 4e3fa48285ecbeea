import { fill } from '../../../i18n/fill.ts';
import type { Told } from '../chart.ts';
import type { SheetText } from '../sheet-text.en.ts';

/** What the workbook is made from. */
export interface Source {
  readonly told: Told;
  /** Words that the page does not have. */
  readonly sheet: SheetText;
  /** Name of the document, and its currency for the first sheet. */
  readonly document: string;
  readonly currency: string;
}

/** The best assignment, or today's while there is none. */
export function shownPlan({ told: { result, outcome } }: Source) {
  return outcome?.kind === 'found' ? outcome.plan : result.present;
}

/** Names of our people by id, no two alike, so that formulas can tell people by name. */
export function labelsOf({ told, sheet }: Source): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    told.result.ours.map(({ id, name }) => {
      const n = (counts.get(name) ?? 0) + 1;
      counts.set(name, n);
      return [id, n === 1 ? name : fill(sheet.double, { name, n })] as const;
    }),
  );
}
