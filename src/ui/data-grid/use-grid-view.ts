import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GridColumn, GridRowData } from './column.ts';
import type { Cell } from './selection.ts';
import { columnAt, offsetsOf, rowWindow, scrollToShow, type RowWindow } from './windowing.ts';

const phone = '(max-width: 640px)';

/** In rem. */
const heights = {
  desk: { row: 2.125, head: 1.875 },
  phone: { row: 2.75, head: 2 },
} as const;
/** Beside the name there is room for two columns of figures on a small phone. */
const widestOnPhone = { name: 8, number: 6.75, text: 9 } as const;

export interface GridView {
  readonly box: { current: HTMLDivElement | null };
  readonly rowHeight: number;
  readonly headHeight: number;
  readonly offsets: readonly number[];
  readonly window: RowWindow;
  readonly pageRows: number;
  readonly onScroll: () => void;
  readonly reveal: (cell: Cell) => void;
  /** The cell under a point of the page; beyond the edges the nearest one. */
  readonly cellAt: (x: number, y: number) => Cell;
}

function useMatches(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const changed = () => {
      setMatches(list.matches);
    };
    list.addEventListener('change', changed);
    return () => {
      list.removeEventListener('change', changed);
    };
  }, [query]);
  return matches;
}

/** Where things are on the screen, and which rows have to be there. */
export function useGridView<Row extends GridRowData>(
  columns: readonly GridColumn<Row>[],
  rowCount: number,
): GridView {
  const box = useRef<HTMLDivElement>(null);
  const narrow = useMatches(phone);
  const [rem] = useState(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const [height, setHeight] = useState(0);
  const [scrollTop, setScrollTop] = useState(0);

  const { row, head } = narrow ? heights.phone : heights.desk;
  const rowHeight = Math.round(row * rem);
  const grouped = columns.some((column) => column.group !== undefined);
  const headHeight = Math.round(head * rem) * (grouped ? 2 : 1);
  const widths = columns.map(({ width, kind }, index) =>
    Math.round((narrow ? Math.min(width, widestOnPhone[index === 0 ? 'name' : kind]) : width) * rem),
  );
  const offsets = offsetsOf(widths);
  const window = rowWindow(scrollTop, height, rowHeight, rowCount);
  const bodyHeight = Math.max(0, height - headHeight);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      setHeight(element.clientHeight);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);

  return {
    box,
    rowHeight,
    headHeight,
    offsets,
    window,
    pageRows: Math.max(1, Math.floor(bodyHeight / rowHeight) - 1),
    onScroll: () => {
      const top = box.current?.scrollTop ?? 0;
      const next = rowWindow(top, height, rowHeight, rowCount);
      if (next.first !== window.first || next.end !== window.end) setScrollTop(top);
    },
    reveal: (cell) => {
      const element = box.current;
      if (!element) return;
      const start = cell.row * rowHeight;
      element.scrollTop = scrollToShow({ start, end: start + rowHeight }, element.scrollTop, bodyHeight);
      const frozen = offsets[1] ?? 0;
      if (cell.column === 0) return;
      const across = {
        start: (offsets[cell.column] ?? 0) - frozen,
        end: (offsets[cell.column + 1] ?? 0) - frozen,
      };
      element.scrollLeft = scrollToShow(across, element.scrollLeft, element.clientWidth - frozen);
    },
    cellAt: (x, y) => {
      const element = box.current;
      if (!element) return { row: 0, column: 0 };
      const { left, top } = element.getBoundingClientRect();
      const down = Math.max(-rowHeight, Math.min(y - top - headHeight, bodyHeight));
      const row_ = Math.floor((element.scrollTop + down) / rowHeight);
      return {
        row: Math.max(0, Math.min(row_, rowCount - 1)),
        column: columnAt(x - left, element.scrollLeft, offsets),
      };
    },
  };
}
