import type { RowCode, RowError } from '../../../../../exchange/account-draft.ts';
import type { AccountsFromTable } from '../../../../../exchange/accounts-from-table.ts';
import type { MergedAccounts } from '../../../../../exchange/merge-accounts.ts';
import { fill } from '../../../../../i18n/fill.ts';
import { Notice } from '../../../../../ui/Notice.tsx';
import type { AccountsText } from '../../../accounts-text.en.ts';

export interface CheckRowsProps {
  readonly text: AccountsText;
  readonly read: AccountsFromTable;
  readonly merged: MergedAccounts;
}

const errorsShown = 200;
const namesShown = 10;

function RowErrors({ text, errors }: { readonly text: AccountsText; readonly errors: readonly RowError[] }) {
  const { check } = text.importing;
  const sentences: Readonly<Record<RowCode, string>> = { ...text.cell, ...check.codes };
  return (
    <>
      <div class="ui-table-box" role="region" aria-label={check.caption} tabIndex={0}>
        <table class="ui-table">
          <caption class="ui-hidden">{check.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{check.row}</th>
              <th scope="col">{check.column}</th>
              <th scope="col">{check.reason}</th>
            </tr>
          </thead>
          <tbody>
            {errors.slice(0, errorsShown).map(({ row, heading, code, text: cell, values }, index) => (
              <tr key={index}>
                <th scope="row">{row}</th>
                <td>{heading}</td>
                <td>{fill(sentences[code], { text: cell, ...values })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {errors.length > errorsShown ? (
        <p class="ui-hint">{fill(check.more, { n: errors.length - errorsShown })}</p>
      ) : null}
    </>
  );
}

/** What would be taken, what not and why: before anything is changed. */
export function CheckRows({ text, read, merged }: CheckRowsProps) {
  const { check } = text.importing;
  const { added, updated, unchanged, figuresNotCounted } = merged;
  const rows = read.rowsTaken;
  const names = figuresNotCounted.slice(0, namesShown).join(' · ');
  return (
    <div class="accounts-check">
      {rows > 0 ? (
        <Notice kind="done">{fill(check.sound, { rows, added, updated, unchanged })}</Notice>
      ) : (
        <Notice kind="error">{check.none}</Notice>
      )}
      {updated > 0 ? <p class="ui-hint">{check.keeps}</p> : null}
      {figuresNotCounted.length > 0 ? (
        <Notice kind="warning">{fill(check.notCounted, { names })}</Notice>
      ) : null}
      {read.errors.length > 0 ? (
        <>
          <Notice kind="warning">{fill(check.leftOut, { n: read.rowsLeftOut })}</Notice>
          <RowErrors text={text} errors={read.errors} />
        </>
      ) : (
        <p class="ui-hint">{check.allSound}</p>
      )}
    </div>
  );
}
