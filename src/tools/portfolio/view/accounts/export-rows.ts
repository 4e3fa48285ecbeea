import { fill } from '../../../../i18n/fill.ts';
import type { Account, FiguresByYear } from '../../../../workspace/schema.ts';
import { figureNames } from './account-columns.ts';
import { accountRows, locationRow, shownYears, type FigureRow } from './account-row.ts';
import type { AccountsWords } from './accounts-words.ts';

type Cell = string | number | null;

/** The five years that the page shows, and every other year that something is known of. */
function yearsOf(accounts: readonly Account[], thisYear: number): number[] {
  const known = accounts.flatMap(({ figures, locations }) =>
    [figures, ...locations.map((location) => location.figures)].flatMap((years) =>
      Object.keys(years).map(Number),
    ),
  );
  return [...new Set([...shownYears(thisYear), ...known])].sort((a, b) => a - b);
}

function figureCells(figures: FiguresByYear, years: readonly number[]): Cell[] {
  return years.flatMap((year) => figureNames.map((figure) => figures[year]?.[figure] ?? null));
}

function netCells({ years, net }: FigureRow): Cell[] {
  return [...years.map((year) => year.net), net];
}

/**
 * All accounts as a sheet that the import reads back: one row per account, or one per location where it has some. Net
 * contribution stands at the end for people and is ignored on the way in.
 */
export function exportRows(
  accounts: readonly Account[],
  { text }: Pick<AccountsWords, 'text'>,
  thisYear: number,
): readonly (readonly Cell[])[] {
  const { columns } = text;
  const years = yearsOf(accounts, thisYear);
  const shown = shownYears(thisYear);
  const rowOf = accountRows(thisYear);
  const heads = [
    columns.name,
    columns.segment,
    columns.region,
    columns.location,
    columns.notes,
    ...years.flatMap((year) =>
      figureNames.map((figure) => fill(text.figureOfYear, { figure: text.figures[figure], year })),
    ),
    ...shown.map((year) => fill(text.netOfYear, { year })),
    fill(text.netOfYears, { first: shown[0] ?? '', last: shown.at(-1) ?? '' }),
  ];
  const rows = accounts.flatMap((account) => {
    const about = (location: string) => [
      account.name,
      account.segment,
      account.region,
      location,
      account.notes,
    ];
    if (account.locations.length === 0) {
      const nets = rowOf([account]).flatMap(netCells);
      return [[...about(''), ...figureCells(account.figures, years), ...nets]];
    }
    return account.locations.map((location) => [
      ...about(location.name),
      ...figureCells(location.figures, years),
      ...netCells(locationRow(location, thisYear)),
    ]);
  });
  return [heads, ...rows];
}
