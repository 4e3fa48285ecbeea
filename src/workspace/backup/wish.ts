import type { KeyValueStorage } from '../platform.ts';

const wishKey = 'seven-keys:backup-folder';

/** Whether a folder was chosen, without loading anything to find out. */
export function isBackupWanted(storage: KeyValueStorage | null): boolean {
  return storage?.getItem(wishKey) === 'yes';
}

export function wishBackup(storage: KeyValueStorage | null, wanted: boolean): void {
  try {
    if (wanted) storage?.setItem(wishKey, 'yes');
    else storage?.removeItem(wishKey);
  } catch {
    // The page of documents finds the folder without it.
  }
}
