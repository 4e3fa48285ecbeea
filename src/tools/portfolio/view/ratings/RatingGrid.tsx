import { useCallback, useMemo, useState } from 'preact/hooks';
import type { GridDrafts, GridEdit } from '../../../../ui/data-grid/column.ts';
import { DataGrid } from '../../../../ui/data-grid/DataGrid.tsx';
import type { AccountsText } from '../../accounts-text.en.ts';
import type { InputWords } from '../../chart.ts';
import { change, redo, undo, type PortfolioInputs, type PortfolioResult } from '../../state.ts';
import { gridText } from '../accounts/grid-text.ts';
import { asRater } from '../../state/raters.ts';
import { isRaters, ratingColumns } from './rating-columns.ts';
import { ratingChanges, ratingRows } from './rating-rows.ts';

export interface RatingGridProps {
  readonly words: InputWords;
  readonly gridWords: AccountsText;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
  /** Whose ratings these are; null is the team's. */
  readonly raterId: string | null;
  readonly onOpen: (accountId: string) => void;
}

const none: GridDrafts = new Map();

export function RatingGrid({ words, gridWords, inputs, result, raterId, onOpen }: RatingGridProps) {
  const [drafts, setDrafts] = useState(none);
  const rows = useMemo(() => ratingRows(result.accounts, inputs), [result.accounts, inputs]);
  const { criteria, gates } = inputs;
  const columns = useMemo(() => {
    const all = ratingColumns(words, criteria, gates, onOpen);
    return raterId === null ? all : all.filter(({ id }) => isRaters(id));
  }, [words, criteria, gates, raterId]);
  const text = useMemo(() => gridText(gridWords, gridWords.dataGrid.newRow), [gridWords]);
  const onEdit = useCallback(
    (edit: GridEdit) => {
      change(asRater(raterId, ratingChanges(edit.changes)));
      return [];
    },
    [raterId],
  );
  return (
    <DataGrid
      label={words.text.tabs.ratings}
      rows={rows}
      columns={columns}
      text={text}
      onEdit={onEdit}
      drafts={drafts}
      onDrafts={setDrafts}
      onUndo={undo}
      onRedo={redo}
    />
  );
}
