import { dimensionName, type Words } from '../../chart.ts';
import { dimensions, positions, type StanceInputs } from '../../schema.ts';

export interface PrintWorksheetProps {
  readonly words: Words;
  /** Null is a sheet to write on. */
  readonly inputs: StanceInputs | null;
}

/** The comparison as a table: what each position means, which one was ticked, and what shows it. */
export function PrintWorksheet({ words, inputs }: PrintWorksheetProps) {
  const { text } = words;
  return (
    <section class={inputs === null ? 'stance-print-blank' : 'stance-print-answers'}>
      {inputs === null ? (
        <>
          <p>{text.print.blankLead}</p>
          <p class="tool-print-lines">
            <span>{text.print.by}</span>
            <span>{text.print.date}</span>
          </p>
        </>
      ) : null}
      <table class="tool-table stance-print-grid">
        <thead>
          <tr>
            <th scope="col">{text.print.dimension}</th>
            {positions.map((position) => (
              <th key={position} scope="col">
                {text.position[position]}
              </th>
            ))}
            <th scope="col" class="stance-print-wide">
              {text.inputs.evidence}
            </th>
          </tr>
        </thead>
        <tbody>
          {dimensions.map((dimension) => (
            <tr key={dimension}>
              <th scope="row">{dimensionName(words, dimension)}</th>
              {positions.map((position) => (
                <td key={position}>
                  <span
                    class={
                      inputs?.dimensions[dimension].position === position
                        ? 'stance-print-box stance-print-ticked'
                        : 'stance-print-box'
                    }
                  />
                  {text.dimension[dimension][position]}
                </td>
              ))}
              <td>{inputs?.dimensions[dimension].evidence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
