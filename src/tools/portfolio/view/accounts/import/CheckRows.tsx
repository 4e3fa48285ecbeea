import type { RowCode } from '../../../../../exchange/account-draft.ts';
import type { AccountsFromTable } from '../../../../../exchange/accounts-from-table.ts';
import type { MergedAccounts } from '../../../../../exchange/merge-accounts.ts';
import { fill } from '../../../../../i18n/fill.ts';
import { Notice } from '../../../../../ui/Notice.tsx';
import { CheckedRows } from '../../../../../workbench/import/CheckedRows.tsx';
import type { ImportText } from '../../../../../workbench/import/text.en.ts';
import type { AccountsText } from '../../../accounts-text.en.ts';

export interface CheckRowsProps {
  readonly text: AccountsText;
  readonly importText: ImportText;
  readonly read: AccountsFromTable;
  readonly merged: MergedAccounts;
}

const namesShown = 10;

/** What would be taken, what not and why: before anything is changed. */
export function CheckRows({ text, importText, read, merged }: CheckRowsProps) {
  const { check } = text.importing;
  const { added, updated, unchanged, figuresNotCounted } = merged;
  const rows = read.rowsTaken;
  const names = figuresNotCounted.slice(0, namesShown).join(' · ');
  const sentences: Readonly<Record<RowCode, string>> = { ...text.cell, ...check.codes };
  return (
    <CheckedRows
      text={importText}
      sound={rows > 0 ? fill(check.sound, { rows, added, updated, unchanged }) : null}
      updates={updated > 0}
      errors={read.errors.map(({ row, heading, code, text: cell, values }) => ({
        row,
        heading,
        reason: fill(sentences[code], { text: cell, ...values }),
      }))}
      rowsLeftOut={read.rowsLeftOut}
    >
      {figuresNotCounted.length > 0 ? (
        <Notice kind="warning">{fill(check.notCounted, { names })}</Notice>
      ) : null}
    </CheckedRows>
  );
}
