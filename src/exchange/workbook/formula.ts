import { address, type Place } from './place.ts';

/** A formula before its sheets have names. */
export interface Formula {
  readonly parts: readonly (string | Place)[];
}

/** What a formula can be made of: places, other formulas, numbers, and texts, which come out in quotation marks. */
export type Slot = Place | Formula | number | string;

/** Spreadsheets take no longer text inside a formula; a longer one has a cell of its own. */
const longestText = 255;

/**
 * Writes a formula with English names of functions, commas, and no equals sign, as the file format wants it. Only functions
 * that Excel 2016, WPS and LibreOffice all have, and nothing that has to be entered as an array.
 *
 * @example formula`SUM(${table.column('net')})/${2}` // SUM($F$5:$F$28)/2
 * @throws RangeError when a number is not finite or a text longer than a formula may hold.
 */
export function formula(texts: TemplateStringsArray, ...slots: readonly Slot[]): Formula {
  return { parts: texts.flatMap((text, index) => [text, ...partsOf(slots[index])]) };
}

/** Formulas one after another with something between them, such as a comma. */
export function joined(formulas: readonly Slot[], between: string): Formula {
  return {
    parts: formulas.flatMap((one, index) => (index === 0 ? partsOf(one) : [between, ...partsOf(one)])),
  };
}

function partsOf(slot: Slot | undefined): Formula['parts'] {
  if (slot === undefined) return [];
  if (typeof slot === 'number') return [numberText(slot)];
  if (typeof slot === 'string') return [quotedText(slot)];
  return 'parts' in slot ? slot.parts : [slot];
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a formula cannot hold ${value}`);
  const text = String(value).toUpperCase();
  return value < 0 ? `(${text})` : text;
}

function quotedText(value: string): string {
  if (value.length > longestText) throw new RangeError('a text inside a formula has at most 255 characters');
  return `"${value.replaceAll('"', '""')}"`;
}

/**
 * The formula as it stands in a cell of the sheet `home`: places of that sheet without its name.
 *
 * @throws RangeError when it names a sheet that the workbook does not have.
 */
export function formulaText(
  { parts }: Formula,
  home: string,
  sheetNames: ReadonlyMap<string, string>,
): string {
  return parts.map((part) => (typeof part === 'string' ? part : placeText(part, home, sheetNames))).join('');
}

function placeText(place: Place, home: string, sheetNames: ReadonlyMap<string, string>): string {
  if (place.sheet === home) return address(place);
  const name = sheetNames.get(place.sheet);
  if (name === undefined) throw new RangeError(`the workbook has no sheet "${place.sheet}"`);
  return `'${name.replaceAll("'", "''")}'!${address(place)}`;
}
