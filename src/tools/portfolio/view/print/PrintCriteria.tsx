import { fill } from '../../../../i18n/fill.ts';
import { anchorsOf, criterionName, gateName, percent, type InputWords } from '../../chart.ts';
import type { PortfolioInputs, PortfolioResult } from '../../state.ts';
import { isEntered } from '../../state/ratings.ts';

export interface PrintCriteriaProps {
  readonly words: InputWords;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
  readonly withWeights: boolean;
}

export function PrintCriteria({ words, inputs, result, withWeights }: PrintCriteriaProps) {
  const { text } = words;
  const shown = withWeights ? inputs.criteria : inputs.criteria.filter(isEntered);
  return (
    <section>
      <h2>{text.print.criteria}</h2>
      <table class="tool-table">
        <thead>
          <tr>
            <th scope="col">{text.print.number}</th>
            <th scope="col">{text.print.criterion}</th>
            <th scope="col">{text.criteria.axis}</th>
            {withWeights ? (
              <th scope="col" class="ui-figure">
                {text.weights.inScore}
              </th>
            ) : null}
            <th scope="col">{text.criteria.low}</th>
            <th scope="col">{text.criteria.middle}</th>
            <th scope="col">{text.criteria.high}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((criterion, index) => {
            const anchors = anchorsOf(words, criterion);
            const { scale } = criterion;
            return (
              <tr key={criterion.id}>
                <td>{index + 1}</td>
                <th scope="row">{criterionName(words, criterion)}</th>
                <td>{text.axis[criterion.axis].name}</td>
                {withWeights ? (
                  <td class="ui-figure">
                    {percent(words, result.overallWeights?.[criterion.id] ?? null, 1)}
                  </td>
                ) : null}
                {scale.kind === 'rated' ? (
                  <>
                    <td>{anchors?.low}</td>
                    <td>{anchors?.middle}</td>
                    <td>{anchors?.high}</td>
                  </>
                ) : (
                  <td colSpan={3}>{text.criteria.measures[scale.measure]}</td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {inputs.gates.length > 0 ? (
        <>
          <p>{withWeights ? text.ratings.gates : text.print.gateHint}</p>
          <ul>
            {inputs.gates.map((gate, index) => (
              <li key={gate.id}>
                {fill(text.print.gateMark, { n: index + 1 })} {gateName(words, gate)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
