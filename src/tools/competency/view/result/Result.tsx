import { BelowFirstLook } from '../../../../ui/BelowFirstLook.tsx';
import { shortlistFinding, togetherReading } from '../../chart.ts';
import type { CompetencyProps, Screen } from '../competency-props.ts';
import { Candidate } from './Candidate.tsx';
import { Comparison } from './Comparison.tsx';
import { RaterUse } from './Details.tsx';
import { Settings } from './Settings.tsx';

export interface ResultProps extends CompetencyProps {
  /** Of what stands on the roadmap already. */
  readonly actionIds: readonly string[];
  readonly onScreen: (screen: Screen) => void;
}

/** The candidates side by side, then the one looked at with reading, picture and plan. */
export function Result(props: ResultProps) {
  const { words, result, inputs, change, actionIds, onScreen } = props;
  const { text } = words;
  const post = inputs.post.trim();
  return (
    <div class="tool-screen">
      <section class="tool-block">
        {post === '' ? null : <p class="competency-post">{post}</p>}
        <h3 class="tool-answer">{shortlistFinding(words, result)}</h3>
        <NextStep {...props} onScreen={onScreen} />
        {result.candidates.length > 0 ? <Comparison {...props} /> : null}
        {togetherReading(words, result).map((sentence) => (
          <p key={sentence} class="tool-lead">
            {sentence}
          </p>
        ))}
      </section>
      <BelowFirstLook>
        {result.chosen && result.noFit !== 'no-competencies' ? (
          <Candidate {...{ words, inputs, result, change, actionIds }} one={result.chosen} />
        ) : null}
        <section class="tool-block competency-details">
          {result.raters.length > 0 ? <RaterUse words={words} result={result} /> : null}
          <Settings words={words} inputs={inputs} change={change} />
          <p class="tool-small">{text.reading.inference}</p>
          <p class="competency-judgement">{text.judgement}</p>
        </section>
      </BelowFirstLook>
    </div>
  );
}

/** Where to go while there is nothing to see here. */
function NextStep({ words, result, onScreen }: Pick<ResultProps, 'words' | 'result' | 'onScreen'>) {
  const { result: text } = words.text;
  if (result.noFit === null) return null;
  const isProfile = result.noFit === 'no-competencies' || result.noFit === 'no-weights';
  return (
    <p>
      <button
        type="button"
        class="ui-button ui-button-primary"
        onClick={() => {
          onScreen(isProfile ? 'profile' : 'ratings');
        }}
      >
        {isProfile ? text.toProfile : text.toRatings}
      </button>
    </p>
  );
}
