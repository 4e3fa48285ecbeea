import { fill } from '../../../../i18n/fill.ts';
import { PlainTable } from '../../../../workbench/PlainTable.tsx';
import {
  candidateName,
  candidateReading,
  competencyName,
  figure,
  planSize,
  planTitle,
  profileAbout,
  profileName,
  radarFinding,
  radarTable,
  shortlistFinding,
  togetherReading,
  useTable,
} from '../../chart.ts';
import type { CandidateResult } from '../../model.ts';
import type { CompetencyProps } from '../competency-props.ts';
import { Comparison } from '../result/Comparison.tsx';
import { DerivationTable, SaidRows } from '../result/Details.tsx';
import { StillPlan } from '../result/Plan.tsx';
import { StillSettings } from '../result/Settings.tsx';
import { StillRadar } from '../result/StillRadar.tsx';

type PrintProps = Omit<CompetencyProps, 'change'>;

/** Everything: the candidates side by side, the profile, then a page for each candidate. */
export function PrintResult(props: PrintProps) {
  const { words, inputs, result } = props;
  const { text } = words;
  return (
    <section>
      <p>{inputs.post}</p>
      <h2>{shortlistFinding(words, result)}</h2>
      {result.candidates.length > 0 ? <Comparison {...props} change={null} /> : null}
      <p>{togetherReading(words, result).join(text.sentenceGap)}</p>
      <p>{text.judgement}</p>
      <p>{text.privacy}</p>
      <Profile {...props} />
      {result.raters.length > 0 ? <PlainTable {...useTable(words, result)} /> : null}
      <h2>{text.settings.heading}</h2>
      <StillSettings words={words} inputs={inputs} />
      <p>{text.reading.inference}</p>
      {result.candidates.map((one) => (
        <Page key={one.id} {...props} one={one} />
      ))}
    </section>
  );
}

function Profile({ words, result }: PrintProps) {
  const { print, profile: text, radar, kind } = words.text;
  const { profile } = result;
  if (profile === null) return null;
  return (
    <>
      <h2>{print.profile}</h2>
      <PlainTable
        caption={profileName(words, profile)}
        head={[radar.competency, text.required, text.weight, text.mustHave, text.kindLabel]}
        rows={profile.competencies.map((one) => [
          competencyName(words, one),
          figure(words, one.required),
          figure(words, one.weight),
          one.mustHave ? print.yes : '',
          kind[one.kind],
        ])}
      />
      <p>{profileAbout(words, profile)}</p>
    </>
  );
}

function Page({ words, inputs, one }: PrintProps & { readonly one: CandidateResult }) {
  const { text } = words;
  const name = candidateName(words, one);
  return (
    <section class="competency-one">
      <h2>{fill(text.result.looked, { name, outlook: text.outlook[one.outlook] })}</h2>
      <p>{one.note}</p>
      <p>{candidateReading(words, one, inputs.settings).join(text.sentenceGap)}</p>
      <StillRadar words={words} one={one} title={radarFinding(words, one)} />
      <PlainTable {...radarTable(one, words)} />
      {one.fit === null ? null : <DerivationTable words={words} one={one} />}
      <SaidRows words={words} one={one} />
      {one.plan.length === 0 ? null : <h3>{fill(text.plan.heading, { name })}</h3>}
      {one.plan.map((line) => (
        <div key={line.competency.id}>
          <p>
            <strong>{planTitle(words, line)}</strong> {planSize(words, line)}
          </p>
          <StillPlan words={words} line={line} />
        </div>
      ))}
    </section>
  );
}
