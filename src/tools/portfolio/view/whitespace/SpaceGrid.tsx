import { useCallback, useMemo, useState } from 'preact/hooks';
import type { GridDrafts, GridEdit } from '../../../../ui/data-grid/column.ts';
import { DataGrid } from '../../../../ui/data-grid/DataGrid.tsx';
import type { AccountsText } from '../../accounts-text.en.ts';
import type { WhitespaceWords } from '../../chart/whitespace-words.ts';
import { change, redo, undo, type PortfolioInputs } from '../../state.ts';
import { enterCells, type WhitespaceResult } from '../../state/whitespace.ts';
import { gridText } from '../accounts/grid-text.ts';
import { readEntry } from './read-entry.ts';
import { spaceColumns } from './space-columns.ts';

export interface SpaceGridProps {
  readonly words: WhitespaceWords;
  readonly gridWords: AccountsText;
  readonly inputs: PortfolioInputs;
  readonly result: WhitespaceResult;
  readonly thisYear: number;
  readonly onOpen: (rowId: string) => void;
}

const none: GridDrafts = new Map();

export function SpaceGrid({ words, gridWords, inputs, result, thisYear, onOpen }: SpaceGridProps) {
  const { space } = words;
  const { offerings, rows: kind } = inputs.whitespace;
  const [drafts, setDrafts] = useState(none);
  const { rows } = result;
  const columns = useMemo(
    () => spaceColumns(words, offerings, kind, thisYear, onOpen),
    [words, offerings, kind, thisYear, onOpen],
  );
  const labels = useMemo(() => gridText(gridWords, gridWords.dataGrid.newRow), [gridWords]);
  const onEdit = useCallback(
    ({ changes }: GridEdit) => {
      const byId = new Map(rows.map((row) => [row.id, row]));
      const entries = changes.flatMap(({ rowId, columnId, value }) => {
        const row = byId.get(rowId);
        const reading = readEntry(words, String(value ?? ''));
        if (!row || !reading.ok) return [];
        const { accountId, locationId } = row;
        return [{ accountId, locationId, offeringId: columnId, entry: reading.entry }];
      });
      change(enterCells(entries));
      return [];
    },
    [rows, words],
  );
  return (
    <DataGrid
      label={space.grid}
      rows={rows}
      columns={columns}
      text={labels}
      onEdit={onEdit}
      drafts={drafts}
      onDrafts={setDrafts}
      onUndo={undo}
      onRedo={redo}
    />
  );
}
