import { useCallback, useMemo, useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import type { GridDrafts, GridEdit } from '../../../../ui/data-grid/column.ts';
import { DataGrid } from '../../../../ui/data-grid/DataGrid.tsx';
import type { ProfitWords } from '../../chart/profit-words.ts';
import type { AccountsText } from '../../accounts-text.en.ts';
import { change, redo, undo, type PortfolioInputs } from '../../state.ts';
import { own } from '../../model/own.ts';
import { setQuantities, type ProfitResult } from '../../state/profit.ts';
import { gridText } from '../accounts/grid-text.ts';
import { quantityColumns, type QuantityRow } from './quantity-columns.ts';

export interface QuantitiesProps {
  readonly words: ProfitWords;
  readonly gridWords: AccountsText;
  readonly inputs: PortfolioInputs;
  readonly result: ProfitResult;
  readonly onOpen: (accountId: string) => void;
}

const none: GridDrafts = new Map();

export function Quantities({ words, gridWords, inputs, result, onOpen }: QuantitiesProps) {
  const { quantities: text } = words.profit;
  const { pools } = inputs.profit;
  const [drafts, setDrafts] = useState(none);
  const rows = useMemo(
    () =>
      result.accounts.map((account): QuantityRow => ({
        id: account.id,
        account,
        quantities: pools.map(({ quantities }) => own(quantities, account.id) ?? null),
      })),
    [result, pools],
  );
  const columns = useMemo(
    () => quantityColumns(words, gridWords, pools, result, onOpen),
    [words, gridWords, pools, result, onOpen],
  );
  const labels = useMemo(() => gridText(gridWords, gridWords.dataGrid.newRow), [gridWords]);
  const onEdit = useCallback(({ changes }: GridEdit) => {
    change(
      setQuantities(
        changes.map(({ rowId, columnId, value }) => ({
          accountId: rowId,
          poolId: columnId,
          quantity: typeof value === 'number' ? value : null,
        })),
      ),
    );
    return [];
  }, []);
  return (
    <section class="tool-block">
      <h4 class="tool-finding">{fill(text.heading, { year: result.year })}</h4>
      <p class="tool-small">{text.lead}</p>
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
