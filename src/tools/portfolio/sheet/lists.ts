import { result, section, type Cell } from '../../../exchange/workbook/cell.ts';
import { fieldsAt } from '../../../exchange/workbook/fields.ts';
import { formula } from '../../../exchange/workbook/formula.ts';
import { placeFormula } from '../../../exchange/workbook/spread.ts';
import { tableAt, type Table } from '../../../exchange/workbook/table.ts';
import type { Block, Sheet } from '../../../exchange/workbook/workbook.ts';
import { fill } from '../../../i18n/fill.ts';
import type { AccountResult } from '../model.ts';
import { ranked } from '../rows.ts';
import { framed } from './frame.ts';
import { headRow, type Layout } from './layout.ts';
import type { Source } from './source.ts';

/** The accounts in the order of their rank, each figure fetched from the sheet that works it out. */
export function rankingSheet(source: Source, layout: Layout): Sheet {
  const { words, result: page } = source;
  const { text } = words;
  const { scores, accounts } = layout;
  const chosen = new Set(page.chosen.scored);
  const columns = [
    { key: 'place', head: words.sheet.place },
    { key: 'name', head: text.table.account },
    { key: 'rank', head: text.table.rank },
    { key: 'score', head: text.table.score },
    { key: 'low', head: text.table.low },
    { key: 'high', head: text.table.high },
    { key: 'attractiveness', head: text.axis.attractiveness.name },
    { key: 'position', head: text.axis.position.name },
    { key: 'role', head: text.table.role },
    { key: 'gates', head: text.table.gates },
    { key: 'chosen', head: text.table.chosen },
    { key: 'missing', head: text.table.missing },
    { key: 'net', head: text.table.net },
    { key: 'knownYears', head: text.table.knownYears },
    { key: 'revenue', head: fill(text.table.revenue, { year: page.years[2] ?? '' }) },
  ];
  const order = ranked(page.accounts);
  const table = tableAt({ sheet: 'ranking', row: headRow, columns, count: order.length });
  const row = (index: number): Record<string, Cell> => {
    const account = order[index];
    if (!account) return {};
    const at = formula`MATCH(${table.cell('place', index)},${scores.column('order')},0)`;
    const from = (
      key: string,
      cached: string | number | null,
      format: 'plain' | 'whole' | 'hundredth' = 'plain',
    ) => result(formula`INDEX(${scores.column(key)},${at})`, cached, format);
    const revenue = formula`INDEX(${accounts.column('revenue:2')},${at})`;
    return {
      place: index + 1,
      name: from('name', account.name),
      rank: from('rank', account.rank, 'whole'),
      score: from('score', account.score, 'hundredth'),
      low: from('low', account.low, 'hundredth'),
      high: from('high', account.high, 'hundredth'),
      attractiveness: from('attractiveness', account.attractiveness, 'hundredth'),
      position: from('position', account.position, 'hundredth'),
      role: from('role', text.role[account.role ?? 'open'].name),
      gates: from('gates', text.eligibility[account.eligibility]),
      chosen: from('chosen', chosen.has(account.id) ? text.table.chosen : null),
      missing: from('missing', account.missing, 'whole'),
      net: result(formula`INDEX(${accounts.column('net')},${at})`, account.net, 'money'),
      knownYears: result(formula`INDEX(${accounts.column('knownYears')},${at})`, account.knownYears, 'whole'),
      revenue: result(formula`IF(ISNUMBER(${revenue}),${revenue},"")`, account.revenueThisYear, 'money'),
    };
  };
  return framed(source, 'ranking', [table.written(row)], [8, 30, 15]);
}

interface ListSide {
  readonly table: Table;
  /** Where the places on this list, and on the other one, stand. */
  readonly places: ReturnType<Table['column']>;
  readonly others: ReturnType<Table['column']>;
  readonly ids: readonly string[];
  readonly only: ReadonlySet<string>;
}

const sideColumns = 5;

/** The list by score beside the list by size, and what the difference is worth. */
export function listsSheet(source: Source, layout: Layout): Sheet {
  const { words, result: page } = source;
  const { sheet: own, text } = words;
  const { chosen, accounts } = page;
  const count = accounts.length;
  const totals = fieldsAt('lists', headRow, ['scored', 'largest', 'difference']);
  const row = totals.nextRow + 2;
  const revenues = tableAt({
    sheet: 'lists',
    row,
    column: 2 * sideColumns + 3,
    columns: [
      { key: 'name', head: text.table.account },
      { key: 'revenue', head: fill(text.table.revenue, { year: page.years[2] ?? '' }) },
      { key: 'place', head: own.revenuePlace },
    ],
    count,
  });
  const side = (column: number) =>
    tableAt({
      sheet: 'lists',
      row,
      column,
      columns: [
        { key: 'place', head: own.place },
        { key: 'at', head: own.inList },
        { key: 'name', head: text.table.account },
        { key: 'net', head: text.table.net },
        { key: 'only', head: own.onlyHere },
      ],
      count,
    });
  const scoredPlaces = layout.scores.column('listPlace');
  const revenuePlaces = revenues.column('place');
  const scored: ListSide = {
    table: side(1),
    places: scoredPlaces,
    others: revenuePlaces,
    ids: chosen.scored,
    only: new Set(chosen.onlyScored),
  };
  const largest: ListSide = {
    table: side(sideColumns + 2),
    places: revenuePlaces,
    others: scoredPlaces,
    ids: chosen.largest,
    only: new Set(chosen.onlyLargest),
  };
  const net = ({ table }: ListSide, cached: number) =>
    result(formula`SUM(${table.column('net')})`, cached, 'money');
  const heading = (table: Table, name: string): Block => ({
    ...table.over('place'),
    cells: [[section(name)]],
  });
  const byId = new Map(accounts.map((account, index) => [account.id, { account, index }]));
  const revenuePlace = revenueOrder(accounts);
  return framed(
    source,
    'lists',
    [
      totals.written({
        scored: [own.netByScore, net(scored, chosen.netScored)],
        largest: [own.netByRevenue, net(largest, chosen.netLargest)],
        difference: [
          own.difference,
          result(formula`${totals.at('scored')}-${totals.at('largest')}`, chosen.difference, 'money'),
        ],
      }),
      heading(scored.table, own.byScore),
      heading(largest.table, own.byRevenue),
      ...[scored, largest].map((one) =>
        one.table.written((index) => listRow(source, layout, one, index, byId)),
      ),
      revenues.written((index) => {
        const revenue = layout.accounts.cell('revenue:2', index);
        return {
          name: result(formula`${layout.accounts.cell('name', index)}&""`, accounts[index]?.name ?? null),
          revenue: result(
            formula`IF(COUNT(${revenue})=1,${revenue},"")`,
            accounts[index]?.revenueThisYear ?? null,
            'money',
          ),
          place: result(placeFormula(revenues, 'revenue', index), revenuePlace[index] ?? null, 'whole'),
        };
      }),
    ],
    [30, 16, 28, 16, 14, 4, 12, 16, 28, 16, 14, 4, 28, 16],
    3,
  );
}

function listRow(
  { words, inputs }: Source,
  { accounts, settings }: Layout,
  { table, places, others, ids, only }: ListSide,
  index: number,
  byId: ReadonlyMap<string, { readonly account: AccountResult; readonly index: number }>,
): Record<string, Cell> {
  const id = index < inputs.choose ? ids[index] : undefined;
  const found = id === undefined ? undefined : byId.get(id);
  const place = table.cell('place', index);
  const at = table.cell('at', index);
  const choose = settings.at('choose');
  const net = formula`INDEX(${accounts.column('net')},${at})`;
  const other = formula`INDEX(${others},${at})`;
  const onlyHere = formula`IF(ISNUMBER(${other}),IF(${other}<=${choose},"",${words.sheet.onlyMark}),${words.sheet.onlyMark})`;
  const shown = (then: typeof net) => formula`IF(COUNT(${at})=0,"",${then})`;
  return {
    place: index + 1,
    at: result(
      formula`IF(${place}>${choose},"",IFERROR(MATCH(${place},${places},0),""))`,
      found ? found.index + 1 : null,
      'whole',
    ),
    name: result(shown(formula`INDEX(${accounts.column('name')},${at})&""`), found?.account.name ?? null),
    net: result(shown(net), found?.account.net ?? null, 'money'),
    only: result(shown(onlyHere), id !== undefined && only.has(id) ? words.sheet.onlyMark : null),
  };
}

/** Places by this year's revenue, equals in the order of the document. */
export function revenueOrder(accounts: readonly AccountResult[]): (number | null)[] {
  const places = accounts.map((): number | null => null);
  accounts
    .flatMap(({ revenueThisYear }, index) => (revenueThisYear === null ? [] : [{ revenueThisYear, index }]))
    .sort((a, b) => b.revenueThisYear - a.revenueThisYear || a.index - b.index)
    .forEach(({ index }, place) => {
      places[index] = place + 1;
    });
  return places;
}
