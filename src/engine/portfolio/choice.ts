import { sum } from '../statistics/sum.ts';

/** Something that is short, such as hours or money. */
export interface Resource {
  readonly limit: number;
  /** What each candidate takes of it, at least 0. */
  readonly uses: readonly number[];
}

/** Candidates of which only so many may be taken, such as those of one region. */
export interface ChoiceGroup {
  readonly members: readonly number[];
  readonly atMost: number;
}

/** Which candidates to take so that their values sum to the most: a 0-1 programme. Candidates are numbered from 0. */
export interface ChoiceProgramme {
  readonly values: readonly number[];
  readonly resources: readonly Resource[];
  readonly groups: readonly ChoiceGroup[];
  /** Candidates taken in any case. */
  readonly must: readonly number[];
  /** Candidates left out in any case. */
  readonly mustNot: readonly number[];
  /** How many in all; null for any number. */
  readonly atMost: number | null;
}

/** A set of candidates and what it comes to. */
export interface ChosenSet {
  /** In rising order. */
  readonly chosen: readonly number[];
  readonly value: number;
  /** By resource: what is used of it. */
  readonly used: readonly number[];
}

/** Of a limit, so that hours added up from tenths still fit it. */
const fitTolerance = 1e-9;

/**
 * Checks a programme: lists of one length, finite numbers, uses of at least 0, candidates that exist, whole limits of at
 * least 0 on numbers of candidates. A limit of a resource may be negative: too much has been promised already.
 *
 * @throws RangeError when it does not pass.
 * @see Kellerer, H., Pferschy, U. and Pisinger, D. (2004), Knapsack Problems, section 9.1 (the multidimensional problem).
 * @example requireProgramme({ values: [3], resources: [], groups: [], must: [], mustNot: [], atMost: 1 }) // passes
 */
export function requireProgramme({
  values,
  resources,
  groups,
  must,
  mustNot,
  atMost,
}: ChoiceProgramme): void {
  if (!values.every(Number.isFinite)) throw new RangeError('a value must be finite');
  for (const { limit, uses } of resources) {
    if (!Number.isFinite(limit)) throw new RangeError(`a limit cannot be ${limit}`);
    if (uses.length !== values.length) throw new RangeError('a resource needs one use a candidate');
    if (!uses.every((use) => use >= 0 && use < Infinity)) throw new RangeError('a use cannot be negative');
  }
  const named = [must, mustNot, ...groups.map(({ members }) => members)].flat();
  if (
    !named.every((candidate) => Number.isInteger(candidate) && candidate >= 0 && candidate < values.length)
  ) {
    throw new RangeError('there is no such candidate');
  }
  for (const most of [atMost ?? 0, ...groups.map((group) => group.atMost)]) {
    if (!Number.isInteger(most) || most < 0) throw new RangeError(`nobody can take at most ${most}`);
  }
}

/**
 * The set with its value and uses, in the units of the programme; the candidates in rising order.
 *
 * @throws RangeError when a number is not finite.
 * @example chosenSet(programme, [2, 0]).value // 142
 */
export function chosenSet({ values, resources }: ChoiceProgramme, candidates: readonly number[]): ChosenSet {
  const chosen = candidates.toSorted((a, b) => a - b);
  const total = (amounts: readonly number[]) => sum(chosen.map((candidate) => amounts[candidate] ?? 0));
  return { chosen, value: total(values), used: resources.map(({ uses }) => total(uses)) };
}

/**
 * Whether a set of candidates keeps to all limits, musts and must-nots. A resource may be overdrawn by rounding: by a
 * billionth of its limit.
 *
 * @throws RangeError when a number is not finite.
 * @see {@link requireProgramme}.
 * @example isAllowed(programme, [0, 2]) // true
 */
export function isAllowed(programme: ChoiceProgramme, candidates: readonly number[]): boolean {
  const { must, mustNot } = programme;
  const chosen = new Set(candidates);
  return (
    must.every((candidate) => chosen.has(candidate)) &&
    !mustNot.some((candidate) => chosen.has(candidate)) &&
    keepsLimits(programme, chosen)
  );
}

function keepsLimits(programme: ChoiceProgramme, chosen: ReadonlySet<number>): boolean {
  const { resources, groups, atMost } = programme;
  const { used } = chosenSet(programme, [...chosen]);
  return (
    resources.every(({ limit }, index) => (used[index] ?? 0) <= limit + fitTolerance * Math.abs(limit)) &&
    groups.every(({ members, atMost: most }) => countIn(chosen, members) <= most) &&
    (atMost === null || chosen.size <= atMost)
  );
}

function countIn(chosen: ReadonlySet<number>, members: readonly number[]): number {
  return new Set(members.filter((member) => chosen.has(member))).size;
}

/**
 * Whether any set is allowed. Since no candidate gives back what others use, that is so when the musts alone are.
 *
 * @throws RangeError as {@link requireProgramme}.
 * @see {@link isAllowed}.
 * @example hasChoice({ ...programme, must: [0, 1], atMost: 1 }) // false
 */
export function hasChoice(programme: ChoiceProgramme): boolean {
  requireProgramme(programme);
  return isAllowed(programme, [...new Set(programme.must)]);
}

/**
 * The candidates a choice is free to take: of positive value, and neither must nor must-not. One that is worth nothing is
 * only ever taken as a must.
 *
 * @example freeCandidates({ values: [5, 0, 7], must: [0], mustNot: [], ... }) // [2]
 */
export function freeCandidates({ values, must, mustNot }: ChoiceProgramme): number[] {
  const settled = new Set([...must, ...mustNot]);
  return values.flatMap((value, candidate) => (value > 0 && !settled.has(candidate) ? [candidate] : []));
}
