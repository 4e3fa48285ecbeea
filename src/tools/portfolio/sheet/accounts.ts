import { input, result, type Cell } from '../../../exchange/workbook/cell.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { span } from '../../../exchange/workbook/place.ts';
import type { Table } from '../../../exchange/workbook/table.ts';
import type { Sheet } from '../../../exchange/workbook/workbook.ts';
import { netOfYear } from '../model/figures.ts';
import { framed } from './frame.ts';
import { amounts, type Layout } from './layout.ts';
import { accountOf, type Source } from './source.ts';

const widths = [30, 18, 16, 14];

/** Five years of every account, net by formula; an account with locations is the sum of their rows. */
export function accountsSheet(source: Source, layout: Layout): Sheet {
  const firstLocations = firstLocationRows(source);
  return framed(
    source,
    'accounts',
    [layout.accounts.written((index) => accountRow(source, layout, index, firstLocations[index] ?? 0))],
    widths,
  );
}

/** The index of each account's first location among all of them. */
function firstLocationRows({ workspace }: Source): number[] {
  let next = 0;
  return workspace.accounts.map(({ locations }) => {
    const first = next;
    next += locations.length;
    return first;
  });
}

function accountRow(
  source: Source,
  layout: Layout,
  index: number,
  firstLocation: number,
): Record<string, Cell> {
  const { accounts: table } = layout;
  const given = source.workspace.accounts[index];
  const account = accountOf(source, index);
  const locations = given?.locations.length ?? 0;
  const nets = table.across('net:0', `net:${account.years.length - 1}`, index);
  const revenues = table.across('revenue:0', `revenue:${account.years.length - 1}`, index);
  const [now, later] = [table.cell('revenue:2', index), table.cell('revenue:4', index)];
  const net = table.cell('net', index);
  const withNet = formula`SUMPRODUCT(--ISNUMBER(${nets}),${revenues})`;
  const cells = account.years.flatMap((year, at): [string, Cell][] => [
    ...amounts.map((amount): [string, Cell] => [
      `${amount}:${at}`,
      locations === 0
        ? input(year[amount], 'money')
        : locationsSum(layout, `${amount}:${at}`, firstLocation, locations, year[amount]),
    ]),
    [`net:${at}`, netCell(table, index, at, year.net)],
  ]);
  return {
    name: input(account.name),
    segment: input(given?.segment ?? ''),
    region: input(given?.region ?? ''),
    ...Object.fromEntries(cells),
    net: result(formula`IF(COUNT(${nets})=0,"",SUM(${nets}))`, account.net, 'money'),
    knownYears: result(formula`COUNT(${nets})`, account.knownYears, 'whole'),
    growth: result(
      formula`IF(AND(COUNT(${now})=1,COUNT(${later})=1,N(${now})>0),${later}/${now}-1,"")`,
      account.growth,
      'percent',
    ),
    margin: result(
      formula`IF(COUNT(${net})=0,"",IF(${withNet}>0,${net}/${withNet},""))`,
      account.margin,
      'percent',
    ),
  };
}

function locationsSum(
  { locations: table }: Layout,
  key: string,
  first: number,
  count: number,
  cached: number | null,
): Cell {
  const rows = span(table.cell(key, first), table.cell(key, first + count - 1));
  return result(formula`IF(COUNT(${rows})=0,"",SUM(${rows}))`, cached, 'money');
}

/** Revenue less both costs, where the revenue and at least one cost are known. */
function netCell(table: Table, index: number, at: number, cached: number | null): Cell {
  const [revenue, direct, indirect] = amounts.map((amount) => table.cell(`${amount}:${at}`, index));
  if (!revenue || !direct || !indirect) return null;
  return result(
    formula`IF(AND(COUNT(${revenue})=1,COUNT(${direct},${indirect})>0),${revenue}-SUM(${direct},${indirect}),"")`,
    cached,
    'money',
  );
}

/** The locations' own figures, account by account; nothing where no account has any. */
export function locationsSheet(source: Source, layout: Layout): Sheet[] {
  const rows = source.workspace.accounts.flatMap((account, index) =>
    account.locations.map((location) => ({ index, location })),
  );
  if (rows.length === 0) return [];
  const { years } = source.result;
  const row = (at: number): Record<string, Cell> => {
    const found = rows[at];
    if (!found) return {};
    const { location, index } = found;
    const cells = years.flatMap((year, place): [string, Cell][] => {
      const figures = location.figures[String(year)];
      return [
        ...amounts.map((amount): [string, Cell] => [
          `${amount}:${place}`,
          input(figures?.[amount] ?? null, 'money'),
        ]),
        [`net:${place}`, netCell(layout.locations, at, place, figures ? netOfYear(figures) : null)],
      ];
    });
    return {
      name: result(formula`${layout.accounts.cell('name', index)}&""`, accountOf(source, index).name),
      location: input(location.name),
      ...Object.fromEntries(cells),
    };
  };
  return [framed(source, 'locations', [layout.locations.written(row)], [30, 24, 14])];
}
