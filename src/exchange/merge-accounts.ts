import type { Account, AccountLocation, FiguresByYear, YearFigures } from '../workspace/schema.ts';
import type { AccountDraft, LocationDraft } from './account-draft.ts';
import { accountKey } from './account-key.ts';

export interface MergedAccounts {
  readonly accounts: readonly Account[];
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Names of accounts whose new figures do not count, because an account with locations is the sum of those. */
  readonly figuresNotCounted: readonly string[];
}

/**
 * The accounts of a document with those of a table put in. Accounts and locations are matched by name. What the table
 * says replaces what was there; what it leaves empty stays as it was, because an empty cell is not an answer.
 */
export function mergeAccounts(
  existing: readonly Account[],
  drafts: readonly AccountDraft[],
  newId: () => string,
): MergedAccounts {
  const accounts = [...existing];
  const index = nameIndex(existing);
  const counts = { added: 0, updated: 0, unchanged: 0 };
  const figuresNotCounted: string[] = [];
  for (const draft of drafts) {
    const at = find(index, draft.name);
    const before = at === null ? undefined : accounts[at];
    const after = before ? updated(before, draft, newId) : added(draft, newId);
    accounts[at ?? accounts.length] = after;
    if (!before) remember(index, after.name, accounts.length - 1);
    if (after.locations.length > 0 && Object.keys(draft.figures).length > 0)
      figuresNotCounted.push(after.name);
    if (!before) counts.added += 1;
    else if (JSON.stringify(before) === JSON.stringify(after)) counts.unchanged += 1;
    else counts.updated += 1;
  }
  return { accounts, ...counts, figuresNotCounted };
}

/** Places by name and by key; of equal ones the first. */
type NameIndex = Map<string, number>;

function nameIndex(items: readonly { readonly name: string }[]): NameIndex {
  const index: NameIndex = new Map();
  for (const [at, item] of items.entries()) remember(index, item.name, at);
  return index;
}

function remember(index: NameIndex, name: string, at: number): void {
  for (const key of [`name ${name}`, `key ${accountKey(name)}`]) if (!index.has(key)) index.set(key, at);
}

/** The same name exactly, else one that differs only in case, width or spaces. */
function find(index: NameIndex, name: string): number | null {
  return index.get(`name ${name}`) ?? index.get(`key ${accountKey(name)}`) ?? null;
}

function added(draft: AccountDraft, newId: () => string): Account {
  const id = newId();
  return { ...draft, id, locations: draft.locations.map((location) => ({ id: newId(), ...location })) };
}

function updated(account: Account, draft: AccountDraft, newId: () => string): Account {
  return {
    ...account,
    segment: draft.segment || account.segment,
    region: draft.region || account.region,
    notes: draft.notes || account.notes,
    figures: mergedFigures(account.figures, draft.figures),
    locations: draft.locations.reduce(
      (locations, location) => withLocation(locations, location, newId),
      account.locations,
    ),
  };
}

function withLocation(
  locations: readonly AccountLocation[],
  draft: LocationDraft,
  newId: () => string,
): readonly AccountLocation[] {
  const index = find(nameIndex(locations), draft.name);
  if (index === null) return [...locations, { id: newId(), ...draft }];
  return locations.map((location, at) =>
    at === index ? { ...location, figures: mergedFigures(location.figures, draft.figures) } : location,
  );
}

function mergedFigures(before: FiguresByYear, after: FiguresByYear): FiguresByYear {
  const years = Object.entries(after).map(
    ([year, figures]) => [year, mergedYear(before[year], figures)] as const,
  );
  return { ...before, ...Object.fromEntries(years) };
}

function mergedYear(before: YearFigures | undefined, after: YearFigures): YearFigures {
  return {
    ...before,
    revenue: after.revenue ?? before?.revenue ?? null,
    directCost: after.directCost ?? before?.directCost ?? null,
    indirectCost: after.indirectCost ?? before?.indirectCost ?? null,
  };
}
