import { useRef, useState } from 'preact/hooks';
import type { GridRowData } from './column.ts';
import { fillRange } from './fill.ts';
import { selectionAt, type Cell, type Range } from './selection.ts';
import type { GridView } from './use-grid-view.ts';
import type { Grid } from './use-grid.ts';

type Drag = 'none' | 'select' | 'fill';

export interface GridPointer {
  /** Where the fill handle would fill to. */
  readonly filling: Range | null;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: () => void;
}

function cellOf(event: Event): Cell | null {
  if (!(event.target instanceof Element)) return null;
  const cell = event.target.closest('[role=gridcell], [role=rowheader]');
  const row = cell?.closest('[data-row]');
  if (!(cell instanceof HTMLElement) || !(row instanceof HTMLElement)) return null;
  return { row: Number(row.dataset.row), column: Number(cell.ariaColIndex) - 1 };
}

function isHandle(event: Event): boolean {
  return event.target instanceof Element && event.target.matches('.ui-grid-handle');
}

/** Mouse: press and drag selects, the handle fills. Touch: a tap edits, the handle stretches the selection. */
export function useGridPointer<Row extends GridRowData>(
  grid: Grid<Row>,
  view: GridView,
  focus: () => void,
): GridPointer {
  const drag = useRef<Drag>('none');
  const byMouse = useRef(true);
  // Once the pointer is captured, a double click no longer says which element it is on.
  const onCell = useRef(false);
  const [filling, setFilling] = useState<Range | null>(null);

  const start = (event: PointerEvent, kind: Drag) => {
    event.preventDefault();
    drag.current = kind;
    if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
  };
  return {
    filling,
    onPointerDown: (event) => {
      byMouse.current = event.pointerType === 'mouse';
      if (event.button !== 0) return;
      if (isHandle(event)) {
        start(event, byMouse.current ? 'fill' : 'select');
        return;
      }
      const cell = cellOf(event);
      onCell.current = cell !== null;
      if (!cell || !byMouse.current || (event.target instanceof Element && event.target.closest('button')))
        return;
      start(event, 'select');
      grid.commit();
      grid.select(event.shiftKey ? { anchor: grid.selection.anchor, end: cell } : selectionAt(cell));
      focus();
    },
    onPointerMove: (event) => {
      if (drag.current === 'none') return;
      const cell = view.cellAt(event.clientX, event.clientY);
      if (drag.current === 'select') {
        const { anchor, end } = grid.selection;
        if (end.row !== cell.row || end.column !== cell.column) grid.select({ anchor, end: cell });
      } else {
        setFilling(fillRange(grid.range, cell));
        view.reveal(cell);
      }
    },
    onPointerUp: () => {
      if (drag.current === 'fill' && filling) grid.fill(grid.range, filling);
      drag.current = 'none';
      setFilling(null);
    },
    onClick: (event) => {
      const cell = cellOf(event);
      // A click without a press before it comes from a screen reader.
      if (!cell || (byMouse.current && event.detail > 0)) return;
      const again = grid.selection.anchor.row === cell.row && grid.selection.anchor.column === cell.column;
      if (again && grid.editing) return;
      grid.commit();
      focus();
      grid.editAt(cell);
    },
    onDoubleClick: () => {
      if (onCell.current && byMouse.current) grid.beginEditing();
    },
  };
}
