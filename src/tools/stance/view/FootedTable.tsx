export interface FootedTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row is its heading; the others stand right as figures. */
  readonly rows: readonly (readonly string[])[];
  readonly foot: readonly string[];
}

/** A table whose last row is the sum. */
export function FootedTable({ caption, head, rows, foot }: FootedTableProps) {
  return (
    <div class="stance-table-box" role="region" aria-label={caption} tabIndex={0}>
      <table class="stance-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={cell} scope="col" class={column === 0 ? undefined : 'ui-figure'}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Cells key={index} row={row} />
          ))}
        </tbody>
        <tfoot>
          <Cells row={foot} />
        </tfoot>
      </table>
    </div>
  );
}

function Cells({ row: [name, ...figures] }: { readonly row: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {figures.map((cell, index) => (
        <td key={index} class="ui-figure">
          {cell}
        </td>
      ))}
    </tr>
  );
}
