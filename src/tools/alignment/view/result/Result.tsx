import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import {
  agreementReading,
  apartTable,
  handOffReading,
  headline,
  levelsHiddenReading,
  levelsTable,
  promisesTable,
  readingOf,
  unfinishedReading,
} from '../../chart.ts';
import type { AlignmentProps, Screen } from '../alignment-props.ts';
import { FirmDerivation } from './FirmDerivation.tsx';
import { Heat } from './Heat.tsx';
import { Plan } from './Plan.tsx';
import { Sentences } from './Sentences.tsx';
import { Settings } from './Settings.tsx';

export interface ResultProps extends AlignmentProps {
  /** Of what stands on the roadmap already. */
  readonly actionIds: readonly string[];
  readonly onScreen: (screen: Screen) => void;
}

/** The answer and its reasons, then departments, levels, agreement, promises and next steps. */
export function Result(props: ResultProps) {
  const { words, result, inputs, change } = props;
  const { text } = words;
  const reading = readingOf(words, result, inputs);
  return (
    <div class="tool-screen">
      <section class="tool-block">
        <h3 class="tool-answer">{headline(words, result)}</h3>
        <NextStep {...props} />
        {reading.length > 0 ? (
          <section class="alignment-reading" aria-label={text.result.reading}>
            <Sentences of={reading} />
          </section>
        ) : null}
      </section>
      {result.functions.length > 0 ? (
        <>
          <section class="tool-block">
            <h3 class="alignment-heading">{text.heat.heading}</h3>
            <Heat words={words} result={result} />
            <Sentences of={unfinishedReading(words, result, inputs.settings)} small />
            <FirmDerivation words={words} result={result} settings={inputs.settings} />
          </section>
          <Levels {...props} />
          <Apart {...props} />
          <Promises {...props} />
          <section class="tool-block">
            <h3 class="alignment-heading">{text.handOffs.heading}</h3>
            <Sentences of={handOffReading(words, result, inputs)} />
          </section>
          <Plan {...props} />
        </>
      ) : null}
      <section class="tool-block">
        <Settings words={words} inputs={inputs} change={change} />
        <p class="tool-small">{text.privacy}</p>
        <p class="alignment-judgement">{text.judgement}</p>
      </section>
    </div>
  );
}

/** Where to go while there is no figure for the firm. */
function NextStep({ words, result, onScreen }: Pick<ResultProps, 'words' | 'result' | 'onScreen'>) {
  const { departments, answers } = words.text;
  if (result.noFirm === null) return null;
  const isFunctions = result.noFirm === 'no-functions' || result.noFirm === 'no-touchpoints';
  return (
    <p>
      <button
        type="button"
        class="ui-button ui-button-primary"
        onClick={() => {
          onScreen(isFunctions ? 'departments' : 'answers');
        }}
      >
        {isFunctions ? departments.toDepartments : answers.toAnswers}
      </button>
    </p>
  );
}

export function Levels({ words, result, inputs }: AlignmentProps) {
  return (
    <section class="tool-block">
      <h3 class="alignment-heading">{words.text.levels.heading}</h3>
      {result.levels.hidden ? (
        <p class="tool-lead">{levelsHiddenReading(words, result, inputs.settings)}</p>
      ) : (
        <PlainTable {...levelsTable(words, result)} />
      )}
    </section>
  );
}

export function Apart({ words, result }: AlignmentProps) {
  const table = apartTable(words, result);
  return (
    <section class="tool-block alignment-words">
      <h3 class="alignment-heading">{words.text.agreement.heading}</h3>
      <Sentences of={agreementReading(words, result)} />
      {table.rows.length > 0 ? <PlainTable {...table} /> : null}
      {result.agreement.concordance ? <p class="tool-small">{words.text.agreement.about}</p> : null}
    </section>
  );
}

export function Promises({ words, result }: AlignmentProps) {
  const { promises: text } = words.text;
  return (
    <section class="tool-block alignment-words">
      <h3 class="alignment-heading">{text.resultHeading}</h3>
      {result.promises.length > 0 ? (
        <PlainTable {...promisesTable(words, result)} hideCaption />
      ) : (
        <p class="tool-lead">{text.none}</p>
      )}
    </section>
  );
}
