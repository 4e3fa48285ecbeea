import { result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { titledSheet, type Block, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { headRow, type Layout } from './layout.ts';
import { accountOf, type Source } from './source.ts';

const nameWidth = 30;
const figureWidth = 16;

type SheetId = Exclude<keyof Source['words']['sheet']['sheets'], 'pairs'>;

/** A sheet with its title and a remark above it. */
export function framed(
  source: Source,
  id: SheetId,
  blocks: readonly Block[],
  widths: readonly number[] = [nameWidth, figureWidth],
  frozenRows: number = headRow,
): Sheet {
  const { name, about } = source.words.sheet.sheets[id];
  return titledSheet({ id, name, about, remark: remarkOf(source, id), blocks, widths, frozenRows });
}

function remarkOf({ words, inputs }: Source, id: SheetId): string {
  const { notes, merged } = words.sheet;
  return id === 'ratings' && inputs.scoreFrom === 'merged' ? merged : notes[id];
}

/** The name as it stands in the sheet of accounts, so that it has to be changed only there. */
export function nameCell(source: Source, { accounts }: Layout, index: number): Cell {
  return result(formula`${accounts.cell('name', index)}&""`, accountOf(source, index).name);
}
