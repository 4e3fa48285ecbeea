import { fill } from '../../../../i18n/fill.ts';
import { Select } from '../../../../ui/Select.tsx';
import { criterionName, type InputWords } from '../../chart.ts';
import { change, type Axis, type Criterion, type PortfolioInputs } from '../../state.ts';
import {
  comparisonCode,
  comparisonCodes,
  comparisonFromCode,
  comparisonOf,
  setComparison,
} from '../../state/comparisons.ts';
import { ScrollBox } from '../ScrollBox.tsx';

export interface PairMatrixProps {
  readonly words: InputWords;
  readonly inputs: PortfolioInputs;
  readonly axis: Axis;
}

export function PairMatrix({ words, inputs, axis }: PairMatrixProps) {
  const { pairs: text } = words.text;
  const own = inputs.criteria.filter((criterion) => criterion.axis === axis);
  return (
    <ScrollBox label={text.matrixHint}>
      <table class="tool-table portfolio-pair-matrix">
        <caption>{text.matrixHint}</caption>
        <thead>
          <tr>
            <td />
            {own.slice(1).map((criterion) => (
              <th key={criterion.id} scope="col">
                {criterionName(words, criterion)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {own.slice(0, -1).map((row, rowIndex) => (
            <tr key={row.id}>
              <th scope="row">{criterionName(words, row)}</th>
              {own.slice(1).map((column, columnIndex) => (
                <td key={column.id}>
                  {columnIndex >= rowIndex ? (
                    <PairCell words={words} inputs={inputs} row={row} column={column} />
                  ) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

interface PairCellProps {
  readonly words: InputWords;
  readonly inputs: PortfolioInputs;
  readonly row: Criterion;
  readonly column: Criterion;
}

function PairCell({ words, inputs, row, column }: PairCellProps) {
  const { pairs: text } = words.text;
  const said = comparisonOf(inputs, row.id, column.id);
  const label = (code: string) => {
    const comparison = comparisonFromCode(code);
    if (comparison === null) return text.unanswered;
    if (comparison.favours === 'equal') return text.matrixEqual;
    return fill(comparison.favours === 'first' ? text.matrixMore : text.matrixLess, { n: comparison.times });
  };
  return (
    <Select
      label={fill(text.matrixOf, { a: criterionName(words, row), b: criterionName(words, column) })}
      hideLabel
      value={comparisonCode(said)}
      options={comparisonCodes.map((code) => ({ value: code, label: label(code) }))}
      onChange={(code) =>
        change(setComparison(row.id, column.id, comparisonFromCode(code)), `pair ${row.id} ${column.id}`)
      }
    />
  );
}
