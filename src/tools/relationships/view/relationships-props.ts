import type { Words } from '../chart.ts';
import type { RelationshipsResult } from '../model.ts';
import type { RelationshipsInputs } from '../schema.ts';
import type { DocumentChange } from '../state/document.ts';

type Change = (inputs: RelationshipsInputs) => RelationshipsInputs;

export const screens = ['map', 'contacts', 'risk', 'talks', 'accounts'] as const;
export type Screen = (typeof screens)[number];

/** What a screen may do. */
export interface Acts {
  readonly change: (how: Change) => void;
  /** People, accounts or actions of the document. */
  readonly changeDocument: (how: DocumentChange) => void;
  /** Both in one step of undo. */
  readonly changeBoth: (document: DocumentChange, how: Change) => void;
  /** As `changeBoth`, for what comes from a file: a snapshot is kept first. */
  readonly takeIn: (document: DocumentChange, how: Change) => void;
  readonly openScreen: (screen: Screen) => void;
  /** Opens the contacts with this one chosen. */
  readonly openContact: (id: string) => void;
}

export interface RelationshipsProps {
  readonly words: Words;
  readonly result: RelationshipsResult;
  /** Null where nothing can be changed: on the page before the tool has arrived. */
  readonly acts: Acts | null;
}

export interface AccountOption {
  readonly id: string;
  readonly name: string;
}
