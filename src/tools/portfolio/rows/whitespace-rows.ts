import { offeringName, type WhitespaceWords } from '../chart/whitespace-words.ts';
import { own } from '../model/own.ts';
import type { WhitespaceResult, WhitespaceTotals } from '../model/whitespace.ts';
import type { WhitespacePart } from '../schema/whitespace.ts';
import type { Cell } from '../rows.ts';

function sums(totals: WhitespaceTotals): Cell[] {
  const { have, competitor, could, open, wallet, share, notLookedAt } = totals;
  return [have, competitor, could, open, wallet, share, notLookedAt];
}

/** One row for each row of the grid, each offering with its state and its value; the totals at the end. */
export function whitespaceRows(
  { offerings, rows: kind }: WhitespacePart,
  result: WhitespaceResult,
  words: WhitespaceWords,
): readonly (readonly Cell[])[] {
  const { columns, state, account, location, states, rollUp } = words.space;
  const names = offerings.map((offering) => offeringName(words, offering));
  const heads = [
    kind === 'accounts' ? account : location,
    ...names.flatMap((name) => [`${name}: ${states}`, name]),
    columns.have,
    columns.competitor,
    columns.could,
    columns.open,
    columns.wallet,
    columns.share,
    columns.notLookedAt,
    columns.revenue,
    columns.unplaced,
  ];
  const lines = result.rows.map(({ name, cells, totals, revenue, unplaced }): Cell[] => [
    name,
    ...offerings.flatMap(({ id }): Cell[] => {
      const cell = own(cells, id);
      return cell ? [state[cell.state].name, cell.value] : ['', null];
    }),
    ...sums(totals),
    revenue,
    unplaced,
  ]);
  const empty = offerings.flatMap((): Cell[] => ['', null]);
  const byOffering = result.offerings.map((totals, at): Cell[] => [
    names[at] ?? '',
    ...empty,
    ...sums(totals),
  ]);
  return [heads, ...lines, [rollUp.total, ...empty, ...sums(result.total)], [''], ...byOffering];
}
