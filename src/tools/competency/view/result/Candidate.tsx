import { fill } from '../../../../i18n/fill.ts';
import { candidateName, candidateReading } from '../../chart.ts';
import type { CandidateResult } from '../../model.ts';
import type { CompetencyProps } from '../competency-props.ts';
import { Derivation, SaidTable } from './Details.tsx';
import { Plan } from './Plan.tsx';
import { Radar } from './Radar.tsx';

export interface CandidateProps extends CompetencyProps {
  readonly one: CandidateResult;
  readonly actionIds: readonly string[];
}

/** The one looked at: what the ratings say, the picture, how the fit comes about, and the plan. */
export function Candidate(props: CandidateProps) {
  const { words, inputs, one } = props;
  const { text } = words;
  const name = candidateName(words, one);
  return (
    <section class="tool-block competency-candidate">
      <h3 class="competency-heading">
        {fill(text.result.looked, { name, outlook: text.outlook[one.outlook] })}
      </h3>
      <section class="competency-reading" aria-label={text.reading.heading}>
        <p>{candidateReading(words, one, inputs.settings).join(text.sentenceGap)}</p>
      </section>
      <Radar {...props} />
      <Derivation words={words} one={one} />
      <SaidTable words={words} one={one} />
      <Plan {...props} />
    </section>
  );
}
