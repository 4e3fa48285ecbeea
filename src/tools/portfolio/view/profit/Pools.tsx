import { useCallback, useMemo, useState } from 'preact/hooks';
import { fill } from '../../../../i18n/fill.ts';
import type { GridDrafts, GridEdit } from '../../../../ui/data-grid/column.ts';
import { DataGrid } from '../../../../ui/data-grid/DataGrid.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import type { AccountsText } from '../../accounts-text.en.ts';
import { poolName, type ProfitWords } from '../../chart/profit-words.ts';
import { change, redo, undo, type PortfolioInputs } from '../../state.ts';
import {
  addFirstPools,
  addPool,
  freePools,
  hasRoomForPools,
  isPoolPreset,
  removePools,
  type ProfitResult,
} from '../../state/profit.ts';
import { gridText } from '../accounts/grid-text.ts';
import { AddSelect } from '../criteria/AddSelect.tsx';
import { newId } from '../../../../workspace/new-id.ts';
import { poolColumns } from './pool-columns.ts';
import { poolChanges, poolRows } from './pool-rows.ts';

export interface PoolsProps {
  readonly words: ProfitWords;
  readonly gridWords: AccountsText;
  readonly inputs: PortfolioInputs;
  readonly result: ProfitResult;
}

const none: GridDrafts = new Map();

export function Pools({ words, gridWords, inputs, result }: PoolsProps) {
  const { pools: text } = words.profit;
  const { pools } = inputs.profit;
  const [drafts, setDrafts] = useState(none);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const rows = useMemo(() => poolRows(pools, result), [pools, result]);
  const columns = useMemo(() => poolColumns(words, gridWords), [words, gridWords]);
  const labels = useMemo(() => gridText(gridWords, text.newRow), [gridWords, text]);
  const onEdit = useCallback(
    (edit: GridEdit) => {
      const ids = edit.added.map(newId);
      change(poolChanges(edit, ids, words));
      return ids;
    },
    [words],
  );
  const chosen = pools.find(({ id }) => id === selected[0]);
  const free = freePools(inputs);
  const room = hasRoomForPools(inputs);
  return (
    <section class="tool-block">
      <h4 class="tool-finding">{fill(text.heading, { year: result.year })}</h4>
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
        onSelect={setSelected}
        canAdd={room}
        plain
      />
      <div class="profit-pool-tools">
        {pools.length === 0 ? (
          <button type="button" class="ui-button ui-button-primary" onClick={() => change(addFirstPools())}>
            {text.addFirst}
          </button>
        ) : null}
        {free.length > 0 && room ? (
          <AddSelect
            label={text.add}
            choose={text.choose}
            button={text.addButton}
            options={free.map((preset) => ({ value: preset, label: text.presets[preset].name }))}
            onAdd={(value) => {
              if (isPoolPreset(value)) change(addPool(value));
            }}
          />
        ) : null}
        {chosen ? (
          <button type="button" class="ui-button" onClick={() => change(removePools(new Set([chosen.id])))}>
            {fill(text.remove, { name: poolName(words, chosen) })}
          </button>
        ) : null}
      </div>
      {room ? null : <Notice kind="info">{text.full}</Notice>}
    </section>
  );
}
