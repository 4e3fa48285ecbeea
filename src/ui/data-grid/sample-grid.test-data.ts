import type { CellReading, CellValue, GridColumn } from './column.ts';

/** Rows and columns for the tests beside this file. */
export interface SampleRow {
  readonly id: string;
  readonly name: string;
  readonly revenue: number | null;
  readonly closed: boolean;
}

export function sampleRow(id: string, name: string, revenue: number | null, closed = false): SampleRow {
  return { id, name, revenue, closed };
}

function readFigure(text: string): CellReading {
  if (text.trim() === '') return { ok: true, value: null };
  const value = Number(text);
  return Number.isFinite(value) ? { ok: true, value } : { ok: false, message: 'not a number' };
}

function readText(text: string): CellReading {
  return { ok: true, value: text };
}

const asText = (value: CellValue) => (value === null ? '' : `€${value}`);

export const sampleColumns: readonly GridColumn<SampleRow>[] = [
  { id: 'name', header: 'Name', width: 10, kind: 'text', value: (row) => row.name, parse: readText },
  {
    id: 'revenue',
    header: 'Revenue',
    width: 6,
    kind: 'number',
    value: (row) => row.revenue,
    format: asText,
    parse: readFigure,
    locked: (row) => row.closed,
  },
  {
    id: 'double',
    header: 'Double',
    width: 6,
    kind: 'number',
    value: (row) => row.revenue && row.revenue * 2,
  },
];
