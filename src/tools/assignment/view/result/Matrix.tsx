import { matrixRows, type MatrixCell, type Pair, type Told } from '../../chart.ts';

export interface MatrixProps {
  readonly told: Told;
  readonly selected: Pair;
  readonly onSelect: (pair: Pair) => void;
}

/** Every account with every manager: fit, today and choice; a figure opens the pair. */
export function Matrix({ told, selected, onSelect }: MatrixProps) {
  const { words, result } = told;
  const { matrix: text } = words.text;
  const isSelected = (account: number, { manager }: MatrixCell) =>
    selected.account === account && selected.manager === manager;
  return (
    <div class="tool-block">
      <div class="tool-table-box assignment-box" role="region" aria-label={text.caption} tabIndex={0}>
        <table class="tool-table assignment-matrix">
          <caption>{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.account}</th>
              {result.case.managers.map(({ id, name }) => (
                <th key={id} scope="col" class="ui-figure">
                  {name}
                </th>
              ))}
              <th scope="col" class="ui-figure">
                {text.hours}
              </th>
            </tr>
          </thead>
          <tbody>
            {matrixRows(told).map(({ account, name, cells, hours }) => (
              <tr key={account}>
                <th scope="row">{name}</th>
                {cells.map((cell) => (
                  <td key={cell.manager} class="ui-figure">
                    <button
                      type="button"
                      class={cell.isChosen ? 'assignment-cell assignment-cell-chosen' : 'assignment-cell'}
                      aria-pressed={isSelected(account, cell)}
                      aria-label={cell.label}
                      onClick={() => {
                        onSelect({ account, manager: cell.manager });
                      }}
                    >
                      <span aria-hidden="true" class="assignment-marks">
                        {cell.marks}
                      </span>
                      {cell.points}
                    </button>
                  </td>
                ))}
                <td class="ui-figure">{hours}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="tool-small">{text.legend}</p>
      <p class="tool-small">{text.lead}</p>
    </div>
  );
}
