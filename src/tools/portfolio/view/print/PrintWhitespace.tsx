import { ChartTable } from '../../../../ui/ChartTable.tsx';
import {
  openFinding,
  openTable,
  rollUpCells,
  rollUpHeads,
  whitespaceReading,
} from '../../chart/whitespace.ts';
import { offeringName, shownCell, type WhitespaceWords } from '../../chart/whitespace-words.ts';
import { money, percent } from '../../chart.ts';
import { $workspace, type PortfolioInputs } from '../../state.ts';
import { own } from '../../model/own.ts';
import { evaluateWhitespace, type WhitespaceResult } from '../../state/whitespace.ts';

export interface PrintWhitespaceProps {
  readonly words: WhitespaceWords;
  readonly inputs: PortfolioInputs;
}

export function PrintWhitespace({ words, inputs }: PrintWhitespaceProps) {
  const workspace = $workspace.get();
  const { offerings } = inputs.whitespace;
  if (workspace === null || offerings.length === 0 || workspace.accounts.length === 0) return null;
  const result = evaluateWhitespace(inputs.whitespace, workspace);
  return (
    <section>
      <h2>{words.text.tabs.whitespace}</h2>
      <p>{whitespaceReading(words, result, offerings).join(words.text.sentenceGap)}</p>
      <PrintCells words={words} inputs={inputs} result={result} />
      <h2>{words.space.rollUp.heading}</h2>
      <ChartTable
        caption={words.space.rollUp.caption.offerings}
        head={[words.space.offerings.name, ...rollUpHeads(words)]}
        rows={[
          ...offerings.flatMap((offering, at) => {
            const totals = result.offerings[at];
            return totals ? [[offeringName(words, offering), ...rollUpCells(words, totals)]] : [];
          }),
          [words.space.rollUp.total, ...rollUpCells(words, result.total)],
        ]}
      />
      <h2>{openFinding(words, result)}</h2>
      <ChartTable {...openTable(result, offerings, words)} />
    </section>
  );
}

function PrintCells({ words, inputs, result }: PrintWhitespaceProps & { readonly result: WhitespaceResult }) {
  const { space } = words;
  const { offerings, rows } = inputs.whitespace;
  const marks = (['have', 'could', 'competitor', 'none'] as const).map(
    (state) => `${space.state[state].mark} ${space.state[state].long}`,
  );
  return (
    <>
      <p>{marks.join(' · ')}</p>
      <table class="tool-table">
        <caption>{space.grid}</caption>
        <thead>
          <tr>
            <th scope="col">{rows === 'accounts' ? space.account : space.location}</th>
            {offerings.map((offering) => (
              <th key={offering.id} scope="col">
                {offeringName(words, offering)}
              </th>
            ))}
            <th scope="col">{space.columns.open}</th>
            <th scope="col">{space.columns.share}</th>
          </tr>
        </thead>
        <tbody>
          {result.rows.map(({ id, name, cells, totals }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {offerings.map((offering) => (
                <td key={offering.id} class="ui-nowrap">
                  {shownCell(words, own(cells, offering.id))}
                </td>
              ))}
              <td class="ui-figure">{money(words, totals.open)}</td>
              <td class="ui-figure">{percent(words, totals.share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
