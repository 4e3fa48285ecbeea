import { fill } from '../../../i18n/fill.ts';
import type { CandidateResult, CompetencyResult } from '../model.ts';
import { candidateName, competencyName } from './names.ts';
import { figure, percent, type Words } from './words.ts';

export interface ComparisonRow {
  readonly id: string;
  readonly name: string;
  /** Ours or from outside, and what brought them on the list. */
  readonly note: string;
  readonly outlook: CandidateResult['outlook'];
  /** Why the proposal does not stand yet; empty where nothing speaks against it. */
  readonly doubt: string;
  readonly isLooked: boolean;
  /** Fit, evidence, raters and the largest gap. */
  readonly cells: readonly string[];
}

export function comparisonHead({ text }: Words): readonly string[] {
  const { candidate, proposal, fit, evidence, others, gap } = text.result;
  return [candidate, proposal, fit, evidence, others, gap];
}

export function comparisonRows(words: Words, { candidates, chosen }: CompetencyResult): ComparisonRow[] {
  const { text } = words;
  return candidates.map((one) => {
    const [largest] = one.plan;
    return {
      id: one.id,
      name: candidateName(words, one),
      note: [one.isOurs ? text.candidates.isOurs : text.candidates.isOutside, one.note.trim()]
        .filter(Boolean)
        .join(' · '),
      outlook: one.outlook,
      doubt: doubtOf(words, one),
      isLooked: one.id === chosen?.id,
      cells: [
        percent(words, one.fit, 1),
        percent(words, one.evidenceRate),
        figure(words, one.views.filter(({ role }) => role !== 'self').length),
        largest
          ? `${competencyName(words, largest.competency)} ${figure(words, largest.gap)}`
          : one.fit === null
            ? figure(words, null)
            : text.result.noGap,
      ],
    };
  });
}

function doubtOf({ text }: Words, one: CandidateResult): string {
  if (one.outlook === 'unknown') return '';
  if (one.isOpinion) return text.result.opinion;
  return one.unknownMustHaves.length > 0 ? text.result.openMust : '';
}

/** Whom to look at first, or why there is nobody. */
export function shortlistFinding(words: Words, { shortlist, noFit }: CompetencyResult): string {
  const { result } = words.text;
  if (noFit !== null) return result.noFit[noFit];
  const { first } = shortlist;
  if (first === null) return result.none;
  return fill(result.first, { name: candidateName(words, first), fit: percent(words, first.fit) });
}
