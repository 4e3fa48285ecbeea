import {
  chosenSet,
  freeCandidates,
  hasChoice,
  isAllowed,
  requireProgramme,
  type ChoiceProgramme,
  type ChosenSet,
} from './choice.ts';

/** Two to the power of this many sets take a fraction of a second. */
const mostFree = 16;

/** More than adding up can lose, less than any hour or coin. */
const roundingRoom = 1e-6;

/**
 * The choice that a sensible person makes by hand: after the musts, whatever gives the most value for what it takes, as
 * long as it still fits; what does not fit is passed over. With several resources "what it takes" is the sum of its shares
 * of the limits. Equal ones come in the order of the candidates. Null when no set is allowed. Not the best set in general.
 *
 * @throws RangeError as `requireProgramme`.
 * @see Dantzig, G. B. (1957), Discrete-Variable Extremum Problems, Operations Research 5, 266-277; for several resources
 *   Dobson, G. (1982), Worst-Case Analysis of Greedy Heuristics, Mathematics of Operations Research 7, 515-531.
 * @example greedyChoice({ values: [66, 50, 50], resources: [{ limit: 10, uses: [6, 5, 5] }], ... })?.value // 66
 */
export function greedyChoice(programme: ChoiceProgramme): ChosenSet | null {
  if (!hasChoice(programme)) return null;
  const { values, resources, must } = programme;
  const effort = (candidate: number) =>
    resources.reduce((total, { limit, uses }) => {
      const use = uses[candidate] ?? 0;
      return use === 0 ? total : total + use / limit;
    }, 0);
  const byYield = freeCandidates(programme)
    .map((candidate) => ({ candidate, gain: (values[candidate] ?? 0) / effort(candidate) }))
    .sort((a, b) => (a.gain === b.gain ? 0 : b.gain - a.gain));
  const chosen = [...new Set(must)];
  const room = roomBeside(programme, chosen);
  for (const { candidate } of byYield) {
    if (!room.has(candidate) || !isAllowed(programme, [...chosen, candidate])) continue;
    chosen.push(candidate);
    room.take(candidate);
  }
  return chosenSet(programme, chosen);
}

/**
 * What is left beside a growing set, to pass over quickly what cannot fit: rounding may leave a little too much, so that
 * the set itself is checked again.
 */
function roomBeside({ resources, groups, atMost }: ChoiceProgramme, chosen: readonly number[]) {
  const left = resources.map(({ limit }) => limit + roundingRoom * (1 + Math.abs(limit)));
  const places = groups.map((group) => group.atMost);
  const inside = groups.map(({ members }) => new Set(members));
  let count = 0;
  const groupsOf = (candidate: number) =>
    inside.flatMap((members, index) => (members.has(candidate) ? [index] : []));
  const take = (candidate: number) => {
    count += 1;
    for (const [index, { uses }] of resources.entries())
      left[index] = (left[index] ?? 0) - (uses[candidate] ?? 0);
    for (const index of groupsOf(candidate)) places[index] = (places[index] ?? 0) - 1;
  };
  const has = (candidate: number) =>
    (atMost === null || count < atMost) &&
    resources.every(({ uses }, index) => (uses[candidate] ?? 0) <= (left[index] ?? 0)) &&
    groupsOf(candidate).every((index) => (places[index] ?? 0) > 0);
  chosen.forEach(take);
  return { has, take };
}

/**
 * The best set by trying them all: a reference for the solver, and an answer without one for few candidates. Of several
 * best sets the one that is found first, with the candidates as early as may be. Null when no set is allowed.
 *
 * @throws RangeError as `requireProgramme`, and with more than 16 candidates that are free to be taken.
 * @see Kellerer, Pferschy and Pisinger (2004), Knapsack Problems, section 1.1, on complete enumeration.
 * @example enumeratedChoice({ values: [66, 50, 50], resources: [{ limit: 10, uses: [6, 5, 5] }], ... })?.value // 100
 */
export function enumeratedChoice(programme: ChoiceProgramme): ChosenSet | null {
  requireProgramme(programme);
  const free = freeCandidates(programme);
  if (free.length > mostFree) throw new RangeError(`${free.length} candidates are too many to try all sets`);
  if (!hasChoice(programme)) return null;
  let best = chosenSet(programme, [...new Set(programme.must)]);
  const extend = (set: ChosenSet, from: number) => {
    for (const [place, candidate] of free.entries()) {
      if (place < from || !isAllowed(programme, [...set.chosen, candidate])) continue;
      const larger = chosenSet(programme, [...set.chosen, candidate]);
      if (larger.value > best.value) best = larger;
      extend(larger, place + 1);
    }
  };
  extend(best, 0);
  return best;
}
