import { store } from '../store.ts';
import { createBackup } from './create-backup.ts';
import { folderPicker } from './folder.ts';
import { folderMemory } from './remember-folder.ts';

/** Copies of the open document in a folder of the reader's. */
export const backup = createBackup(store, {
  memory: folderMemory,
  pick: folderPicker(),
  fallbackName: 'seven-keys',
});
