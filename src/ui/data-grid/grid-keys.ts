import type { GridRowData } from './column.ts';
import { isComposing } from './is-composing.ts';
import { destination, nextCell, type KeyPress } from './navigation.ts';
import { isSingle, selectionAt, type Cell } from './selection.ts';
import type { Grid } from './use-grid.ts';

export interface KeyContext<Row extends GridRowData> {
  readonly grid: Grid<Row>;
  readonly pageRows: number;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Set by Escape: the next Tab leaves the grid from wherever it is. */
  readonly leaving: { current: boolean };
}

/** Whether the key was used here, so that the browser must not use it too. */
type Used = boolean;

function tab<Row extends GridRowData>({ grid, leaving }: KeyContext<Row>, { shift }: KeyPress): Used {
  if (leaving.current) return false;
  const added = grid.commit();
  const next = nextCell(grid.selection.anchor, shift, { ...grid.size, rows: grid.size.rows + added });
  if (!next) return false;
  grid.select(selectionAt(next));
  return true;
}

function move<Row extends GridRowData>(context: KeyContext<Row>, press: KeyPress): Used {
  const { grid, pageRows } = context;
  const extends_ = press.shift && press.key !== 'Enter';
  const from = extends_ ? grid.selection.end : grid.selection.anchor;
  const around = { size: grid.size, pageRows, isEmpty: grid.isEmpty };
  if (!destination(from, press, around)) return false;
  const added = grid.commit();
  const size = { ...grid.size, rows: grid.size.rows + added };
  const target: Cell = destination(from, press, { ...around, size }) ?? from;
  grid.select(extends_ ? { anchor: grid.selection.anchor, end: target } : selectionAt(target));
  return true;
}

function fillDown<Row extends GridRowData>({ grid }: KeyContext<Row>, across: boolean): void {
  const { range } = grid;
  const source = across ? { ...range, right: range.left } : { ...range, bottom: range.top };
  if (!isSingle(range)) grid.fill(source, range);
}

function shortcut<Row extends GridRowData>(context: KeyContext<Row>, { key, shift }: KeyPress): Used {
  const letter = key.toLowerCase();
  if (letter === 'a') context.grid.selectEverything();
  else if (letter === 'd') fillDown(context, false);
  else if (letter === 'z') (shift ? context.onRedo : context.onUndo)();
  else if (letter === 'y') context.onRedo();
  else return false;
  return true;
}

function resting<Row extends GridRowData>(context: KeyContext<Row>, press: KeyPress): Used {
  const { grid, leaving } = context;
  if (press.key === 'Escape') {
    // A second one is for what is around the grid, such as a dialog.
    if (leaving.current) return false;
    leaving.current = true;
    grid.select(selectionAt(grid.selection.anchor));
    return true;
  }
  if (press.key === 'F2' || (press.key === 'Enter' && !press.shift && grid.active.column?.onOpen)) {
    grid.beginEditing();
    return true;
  }
  if (press.key === 'Delete' || press.key === 'Backspace') {
    grid.clear();
    return true;
  }
  return (press.mod && shortcut(context, press)) || move(context, press);
}

function editing<Row extends GridRowData>(context: KeyContext<Row>, press: KeyPress): Used {
  const { grid } = context;
  if (press.key === 'Escape') {
    grid.cancel();
    return true;
  }
  if (press.key === 'F2') {
    grid.beginEditing();
    return true;
  }
  const leaves = press.key === 'Enter' || press.key === 'PageUp' || press.key === 'PageDown';
  const typing = grid.editing?.mode === 'typing' && !press.shift && press.key.startsWith('Arrow');
  return (leaves || typing) && move(context, press);
}

/** As in a spreadsheet; a key that is not used here stays the browser's. */
export function onGridKey<Row extends GridRowData>(event: KeyboardEvent, context: KeyContext<Row>): void {
  if (isComposing(event) || event.altKey) return;
  const press = { key: event.key, shift: event.shiftKey, mod: event.ctrlKey || event.metaKey };
  const use = press.key === 'Tab' ? tab : context.grid.editing ? editing : resting;
  const used = use(context, press);
  const isModifier = press.key === 'Shift' || press.key === 'Control' || press.key === 'Meta';
  if (press.key !== 'Escape' && !isModifier) context.leaving.current = false;
  if (!used) return;
  event.preventDefault();
  event.stopPropagation();
}
