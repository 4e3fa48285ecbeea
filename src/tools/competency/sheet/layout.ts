import { fieldsAt, type Fields } from '../../../exchange/workbook/fields.ts';
import { span, type Place } from '../../../exchange/workbook/place.ts';
import { tableAt, type Table } from '../../../exchange/workbook/table.ts';
import { firstRow } from '../../../exchange/workbook/workbook.ts';
import { noRating, type Competency, type Rating, type View } from '../schema.ts';
import type { CandidateResult } from '../model.ts';
import type { Source } from './source.ts';

export type BoundKey = 'mustHaveFloor' | 'enoughEvidence';

/** One row of the sheet of ratings. */
export interface RatingRow {
  readonly one: CandidateResult;
  readonly competency: Competency;
  readonly view: View;
  readonly rating: Rating;
}

export interface Layout {
  readonly bounds: Fields<BoundKey>;
  readonly profile: Table;
  readonly ratings: Table;
  /** By candidate, then by competency, the candidate's own first: each group stands together. */
  readonly rows: readonly RatingRow[];
  readonly candidates: Table;
  readonly lines: Table;
  /** The rows of one column that hold for a candidate and competency; null where there are none. */
  readonly group: (column: string, filter: (row: RatingRow) => boolean) => Place | null;
  /** The lines of one candidate, one column; null without a competency. */
  readonly linesOf: (column: string, candidate: number) => Place | null;
}

/** Where everything stands, before anything is written. */
export function layoutOf({ words, result }: Source): Layout {
  const { text, sheet: own } = words;
  const { profile: asks, result: shown, radar, derivation, said, use } = text;
  const competencies = result.profile?.competencies ?? [];
  const rows = ratingRows(result.candidates, competencies);
  const bounds = fieldsAt('profile', firstRow, ['mustHaveFloor', 'enoughEvidence'] as const);
  const table = (sheet: string, row: number, count: number, heads: Readonly<Record<string, string>>) =>
    tableAt({
      sheet,
      row,
      columns: Object.entries(heads).map(([key, head]) => ({ key, head })),
      count,
    });
  const profile = table('profile', bounds.nextRow + 1, competencies.length, {
    name: radar.competency,
    required: asks.required,
    weight: asks.weight,
    mustHave: asks.mustHave,
    kind: text.csv.kind,
  });
  const ratings = table('ratings', firstRow, rows.length, {
    candidate: shown.candidate,
    competency: radar.competency,
    rater: said.rater,
    level: said.level,
    seen: said.seen,
  });
  const candidates = table('result', firstRow, result.candidates.length, {
    candidate: shown.candidate,
    proposal: shown.proposal,
    fit: shown.fit,
    evidence: shown.evidence,
    opinion: own.opinion,
    ratings: use.ratings,
    total: own.total,
  });
  const lines = table('result', candidates.nextRow + 1, result.candidates.length * competencies.length, {
    candidate: shown.candidate,
    competency: radar.competency,
    required: radar.required,
    weight: derivation.weight,
    level: radar.level,
    self: radar.self,
    gap: radar.gap,
    blind: radar.blind,
    range: radar.range,
    reached: derivation.reached,
    share: derivation.share,
    points: derivation.points,
  });
  const between = (from: Table, column: string, first: number, last: number) =>
    span(from.cell(column, first), from.cell(column, last));
  return {
    bounds,
    profile,
    ratings,
    rows,
    candidates,
    lines,
    group(column, filter) {
      const first = rows.findIndex((row) => filter(row));
      return first === -1
        ? null
        : between(
            ratings,
            column,
            first,
            rows.findLastIndex((row) => filter(row)),
          );
    },
    linesOf(column, candidate) {
      const count = competencies.length;
      return count === 0 ? null : between(lines, column, candidate * count, candidate * count + count - 1);
    },
  };
}

function ratingRows(
  candidates: readonly CandidateResult[],
  competencies: readonly Competency[],
): readonly RatingRow[] {
  return candidates.flatMap((one) => {
    const self = one.views.filter(({ role }) => role === 'self');
    const others = one.views.filter(({ role }) => role !== 'self');
    return competencies.flatMap((competency) =>
      [...self, ...others].map((view) => ({
        one,
        competency,
        view,
        rating: view.ratings[competency.id] ?? noRating,
      })),
    );
  });
}
