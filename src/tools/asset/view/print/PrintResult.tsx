import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import {
  breakEvenTable,
  formsTable,
  investFinding,
  investSentences,
  programmeFinding,
  programmeSentences,
  programmeTable,
  reading,
  replacementSentences,
  replacementTable,
  sameSentence,
  sideTable,
  worthFinding,
  yearlySentence,
  yearsTable,
} from '../../chart.ts';
import type { AssetProps } from '../asset-props.ts';
import { StillYears } from '../StillYears.tsx';
import { PrintInputs } from './PrintInputs.tsx';

type Printed = Omit<AssetProps, 'change'>;

export function PrintResult(props: Printed) {
  const { words, result } = props;
  const { text } = words;
  return (
    <>
      <h2>{worthFinding(words, result)}</h2>
      <p>{reading(words, result).join(text.sentenceGap)}</p>
      <p>{text.reading.judgement}</p>
      <PrintInputs {...props} />
      <p>{yearlySentence(words, result)}</p>
      <PrintLifetimes {...props} />
      <PrintInvesting {...props} />
      <PrintProgramme {...props} />
    </>
  );
}

function PrintLifetimes({ words, result }: Printed) {
  const { lifetimes } = result;
  if (lifetimes === null) return null;
  return (
    <>
      <h2>{words.text.forms.heading}</h2>
      <PlainTable {...formsTable(result, words)} hideCaption />
      <StillYears words={words} lifetimes={lifetimes} />
      <p>{words.text.worth.still}</p>
      <PlainTable {...yearsTable(lifetimes, words)} />
    </>
  );
}

function PrintInvesting({ words, result }: Printed) {
  const lines = replacementTable(result, words);
  return (
    <>
      <h2>{investFinding(words, result)}</h2>
      <PlainTable {...sideTable(result, words)} />
      <p>{investSentences(result, words).join(words.text.sentenceGap)}</p>
      {lines ? <PlainTable {...lines} /> : null}
      <p>{replacementSentences(result, words).join(words.text.sentenceGap)}</p>
    </>
  );
}

function PrintProgramme({ words, result }: Printed) {
  const { programme } = result;
  return (
    <>
      <h2>{programmeFinding(words, result)}</h2>
      {programme.kind === 'known' ? (
        <>
          <p>{programmeSentences(programme, result, words).join(words.text.sentenceGap)}</p>
          <p>{sameSentence(words, result)}</p>
          <PlainTable {...breakEvenTable(programme, result, words)} />
          <PlainTable {...programmeTable(programme, words)} />
        </>
      ) : null}
    </>
  );
}
