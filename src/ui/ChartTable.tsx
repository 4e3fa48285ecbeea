export interface ChartTableData {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row is its heading; the others stand right as figures. */
  readonly rows: readonly (readonly string[])[];
}

export function ChartTable({ caption, head, rows }: ChartTableData) {
  return (
    // A box that scrolls has to be reachable by keyboard.
    <div class="ui-table-box" role="region" aria-label={caption} tabIndex={0}>
      <table class="ui-table">
        <caption class="ui-hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={column} scope="col" class={column === 0 ? undefined : 'ui-figure'}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) =>
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
          ))}
        </tbody>
      </table>
    </div>
  );
}
