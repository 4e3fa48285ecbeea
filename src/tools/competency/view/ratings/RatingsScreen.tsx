import { fill } from '../../../../i18n/fill.ts';
import { Select } from '../../../../ui/Select.tsx';
import { candidateName } from '../../chart.ts';
import { patch } from '../../state/changes.ts';
import type { LiveProps } from '../competency-props.ts';
import { AddCandidate } from './AddCandidate.tsx';
import { CandidateFields } from './CandidateFields.tsx';
import { Raters } from './Raters.tsx';
import { TakeIn } from './TakeIn.tsx';

/** Who is a candidate, and what each rater has seen of the one looked at. */
export function RatingsScreen(props: LiveProps) {
  const { words, inputs, result, change } = props;
  const { candidates: text, raters } = words.text;
  const { chosen, candidates } = result;
  return (
    <div class="tool-screen">
      <section class="tool-block">
        <h3 class="competency-heading">{text.heading}</h3>
        {chosen === null ? <p class="tool-lead">{text.none}</p> : null}
        <AddCandidate {...props} />
        <TakeIn words={words} inputs={inputs} />
      </section>
      {chosen === null ? null : (
        <section class="tool-block">
          <div class="tool-fields">
            <Select
              label={text.label}
              value={chosen.id}
              options={candidates.map((one) => ({ value: one.id, label: candidateName(words, one) }))}
              onChange={(candidateId) => {
                change(patch({ candidateId }));
              }}
            />
          </div>
          <CandidateFields key={chosen.id} words={words} one={chosen} change={change} />
          <h3 class="competency-heading">{fill(raters.heading, { name: candidateName(words, chosen) })}</h3>
          <p class="tool-lead">{raters.lead}</p>
          <Raters key={`raters ${chosen.id}`} words={words} one={chosen} change={change} />
        </section>
      )}
    </div>
  );
}
