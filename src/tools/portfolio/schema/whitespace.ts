import * as v from 'valibot';
import { id, numberIn, recordOf, text } from '../../../workspace/tool-schema.ts';
import { portfolioLimits } from './limits.ts';
import { remembered } from './remembered.ts';

/** Something we sell. */
export interface Offering {
  readonly id: string;
  readonly name: string;
}

/** Buys it from us, could buy it and buys it from nobody, buys it from a competitor, has no need of it. */
export const cellStates = ['have', 'could', 'competitor', 'none'] as const;
export type CellState = (typeof cellStates)[number];

export interface WhitespaceCell {
  readonly state: CellState;
  /** Per year, in workspace currency; null is not known. */
  readonly value: number | null;
}

/** By offering id; one that is not there has not been looked at. */
export type UnitCells = Readonly<Record<string, WhitespaceCell>>;

export interface WhitespacePart {
  readonly offerings: readonly Offering[];
  /** Whether an account with locations has one row, or one for each of them. */
  readonly rows: 'accounts' | 'locations';
  /** By account id. */
  readonly cells: Readonly<Record<string, UnitCells>>;
  /** By account id, then location id. */
  readonly locationCells: Readonly<Record<string, Readonly<Record<string, UnitCells>>>>;
}

export const defaultWhitespace: WhitespacePart = {
  offerings: [],
  rows: 'accounts',
  cells: {},
  locationCells: {},
};

const unitCells = remembered(
  recordOf(
    v.strictObject({
      state: v.picklist(cellStates),
      value: v.nullable(numberIn(0, portfolioLimits.figure)),
    }),
  ),
);

export const whitespaceSchema = v.strictObject({
  offerings: v.pipe(v.array(v.strictObject({ id, name: text })), v.maxLength(portfolioLimits.offerings)),
  rows: v.picklist(['accounts', 'locations']),
  cells: recordOf(unitCells),
  locationCells: recordOf(recordOf(unitCells)),
}) satisfies v.GenericSchema<unknown, WhitespacePart>;
