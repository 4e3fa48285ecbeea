/**
 * The one document a team owns. Everything that every tool shows is derived from it.
 *
 * Arrays whose elements have an `id` are merged element by element; every other array is one value.
 */
export const workspaceFormat = 'seven-keys-workspace';
export const workspaceVersion = 1;

/** What is known of one year; `null` is "not known", which is not the same as nothing. In workspace currency. */
export interface YearFigures {
  readonly revenue: number | null;
  readonly directCost: number | null;
  readonly indirectCost: number | null;
}

/** Keyed by the calendar or fiscal year, such as `2026`. */
export type FiguresByYear = Readonly<Record<string, YearFigures>>;

export interface AccountLocation {
  readonly id: string;
  readonly name: string;
  readonly figures: FiguresByYear;
}

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly segment: string;
  readonly region: string;
  readonly notes: string;
  /** Ignored where `locations` has entries: an account with locations is the sum of them. */
  readonly figures: FiguresByYear;
  readonly locations: readonly AccountLocation[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly side: 'ours' | 'customer';
  readonly accountId: string | null;
  readonly functionId: string | null;
  readonly level: 'executive' | 'manager' | 'front-line' | null;
}

export interface FirmFunction {
  readonly id: string;
  readonly name: string;
}

export interface Action {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  /** ISO date, or empty when nobody has said. */
  readonly start: string;
  readonly lengthDays: number | null;
  readonly toolId: string | null;
  readonly dependsOn: readonly string[];
  readonly done: boolean;
}

export interface LogEntry {
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  readonly text: string;
  readonly toolId: string | null;
}

export interface WorkspaceSettings {
  /** ISO 4217 code. */
  readonly currency: string;
  /** Month, 1 to 12. */
  readonly fiscalYearStart: number;
  /** The year that is called "this year": two before it are past, two after it forecast. */
  readonly thisYear: number;
}

export interface ToolSlice {
  readonly version: number;
  readonly inputs: unknown;
}

export interface Workspace {
  readonly format: typeof workspaceFormat;
  readonly version: typeof workspaceVersion;
  readonly id: string;
  readonly name: string;
  /** The built-in example that this document began as, or null for the reader's own. */
  readonly sample: string | null;
  /** ISO date and time. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly settings: WorkspaceSettings;
  readonly accounts: readonly Account[];
  readonly people: readonly Person[];
  readonly functions: readonly FirmFunction[];
  readonly tools: Readonly<Record<string, ToolSlice>>;
  readonly actions: readonly Action[];
  readonly log: readonly LogEntry[];
}

/** The parts of a document that are lists of elements with an id. */
export const collections = ['accounts', 'people', 'functions', 'actions', 'log'] as const;
export type Collection = (typeof collections)[number];
