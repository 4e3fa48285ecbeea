import type { Account, AccountLocation, FiguresByYear } from '../../../../workspace/schema.ts';
import type { CellValue, GridEdit } from '../../../../ui/data-grid/column.ts';
import { figureOfColumn } from './account-columns.ts';

interface Named {
  readonly name: string;
  readonly figures: FiguresByYear;
}

const nothingKnown = { revenue: null, directCost: null, indirectCost: null } as const;

/** A year of which nothing is known is no year. */
function withFigure(figures: FiguresByYear, columnId: string, value: CellValue): FiguresByYear {
  const found = figureOfColumn(columnId);
  if (!found || typeof value === 'string') return figures;
  const { [found.year]: before = nothingKnown, ...others } = figures;
  const after = { ...before, [found.figure]: value };
  const known = Object.values(after).some((one) => one !== null);
  return known ? { ...others, [found.year]: after } : others;
}

const words = new Set(['name', 'segment', 'region', 'notes']);

function withCell<Item extends Named>(item: Item, columnId: string, value: CellValue): Item {
  if (words.has(columnId) && columnId in item) return { ...item, [columnId]: String(value ?? '') };
  const figures = withFigure(item.figures, columnId, value);
  return figures === item.figures ? item : { ...item, figures };
}

function edited<Item extends Named & { readonly id: string }>(
  items: readonly Item[],
  { changes, added }: GridEdit,
  fresh: readonly Item[],
): readonly Item[] {
  const byId = Map.groupBy(changes, ({ rowId }) => rowId);
  const changed = items.map((item) =>
    (byId.get(item.id) ?? []).reduce((now, { columnId, value }) => withCell(now, columnId, value), item),
  );
  const made = fresh.map((item, index) =>
    Object.entries(added[index] ?? {}).reduce(
      (now, [columnId, value]) => withCell(now, columnId, value),
      item,
    ),
  );
  return [...changed, ...made];
}

/** One edit of the grid; `ids` are those of the added rows. What is not edited stays the same object. */
export function editAccounts(
  accounts: readonly Account[],
  edit: GridEdit,
  ids: readonly string[],
): readonly Account[] {
  const fresh = ids.map((id): Account => ({
    id,
    name: '',
    segment: '',
    region: '',
    notes: '',
    figures: {},
    locations: [],
  }));
  return edited(accounts, edit, fresh);
}

/** As `editAccounts`, for the locations of one account. Its first location takes over the figures it has so far. */
export function editLocations(account: Account, edit: GridEdit, ids: readonly string[]): Account {
  const isFirst = account.locations.length === 0;
  const fresh = ids.map((id, index): AccountLocation => ({
    id,
    name: '',
    figures: isFirst && index === 0 ? account.figures : {},
  }));
  return { ...account, locations: edited(account.locations, edit, fresh) };
}

/** Each copy stands after its original. */
export function duplicateAccounts(
  accounts: readonly Account[],
  ids: ReadonlySet<string>,
  copyOf: (name: string) => string,
  newId: () => string,
): readonly Account[] {
  return accounts.flatMap((account) => {
    if (!ids.has(account.id)) return [account];
    const locations = account.locations.map((location) => ({ ...location, id: newId() }));
    return [
      account,
      { ...account, id: newId(), name: account.name === '' ? '' : copyOf(account.name), locations },
    ];
  });
}

export function without<Item extends { readonly id: string }>(
  items: readonly Item[],
  ids: ReadonlySet<string>,
): readonly Item[] {
  return items.filter(({ id }) => !ids.has(id));
}
