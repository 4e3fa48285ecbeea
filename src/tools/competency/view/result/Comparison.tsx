import { fill } from '../../../../i18n/fill.ts';
import { comparisonHead, comparisonRows, type ComparisonRow, type Words } from '../../chart.ts';
import type { CandidateResult } from '../../model.ts';
import { patch } from '../../state/changes.ts';
import type { Change, CompetencyProps } from '../competency-props.ts';

export function Comparison({ words, result, change }: CompetencyProps) {
  const [candidate, ...others] = comparisonHead(words);
  const { caption } = words.text.result;
  return (
    // A box that scrolls has to be reachable by keyboard.
    <div class="tool-table-box" role="region" aria-label={caption} tabIndex={0}>
      <table class="tool-table competency-comparison">
        <caption class="ui-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{candidate}</th>
            {others.map((head, column) => (
              <th key={head} scope="col" class={column === 0 ? undefined : 'ui-figure'}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparisonRows(words, result).map((row) => (
            <tr key={row.id} class={row.isLooked ? 'competency-looked' : undefined}>
              <th scope="row">
                <Name words={words} row={row} change={change} />
                <span class="competency-note">{row.note}</span>
              </th>
              <td>
                <Outlook words={words} outlook={row.outlook} />
                <span class="competency-note">{row.doubt}</span>
              </td>
              {row.cells.map((cell, column) => (
                <td key={column} class="ui-figure">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface NameProps {
  readonly words: Words;
  readonly row: ComparisonRow;
  readonly change: Change | null;
}

function Name({ words, row, change }: NameProps) {
  if (change === null) return <span class="competency-name">{row.name}</span>;
  return (
    <button
      type="button"
      class="ui-link-button competency-name"
      aria-label={fill(words.text.result.show, { name: row.name })}
      aria-pressed={row.isLooked}
      onClick={() => {
        change(patch({ candidateId: row.id }), 'candidate');
      }}
    >
      {row.name}
    </button>
  );
}

/** Each proposal has its own mark, so colour is never the only sign. */
function Outlook({
  words,
  outlook,
}: {
  readonly words: Words;
  readonly outlook: CandidateResult['outlook'];
}) {
  return (
    <span class={`competency-outlook competency-outlook-${outlook}`}>{words.text.outlook[outlook]}</span>
  );
}
