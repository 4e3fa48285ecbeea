import { fill } from '../../../../i18n/fill.ts';
import { figure, type InputWords } from '../../chart.ts';
import type { PortfolioInputs, PortfolioResult } from '../../state.ts';
import { gateAnswerOf, isEntered, ratingOf } from '../../state/ratings.ts';

export interface PrintRatingsProps {
  readonly words: InputWords;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
  /** Empty cells to write in. */
  readonly blank: boolean;
}

/** Rows to write names in where there are none yet. */
const emptyRows = 15;

export function PrintRatings({ words, inputs, result, blank }: PrintRatingsProps) {
  const { text } = words;
  const entered = inputs.criteria.filter(isEntered);
  const names: readonly { id: string; name: string }[] =
    result.accounts.length > 0
      ? result.accounts
      : Array.from({ length: emptyRows }, (_, index) => ({ id: String(index), name: '' }));
  return (
    <section>
      <h2>{text.print.ratings}</h2>
      {blank ? (
        <p class="tool-print-lines">
          <span>{text.print.by}</span>
          <span>{text.print.date}</span>
        </p>
      ) : null}
      <table class="tool-table portfolio-print-grid">
        <thead>
          <tr>
            <th scope="col">{text.table.account}</th>
            {entered.map((criterion, index) => (
              <th key={criterion.id} scope="col" class="ui-figure">
                {blank ? index + 1 : inputs.criteria.indexOf(criterion) + 1}
              </th>
            ))}
            {inputs.gates.map((gate, index) => (
              <th key={gate.id} scope="col">
                {fill(text.print.gateMark, { n: index + 1 })}
              </th>
            ))}
            {blank ? (
              <th scope="col" class="portfolio-print-wide">
                {text.ratings.source}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {names.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {entered.map((criterion) => (
                <td key={criterion.id} class="ui-figure">
                  {blank ? null : figure(words, ratingOf(inputs, id, criterion.id).value, 0)}
                </td>
              ))}
              {inputs.gates.map((gate) => (
                <td key={gate.id}>{blank ? null : text[gateAnswerOf(inputs, id, gate.id)]}</td>
              ))}
              {blank ? <td /> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
