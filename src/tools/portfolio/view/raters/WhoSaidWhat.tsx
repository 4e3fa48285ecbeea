import { fill } from '../../../../i18n/fill.ts';
import { figure, percent } from '../../chart.ts';
import { points, sayingFigure } from '../../chart/raters.ts';
import type { RatedCell } from '../../state/raters-report.ts';
import type { ReportProps } from './raters-props.ts';

export interface WhoSaidWhatProps extends ReportProps {
  readonly accountId: string;
}

/** The ratings behind one row: every rater's word, what becomes of it, and what hangs on it. */
export function WhoSaidWhat({ words, names, inputs, report, accountId }: WhoSaidWhatProps) {
  const { table: text } = words.raters;
  const { table, raters } = report;
  const account = table.accounts.find(({ id }) => id === accountId);
  if (!account) return null;
  const said = (cell: RatedCell, criterionId: string, raterId: string) => {
    const saying = cell.said.find((each) => each.raterId === raterId);
    return saying ? sayingFigure(words, inputs, criterionId, saying) : points(words, null);
  };
  const feet = [
    { name: text.mean2, cells: account.cells.map(({ mean }) => figure(words, mean, 1)) },
    { name: text.median, cells: account.cells.map(({ median }) => figure(words, median, 1)) },
    { name: text.range, cells: account.cells.map(({ range }) => points(words, range)) },
    { name: text.weight, cells: table.criteria.map(({ weight }) => percent(words, weight, 1)) },
    { name: text.hangs, cells: account.cells.map(({ effect }) => figure(words, effect, 2)) },
  ];
  return (
    <>
      <table class="tool-table">
        <caption>{fill(text.saidCaption, { account: names.account(accountId) })}</caption>
        <thead>
          <tr>
            <th scope="col">{text.rater}</th>
            {table.criteria.map(({ id }) => (
              <th key={id} scope="col" class="ui-figure">
                {names.criterion(id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {raters.map((rater) => (
            <tr key={rater.id}>
              <th scope="row">{names.rater(rater.id)}</th>
              {account.cells.map((cell, column) => (
                <td key={column} class="ui-figure">
                  {said(cell, table.criteria[column]?.id ?? '', rater.id)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          {feet.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, column) => (
                <td key={column} class="ui-figure">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tfoot>
      </table>
      <p class="tool-small">{fill(text.sum, { effect: figure(words, account.effect, 2) })}</p>
    </>
  );
}
