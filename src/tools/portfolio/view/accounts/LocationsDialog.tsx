import { useStore } from '@nanostores/preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import type { GridEdit } from '../../../../ui/data-grid/column.ts';
import { DataGrid } from '../../../../ui/data-grid/DataGrid.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import type { Account } from '../../../../workspace/schema.ts';
import { redo, undo } from '../../../../workspace/store.ts';
import { newId } from '../../../../workspace/new-id.ts';
import { locationColumns } from './account-columns.ts';
import { locationRow } from './account-row.ts';
import type { AccountsWords } from './accounts-words.ts';
import { $locationDrafts } from './drafts.ts';
import { editLocations, without } from './edit-accounts.ts';
import { gridText } from './grid-text.ts';
import { alignedWith, withPoints } from './pasted-table.ts';

export interface LocationsDialogProps {
  readonly words: AccountsWords;
  readonly account: Account;
  readonly years: readonly number[];
  readonly thisYear: number;
  /** False when the change was refused. */
  readonly onChange: (account: Account) => boolean;
  readonly onClose: () => void;
}

export function LocationsDialog({
  words,
  account,
  years,
  thisYear,
  onChange,
  onClose,
}: LocationsDialogProps) {
  const { text } = words;
  const [selected, setSelected] = useState<readonly string[]>([]);
  const drafts = useStore($locationDrafts);
  const columns = useMemo(() => locationColumns(words, years, thisYear), [words, years, thisYear]);
  const rows = useMemo(
    () => account.locations.map((location) => locationRow(location, thisYear)),
    [account.locations, thisYear],
  );
  const labels = useMemo(() => gridText(text, text.dataGrid.newLocation), [text]);
  const onSelect = useCallback((ids: readonly string[]) => {
    setSelected(ids);
  }, []);
  const onEdit = (edit: GridEdit) => {
    const ids = edit.added.map(newId);
    return onChange(editLocations(account, edit, ids)) ? ids : [];
  };
  const footer = (
    <button type="button" class="ui-button ui-button-primary" onClick={onClose}>
      {text.locations.done}
    </button>
  );
  return (
    <Dialog
      title={fill(text.locations.title, { name: account.name || text.unnamed })}
      closeLabel={text.locations.close}
      onClose={onClose}
      size="wide"
      footer={footer}
    >
      <p>{text.locations.lead}</p>
      {account.locations.length === 0 ? <Notice kind="info">{text.locations.first}</Notice> : null}
      <DataGrid
        label={text.locations.grid}
        rows={rows}
        columns={columns}
        text={labels}
        drafts={drafts}
        onDrafts={(next) => {
          $locationDrafts.set(next);
        }}
        onEdit={onEdit}
        onUndo={undo}
        onRedo={redo}
        onSelect={onSelect}
        onPasteTable={(cells, columnIds, paste) => {
          paste(alignedWith(withPoints(cells), columnIds));
        }}
        canAdd
        plain
      >
        <button
          type="button"
          class="ui-button"
          disabled={selected.length === 0}
          onClick={() => {
            onChange({ ...account, locations: without(account.locations, new Set(selected)) });
          }}
        >
          {text.locations.remove}
        </button>
      </DataGrid>
    </Dialog>
  );
}
