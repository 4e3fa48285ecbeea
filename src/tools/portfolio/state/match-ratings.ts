import { isEntered } from '../model/criteria.ts';
import { sayingsOn } from '../model/merged.ts';
import type { Criterion, PortfolioInputs, Rater, Rating, Ratings } from '../schema.ts';
import { ratingOf } from './ratings.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Whose names are the same: two documents that were made apart have other ids for the same things. */
export interface Matched<Thing> {
  /** From an id over there to the one here. */
  readonly ids: ReadonlyMap<string, string>;
  /** How many were found by their id, and how many by name alone. */
  readonly byId: number;
  readonly byName: number;
  readonly unmatched: readonly Thing[];
}

export function matchAccounts<There extends Named>(
  there: readonly There[],
  here: readonly Named[],
): Matched<There> {
  return match(
    there,
    here,
    ({ name }) => plain(name),
    () => true,
  );
}

/** Only what people enter, and only where both documents ask for the same kind of answer. */
export function matchCriteria(there: readonly Criterion[], here: readonly Criterion[]): Matched<Criterion> {
  const keyOf = ({ name, preset }: Criterion) => plain(name) || (preset === null ? '' : `preset ${preset}`);
  const sameKind = (a: Criterion, b: Criterion) => (a.scale.kind === 'rated') === (b.scale.kind === 'rated');
  return match(there.filter(isEntered), here.filter(isEntered), keyOf, sameKind);
}

function match<There extends { readonly id: string }, Here extends { readonly id: string }>(
  there: readonly There[],
  here: readonly Here[],
  keyOf: (thing: There | Here) => string,
  fits: (a: There, b: Here) => boolean,
): Matched<There> {
  const byId = there.filter((one) => here.some((other) => other.id === one.id && fits(one, other)));
  const ids = new Map(byId.map(({ id }) => [id, id]));
  const free = new Map<string, Here[]>();
  for (const other of here) {
    if (ids.has(other.id)) continue;
    free.set(keyOf(other), [...(free.get(keyOf(other)) ?? []), other]);
  }
  const unmatched: There[] = [];
  for (const one of there) {
    if (ids.has(one.id)) continue;
    const key = keyOf(one);
    const [other, second] = key === '' ? [] : (free.get(key) ?? []);
    // Of two with the same name nobody can say which is meant.
    if (other === undefined || second !== undefined || !fits(one, other)) unmatched.push(one);
    else {
      ids.set(one.id, other.id);
      free.delete(key);
    }
  }
  return { ids, byId: byId.length, byName: ids.size - byId.length, unmatched };
}

function plain(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase();
}

export interface TakenRatings {
  readonly ratings: Ratings;
  readonly count: number;
  /** Of these, how many say what the team has agreed on. */
  readonly asAgreed: number;
  /** Ratings of accounts or criteria that are not here. */
  readonly lost: number;
}

interface Matches {
  readonly accounts: ReadonlyMap<string, string>;
  readonly criteria: ReadonlyMap<string, string>;
}

/** What one person has rated over there, in the ids of the document here. */
export function takeRatings(
  rater: Rater,
  there: PortfolioInputs,
  here: PortfolioInputs,
  matches: Matches,
): TakenRatings {
  const taken = new Map<string, [string, Rating][]>();
  const counts = { count: 0, asAgreed: 0, lost: 0 };
  for (const account of Object.keys(rater.ratings)) {
    for (const criterion of there.criteria) {
      const [saying] = sayingsOn([rater], criterion, account);
      if (saying === undefined) continue;
      const accountId = matches.accounts.get(account);
      const criterionId = matches.criteria.get(criterion.id);
      if (accountId === undefined || criterionId === undefined) counts.lost += 1;
      else {
        const { given: value, confidence, source } = saying;
        const ofAccount = taken.get(accountId) ?? [];
        taken.set(accountId, [...ofAccount, [criterionId, { value, confidence, source }]]);
        counts.count += 1;
        if (ratingOf(here, accountId, criterionId).value === value) counts.asAgreed += 1;
      }
    }
  }
  const ratings = [...taken].map(([id, byCriterion]) => [id, Object.fromEntries(byCriterion)] as const);
  return { ratings: Object.fromEntries(ratings), ...counts };
}
