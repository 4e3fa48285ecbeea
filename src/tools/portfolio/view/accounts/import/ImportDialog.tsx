import { useCallback } from 'preact/hooks';
import { accountsFromTable } from '../../../../../exchange/accounts-from-table.ts';
import { guessMapping } from '../../../../../exchange/guess-mapping.ts';
import { mappingIssues, type Mapping } from '../../../../../exchange/mapping.ts';
import { mergeAccounts, type MergedAccounts } from '../../../../../exchange/merge-accounts.ts';
import type { Table } from '../../../../../exchange/table.ts';
import { MapColumns } from '../../../../../workbench/import/MapColumns.tsx';
import { TableImport } from '../../../../../workbench/import/TableImport.tsx';
import type { ImportText } from '../../../../../workbench/import/text.en.ts';
import type { Account } from '../../../../../workspace/schema.ts';
import { newId } from '../../../../../workspace/new-id.ts';
import type { AccountsWords } from '../accounts-words.ts';
import { CheckRows } from './CheckRows.tsx';
import { targetKey, targetOptions, withTarget, yearsOffered } from './column-target.ts';
import { negatesCosts } from './figure-format.ts';
import { MappingOptions } from './MappingOptions.tsx';

export interface ImportDialogProps {
  readonly words: AccountsWords;
  readonly importText: ImportText;
  readonly accounts: readonly Account[];
  readonly years: readonly number[];
  readonly thisYear: number;
  /** A table from the clipboard; without one the dialog begins with choosing a file. */
  readonly pasted: Table | null;
  readonly onPastePlain: () => void;
  readonly onTake: (merged: MergedAccounts) => void;
  readonly onClose: () => void;
}

export function ImportDialog(props: ImportDialogProps) {
  const { words, importText, accounts, years, thisYear, pasted, onPastePlain, onTake } = props;
  const text = words.text.importing;
  const check = useCallback(
    (table: Table, mapping: Mapping) => {
      const read = accountsFromTable(table, mapping, { thisYear });
      const merged = mergeAccounts(accounts, read.accounts, newId);
      return {
        rowsTaken: read.rowsTaken,
        shown: <CheckRows text={words.text} importText={importText} read={read} merged={merged} />,
        onTake: () => {
          onTake(merged);
        },
      };
    },
    [words, importText, accounts, thisYear, onTake],
  );
  return (
    <TableImport
      text={importText}
      title={text.title}
      choose={text.choose}
      pasted={pasted}
      pastePlain={{ label: text.mapping.pastePlain, onPaste: onPastePlain }}
      guess={(table) => guessMapping(table, { thisYear })}
      isBlocked={(mapping) => mappingIssues(mapping).length > 0}
      renderMapping={(table, mapping, guessed, onMapping) => (
        <>
          <MapColumns
            text={importText}
            table={table}
            headerRow={mapping.headerRow}
            keys={mapping.columns.map(targetKey)}
            options={targetOptions(words.text, importText.mapping.ignore, yearsOffered(mapping, years))}
            onTarget={(column, key) => {
              onMapping(withTarget(mapping, table, column, key));
            }}
          />
          <MappingOptions
            words={words}
            importText={importText}
            table={table}
            mapping={mapping}
            asksCosts={negatesCosts(guessed)}
            onMapping={onMapping}
          />
        </>
      )}
      check={check}
      onClose={props.onClose}
    />
  );
}
