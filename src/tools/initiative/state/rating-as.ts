import { atom } from 'nanostores';

/** Whose answers are being entered on this page; null is the team's. Never stored: who sits here next is somebody else. */
export const $ratingAs = atom<string | null>(null);
