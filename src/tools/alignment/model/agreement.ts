import { concordance, type Concordance } from '../../../engine/decision/concordance.ts';
import type { FirmFunction, Person } from '../../../workspace/schema.ts';
import { statements, type AlignmentInputs, type Rater, type Statement } from '../schema.ts';

/** One rating of one cell. */
export interface Said {
  readonly raterId: string;
  /** Empty is somebody without a name. */
  readonly name: string;
  /** Their place in the list, from 1: what somebody without a name is called by. */
  readonly place: number;
  readonly value: number;
}

/** A cell of the grid that at least two of the team have rated. */
export interface Cell {
  readonly functionId: string;
  readonly functionName: string;
  readonly statement: Statement;
  /** From the lowest to the highest. */
  readonly said: readonly Said[];
  /** Highest less lowest. */
  readonly range: number;
}

export type NoConcordance = 'one-rater' | 'nothing-in-common' | 'all-alike';

export interface Agreement {
  /** Raters who have rated anything. */
  readonly raters: number;
  readonly concordance: Concordance | null;
  /** Why there is none. */
  readonly noConcordance: NoConcordance | null;
  /** The widest first; equals by their spread, then as in the grid. */
  readonly cells: readonly Cell[];
}

/**
 * How far the team's raters agree. Kendall's W, with its correction for ties, over the cells (function and statement) that all
 * of them have rated: do they see strengths and weaknesses in the same places? And the cells in which they are apart.
 *
 * @see engine/decision/concordance.ts
 * @example agreementOf(defaultAlignmentInputs, { functions: [], people: [] }).noConcordance // 'one-rater'
 */
export function agreementOf(
  { raters }: Pick<AlignmentInputs, 'raters'>,
  firm: { readonly functions: readonly FirmFunction[]; readonly people: readonly Person[] },
): Agreement {
  const { functions } = firm;
  const used = raters.filter(({ ratings }) =>
    functions.some(({ id }) => Object.values(ratings[id] ?? {}).some((value) => value !== null)),
  );
  const places = functions.flatMap((one) => statements.map((statement) => ({ one, statement })));
  const found = concordance(
    used.map(({ ratings }) => places.map(({ one, statement }) => ratings[one.id]?.[statement] ?? null)),
  );
  const cells = places.flatMap(({ one, statement }): Cell[] => {
    const said = used.flatMap((rater) => {
      const value = rater.ratings[one.id]?.[statement] ?? null;
      const place = raters.indexOf(rater) + 1;
      return value === null ? [] : [{ raterId: rater.id, name: raterName(rater, firm.people), place, value }];
    });
    const sorted = said.toSorted((a, b) => a.value - b.value);
    const [least] = sorted;
    const most = sorted.at(-1);
    if (!least || !most || said.length < 2) return [];
    return [
      {
        functionId: one.id,
        functionName: one.name,
        statement,
        said: sorted,
        range: most.value - least.value,
      },
    ];
  });
  return {
    raters: used.length,
    concordance: found,
    noConcordance: found
      ? null
      : reasonFor(used, places.length > 0 && cells.some((cell) => cell.said.length === used.length)),
    cells: cells.toSorted((a, b) => b.range - a.range || spread(b) - spread(a)),
  };
}

/**
 * The name a rater has now: a person of ours has it in the document.
 *
 * @example raterName({ personId: null, name: ' Bo ' }, []) // 'Bo'
 */
export function raterName(
  { personId, name }: Pick<Rater, 'personId' | 'name'>,
  people: readonly Person[],
): string {
  return personId === null ? name.trim() : (people.find(({ id }) => id === personId)?.name ?? '');
}

function reasonFor(used: readonly Rater[], isShared: boolean): NoConcordance {
  if (used.length < 2) return 'one-rater';
  return isShared ? 'all-alike' : 'nothing-in-common';
}

function spread({ said }: Cell): number {
  const mean = said.reduce((total, { value }) => total + value, 0) / said.length;
  return said.reduce((total, { value }) => total + (value - mean) ** 2, 0) / said.length;
}
