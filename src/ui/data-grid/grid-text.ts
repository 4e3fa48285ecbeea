/** Everything a grid says; the view that uses it writes the words. */
export interface DataGridText {
  readonly search: string;
  readonly sort: string;
  readonly filter: string;
  readonly columns: string;
  /** In the row at the end that becomes a new row when something is typed there. */
  readonly newRow: string;
  readonly nothingFound: string;
  readonly showAll: string;
  /** One sentence about the keys, read with the grid and shown under it. */
  readonly keys: string;
  readonly shown: (shown: number, total: number) => string;
  readonly unread: (count: number) => string;
  readonly nextUnread: string;
  readonly filterDialog: {
    readonly title: string;
    readonly close: string;
    readonly column: string;
    readonly contains: string;
    readonly atLeast: string;
    readonly atMost: string;
    readonly invalid: string;
    readonly add: string;
    readonly remove: string;
    readonly clear: string;
    readonly apply: string;
  };
}
