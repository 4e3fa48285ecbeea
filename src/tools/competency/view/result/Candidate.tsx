import { fill } from '../../../../i18n/fill.ts';
import { candidateName, candidateReading, radarTable } from '../../chart.ts';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
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
      <div class="tool-pair competency-picture">
        <div>
          <Radar {...props} />
        </div>
        <section class="competency-reading" aria-label={text.reading.heading}>
          {candidateReading(words, one, inputs.settings).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      </div>
      <PlainTable {...radarTable(one, words)} />
      <Derivation words={words} one={one} />
      <SaidTable words={words} one={one} />
      <Plan {...props} />
    </section>
  );
}
