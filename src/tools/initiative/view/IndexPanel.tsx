import { fill } from '../../../i18n/fill.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { PlainTable } from '../../../workbench/PlainTable.tsx';
import {
  figure,
  formulaSentence,
  groupTable,
  indexFinding,
  indexReading,
  scaleLabel,
  statementTable,
  weakTodos,
} from '../chart.ts';
import type { InitiativeProps } from './initiative-props.ts';
import { Todos } from './ToRoadmap.tsx';

/** The index with its band, the groups, and what is weakest. */
export function IndexPanel(props: InitiativeProps) {
  const { words, result, change, workspace } = props;
  const { index } = result;
  const { text } = words;
  return (
    <section class="tool-block">
      <p class="tool-answer">{indexFinding(words, index)}</p>
      <IndexScale {...props} />
      <p class="tool-book">{indexReading(words, result).join(text.sentenceGap)}</p>
      <p class="tool-small">{text.judgement}</p>
      {index.value === null ? null : (
        <>
          <h3 class="tool-finding">{text.index.weakest}</h3>
          {index.weakest.length === 0 ? <p>{text.index.noWeakest}</p> : null}
          <Todos
            words={words}
            workspace={workspace}
            todos={weakTodos(words, index)}
            isLive={change !== null}
          />
          <PlainTable {...groupTable(index, words)} />
          <Disclosure summary={fill(text.index.derivation, { index: figure(words, index.value) })}>
            {change ? (
              <>
                <p class="tool-small">{formulaSentence(words, index)}</p>
                <PlainTable {...statementTable(index, words)} hideCaption />
              </>
            ) : null}
          </Disclosure>
        </>
      )}
    </section>
  );
}

/** Where the index stands between its bounds. */
export function IndexScale({ words, inputs, result }: Pick<InitiativeProps, 'words' | 'inputs' | 'result'>) {
  const { value } = result.index;
  const { mixedFrom, businessFrom } = inputs.settings;
  if (value === null) return null;
  const { index: text } = words.text;
  return (
    <div>
      <svg
        class="initiative-scale"
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        role="img"
        aria-label={scaleLabel(words, value, inputs)}
      >
        <rect class="initiative-band-sales" width={mixedFrom} height="8" />
        <rect class="initiative-band-mixed" x={mixedFrom} width={businessFrom - mixedFrom} height="8" />
        <rect class="initiative-band-business" x={businessFrom} width={100 - businessFrom} height="8" />
        <rect class="initiative-mark" x={Math.min(99.2, value)} width="0.8" height="8" />
      </svg>
      <ul class="initiative-bands">
        <li class="initiative-is-sales">
          {fill(text.below, { mixed: figure(words, mixedFrom), band: text.band.sales })}
        </li>
        <li class="initiative-is-mixed">
          {fill(text.from, { from: figure(words, mixedFrom), band: text.band.mixed })}
        </li>
        <li class="initiative-is-business">
          {fill(text.from, { from: figure(words, businessFrom), band: text.band.business })}
        </li>
      </ul>
    </div>
  );
}
