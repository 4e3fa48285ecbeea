import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import {
  comparisonNote,
  comparisonTable,
  costsTable,
  habitsFinding,
  habitsSentences,
  lockFinding,
  optionName,
  settingsTable,
  stopSentence,
  verdictFinding,
} from '../../chart.ts';
import { Lines } from '../Lines.tsx';
import { Reading } from '../Reading.tsx';
import type { TechnologyProps } from '../technology-props.ts';
import { PrintNeeds } from './PrintNeeds.tsx';

export function PrintResult({ words, inputs, result }: Omit<TechnologyProps, 'change'>) {
  const { text } = words;
  const { settings } = inputs;
  const detailed = result.options.filter(({ kind }) => kind !== 'nothing');
  return (
    <>
      <h2>{verdictFinding(words, result, settings)}</h2>
      <Reading words={words} inputs={inputs} result={result} />
      <h2>{lockFinding(words, result.lock)}</h2>
      <PrintNeeds words={words} lines={result.lock.lines} />
      {result.options.length > 0 ? (
        <>
          <PlainTable {...comparisonTable(result, words)} wrap />
          <p>{comparisonNote(words, settings)}</p>
          <PlainTable {...costsTable(result, words, settings)} />
        </>
      ) : null}
      {detailed.map((option) => (
        <section key={option.id}>
          <h2>{optionName(words, option)}</h2>
          <Lines words={words} option={option} settings={settings} />
        </section>
      ))}
      <h2>{text.stop.heading}</h2>
      <p>{stopSentence(words, result.stop, inputs.stop)}</p>
      <h2>{habitsFinding(words, result.habits)}</h2>
      <p>{habitsSentences(words, result.habits).join(text.sentenceGap)}</p>
      <PlainTable {...settingsTable(words, settings)} />
      <p>{text.settings.note}</p>
    </>
  );
}
