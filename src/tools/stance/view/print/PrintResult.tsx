import { ChartTable } from '../../../../ui/ChartTable.tsx';
import {
  concentrationFinding,
  concentrationTable,
  contributionFinding,
  indexFinding,
  reading,
  revenueLines,
  stepsFinding,
  unknownSentences,
} from '../../chart.ts';
import { DerivationTable } from '../Derivation.tsx';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import { IndexLine } from '../IndexLine.tsx';
import { StillFields } from '../Settings.tsx';
import type { StanceProps } from '../stance-props.ts';
import { StillSteps } from '../StillSteps.tsx';

export function PrintResult({ words, inputs, result }: Omit<StanceProps, 'actions'>) {
  const { text } = words;
  const lines = revenueLines(result, words);
  return (
    <section>
      <p>{reading(words, result).join(text.sentenceGap)}</p>
      <p>{text.reading.judgement}</p>
      <h2>{indexFinding(words, result)}</h2>
      <IndexLine words={words} inputs={inputs} result={result} />
      <h2>{stepsFinding(words, result)}</h2>
      <StillSteps words={words} result={result} />
      {result.index === null ? null : <DerivationTable words={words} result={result} />}
      <h2>{concentrationFinding(words, result, inputs)}</h2>
      {lines ? (
        <>
          <ChartTable {...concentrationTable(result, words)} />
          <PlainTable {...lines} foot={[lines.foot]} />
        </>
      ) : null}
      <p>
        {[contributionFinding(words, result) ?? '', ...unknownSentences(words, result)].join(
          text.sentenceGap,
        )}
      </p>
      <h2>{text.settings.heading}</h2>
      <StillFields words={words} inputs={inputs} />
      <p>{text.settings.source}</p>
    </section>
  );
}
