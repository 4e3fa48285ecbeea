export interface RowWindow {
  readonly first: number;
  /** Not inside. */
  readonly end: number;
}

/** Rendering starts at a multiple of this many rows, so that scrolling renders rarely. */
const step = 4;
const spare = 8;

/** The rows to render for a scroll position. */
export function rowWindow(scrollTop: number, height: number, rowHeight: number, count: number): RowWindow {
  const top = Math.floor(scrollTop / rowHeight / step) * step;
  const first = Math.max(0, Math.min(top, count) - spare);
  const end = Math.min(count, top + Math.ceil(height / rowHeight) + step + spare);
  return { first, end: Math.max(first, end) };
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The scroll position, nearest to the present one, at which the span is in the visible part. */
export function scrollToShow(span: Span, scroll: number, visible: number): number {
  if (span.start < scroll) return span.start;
  if (span.end > scroll + visible) return Math.min(span.start, span.end - visible);
  return scroll;
}

/** Where each column begins, and after the last its end. */
export function offsetsOf(widths: readonly number[]): number[] {
  const offsets = [0];
  for (const width of widths) offsets.push((offsets.at(-1) ?? 0) + width);
  return offsets;
}

/** The column under a horizontal position in the box, of which the first column does not scroll. */
export function columnAt(x: number, scrollLeft: number, offsets: readonly number[]): number {
  const frozen = offsets[1] ?? 0;
  if (x < frozen) return 0;
  const inside = x + scrollLeft;
  const index = offsets.findLastIndex((offset) => offset <= inside);
  return Math.max(0, Math.min(index, offsets.length - 2));
}
