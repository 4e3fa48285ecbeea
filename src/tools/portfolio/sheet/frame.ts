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
  { words }: Source,
  id: SheetId,
  blocks: readonly Block[],
  widths: readonly number[] = [nameWidth, figureWidth],
  frozenRows: number = headRow,
): Sheet {
  const { name, about } = words.sheet.sheets[id];
  const remark = words.sheet.notes[id];
  return titledSheet({ id, name, about, remark, blocks, widths, frozenRows });
}

/** The name as it stands in the sheet of accounts, so that it has to be changed only there. */
export function nameCell(source: Source, { accounts }: Layout, index: number): Cell {
  return result(formula`${accounts.cell('name', index)}&""`, accountOf(source, index).name);
}
