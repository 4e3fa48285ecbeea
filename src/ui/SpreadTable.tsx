import { Fragment, type ComponentChildren } from 'preact';

export interface SpreadCell {
  /** The figure, which says everything; the shade only makes large ones easy to find. */
  readonly text: string;
  /** 0 to 4. */
  readonly shade: number;
}

export interface SpreadRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly SpreadCell[];
  /** At the end of the row, such as its mean. */
  readonly end: string;
}

export interface SpreadFoot {
  readonly name: string;
  readonly cells: readonly string[];
}

export interface SpreadTableProps {
  readonly caption: string;
  /** Over the names of the rows, over each column, and over the ends of the rows. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly endHead: string;
  readonly rows: readonly SpreadRow[];
  readonly feet: readonly SpreadFoot[];
  /** What the button of a row opens, as its tooltip. */
  readonly unfold: (name: string) => string;
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly unfolded: (id: string) => ComponentChildren;
}

/** How far people are apart, thing by thing and question by question; each row opens into who said what. */
export function SpreadTable(props: SpreadTableProps) {
  const { caption, corner, columns, endHead, rows, feet, unfold, open, onOpen, unfolded } = props;
  return (
    // A box that scrolls has to be reachable by keyboard.
    <div class="ui-table-box ui-spread-box" role="region" aria-label={caption} tabIndex={0}>
      <table class="ui-table ui-spread">
        <caption class="ui-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {[...columns, endHead].map((head, index) => (
              <th key={index} scope="col" class="ui-figure">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, cells, end }) => (
            <Fragment key={id}>
              <tr>
                <th scope="row">
                  <button
                    type="button"
                    class="ui-unfold"
                    aria-expanded={open === id}
                    title={unfold(name)}
                    onClick={() => {
                      onOpen(open === id ? null : id);
                    }}
                  >
                    {name}
                  </button>
                </th>
                {cells.map(({ text, shade }, column) => (
                  <td key={column} class={`ui-figure ui-shade-${shade}`}>
                    {text}
                  </td>
                ))}
                <td class="ui-figure ui-spread-end">{end}</td>
              </tr>
              {open === id ? (
                <tr>
                  <td class="ui-spread-why" colSpan={columns.length + 2}>
                    {unfolded(id)}
                  </td>
                </tr>
              ) : null}
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          {feet.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={column} class="ui-figure">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tfoot>
      </table>
    </div>
  );
}
