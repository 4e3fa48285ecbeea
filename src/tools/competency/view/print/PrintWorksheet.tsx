import { anchorsOf, competencyName, figure, type Words } from '../../chart.ts';
import { levels, type Profile } from '../../schema.ts';

export interface PrintWorksheetProps {
  readonly words: Words;
  readonly profile: Profile | null;
}

/** A sheet for one rater and one candidate: ring a level, write what was seen. */
export function PrintWorksheet({ words, profile }: PrintWorksheetProps) {
  const { print: text, radar, rating, anchors } = words.text;
  return (
    <section>
      <p>{text.blankLead}</p>
      <p class="tool-print-lines">
        <span>{text.candidate}</span>
        <span>{text.rater}</span>
      </p>
      <p class="tool-print-lines">
        <span>{text.role}</span>
        <span>{text.date}</span>
      </p>
      <table class="tool-table competency-print-grid">
        <thead>
          <tr>
            <th scope="col">{radar.competency}</th>
            {[anchors.low, anchors.middle, anchors.high, text.ring, rating.evidence].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {profile?.competencies.map((competency) => (
            <tr key={competency.id}>
              <th scope="row">{competencyName(words, competency)}</th>
              {(['low', 'middle', 'high'] as const).map((at) => (
                <td key={at}>{anchorsOf(words, competency).find((anchor) => anchor.at === at)?.words}</td>
              ))}
              <td class="competency-print-levels">{levels.map((level) => figure(words, level)).join(' ')}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p>{words.text.judgement}</p>
    </section>
  );
}
