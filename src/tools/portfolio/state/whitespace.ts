import { portfolioLimits, type PortfolioInputs } from '../schema.ts';
import type { CellState, Offering, UnitCells, WhitespaceCell, WhitespacePart } from '../schema/whitespace.ts';

export { evaluateWhitespace, offeringLines } from '../model/whitespace.ts';
export type * from '../model/whitespace.ts';
export { cellStates, type CellState, type Offering, type WhitespaceCell } from '../schema/whitespace.ts';

type Change = (inputs: PortfolioInputs) => PortfolioInputs;

function changePart(how: (part: WhitespacePart) => WhitespacePart): Change {
  return (inputs) => ({ ...inputs, whitespace: how(inputs.whitespace) });
}

export function hasRoomForOfferings({ whitespace }: PortfolioInputs): boolean {
  return whitespace.offerings.length < portfolioLimits.offerings;
}

export function addOfferings(offerings: readonly Offering[]): Change {
  return changePart((part) => ({
    ...part,
    offerings: [...part.offerings, ...offerings].slice(0, portfolioLimits.offerings),
  }));
}

export function renameOffering(id: string, name: string): Change {
  return changePart((part) => ({
    ...part,
    offerings: part.offerings.map((offering) => (offering.id === id ? { ...offering, name } : offering)),
  }));
}

/** Its cells stay in the document and count no more, as ratings of a removed criterion do. */
export function removeOfferings(ids: ReadonlySet<string>): Change {
  return changePart((part) => ({
    ...part,
    offerings: part.offerings.filter(({ id }) => !ids.has(id)),
  }));
}

export function setRows(rows: WhitespacePart['rows']): Change {
  return changePart((part) => ({ ...part, rows }));
}

/** What was typed into a cell: a state, a value or both; what was not said stays as it is. */
export type CellEntry =
  | { readonly kind: 'clear' }
  | {
      readonly kind: 'set';
      /** Null keeps the state; a cell that has none and gets a value is one that they have. */
      readonly state: CellState | null;
      /** Undefined keeps the value. */
      readonly value: number | null | undefined;
    };

export interface CellPlace {
  readonly accountId: string;
  readonly locationId: string | null;
  readonly offeringId: string;
}

/** The cell after an entry; undefined is one that has not been looked at. */
export function enteredCell(
  before: WhitespaceCell | undefined,
  entry: CellEntry,
): WhitespaceCell | undefined {
  if (entry.kind === 'clear') return undefined;
  const value = entry.value === undefined ? (before?.value ?? null) : entry.value;
  const kept = before === undefined || before.state === 'none' ? 'have' : before.state;
  const state = entry.state ?? kept;
  return { state, value: state === 'none' ? null : value };
}

type Placed = CellPlace & { readonly entry: CellEntry };

/** One gesture, such as a pasted block, as one change. */
export function enterCells(entries: readonly Placed[]): Change {
  const ofAccounts = entries.filter(({ locationId }) => locationId === null);
  const ofLocations = entries.filter(({ locationId }) => locationId !== null);
  return changePart((part) => ({
    ...part,
    cells: patched(part.cells, ofAccounts, ({ accountId }) => accountId, withEntries),
    locationCells: patched(
      part.locationCells,
      ofLocations,
      ({ accountId }) => accountId,
      (before, placed) => patched(before ?? {}, placed, ({ locationId }) => locationId ?? '', withEntries),
    ),
  }));
}

/** Each entry of the record that something is said about, once: a pasted block can be thousands of cells. */
function patched<T>(
  record: Readonly<Record<string, T>>,
  entries: readonly Placed[],
  keyOf: (placed: Placed) => string,
  how: (before: T | undefined, entries: readonly Placed[]) => T,
): Readonly<Record<string, T>> {
  if (entries.length === 0) return record;
  const next = new Map(Object.entries(record));
  for (const [key, placed] of Map.groupBy(entries, keyOf)) next.set(key, how(next.get(key), placed));
  return Object.fromEntries(next);
}

function withEntries(cells: UnitCells | undefined, entries: readonly Placed[]): UnitCells {
  const next = new Map(Object.entries(cells ?? {}));
  for (const { offeringId, entry } of entries) {
    const after = enteredCell(next.get(offeringId), entry);
    if (after) next.set(offeringId, after);
    else next.delete(offeringId);
  }
  return Object.fromEntries(next);
}
