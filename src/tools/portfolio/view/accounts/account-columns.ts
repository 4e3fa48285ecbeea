import { fill } from '../../../../i18n/fill.ts';
import type { CellValue, GridColumn } from '../../../../ui/data-grid/column.ts';
import type { YearNet } from '../../model.ts';
import type { AccountRow, FigureRow } from './account-row.ts';
import { amount, type AccountsWords } from './accounts-words.ts';
import { readAmount, readWords } from './read-cell.ts';

export const figureNames = ['revenue', 'directCost', 'indirectCost'] as const;
export type FigureName = (typeof figureNames)[number];

function figureColumnId(year: number, figure: FigureName): string {
  return `${year} ${figure}`;
}

/** The inverse of `figureColumnId`; null for every other column. */
export function figureOfColumn(
  columnId: string,
): { readonly year: string; readonly figure: FigureName } | null {
  const [year = '', name] = columnId.split(' ');
  const figure = figureNames.find((one) => one === name);
  return figure ? { year, figure } : null;
}

function groupOf({ text }: AccountsWords, year: number, thisYear: number): string {
  const { past, now, forecast } = text.years;
  return fill(year === thisYear ? now : year < thisYear ? past : forecast, { year });
}

function written(words: AccountsWords, value: CellValue, unknown = ''): string {
  return typeof value === 'number' ? amount(words, value) : unknown;
}

/** A sum in which something is missing says so. */
function writtenNet(words: AccountsWords, value: CellValue, incomplete: boolean): string {
  const plain = written(words, value, words.text.unknown);
  return incomplete && value !== null ? `${words.text.incompleteMark} ${plain}` : plain;
}

function yearDerivation(words: AccountsWords, year: YearNet | undefined): string | null {
  if (year === undefined || year.net === null) return null;
  const { text } = words;
  const { revenue, directCost, indirectCost, net, incomplete } = year;
  return fill(text.netHint, {
    revenue: written(words, revenue, text.unknown),
    directCost: written(words, directCost, text.unknown),
    indirectCost: written(words, indirectCost, text.unknown),
    net: writtenNet(words, net, incomplete),
  });
}

function sumDerivation(words: AccountsWords, { years, net, incomplete }: FigureRow): string | null {
  if (net === null) return null;
  const { text } = words;
  const parts = years.map((year) =>
    fill(text.yearAmount, { year: year.year, amount: writtenNet(words, year.net, year.incomplete) }),
  );
  return fill(text.together, { years: parts.join(' · '), amount: writtenNet(words, net, incomplete) });
}

function yearColumns<Row extends FigureRow>(
  words: AccountsWords,
  year: number,
  index: number,
  thisYear: number,
): GridColumn<Row>[] {
  const { text } = words;
  const group = groupOf(words, year, thisYear);
  const figures = figureNames.map((figure): GridColumn<Row> => ({
    id: figureColumnId(year, figure),
    group,
    header: text.figures[figure],
    width: 7.25,
    kind: 'number',
    value: (row) => row.years[index]?.[figure] ?? null,
    format: (value) => written(words, value),
    parse: (typed) => readAmount(typed, text.cell),
    locked: (row) => row.isSum,
    hint: (row) => (row.isSum ? text.sumOfLocations : null),
  }));
  return [
    ...figures,
    {
      id: `${year} net`,
      group,
      header: text.columns.yearNet,
      width: 7.25,
      kind: 'number',
      value: (row) => row.years[index]?.net ?? null,
      format: (value, row) => writtenNet(words, value, row.years[index]?.incomplete ?? false),
      hint: (row) => yearDerivation(words, row.years[index]),
    },
  ];
}

function netColumn<Row extends FigureRow>(words: AccountsWords): GridColumn<Row> {
  return {
    id: 'net',
    header: words.text.columns.net,
    width: 9.5,
    kind: 'number',
    value: (row) => row.net,
    format: (value, row) => writtenNet(words, value, row.incomplete),
    hint: (row) => sumDerivation(words, row),
  };
}

type Years = readonly number[];

export function locationColumns(
  words: AccountsWords,
  years: Years,
  thisYear: number,
): GridColumn<FigureRow>[] {
  const { text } = words;
  const name: GridColumn<FigureRow> = {
    id: 'name',
    header: text.columns.location,
    width: 12,
    kind: 'text',
    value: (row) => row.name,
    parse: (typed) => readWords(typed, text.cell, text.locationMissing),
  };
  return [
    name,
    netColumn(words),
    ...years.flatMap((year, index) => yearColumns<FigureRow>(words, year, index, thisYear)),
  ];
}

function wordsColumn(
  words: AccountsWords,
  id: 'segment' | 'region' | 'notes',
  width: number,
): GridColumn<AccountRow> {
  const { text } = words;
  return {
    id,
    header: text.columns[id],
    width,
    kind: 'text',
    value: (row) => row.account[id],
    parse: (typed) => readWords(typed, text.cell),
  };
}

export function accountColumns(
  words: AccountsWords,
  years: Years,
  thisYear: number,
  onLocations: (row: AccountRow) => void,
): GridColumn<AccountRow>[] {
  const { text } = words;
  const count = (row: AccountRow) => row.account.locations.length;
  return [
    {
      id: 'name',
      header: text.columns.name,
      width: 13,
      kind: 'text',
      value: (row) => row.name,
      format: (_, row) => row.name || text.unnamed,
      parse: (typed) => readWords(typed, text.cell, text.nameMissing),
    },
    netColumn(words),
    wordsColumn(words, 'segment', 9),
    wordsColumn(words, 'region', 7),
    ...years.flatMap((year, index) => yearColumns<AccountRow>(words, year, index, thisYear)),
    {
      id: 'locations',
      header: text.columns.locations,
      width: 9,
      kind: 'text',
      value: count,
      format: (_, row) => (count(row) > 0 ? fill(text.locationCount, { n: count(row) }) : text.addLocations),
      onOpen: onLocations,
    },
    wordsColumn(words, 'notes', 16),
  ];
}
