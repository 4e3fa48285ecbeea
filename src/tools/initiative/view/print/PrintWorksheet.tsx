import { groups, commitments, comparisonRows, statementsOf, testItems } from '../../schema/statements.ts';
import { levels } from '../../schema.ts';
import type { Printed } from './PrintSheet.tsx';

type Sheet = Pick<Printed, 'words' | 'workspace'>;

/** The questions of all screens to write on. */
export function PrintWorksheet(props: Sheet) {
  const { print } = props.words.text;
  return (
    <>
      <p>{print.blankLead}</p>
      <p class="tool-print-lines">
        <span>{print.by}</span>
        <span>{print.function}</span>
        <span>{print.date}</span>
      </p>
      <Statements {...props} />
      <BlankGrid {...props} />
      <Boxes
        head={props.words.text.test.heading}
        marks={[props.words.text.test.yes, props.words.text.test.no]}
        lines={testItems.map((item) => props.words.asked.test[item])}
      />
      <Comparison {...props} />
      <Figures {...props} />
    </>
  );
}

interface BoxesProps {
  readonly head: string;
  readonly marks: readonly string[];
  readonly lines: readonly string[];
}

/** Lines with boxes to tick. */
function Boxes({ head, marks, lines }: BoxesProps) {
  return (
    <table class="tool-table initiative-print-boxes">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {marks.map((mark) => (
            <th key={mark} scope="col">
              {mark}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line}>
            <th scope="row">{line}</th>
            {marks.map((mark) => (
              <td key={mark}>
                <span class="initiative-print-box" />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Statements({ words }: Sheet) {
  const marks = [...levels.map(String), words.text.print.unknownMark];
  return (
    <>
      {groups.map((group) => (
        <Boxes
          key={group}
          head={words.asked.group[group]}
          marks={marks}
          lines={statementsOf[group].map((id) => words.asked.statement[id].claim)}
        />
      ))}
    </>
  );
}

/** Columns for names where the document has no functions yet. */
const emptyColumns = ['1', '2', '3', '4', '5', '6'];

function BlankGrid({ words, workspace }: Sheet) {
  const { owners } = words.text;
  const functions = workspace.functions.map(({ id, name }) => ({ id, name }));
  const columns = functions.length > 0 ? functions : emptyColumns.map((id) => ({ id, name: '' }));
  return (
    <>
      <h2>{owners.heading}</h2>
      <p>{owners.lead}</p>
      <table class="tool-table tool-table-wrap initiative-print-grid">
        <thead>
          <tr>
            <th scope="col">{owners.commitment}</th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {commitments.map((commitment) => (
            <tr key={commitment}>
              <th scope="row">{words.asked.commitment[commitment].name}</th>
              {columns.map(({ id }) => (
                <td key={id} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Comparison({ words }: Sheet) {
  const { compare } = words.text;
  return (
    <table class="tool-table tool-table-wrap initiative-print-boxes">
      <thead>
        <tr>
          <th scope="col">{compare.row}</th>
          <th scope="col">{compare.position.sales}</th>
          <th scope="col">{compare.position.between}</th>
          <th scope="col">{compare.position.business}</th>
        </tr>
      </thead>
      <tbody>
        {comparisonRows.map((row) => {
          const { name, sales, business } = words.asked.compared[row];
          return (
            <tr key={row}>
              <th scope="row">{name}</th>
              <td>
                <span class="initiative-print-box" /> {sales}
              </td>
              <td>
                <span class="initiative-print-box" />
              </td>
              <td>
                <span class="initiative-print-box" /> {business}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Figures({ words }: Sheet) {
  const { tax, plan, charter } = words.text;
  const lines = [
    ...[tax.managers, tax.hours, tax.total, tax.weeks, tax.cost],
    ...[plan.revenue, plan.cost, plan.launch, plan.margin, plan.uplift, plan.retention],
    ...[charter.priceBand, charter.budget, charter.escalationHours, charter.answerHours],
    ...[charter.onTime, charter.meetingWeeks],
  ];
  return (
    <table class="tool-table initiative-print-grid">
      <tbody>
        {lines.map((line) => (
          <tr key={line}>
            <th scope="row">{line}</th>
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
