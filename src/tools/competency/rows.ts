import { fill } from '../../i18n/fill.ts';
import { candidateName, competencyName, profileName, raterName, type Words } from './chart.ts';
import type { CandidateResult, CompetencyResult } from './model.ts';

export type Cell = string | number | null;
type Row = readonly Cell[];

const blank: Row = [];

/** The result as a sheet with unrounded figures: the profile, the candidates side by side, then each with lines and ratings. */
export function resultRows(result: CompetencyResult, words: Words): readonly Row[] {
  return [
    ...profileRows(result, words),
    blank,
    ...comparison(result, words),
    ...result.candidates.flatMap((one) => [blank, ...candidateRows(one, words)]),
  ];
}

function profileRows({ profile }: CompetencyResult, words: Words): Row[] {
  const { csv, profile: text, radar, kind } = words.text;
  if (profile === null) return [];
  return [
    [csv.profile, profileName(words, profile)],
    [radar.competency, text.required, text.weight, text.mustHave, csv.kind],
    ...profile.competencies.map((one) => [
      competencyName(words, one),
      one.required,
      one.weight,
      one.mustHave ? words.text.print.yes : null,
      kind[one.kind],
    ]),
  ];
}

function comparison({ candidates }: CompetencyResult, words: Words): Row[] {
  const { csv, result: text, outlook, use } = words.text;
  return [
    [text.candidate, csv.verdict, text.fit, text.evidence, use.ratings, csv.opinions, csv.missing],
    ...candidates.map((one) => [
      candidateName(words, one),
      outlook[one.outlook],
      one.fit,
      one.evidenceRate,
      one.ratings,
      one.opinions,
      one.unrated.length,
    ]),
  ];
}

function candidateRows(one: CandidateResult, words: Words): Row[] {
  const { radar, derivation, said, plan } = words.text;
  return [
    [fill(radar.caption, { name: candidateName(words, one) })],
    [
      radar.competency,
      radar.required,
      radar.level,
      radar.self,
      radar.gap,
      radar.blind,
      radar.range,
      derivation.share,
      derivation.reached,
      derivation.points,
    ],
    ...one.lines.map((line) => [
      competencyName(words, line.competency),
      line.competency.required,
      line.level,
      line.self,
      line.gap,
      line.blindSpot,
      line.range,
      line.share,
      line.reached,
      line.points,
    ]),
    [radar.competency, said.rater, said.level, said.seen],
    ...one.lines.flatMap(({ competency, said: all }) =>
      all.map((each) => [
        competencyName(words, competency),
        raterName(words, each),
        each.value,
        each.isOpinion ? said.opinion : each.evidence,
      ]),
    ),
    ...(one.plan.length > 0 ? [[radar.competency, radar.gap, plan.action, plan.owner, plan.start]] : []),
    ...one.plan.map(({ competency, gap, measure }) => [
      competencyName(words, competency),
      gap,
      measure.action,
      measure.owner,
      measure.start,
    ]),
  ];
}
