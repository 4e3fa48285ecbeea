import { useMemo, useRef } from 'preact/hooks';
import type { GridColumn, GridRowData } from './column.ts';
import { arrange, isAsGiven, keepOrder, type Arrangement } from './order.ts';

interface Kept {
  readonly arrangement: Arrangement;
  readonly ids: readonly string[];
  readonly known: ReadonlySet<string>;
}

/** Sorts and filters when it is asked for, and then leaves the rows where they are while they are edited. */
export function useArrangedRows<Row extends GridRowData>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  arrangement: Arrangement,
): readonly Row[] {
  const kept = useRef<Kept | null>(null);
  const latest = useRef(columns);
  latest.current = columns;
  return useMemo(() => {
    if (isAsGiven(arrangement)) return rows;
    const before = kept.current;
    const collator = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true });
    const ids =
      before?.arrangement === arrangement
        ? keepOrder(before.ids, before.known, rows)
        : arrange(rows, latest.current, arrangement, collator);
    kept.current = { arrangement, ids, known: new Set(rows.map((row) => row.id)) };
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }, [rows, arrangement]);
}
