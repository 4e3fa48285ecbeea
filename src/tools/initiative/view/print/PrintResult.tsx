import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import {
  apartTable,
  caseFinding,
  caseSentences,
  caseTable,
  clearSentence,
  compareFinding,
  compareSentences,
  compareTable,
  formulaSentence,
  gapTodos,
  gridTable,
  groupTable,
  indexFinding,
  indexReading,
  ownersFinding,
  ratersFinding,
  statementTable,
  taxFinding,
  taxSentences,
  testFinding,
  testSentences,
  testTable,
  weakTodos,
} from '../../chart.ts';
import { IndexScale } from '../IndexPanel.tsx';
import { PrintCharter } from './PrintCharter.tsx';
import { PrintSettings } from './PrintSettings.tsx';
import type { Printed } from './PrintSheet.tsx';

/** All screens one below the other. */
export function PrintResult(props: Printed) {
  const { text } = props.words;
  return (
    <>
      <PrintIndex {...props} />
      <PrintOwners {...props} />
      <PrintMoney {...props} />
      <h2>{text.charter.heading}</h2>
      <PrintCharter {...props} />
      <PrintSettings {...props} />
      <p>{text.judgement}</p>
    </>
  );
}

function PrintIndex(props: Printed) {
  const { words, result, inputs } = props;
  const { text } = words;
  const { index, apart } = result;
  return (
    <>
      <h2>{indexFinding(words, index)}</h2>
      <IndexScale {...props} />
      <p>{indexReading(words, result).join(text.sentenceGap)}</p>
      {index.value === null ? null : (
        <>
          <h2>{text.index.weakest}</h2>
          <List lines={weakTodos(words, index).map((todo) => todo.text)} />
          <PlainTable {...groupTable(index, words)} />
          <p>{formulaSentence(words, index)}</p>
          <PlainTable {...statementTable(index, words)} />
        </>
      )}
      {inputs.raters.length > 0 ? <h2>{ratersFinding(words, inputs, result)}</h2> : null}
      {apart.length > 0 ? (
        <div class="initiative-words">
          <PlainTable {...apartTable(apart, inputs.raters, words)} wrap />
        </div>
      ) : null}
    </>
  );
}

function PrintOwners({ words, workspace, inputs, result }: Printed) {
  const { owners, test } = result;
  return (
    <>
      <h2>{ownersFinding(words, owners)}</h2>
      <p>{clearSentence(words, owners)}</p>
      <PlainTable {...gridTable(result, inputs, workspace.functions, words)} wrap />
      <List lines={gapTodos(words, owners).map((todo) => todo.text)} />
      <h2>{testFinding(words, test)}</h2>
      <p>{testSentences(words, test).join(words.text.sentenceGap)}</p>
      <PlainTable {...testTable(inputs, words)} />
      <h2>{compareFinding(words, result)}</h2>
      <p>{compareSentences(words, result).join(words.text.sentenceGap)}</p>
      <div class="initiative-words">
        <PlainTable {...compareTable(inputs, words)} wrap />
      </div>
    </>
  );
}

function PrintMoney({ words, inputs, result }: Printed) {
  const { tax, plan } = result;
  const { sentenceGap, tax: taxText, plan: planText } = words.text;
  const years = plan.kind === 'known' ? caseTable(plan, words) : null;
  return (
    <>
      <h2>{taxFinding(words, tax)}</h2>
      <p>{taxSentences(words, tax, inputs.tax).join(sentenceGap)}</p>
      <Source name={taxText.source} words={inputs.tax.source} />
      <h2>{caseFinding(words, plan)}</h2>
      <p>{caseSentences(words, plan).join(sentenceGap)}</p>
      {years ? <PlainTable {...years} /> : null}
      <p>{planText.convention}</p>
      <Source name={planText.source} words={inputs.plan.source} />
    </>
  );
}

function Source({ name, words }: { readonly name: string; readonly words: string }) {
  if (words.trim() === '') return null;
  return (
    <dl>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </dl>
  );
}

function List({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
