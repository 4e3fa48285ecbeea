import { useCallback, useMemo, useState } from 'preact/hooks';
import type { GridDrafts, GridEdit } from '../../../../ui/data-grid/column.ts';
import { DataGrid } from '../../../../ui/data-grid/DataGrid.tsx';
import type { AccountsText } from '../../accounts-text.en.ts';
import type { ChoiceWords } from '../../chart/start-words.ts';
import {
  change,
  redo,
  undo,
  type FoundStartSet,
  type PortfolioInputs,
  type PortfolioResult,
} from '../../state.ts';
import { gridText } from '../accounts/grid-text.ts';
import { startColumns } from './start-columns.ts';
import { startChanges, startRowsOf } from './start-rows.ts';

export interface StartGridProps {
  readonly words: ChoiceWords;
  readonly gridWords: AccountsText;
  readonly inputs: PortfolioInputs;
  readonly result: PortfolioResult;
  readonly found: FoundStartSet | null;
}

const none: GridDrafts = new Map();

export function StartGrid({ words, gridWords, inputs, result, found }: StartGridProps) {
  const { accounts: text } = words.choice;
  const [drafts, setDrafts] = useState(none);
  const { startSet } = inputs;
  const rowsOf = useMemo(startRowsOf, []);
  const ids = found?.best.ids;
  const rows = useMemo(
    () => rowsOf(result.accounts, startSet, ids ?? []),
    [rowsOf, result.accounts, startSet, ids],
  );
  const { goal, hoursEach, moneyEach } = startSet;
  const columns = useMemo(
    () => startColumns(words, { goal, hoursEach, moneyEach }),
    [words, goal, hoursEach, moneyEach],
  );
  const labels = useMemo(() => gridText(gridWords, gridWords.dataGrid.newRow), [gridWords]);
  const onEdit = useCallback((edit: GridEdit) => {
    change(startChanges(edit.changes));
    return [];
  }, []);
  if (result.accounts.length === 0) return null;
  return (
    <section class="tool-block start-accounts">
      <h3 class="tool-finding">{text.heading}</h3>
      <p class="tool-lead">{text.lead}</p>
      <DataGrid
        label={text.grid}
        rows={rows}
        columns={columns}
        text={labels}
        onEdit={onEdit}
        drafts={drafts}
        onDrafts={setDrafts}
        onUndo={undo}
        onRedo={redo}
      />
    </section>
  );
}
