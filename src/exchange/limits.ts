/** What a table may hold before it is refused with a code. A file people work with stays far below each of these. */
export const limits = {
  bytes: 50 * 1024 * 1024,
  /** Rows below the first one. */
  rows: 50_000,
  columns: 500,
  cells: 5_000_000,
  /** All parts of a workbook together, as its directory declares them. */
  unpackedBytes: 256 * 1024 * 1024,
  /** Characters in one cell that is kept as text. */
  textLength: 10_000,
  /** Any larger amount of money is a slip; a document takes none above it either. */
  amount: 1e15,
  firstYear: 1950,
  lastYear: 2150,
} as const;
