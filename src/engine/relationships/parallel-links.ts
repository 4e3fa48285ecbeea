export interface Tie<Level extends string> {
  readonly contact: string;
  readonly person: string;
  readonly contactLevel: Level | null;
  readonly personLevel: Level | null;
  /** Department at the customer and at our firm; null is not known. */
  readonly contactFunction: string | null;
  readonly personFunction: string | null;
}

export interface ParallelLinks<Level extends string> {
  readonly byLevel: readonly {
    readonly level: Level;
    /** Ties between two people who both stand at this level. */
    readonly links: number;
    /** The customer's people in them. */
    readonly contacts: number;
  }[];
  /** Different pairs of departments with at least one tie. */
  readonly functionPairs: number;
  /** Of them, pairs of a department with its own counterpart. */
  readonly sameFunction: number;
}

/**
 * Parallel links between two firms: level to level and department to department. A tie whose levels or departments are not known on
 * both sides counts in neither. Several ties between the same departments are one pair.
 *
 * @throws RangeError when a contact and a person are tied twice.
 * @see Sherman, Sperry and Reese (2003), Key 5: parallel linkages, function to function; ParallelLinks = function pairs with at
 *   least one active link. Counting by level is this site's own.
 * @example parallelLinks(['executive'], [{ contact: 'c', person: 'p', contactLevel: 'executive', personLevel: 'executive',
 *   contactFunction: 'finance', personFunction: 'finance' }]).byLevel[0].links // 1
 */
export function parallelLinks<Level extends string>(
  levels: readonly Level[],
  ties: readonly Tie<Level>[],
): ParallelLinks<Level> {
  const pairs = new Set(ties.map(({ contact, person }) => JSON.stringify([contact, person])));
  if (pairs.size < ties.length) throw new RangeError('two people are tied once');
  const functions = new Map(
    ties.flatMap(({ contactFunction: theirs, personFunction: own }) =>
      theirs === null || own === null ? [] : [[JSON.stringify([theirs, own]), theirs === own] as const],
    ),
  );
  return {
    byLevel: levels.map((level) => {
      const own = ties.filter((tie) => tie.contactLevel === level && tie.personLevel === level);
      return { level, links: own.length, contacts: new Set(own.map(({ contact }) => contact)).size };
    }),
    functionPairs: functions.size,
    sameFunction: [...functions.values()].filter(Boolean).length,
  };
}
