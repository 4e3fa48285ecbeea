import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import {
  functionTable,
  handOffReading,
  headline,
  planTitle,
  readingOf,
  unfinishedReading,
} from '../../chart.ts';
import type { AlignmentProps } from '../alignment-props.ts';
import { FirmTable } from '../result/FirmDerivation.tsx';
import { Heat } from '../result/Heat.tsx';
import { StillPlan } from '../result/Plan.tsx';
import { Apart, Levels, Promises } from '../result/Result.tsx';
import { Sentences } from '../result/Sentences.tsx';
import { StillSettings } from '../result/Settings.tsx';

/** Everything that the page shows, unfolded. */
export function PrintResult(props: Omit<AlignmentProps, 'change'>) {
  const { words, inputs, result } = props;
  const { text } = words;
  const all = { ...props, change: null };
  return (
    <section>
      <h2>{headline(words, result)}</h2>
      <Sentences of={readingOf(words, result, inputs)} />
      {result.functions.length > 0 ? <Heat words={words} result={result} isPaper /> : null}
      <Sentences of={unfinishedReading(words, result, inputs.settings)} />
      <div class="alignment-print-part">
        <FirmTable words={words} result={result} settings={inputs.settings} />
      </div>
      <Levels {...all} />
      <Apart {...all} />
      <Promises {...all} />
      <h3>{text.handOffs.heading}</h3>
      <Sentences of={handOffReading(words, result, inputs)} />
      <p>{inputs.handOffs.source}</p>
      <h3>{text.plan.heading}</h3>
      {result.toMove.map((line) => (
        <div key={line.id} class="alignment-print-part">
          <p>
            <strong>{planTitle(words, line)}</strong>
          </p>
          <StillPlan words={words} line={line} />
        </div>
      ))}
      {result.functions.flatMap((line) =>
        line.index === null
          ? []
          : [
              <div key={line.id} class="alignment-print-part">
                <PlainTable {...functionTable(words, line)} />
              </div>,
            ],
      )}
      <h3>{text.settings.heading}</h3>
      <StillSettings words={words} inputs={inputs} />
      <p>{text.judgement}</p>
      <p>{text.privacy}</p>
    </section>
  );
}
