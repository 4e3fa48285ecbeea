import type { CellValue, GridEdit } from '../../../../ui/data-grid/column.ts';
import { driverName, poolName, type ProfitWords } from '../../chart/profit-words.ts';
import type { PortfolioInputs } from '../../state.ts';
import { addOwnPools, patchPool, type CostPool, type ProfitResult } from '../../state/profit.ts';
import type { PoolRow } from './pool-columns.ts';

export function poolRows(pools: readonly CostPool[], result: ProfitResult): readonly PoolRow[] {
  return pools.flatMap((pool, at) => {
    const own = result.pools[at];
    return own ? [{ id: pool.id, pool, result: own }] : [];
  });
}

const said = (value: CellValue | undefined) => String(value ?? '');

/** A built-in name that is typed as it stands stays built in, so that it follows the reader's language. */
function patchOf(words: ProfitWords, pool: CostPool | undefined, columnId: string, value: CellValue) {
  const bare = { preset: pool?.preset ?? null, name: '', driver: '' };
  const text = said(value);
  if (columnId === 'name') return { name: text === poolName(words, bare) ? '' : text };
  if (columnId === 'driver') return { driver: text === driverName(words, bare) ? '' : text };
  if (columnId === 'source') return { source: text };
  return { cost: typeof value === 'number' ? value : null };
}

/** One gesture in the grid as one change; `ids` are those of the added rows. */
export function poolChanges({ changes, added }: GridEdit, ids: readonly string[], words: ProfitWords) {
  return (inputs: PortfolioInputs): PortfolioInputs => {
    const changed = changes.reduce((current, { rowId, columnId, value }) => {
      const pool = current.profit.pools.find(({ id }) => id === rowId);
      return patchPool(rowId, patchOf(words, pool, columnId, value))(current);
    }, inputs);
    const fresh = added.map((cells, at) => ({
      id: ids[at] ?? '',
      name: said(cells.name),
      driver: said(cells.driver),
      cost: typeof cells.cost === 'number' ? cells.cost : null,
      source: said(cells.source),
    }));
    return fresh.length > 0 ? addOwnPools(fresh)(changed) : changed;
  };
}
