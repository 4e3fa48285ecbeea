import { input, result, section, type Cell } from '../../../exchange/workbook/cell.ts';
import { fieldsAt } from '../../../exchange/workbook/fields.ts';
import { formula, joined } from '../../../exchange/workbook/formula.ts';
import {
  herfindahlFormula,
  ifShares,
  placeFormula,
  topShareFormula,
} from '../../../exchange/workbook/spread.ts';
import { tableAt, type Table } from '../../../exchange/workbook/table.ts';
import { firstRow, titledSheet, type Block, type Sheet } from '../../../exchange/workbook/workbook.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Account, YearFigures } from '../../../workspace/schema.ts';
import type { Gauge, GaugeLine } from '../model.ts';
import { accountYear } from '../model/account-year.ts';
import type { Source } from './source.ts';

const keys = ['total', 'counted', 'top:1', 'top:3', 'top:5', 'top:10', 'hhi', 'effective'] as const;
type Fields = ReturnType<typeof fieldsAt<(typeof keys)[number]>>;

/** A sum in a formula takes at most 255 parts; nobody counts that many locations by hand. */
const mostParts = 200;

/** This year's revenue and contribution of every account, and how far they hang on few. */
export function concentrationSheet(source: Source): Sheet {
  const { words, workspace, result: page, inputs } = source;
  const { text, sheet: own } = words;
  const { concentration } = text;
  const setting = fieldsAt('concentration', firstRow, ['dependence']);
  const revenue = fieldsAt('concentration', setting.nextRow + 2, keys);
  const contribution = fieldsAt('concentration', setting.nextRow + 2, keys, 4);
  const table = tableAt({
    sheet: 'concentration',
    row: revenue.nextRow + 1,
    columns: [
      { key: 'name', head: concentration.account },
      { key: 'revenue', head: concentration.amount },
      { key: 'directCost', head: own.directCost },
      { key: 'indirectCost', head: own.indirectCost },
      { key: 'contribution', head: own.contribution },
      { key: 'place', head: own.place },
      { key: 'share', head: concentration.ofWhole },
      { key: 'cumulative', head: concentration.cumulative },
      { key: 'points', head: concentration.points },
      { key: 'depends', head: own.depends },
      { key: 'contributionPlace', head: own.contributionPlace },
    ],
    count: workspace.accounts.length,
  });
  const lines = new Map(
    page.revenue.kind === 'shares' ? page.revenue.lines.map((line) => [line.id, line] as const) : [],
  );
  const places = {
    revenue: placesOf(source, 'revenue'),
    contribution: placesOf(source, 'contribution'),
  };
  const { year } = page;
  const heading = (fields: Fields, words_: string): Block => {
    const { row, column } = fields.at('total');
    return { row: row - 1, column: column - 1, cells: [[section(fill(words_, { year }))]] };
  };
  return titledSheet({
    id: 'concentration',
    ...own.sheets.concentration,
    remark: own.notes.concentration,
    blocks: [
      setting.written({
        dependence: [text.settings.dependenceAbove, input(inputs.settings.dependenceAbove, 'percent')],
      }),
      heading(revenue, text.csv.concentration),
      heading(contribution, text.csv.contribution),
      gaugeBlock(source, revenue, table, 'revenue', 'place'),
      gaugeBlock(source, contribution, table, 'contribution', 'contributionPlace'),
      table.written((index) => {
        const account = workspace.accounts[index];
        if (!account) return {};
        const line = lines.get(account.id);
        return {
          name: input(account.name),
          ...figureCells(account, year, table, index),
          ...shareCells(table, index, line, setting.at('dependence'), own.depended, source),
          place: result(placeFormula(table, 'revenue', index), places.revenue[index] ?? null, 'whole'),
          contributionPlace: result(
            placeFormula(table, 'contribution', index),
            places.contribution[index] ?? null,
            'whole',
          ),
        };
      }),
    ],
    widths: [36, 18, 18, 36, 18, 14],
    frozenRows: 3,
  });
}

function gaugeBlock(
  { words, result: page, workspace }: Source,
  fields: Fields,
  table: Table,
  key: 'revenue' | 'contribution',
  placeKey: string,
): Block {
  const { csv, concentration } = words.text;
  const gauge: Gauge = page[key];
  const all = table.column(key);
  const values = workspace.accounts.flatMap((account) => accountYear(account, page.year)[key] ?? []);
  const shares = gauge.kind === 'shares' ? gauge : null;
  const top = (k: number) =>
    [
      k === 1 ? csv.topOneShare : fill(csv.topShare, { k }),
      result(
        topShareFormula(table, key, placeKey, k),
        shares?.top.find((one) => one.k === k)?.share ?? null,
        'percent',
      ),
    ] as const;
  return fields.written({
    total: [
      csv.total,
      result(
        formula`SUM(${all})`,
        values.reduce((a, b) => a + b, 0),
        'money',
      ),
    ],
    counted: [concentration.counted, result(formula`COUNT(${all})`, values.length, 'whole')],
    'top:1': top(1),
    'top:3': top(3),
    'top:5': top(5),
    'top:10': top(10),
    hhi: [csv.hhi, result(herfindahlFormula(table, key), shares?.herfindahl.points ?? null, 'whole')],
    effective: [
      csv.effective,
      result(
        formula`IF(COUNT(${fields.at('hhi')})=0,"",10000/${fields.at('hhi')})`,
        shares?.herfindahl.effectiveNumber ?? null,
        'tenth',
      ),
    ],
  });
}

const amounts = ['revenue', 'directCost', 'indirectCost'] as const satisfies readonly (keyof YearFigures)[];

/** Figures as entered; those of an account with locations as the sum of them. */
function figureCells(account: Account, year: number, table: Table, index: number): Record<string, Cell> {
  const parts = (account.locations.length > 0 ? account.locations : [account]).map(
    ({ figures }) => figures[String(year)],
  );
  const cells = amounts.map((amount): [string, Cell] => {
    const known = parts.flatMap((part) => part?.[amount] ?? []);
    const sum = known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
    const isSum = account.locations.length > 0 && known.length > 0 && known.length <= mostParts;
    return [amount, isSum ? result(formula`SUM(${joined(known, ',')})`, sum, 'money') : input(sum, 'money')];
  });
  const at = (key: string) => table.cell(key, index);
  const costs = formula`${at('directCost')},${at('indirectCost')}`;
  return {
    ...Object.fromEntries(cells),
    contribution: result(
      formula`IF(AND(COUNT(${at('revenue')})=1,COUNT(${costs})>0),${at('revenue')}-SUM(${costs}),"")`,
      accountYear(account, year).contribution,
      'money',
    ),
  };
}

function shareCells(
  table: Table,
  index: number,
  line: GaugeLine | undefined,
  bound: ReturnType<Table['cell']>,
  depended: string,
  { result: page }: Source,
): Record<string, Cell> {
  const at = (key: string) => table.cell(key, index);
  const all = table.column('revenue');
  const share = at('share');
  const known = (then: ReturnType<typeof formula>) => formula`IF(COUNT(${share})=0,"",${then})`;
  const cumulative = formula`SUMIF(${table.column('place')},"<="&${at('place')},${all})/SUM(${all})`;
  const isDependence = page.dependence.some(({ id }) => id === line?.id);
  return {
    share: result(
      formula`IF(COUNT(${at('revenue')})=0,"",${ifShares(table, 'revenue', formula`${at('revenue')}/SUM(${all})`)})`,
      line?.share ?? null,
      'percent',
    ),
    cumulative: result(known(cumulative), line?.cumulative ?? null, 'percent'),
    points: result(known(formula`10000*${share}^2`), line?.points ?? null, 'whole'),
    depends: result(known(formula`IF(${share}>${bound},${depended},"")`), isDependence ? depended : null),
  };
}

/** Places by this year's figure, the largest first, equals in the order of the document. */
function placesOf(
  { workspace, result: page }: Source,
  key: 'revenue' | 'contribution',
): readonly (number | null)[] {
  const values = workspace.accounts.map((account) => accountYear(account, page.year)[key]);
  const sorted = values
    .flatMap((value, index) => (value === null ? [] : [{ value, index }]))
    .sort((a, b) => b.value - a.value || a.index - b.index);
  const places = values.map((): number | null => null);
  sorted.forEach(({ index }, place) => {
    places[index] = place + 1;
  });
  return places;
}
