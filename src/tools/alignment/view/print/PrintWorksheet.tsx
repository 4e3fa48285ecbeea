import { anchorsOf, figure, statementCode } from '../../chart.ts';
import { answerLevels, statements } from '../../schema.ts';
import type { AlignmentProps } from '../alignment-props.ts';

/** The statements with their anchors, then an empty grid for the team. */
export function PrintWorksheet({ words, result }: Pick<AlignmentProps, 'words' | 'result'>) {
  const { print: text, anchors, answers, departments, handOffs } = words.text;
  const functions = result.functions.map(({ name }) => name);
  const rows = functions.length > 0 ? functions : departments.usualNames;
  return (
    <section>
      <p>{text.blankLead}</p>
      <p class="tool-print-lines">
        <span>{text.name}</span>
        <span>{text.date}</span>
      </p>
      <p class="tool-print-lines">
        <span>{text.department}</span>
        <span>{text.level}</span>
      </p>
      <table class="tool-table alignment-print-grid">
        <thead>
          <tr>
            {[text.statement, anchors.low, anchors.middle, anchors.high, text.answer].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statements.map((statement) => (
            <tr key={statement}>
              <th scope="row">
                {statementCode(statement)} {words.statements[statement].name}
              </th>
              {anchorsOf(words, statement).map((anchor) => (
                <td key={anchor.at}>{anchor.words}</td>
              ))}
              <td class="alignment-print-levels">
                {answerLevels.map((level) => figure(words, level)).join(' ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table class="tool-table alignment-print-grid alignment-print-part">
        <caption>{text.grid}</caption>
        <thead>
          <tr>
            <th scope="col">{answers.department}</th>
            {statements.map((statement) => (
              <th key={statement} scope="col">
                {statementCode(statement)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((name) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {statements.map((statement) => (
                <td key={statement} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>{text.handOffs}</p>
      <p class="tool-print-lines">
        <span>{handOffs.handed}</span>
        <span>{handOffs.closed}</span>
      </p>
    </section>
  );
}
