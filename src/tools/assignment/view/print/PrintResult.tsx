import { fill } from '../../../../i18n/fill.ts';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import {
  answer,
  brokenContinuity,
  changesTable,
  comparisonTable,
  conflictSentence,
  noteSentence,
  percent,
  proofSentence,
  reading,
  temptationsTable,
  type Told,
} from '../../chart.ts';
import { enteredTables, loadTable, matrixTable } from '../../chart/printed.ts';

/** The result and what was entered, on paper. */
export function PrintResult({ told }: { readonly told: Told }) {
  const { words, result, outcome } = told;
  const { text } = words;
  return (
    <>
      <h2>{answer(told)}</h2>
      {outcome?.kind === 'found' ? (
        <>
          <p>{proofSentence(told)}</p>
          <p>{reading(told).join(text.sentenceGap)}</p>
          <p>{text.reading.judgement}</p>
        </>
      ) : null}
      {outcome?.kind === 'none'
        ? outcome.conflicts.map((conflict, index) => <p key={index}>{conflictSentence(told, conflict)}</p>)
        : null}
      {result.missing === null ? <PrintTables told={told} /> : <p>{text.print.noResult}</p>}
      {result.notes.map((note) => (
        <p key={`${note.code} ${note.names.join()}`}>{noteSentence(told, note)}</p>
      ))}
      {enteredTables(told).map((table) => (
        <PlainTable key={table.caption} {...table} />
      ))}
    </>
  );
}

function PrintTables({ told }: { readonly told: Told }) {
  const { words, result, outcome } = told;
  const { text } = words;
  const found = outcome?.kind === 'found' ? outcome : null;
  const tempting = found && temptationsTable(told, found);
  const most = percent(words, result.inputs.settings.mostLoad);
  return (
    <>
      <PlainTable {...matrixTable(told)} />
      <p>{text.matrix.legend}</p>
      <PlainTable {...loadTable(told)} />
      <p>{fill(text.loads.most, { most })}</p>
      {found && found.changes.lines.length > 0 ? <PlainTable {...changesTable(told, found)} /> : null}
      {found ? <p>{brokenContinuity(told, found).join(text.sentenceGap)}</p> : null}
      {tempting ? <PlainTable {...tempting} /> : null}
      <PlainTable {...comparisonTable(told)} />
    </>
  );
}
