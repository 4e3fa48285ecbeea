import type { RatersWords, RaterNames } from '../chart/raters.ts';
import type { RatersReport } from '../model/raters.ts';
import type { Cell } from '../rows.ts';
import type { PortfolioInputs } from '../schema.ts';

/** Who said what, as a sheet: one row an account and criterion that somebody has rated, one column a rater. */
export function raterRows(
  { raters: { csv: text } }: RatersWords,
  names: RaterNames,
  inputs: PortfolioInputs,
  report: RatersReport,
): readonly (readonly Cell[])[] {
  const people = report.raters.map(({ id }) => id);
  const heads = [
    text.account,
    text.criterion,
    ...people.map(names.rater),
    text.agreed,
    text.mean,
    text.median,
    text.range,
    text.deviation,
    text.weight,
    text.effect,
  ];
  const rows = report.table.accounts.flatMap(({ id, cells }) =>
    cells.flatMap((cell, column): Cell[][] => {
      const criterion = report.table.criteria[column];
      if (criterion === undefined || cell.said.length === 0) return [];
      return [
        [
          names.account(id),
          names.criterion(criterion.id),
          ...people.map((person) => cell.said.find(({ raterId }) => raterId === person)?.given ?? null),
          inputs.ratings[id]?.[criterion.id]?.value ?? null,
          cell.mean,
          cell.median,
          cell.range,
          cell.deviation,
          criterion.weight,
          cell.effect,
        ],
      ];
    }),
  );
  return [heads, ...rows];
}
