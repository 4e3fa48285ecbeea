import { useStore } from '@nanostores/preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Table } from '../../../../exchange/table.ts';
import { fill } from '../../../../i18n/fill.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import type { GridEdit } from '../../../../ui/data-grid/column.ts';
import { DataGrid, type GridHandle } from '../../../../ui/data-grid/DataGrid.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import type { Account } from '../../../../workspace/schema.ts';
import { redo, undo } from '../../../../workspace/store.ts';
import { Lazy } from '../../../../workbench/Lazy.tsx';
import { newId } from '../../../../workspace/new-id.ts';
import { accountColumns } from './account-columns.ts';
import { accountRows, shownYears, type AccountRow } from './account-row.ts';
import { AccountsTools } from './AccountsTools.tsx';
import type { AccountsWords } from './accounts-words.ts';
import { $accountDrafts } from './drafts.ts';
import { editAccounts } from './edit-accounts.ts';
import { gridText } from './grid-text.ts';
import { LocationsDialog } from './LocationsDialog.tsx';
import { alignedWith, hasHeadings, pastedTable, withPoints } from './pasted-table.ts';
import { importedText, useAccounts } from './use-accounts.ts';

export interface AccountsSheetProps {
  readonly words: AccountsWords;
  readonly accounts: readonly Account[];
  readonly thisYear: number;
}

/** A table from the clipboard that waits for an answer, or the wish for a file. */
interface Importing {
  readonly table: Table | null;
  readonly pastePlain: () => void;
}

/** What reads files is large and seldom needed. */
const loadImport = {
  en: () => import('./import/load-import.tsx').then(({ importDialog }) => importDialog('en')),
  zh: () => import('./import/load-import.tsx').then(({ importDialog }) => importDialog('zh')),
} as const satisfies Record<Locale, unknown>;

const noTable: Importing = { table: null, pastePlain: () => undefined };

export function AccountsSheet({ words, accounts, thisYear }: AccountsSheetProps) {
  const { text } = words;
  const actions = useAccounts(words);
  const { message, change } = actions;
  const drafts = useStore($accountDrafts);
  const grid = useRef<GridHandle>(null);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [importing, setImporting] = useState<Importing | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);

  const years = useMemo(() => shownYears(thisYear), [thisYear]);
  const rowsOf = useMemo(() => accountRows(thisYear), [thisYear]);
  const rows = useMemo(() => rowsOf(accounts), [rowsOf, accounts]);
  const columns = useMemo(
    () =>
      accountColumns(words, years, thisYear, (row: AccountRow) => {
        setOpenId(row.id);
      }),
    [words, years, thisYear],
  );
  const labels = useMemo(() => gridText(text, text.dataGrid.newRow), [text]);
  const onSelect = useCallback((ids: readonly string[]) => {
    setSelected(ids);
  }, []);
  const onEdit = (edit: GridEdit) => {
    const ids = edit.added.map(newId);
    return change((list) => editAccounts(list, edit, ids)) ? ids : [];
  };
  const opened = accounts.find(({ id }) => id === openId);

  return (
    <div class="accounts">
      <h3 class="tool-finding">{text.heading}</h3>
      <p class="tool-lead">{text.lead}</p>
      {message ? (
        <Notice
          kind={message.kind}
          live
          action={
            message.canUndo ? (
              <button
                type="button"
                class="ui-link-button"
                onClick={() => {
                  undo();
                  actions.say(null);
                }}
              >
                {text.message.undo}
              </button>
            ) : null
          }
        >
          {message.text}
        </Notice>
      ) : null}
      {accounts.length === 0 ? <Notice kind="info">{text.empty}</Notice> : null}
      <DataGrid
        label={text.grid}
        rows={rows}
        columns={columns}
        text={labels}
        drafts={drafts}
        onDrafts={(next) => {
          $accountDrafts.set(next);
        }}
        onEdit={onEdit}
        onUndo={undo}
        onRedo={redo}
        onSelect={onSelect}
        handle={grid}
        canAdd
        onPasteTable={(cells, columnIds, paste) => {
          const pastePlain = () => {
            paste(alignedWith(withPoints(cells), columnIds));
          };
          if (hasHeadings(cells, thisYear)) setImporting({ table: pastedTable(cells), pastePlain });
          else pastePlain();
        }}
      >
        <AccountsTools
          words={words}
          accounts={accounts}
          thisYear={thisYear}
          selected={selected}
          actions={actions}
          onAdd={() => grid.current?.goToNewRow()}
          onImport={() => {
            setImporting(noTable);
          }}
          onLocations={setOpenId}
        />
      </DataGrid>
      <p class="accounts-note">
        {fill(text.figuresIn, { currency: words.currency, year: thisYear })}{' '}
        {rows.some(({ incomplete }) => incomplete) ? text.incompleteNote : null}
      </p>
      {importing ? (
        <Lazy
          load={loadImport[words.locale]}
          quiet
          props={{
            words,
            accounts,
            years,
            thisYear,
            pasted: importing.table,
            onPastePlain: () => {
              setImporting(null);
              importing.pastePlain();
            },
            onTake: (merged) => {
              setImporting(null);
              change(() => merged.accounts, importedText(words, merged), { snapshot: 'import' });
            },
            onClose: () => {
              setImporting(null);
            },
          }}
        />
      ) : null}
      {opened ? (
        <LocationsDialog
          words={words}
          account={opened}
          years={years}
          thisYear={thisYear}
          onChange={(account) => change((list) => list.map((one) => (one.id === account.id ? account : one)))}
          onClose={() => {
            setOpenId(null);
          }}
        />
      ) : null}
    </div>
  );
}
