import type { ComponentChildren } from 'preact';
import { fill } from '../../i18n/fill.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { ImportText } from './text.en.ts';

/** A row that is not taken, in words. */
export interface RefusedRow {
  /** As a spreadsheet numbers it, from 1. */
  readonly row: number;
  /** Empty where it is the row as a whole. */
  readonly heading: string;
  readonly reason: string;
}

export interface CheckedRowsProps {
  readonly text: ImportText;
  /** What taking the sound rows would do; null where there is none. */
  readonly sound: string | null;
  /** Something that is there already would be changed. */
  readonly updates: boolean;
  readonly errors: readonly RefusedRow[];
  readonly rowsLeftOut: number;
  /** What else has to be known before. */
  readonly children?: ComponentChildren;
}

const errorsShown = 200;

function RowErrors({ text, errors }: { readonly text: ImportText; readonly errors: readonly RefusedRow[] }) {
  const { check } = text;
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
            {errors.slice(0, errorsShown).map(({ row, heading, reason }, index) => (
              <tr key={index}>
                <th scope="row">{row}</th>
                <td>{heading}</td>
                <td>{reason}</td>
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
export function CheckedRows({ text, sound, updates, errors, rowsLeftOut, children }: CheckedRowsProps) {
  const { check } = text;
  return (
    <div class="table-import-check">
      {sound === null ? <Notice kind="error">{check.none}</Notice> : <Notice kind="done">{sound}</Notice>}
      {updates ? <p class="ui-hint">{check.keeps}</p> : null}
      {children}
      {errors.length > 0 ? (
        <>
          <Notice kind="warning">{fill(check.leftOut, { n: rowsLeftOut })}</Notice>
          <RowErrors text={text} errors={errors} />
        </>
      ) : (
        <p class="ui-hint">{check.allSound}</p>
      )}
    </div>
  );
}
