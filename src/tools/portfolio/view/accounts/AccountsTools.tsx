import { downloadFile, safeFileName } from '../../../../exchange/download.ts';
import { toCsv } from '../../../../exchange/to-csv.ts';
import { fill } from '../../../../i18n/fill.ts';
import { Menu } from '../../../../ui/Menu.tsx';
import type { Account } from '../../../../workspace/schema.ts';
import { newId } from '../../../../workspace/new-id.ts';
import type { AccountsWords } from './accounts-words.ts';
import { duplicateAccounts, without } from './edit-accounts.ts';
import { exportRows } from './export-rows.ts';
import type { AccountsActions } from './use-accounts.ts';

export interface AccountsToolsProps {
  readonly words: AccountsWords;
  readonly accounts: readonly Account[];
  readonly thisYear: number;
  readonly selected: readonly string[];
  readonly actions: AccountsActions;
  readonly onAdd: () => void;
  readonly onImport: () => void;
  readonly onLocations: (accountId: string) => void;
}

export function AccountsTools(props: AccountsToolsProps) {
  const { words, accounts, thisYear, selected, actions, onAdd, onImport, onLocations } = props;
  const { text } = words;
  const { tools, message } = text;
  const n = selected.length;
  const first = accounts.find(({ id }) => id === selected[0]);
  const firstName = first === undefined || first.name === '' ? text.unnamed : first.name;
  const exportCsv = () => {
    const name = safeFileName(text.fileName, 'csv');
    const way = downloadFile(name, 'text/csv', toCsv(exportRows(accounts, words, thisYear)));
    actions.say(way === 'blocked' ? { kind: 'warning', text: message.blocked, canUndo: false } : null);
  };
  const duplicate = () => {
    const copyOf = (name: string) => fill(tools.copyName, { name });
    actions.change(
      (list) => duplicateAccounts(list, new Set(selected), copyOf, newId),
      fill(message.duplicated, { n }),
    );
  };
  const remove = () => {
    actions.change((list) => without(list, new Set(selected)), fill(message.deleted, { n }));
  };
  const items = [
    {
      id: 'locations',
      label: fill(tools.locations, { name: firstName }),
      disabled: !first,
      onSelect: () => {
        if (first) onLocations(first.id);
      },
    },
    { id: 'duplicate', label: fill(tools.duplicate, { n }), onSelect: duplicate },
    { id: 'remove', label: fill(tools.remove, { n }), onSelect: remove },
  ];
  return (
    <>
      <button type="button" class="ui-button" onClick={onAdd}>
        {tools.add}
      </button>
      <button type="button" class="ui-button" aria-haspopup="dialog" onClick={onImport}>
        {tools.importFile}
      </button>
      <button type="button" class="ui-button" disabled={accounts.length === 0} onClick={exportCsv}>
        {tools.exportCsv}
      </button>
      <Menu label={tools.rows} items={items} disabled={n === 0} />
    </>
  );
}
