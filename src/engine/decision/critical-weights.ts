import { sameScore } from './additive-model.ts';
import { scoreAt, swaps, type ScoreLine, type WeightLine, type WeightSubject } from './weight-lines.ts';

/** The weight at which something tips, while all other weights of the group keep their proportion. */
export interface CriticalWeight {
  readonly subject: WeightSubject;
  /** The weight now, 0 to 1, within its group. */
  readonly from: number;
  /** Where it tips: up to there all stays as it is, beyond there it has changed. */
  readonly to: number;
  /** `to` less `from`; 0 where a tie leaves the order open already. */
  readonly change: number;
  /** `change` as a fraction of the weight now; null when that is 0. */
  readonly relativeChange: number | null;
}

/** Weights nearer to each other than this are one. */
const sameWeight = 1e-12;

type Direction = -1 | 1;

/**
 * For every weight the smallest change that puts two alternatives into the other order, the smallest first. A weight for
 * which no value strictly between 0 and 1 does is left out. Where the two are tied now there is no order to change, and
 * the list is empty.
 *
 * @see Triantaphyllou, E. and Sánchez, A. (1997), A Sensitivity Analysis Approach for Some Deterministic Multi-Criteria
 *   Decision-Making Methods, Decision Sciences 28, 151-194. They state the change before the weights are normalised
 *   again, `d`; here it is after: the new weight is `(w - d) / (1 - d)`.
 * @example criticalForPair(weightLines(model, weights), 0, 1)[0] // { subject: ..., from: 0.3, to: 0.12, ... }
 */
export function criticalForPair(lines: readonly WeightLine[], one: number, other: number): CriticalWeight[] {
  return smallestFirst(
    lines.flatMap((line) => {
      const a = line.scores[one] ?? null;
      const b = line.scores[other] ?? null;
      if (a === null || b === null || tied(a, b, line.from)) return [];
      return nearest(line, swaps(a, b));
    }),
  );
}

/**
 * For every weight the smallest change that takes an alternative out of the first `first`, or, when it is not among them,
 * lets it in; the smallest change first. An alternative is among the first when fewer than `first` are better. A weight
 * for which no value does is left out.
 *
 * @throws RangeError when `first` is not a whole number of at least 1.
 * @see Triantaphyllou and Sánchez (1997), as for {@link criticalForPair}, for the changes of order; following them along
 *   the weight and counting who is better is this site's own.
 * @example criticalForCut(weightLines(model, weights), 4, 8)[0]?.to // 0.12: the account drops out below 12 %
 */
export function criticalForCut(
  lines: readonly WeightLine[],
  alternative: number,
  first: number,
): CriticalWeight[] {
  if (!Number.isInteger(first) || first < 1) throw new RangeError(`there are no first ${first}`);
  return smallestFirst(
    lines.flatMap((line) => {
      const own = line.scores[alternative] ?? null;
      if (own === null) return [];
      const rivals = line.scores.filter((rival, index) => rival !== null && index !== alternative);
      const inside = rivals.filter((rival) => rival && isBetter(rival, own, line.from)).length < first;
      const turns = [
        tippingPoint(line, own, rivals, -1, first, inside),
        tippingPoint(line, own, rivals, 1, first, inside),
      ];
      return nearest(
        line,
        turns.filter((turn) => turn !== null),
      );
    }),
  );
}

/** The change of a weight that puts an alternative into the other order with its neighbour in rank. */
export interface CriticalNeighbour {
  readonly neighbour: number;
  /** Null when no single weight does it. */
  readonly critical: CriticalWeight | null;
}

export interface CriticalNeighbours {
  /** The next better alternative; null for the best, and for those without a score. */
  readonly above: CriticalNeighbour | null;
  /** The next worse alternative; null for the last, and for those without a score. */
  readonly below: CriticalNeighbour | null;
}

/**
 * For every alternative the smallest change of one weight that swaps it with the one next above and the one next below in
 * rank. `scores` are those of the weights as they are; equal scores keep the order of the model.
 *
 * @see {@link criticalForPair}.
 * @example criticalNeighbours(lines, additiveScores(model, weights))[0]?.below?.critical?.to // 0.41
 */
export function criticalNeighbours(
  lines: readonly WeightLine[],
  scores: readonly (number | null)[],
): CriticalNeighbours[] {
  const order = scores
    .flatMap((score, alternative) => (score === null ? [] : [{ score, alternative }]))
    .sort((a, b) => b.score - a.score)
    .map(({ alternative }) => alternative);
  const swap = order.slice(1).map((below, place) => criticalForPair(lines, order[place] ?? below, below)[0]);
  const result = scores.map((): CriticalNeighbours => ({ above: null, below: null }));
  order.forEach((alternative, place) => {
    const above = order[place - 1];
    const below = order[place + 1];
    result[alternative] = {
      above: above === undefined ? null : { neighbour: above, critical: swap[place - 1] ?? null },
      below: below === undefined ? null : { neighbour: below, critical: swap[place] ?? null },
    };
  });
  return result;
}

/** The one weight whose smallest change alters who is among the first, and who drops out then. */
export interface CriticalForList {
  readonly alternative: number;
  readonly critical: CriticalWeight;
}

/**
 * The critical weights of a list: for every weight the smallest change at which one of the alternatives listed drops out,
 * with the one that does; the smallest change first, so that the first entry is the critical criterion.
 *
 * @see Triantaphyllou and Sánchez (1997), who call the critical criterion the one with the smallest change that alters the
 *   best, or any, rank; the first `list.length` ranks are this site's own.
 * @example criticalForList(lines, [3, 0, 5])[0]?.critical.subject // { kind: 'criterion', index: 2 }
 */
export function criticalForList(lines: readonly WeightLine[], list: readonly number[]): CriticalForList[] {
  const found = list.flatMap((alternative) =>
    criticalForCut(lines, alternative, list.length).map((critical) => ({ alternative, critical })),
  );
  found.sort((a, b) => size(a.critical) - size(b.critical));
  const bySubject = new Map<string, CriticalForList>();
  for (const one of found) {
    const { kind, index } = one.critical.subject;
    const key = `${kind} ${index}`;
    if (!bySubject.has(key)) bySubject.set(key, one);
  }
  return [...bySubject.values()];
}

/**
 * Where the alternative changes sides at the cut, going from the present weight to 0 or to 1; null when it never does.
 * Rivals swap with it at their turns; rivals that turn at the same weight are taken together.
 */
function tippingPoint(
  { from }: WeightLine,
  own: ScoreLine,
  rivals: readonly (ScoreLine | null)[],
  direction: Direction,
  first: number,
  inside: boolean,
): number | null {
  const edge = direction === 1 ? 1 : 0;
  if (Math.abs(edge - from) <= sameWeight) return null;
  const turns: { at: number; by: number }[] = [];
  let better = 0;
  for (const rival of rivals) {
    if (rival === null) continue;
    const ahead = swaps(own, rival).filter((at) => (at - from) * direction > sameWeight);
    if (direction === -1) ahead.reverse();
    // Between two turns the order is certain, however close the scores.
    const certain = ahead.length > 0;
    let isAhead = isBetter(rival, own, (from + (ahead[0] ?? edge)) / 2, certain ? 0 : sameScore);
    if (isAhead) better += 1;
    for (const at of ahead) {
      isAhead = !isAhead;
      turns.push({ at, by: isAhead ? 1 : -1 });
    }
  }
  if (better < first !== inside) return from;
  turns.sort((a, b) => (a.at - b.at) * direction);
  for (const [index, { at, by }] of turns.entries()) {
    better += by;
    const next = turns[index + 1];
    const moreHere = next !== undefined && Math.abs(next.at - at) <= sameWeight;
    if (!moreHere && better < first !== inside) return at;
  }
  return null;
}

function isBetter(rival: ScoreLine, own: ScoreLine, t: number, tolerance = sameScore): boolean {
  return scoreAt(rival, t) > scoreAt(own, t) + tolerance;
}

function tied(one: ScoreLine, other: ScoreLine, t: number): boolean {
  return Math.abs(scoreAt(one, t) - scoreAt(other, t)) <= sameScore;
}

function nearest({ subject, from }: WeightLine, points: readonly number[]): CriticalWeight[] {
  const [to] = points.toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from));
  if (to === undefined) return [];
  const change = to - from;
  return [{ subject, from, to, change, relativeChange: from > 0 ? change / from : null }];
}

function smallestFirst(found: readonly CriticalWeight[]): CriticalWeight[] {
  return found.toSorted((a, b) => size(a) - size(b));
}

/** In steps, so that the two criteria of an axis, which change alike, keep their order whatever the rounding. */
function size({ change }: CriticalWeight): number {
  return Math.round(Math.abs(change) / sameWeight);
}
