import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import type { PrintText } from '../../print-text.en.ts';

const emptyPeople = 8;
const emptyMeasures = 5;

/** The same questions with room to write the answers. */
export function PrintWorksheet({ text }: { readonly text: PrintText }) {
  const people = [text.person, text.role, text.salary, text.variable];
  const measures = [text.measure, text.weight, text.threshold, text.excellence, text.cap, text.period];
  const rows = (count: number, columns: number) =>
    Array.from({ length: count }, () => Array.from({ length: columns }, () => ''));
  return (
    <div class="compensation-print-blank">
      <p>{text.blankLead}</p>
      <p class="tool-print-lines">
        <span>{text.by}</span>
        <span>{text.date}</span>
      </p>
      <PlainTable caption={text.people} head={people} rows={rows(emptyPeople, people.length)} />
      <PlainTable caption={text.measures} head={measures} rows={rows(emptyMeasures, measures.length)} />
      <PlainTable caption={text.rest} rows={text.questions.map((question) => [question, ''])} />
    </div>
  );
}
