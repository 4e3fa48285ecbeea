import { needsTable, type Words } from '../../chart.ts';
import type { NeedLine } from '../../model.ts';

export interface PrintNeedsProps {
  readonly words: Words;
  readonly lines: readonly NeedLine[];
}

/** What was entered of the needs, so that the sheet can be checked without the screen. */
export function PrintNeeds({ words, lines }: PrintNeedsProps) {
  if (lines.length === 0) return null;
  const { caption, head, rows } = needsTable(lines, words);
  return (
    <table class="tool-table technology-print-needs">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], index) => (
          <tr key={index}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
