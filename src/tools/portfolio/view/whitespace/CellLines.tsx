import { money } from '../../chart.ts';
import { stateSentence, type WhitespaceWords } from '../../chart/whitespace-words.ts';
import type { WhitespaceCell } from '../../state/whitespace.ts';

export interface NamedLine extends WhitespaceCell {
  readonly name: string;
}

export interface CellLinesProps {
  readonly words: WhitespaceWords;
  readonly caption: string;
  readonly lines: readonly NamedLine[];
}

/** The cells that a total is made of. */
export function CellLines({ words, caption, lines }: CellLinesProps) {
  const { largest, state } = words.space;
  return (
    <table class="tool-table space-lines">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{largest.head.cell}</th>
          <th scope="col">{largest.head.state}</th>
          <th scope="col" class="ui-figure">
            {largest.head.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.name}>
            <th scope="row">{line.name}</th>
            <td>
              <span aria-hidden="true">{state[line.state].mark}</span> {stateSentence(words, line.state)}
            </td>
            <td class="ui-figure">{line.state === 'none' ? null : money(words, line.value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
