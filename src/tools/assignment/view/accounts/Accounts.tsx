import { useCallback, useMemo, useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import type { GridDrafts, GridEdit } from '../../../../ui/data-grid/column.ts';
import { DataGrid } from '../../../../ui/data-grid/DataGrid.tsx';
import { Select } from '../../../../ui/Select.tsx';
import { assignmentLimits } from '../../schema.ts';
import { $documentAccounts, redo, undo } from '../../state.ts';
import { addAccounts, editAccounts, removeAccounts } from '../../state/changes.ts';
import type { InputScreenProps } from '../load-screen.tsx';
import { useStore } from '@nanostores/preact';
import { accountColumns } from './account-columns.ts';
import { accountRowsOf } from './account-rows.ts';
import { gridText } from './grid-text.ts';

const none: GridDrafts = new Map();

/** What the accounts take and need, as a sheet. */
export function Accounts(props: InputScreenProps) {
  const { told, text: inputText, change } = props;
  const { accounts: text } = inputText;
  const { result, words } = told;
  const [drafts, setDrafts] = useState(none);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const rowsOf = useMemo(accountRowsOf, []);
  const rows = rowsOf(result);
  const { skills, settings } = result.inputs;
  const columns = useMemo(
    () => accountColumns(words, text, { skills, people: result.ours, changeCost: settings.changeCost }),
    [words, text, skills, JSON.stringify(result.ours), settings.changeCost],
  );
  const labels = useMemo(() => gridText(inputText), [inputText]);
  const onEdit = useCallback(
    (edit: GridEdit) => {
      change(editAccounts(edit.changes));
      return [];
    },
    [change],
  );
  const there = new Set(rows.map(({ id }) => id));
  const removable = selected.filter((id) => there.has(id));
  return (
    <div class="tool-screen">
      <section class="tool-block">
        <h3 class="tool-finding">{text.heading}</h3>
        <p class="tool-lead">{text.lead}</p>
        <AddAccounts {...props} />
        {rows.length === 0 ? null : (
          <DataGrid
            label={text.grid}
            rows={rows}
            columns={columns}
            text={labels}
            onEdit={onEdit}
            drafts={drafts}
            onDrafts={setDrafts}
            onUndo={undo}
            onRedo={redo}
            onSelect={setSelected}
          >
            <button
              type="button"
              class="ui-button"
              disabled={removable.length === 0}
              onClick={() => {
                change(removeAccounts(removable));
              }}
            >
              {fill(text.remove, { n: removable.length })}
            </button>
          </DataGrid>
        )}
      </section>
    </div>
  );
}

function AddAccounts({ told, text: inputText, change }: InputScreenProps) {
  const { accounts: text } = inputText;
  const { inputs } = told.result;
  const known = new Set(inputs.accounts.map(({ id }) => id));
  const document = useStore($documentAccounts);
  const left = document.filter(({ id }) => !known.has(id));
  const room = assignmentLimits.accounts - known.size;
  if (document.length === 0) return <p>{text.noneInDocument}</p>;
  if (room <= 0) return <p class="tool-small">{fill(text.full, { n: assignmentLimits.accounts })}</p>;
  if (left.length === 0) return null;
  return (
    <>
      {known.size === 0 ? <p>{text.none}</p> : null}
      <div class="tool-fields assignment-add">
        <Select
          label={text.add}
          value=""
          options={[
            { value: '', label: text.choose },
            ...left.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => {
            if (id !== '') change(addAccounts([id]));
          }}
        />
        {left.length <= room ? (
          <button
            type="button"
            class="ui-button"
            onClick={() => {
              change(addAccounts(left.map(({ id }) => id)));
            }}
          >
            {fill(text.addAll, { n: left.length })}
          </button>
        ) : null}
      </div>
    </>
  );
}
