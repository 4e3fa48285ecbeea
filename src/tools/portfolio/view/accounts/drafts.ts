import { atom } from 'nanostores';
import type { GridDrafts } from '../../../../ui/data-grid/column.ts';

/** What was typed and could not be read; it outlives the screen, so that a look at another tab loses nothing. */
export const $accountDrafts = atom<GridDrafts>(new Map());
export const $locationDrafts = atom<GridDrafts>(new Map());
