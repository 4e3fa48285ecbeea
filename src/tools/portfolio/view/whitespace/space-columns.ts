import { fill } from '../../../../i18n/fill.ts';
import type { CellReading, GridColumn } from '../../../../ui/data-grid/column.ts';
import { figure, percent, plainNumber } from '../../chart.ts';
import {
  offeringName,
  shownCell,
  stateSentence,
  typedCell,
  type WhitespaceWords,
} from '../../chart/whitespace-words.ts';
import { own } from '../../model/own.ts';
import type { Offering, WhitespaceCell, WhitespaceRow } from '../../state/whitespace.ts';
import { readEntry } from './read-entry.ts';

type Column = GridColumn<WhitespaceRow>;

function cellOf({ cells }: WhitespaceRow, offeringId: string): WhitespaceCell | undefined {
  return own(cells, offeringId);
}

/** The cell keeps what was typed; what it means for the cell under it is worked out when the gesture is entered. */
function read(words: WhitespaceWords, typed: string): CellReading {
  const reading = readEntry(words, typed);
  if (reading.ok) return { ok: true, value: typed.trim() };
  return { ok: false, message: fill(words.space[reading.code], { text: typed.trim() }) };
}

function hintOf(words: WhitespaceWords, cell: WhitespaceCell | undefined): string {
  const { space } = words;
  if (cell === undefined) return space.state.open.long;
  const state = stateSentence(words, cell.state);
  if (cell.state === 'none') return space.cellHintNone;
  if (cell.value === null) return fill(space.cellHintNoValue, { state });
  return fill(space.cellHint, { state, value: plainNumber(words, cell.value) });
}

function offeringColumn(words: WhitespaceWords, offering: Offering): Column {
  const { id } = offering;
  return {
    id,
    header: offeringName(words, offering),
    group: words.space.group,
    width: 8,
    kind: 'text',
    value: (row) => typedCell(words, cellOf(row, id)),
    format: (_, row) => shownCell(words, cellOf(row, id)),
    parse: (typed) => read(words, typed),
    hint: (row) => hintOf(words, cellOf(row, id)),
  };
}

function sums(words: WhitespaceWords, row: WhitespaceRow) {
  const { have, could, competitor, open, share } = row.totals;
  return {
    have: plainNumber(words, have),
    could: plainNumber(words, could),
    competitor: plainNumber(words, competitor),
    open: plainNumber(words, open),
    share: percent(words, share, 1),
  };
}

export function spaceColumns(
  words: WhitespaceWords,
  offerings: readonly Offering[],
  rows: 'accounts' | 'locations',
  thisYear: number,
  onOpen: (rowId: string) => void,
): readonly Column[] {
  const { space } = words;
  const group = fill(space.sums, { year: thisYear });
  const amount = (value: unknown) => figure(words, typeof value === 'number' ? value : null, 0);
  const sum = (
    id: 'have' | 'open' | 'share' | 'unplaced',
    value: (row: WhitespaceRow) => number | null,
    hint?: (row: WhitespaceRow) => string | null,
  ): Column => ({
    id: `sum ${id}`,
    header: space.columns[id],
    group,
    width: 8.5,
    kind: 'number',
    value,
    format: id === 'share' ? (shown) => percent(words, typeof shown === 'number' ? shown : null) : amount,
    hint,
  });
  return [
    {
      id: 'name',
      header: rows === 'accounts' ? space.account : space.location,
      width: 13,
      kind: 'text',
      value: ({ name }) => name,
      onOpen: ({ id }) => {
        onOpen(id);
      },
    },
    ...offerings.map((offering) => offeringColumn(words, offering)),
    sum('have', ({ totals }) => totals.have),
    sum(
      'open',
      ({ totals }) => totals.open,
      (row) => fill(space.openHint, sums(words, row)),
    ),
    sum(
      'share',
      ({ totals }) => totals.share,
      (row) => (row.totals.share === null ? null : fill(space.shareHint, sums(words, row))),
    ),
    sum(
      'unplaced',
      ({ unplaced }) => unplaced,
      ({ revenue, totals, unplaced }) =>
        unplaced === null
          ? null
          : fill(space.unplacedHint, {
              revenue: amount(revenue),
              have: amount(totals.have),
              unplaced: amount(unplaced),
            }),
    ),
  ];
}
