import { expect } from 'vitest';
import { changedBook, differences, openedBook, type Book, type Value } from './book.ts';
import { recalculated } from './spreadsheet.ts';

/** Something that a person does in a workbook, and the page’s own workbook after the same was done there. */
export interface Change {
  readonly name: string;
  readonly before: Uint8Array;
  readonly inBook: (book: Book) => Readonly<Record<string, Value>>;
  readonly after: Uint8Array;
  /** A sheet that does not follow. */
  readonly except: string | null;
}

/** Every formula of each file, worked out by LibreOffice, gives the value that is stored with it. */
export async function recalculateToStored(
  names: readonly string[],
  files: readonly Uint8Array[],
): Promise<void> {
  const again = recalculated(files);
  for (const [index, name] of names.entries()) {
    const stored = await openedBook(files[index] ?? new Uint8Array());
    const office = await openedBook(again[index] ?? new Uint8Array());
    expect(stored.formulas.size, name).toBeGreaterThan(0);
    expect(differences(stored, office), name).toEqual([]);
  }
}

/** A workbook that is changed and worked out again by LibreOffice has the values of the page’s own. */
export async function followChanges(changes: readonly Change[]): Promise<void> {
  const files: Uint8Array[] = [];
  for (const { before, inBook } of changes) {
    files.push(await changedBook(before, inBook(await openedBook(before))));
  }
  const again = recalculated(files);
  for (const [index, { name, after, except }] of changes.entries()) {
    const office = await openedBook(again[index] ?? new Uint8Array());
    const differing = differences(await openedBook(after), office);
    expect(
      differing.filter((line) => except === null || !line.startsWith(`${except}!`)),
      name,
    ).toEqual([]);
  }
}
