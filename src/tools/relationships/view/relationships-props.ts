import type { Words } from '../chart.ts';
import type { RelationshipsResult } from '../model.ts';
import type { RelationshipsInputs } from '../schema.ts';
import type { DocumentChange } from '../state/document.ts';

export const screens = ['map', 'contacts', 'risk', 'talks', 'accounts'] as const;
export type Screen = (typeof screens)[number];

/** What a screen may do. Changes in a row with an equal `merge` are one step of undo. */
export interface Acts {
  readonly change: (how: (inputs: RelationshipsInputs) => RelationshipsInputs, merge?: string) => void;
  readonly changeDocument: (how: DocumentChange, merge?: string) => void;
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
