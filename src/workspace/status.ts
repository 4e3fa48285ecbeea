/** Why an edit is only in memory. */
export type UnsavedReason =
  | 'quota'
  | 'blocked'
  | 'private'
  | 'mismatch'
  | 'newer-version'
  /** The document was deleted elsewhere, or the browser's data were cleared, while it was open here. */
  | 'deleted'
  | 'unknown';

export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'unsaved'; readonly reason: UnsavedReason };

export interface HistoryState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** The browser's answer to the request to keep our data when space runs short. */
export type Persistence = 'not-asked' | 'granted' | 'refused' | 'unsupported';

/** Why the document that was asked for is not the one on the page. */
export type Problem =
  | {
      readonly code: 'unreadable' | 'newer-version';
      readonly name: string;
      /** Under which its contents can be downloaded as they are. */
      readonly setAsideId: string;
    }
  | { readonly code: 'storage-failed'; readonly reason: UnsavedReason }
  | { readonly code: 'sample-unavailable' };

export interface BackupState {
  readonly copiedAt: number | null;
  /** Time of the first edit that is in no file copy. */
  readonly uncopiedSince: number | null;
  /** Whether that edit is older than a week. */
  readonly due: boolean;
}
