import { createLibrary } from '../library.ts';
import { store } from '../store.ts';

/** Documents, snapshots and files around the open document. */
export const library = createLibrary(store);
