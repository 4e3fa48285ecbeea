import { fill } from '../../../i18n/fill.ts';
import type { CandidateResult, CompetencyResult, PlanLine } from '../model.ts';
import { candidateName, competencyName, raterName } from './names.ts';
import { figure, inColumn, percent, type Words } from './words.ts';

/** The lines whose points sum to the fit. */
export function derivationTable(words: Words, one: CandidateResult) {
  const { derivation: text, radar } = words.text;
  return {
    caption: text.caption,
    head: [radar.competency, radar.level, radar.required, text.reached, text.weight, text.share, text.points],
    rows: one.lines.map((line) => [
      competencyName(words, line.competency),
      figure(words, line.level),
      figure(words, line.competency.required),
      percent(words, line.reached, 1),
      figure(words, line.competency.weight),
      percent(words, line.share, 1),
      inColumn(words, line.points, 2),
    ]),
    foot: [text.sum, '', '', '', '', '', inColumn(words, one.fit === null ? null : one.fit * 100, 2)],
  };
}

export interface SaidRow {
  readonly competency: string;
  readonly rater: string;
  readonly level: string;
  /** What was seen; empty is an opinion. */
  readonly seen: string;
}

export function saidRows(words: Words, one: CandidateResult): readonly SaidRow[] {
  return one.lines.flatMap(({ competency, said }) =>
    said.map((each) => ({
      competency: competencyName(words, competency),
      rater: raterName(words, each),
      level: figure(words, each.value),
      seen: each.evidence,
    })),
  );
}

export function useTable(words: Words, { raters }: CompetencyResult) {
  const { use: text, said } = words.text;
  return {
    caption: text.caption,
    head: [said.rater, text.candidates, text.ratings, text.from, text.to, ''],
    rows: raters.map((one) => [
      raterName(words, one),
      figure(words, one.candidates),
      figure(words, one.count),
      figure(words, one.least),
      figure(words, one.most),
      text[one.stand],
    ]),
  };
}

export function planTitle(words: Words, { competency, level }: PlanLine): string {
  return fill(words.text.plan.gap, {
    competency: competencyName(words, competency),
    level: figure(words, level),
    required: figure(words, competency.required),
  });
}

export function planSize(words: Words, { competency, gap, size }: PlanLine): string {
  return fill(words.text.plan.size, {
    weight: figure(words, competency.weight),
    gap: figure(words, gap),
    size: figure(words, size),
  });
}

/** The measure as an action that says whom and what it is about. */
export function planAction(words: Words, one: CandidateResult, { competency, measure }: PlanLine): string {
  return fill(words.text.plan.actionText, {
    name: candidateName(words, one),
    competency: competencyName(words, competency),
    action: measure.action.trim(),
  });
}
