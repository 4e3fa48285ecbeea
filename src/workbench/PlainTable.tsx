import type { ComponentChildren } from 'preact';

export interface PlainTableProps {
  readonly caption: string;
  readonly hideCaption?: boolean | undefined;
  /** Cells of words share the width; columns of figures take what they need. */
  readonly wrap?: boolean | undefined;
  readonly head?: readonly string[] | undefined;
  /** The first cell of a row names it; the others stand right as figures. */
  readonly rows: readonly (readonly ComponentChildren[])[];
  /** Sums, under a line. */
  readonly foot?: readonly (readonly string[])[] | undefined;
}

function Row({ cells }: { readonly cells: readonly ComponentChildren[] }) {
  return (
    <tr>
      {cells.map((cell, column) =>
        column === 0 ? (
          <th key={column} scope="row">
            {cell}
          </th>
        ) : (
          <td key={column} class="ui-figure">
            {cell}
          </td>
        ),
      )}
    </tr>
  );
}

export function PlainTable({ caption, hideCaption, wrap, head, rows, foot = [] }: PlainTableProps) {
  return (
    // A box that scrolls has to be reachable by keyboard.
    <div class="tool-table-box" role="region" aria-label={caption} tabIndex={0}>
      <table class={wrap ? 'tool-table tool-table-wrap' : 'tool-table'}>
        <caption class={hideCaption ? 'ui-hidden' : undefined}>{caption}</caption>
        {head ? (
          <thead>
            <tr>
              {head.map((cell, column) => (
                <th key={column} scope="col" class={column === 0 ? undefined : 'ui-figure'}>
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
        ) : null}
        <tbody>
          {rows.map((cells, index) => (
            <Row key={index} cells={cells} />
          ))}
        </tbody>
        {foot.length > 0 ? (
          <tfoot>
            {foot.map((cells, index) => (
              <Row key={index} cells={cells} />
            ))}
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}
