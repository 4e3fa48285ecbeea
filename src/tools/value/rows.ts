import { costName, differenceName, driverName, type Told } from './chart.ts';
import { basisOfFormula } from './chart/driver.ts';
import { fieldOf, ownerOf, stateText, theirSource, type Compared } from './chart/comparison.ts';
import type { ComparedField } from './model/comparison.ts';

export type Cell = string | number | null;
export type Rows = readonly (readonly Cell[])[];

/** The whole case as one sheet, unrounded: drivers, differences and costs, then the yearly table. */
export function caseRows(told: Told): Rows {
  const { words, result } = told;
  const { table } = words.text;
  const heads = [
    table.year,
    table.gross,
    table.weighted,
    table.cost,
    table.net,
    table.cumulative,
    table.present,
    table.presentCumulative,
  ];
  return [
    ...driverRows(told),
    [],
    ...costRows(told),
    [],
    heads,
    ...result.customer.years.map((year) => [
      year.year,
      year.gross,
      year.weighted,
      year.cost,
      year.net,
      year.cumulative,
      year.presentNet,
      year.presentCumulative,
    ]),
  ];
}

function driverRows({ words, one, result }: Told): Rows {
  const { text } = words;
  const { fields, print } = text;
  return [
    [
      print.driver,
      print.kind,
      print.basis,
      fields.baseline,
      fields.change,
      fields.valuePerUnit,
      print.fullYear,
      fields.confidence,
      fields.attribution,
      fields.startYears,
      text.measures.benefits,
      print.proof,
      print.source,
    ],
    ...one.drivers.map((driver) => {
      const value = result.values.get(driver.id);
      return [
        driverName(words, one, driver),
        text.families[driver.family],
        driver.method === 'formula' ? basisOfFormula(driver) : driver.unit,
        ...(driver.method === 'formula'
          ? [null, null, null]
          : [driver.baseline, driver.change, driver.valuePerUnit]),
        value?.kind === 'value' ? value.fullYear : null,
        driver.confidence,
        driver.attribution,
        driver.startYears,
        result.drivers.get(driver.id)?.presentValue ?? null,
        [text.statuses[driver.status], driver.confirmedBy, driver.confirmedOn].filter(Boolean).join(', '),
        driver.source,
      ];
    }),
  ];
}

function costRows({ words, one }: Told): Rows {
  const { text } = words;
  return [
    [text.print.what, text.fields.atStart, text.fields.perYear, text.print.source],
    [text.fields.price, null, one.price, ''],
    [text.fields.referencePrice, null, one.alternative.price, one.alternative.source],
    ...one.alternative.differences.map((difference) => [
      differenceName(words, one, difference),
      null,
      difference.amount,
      difference.source,
    ]),
    ...one.costs.map((cost) => [costName(words, one, cost), cost.atStart, cost.perYear, cost.source]),
  ];
}

export function reviewRows({ words, one }: Told): Rows {
  const { print } = words.text;
  return [
    [print.date, print.planned, print.verified, print.note, print.toldTo],
    ...one.reviews.map(({ date, planned, verified, note, toldTo }) => [
      date,
      planned,
      verified,
      note,
      toldTo,
    ]),
  ];
}

/** Both versions line by line, unrounded, with what the customer says of them. */
export function comparisonRows(compared: Compared): Rows {
  const { comparison, returned, page } = compared;
  const { comparison: text } = page;
  return [
    [
      text.driver,
      text.field,
      text.ours,
      text.theirs,
      text.difference,
      text.perYear,
      text.netPresentValue,
      text.state,
      text.by,
      text.on,
      text.theirSource,
    ],
    ...comparison.lines.map((line) => [
      ownerOf(compared, line),
      fieldOf(compared, line),
      plainSide(compared, line.field, line.ours),
      plainSide(compared, line.field, line.theirs),
      line.difference,
      line.effect?.perYear ?? null,
      line.effect?.netPresentValue ?? null,
      stateText(compared, line),
      returned.by,
      returned.on,
      theirSource(compared, line),
    ]),
  ];
}

/** Of a driver or cost that one side lacks the ids say nothing. */
function plainSide({ page }: Compared, field: ComparedField, side: Cell): Cell {
  if (field !== 'driver' && field !== 'cost') return side;
  return side === null ? page.comparison.absent : page.comparison.present;
}
