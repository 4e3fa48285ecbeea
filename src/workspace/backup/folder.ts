/** What a backup uses of a folder of the File System Access API, so that a test can stand in for one. */
export interface BackupFolder {
  readonly name: string;
  readonly keys: () => AsyncIterable<string>;
  readonly getFileHandle: (name: string, options?: { readonly create?: boolean }) => Promise<BackupFile>;
  readonly removeEntry: (name: string) => Promise<void>;
  readonly queryPermission: (wish: typeof access) => Promise<PermissionState>;
  /** The browser asks the reader; only allowed while an event of theirs is handled. */
  readonly requestPermission: (wish: typeof access) => Promise<PermissionState>;
}

interface BackupFile {
  readonly createWritable: () => Promise<{
    readonly write: (text: string) => Promise<void>;
    readonly close: () => Promise<void>;
  }>;
  readonly getFile: () => Promise<{ readonly text: () => Promise<string> }>;
}

export const access = { mode: 'readwrite' } as const;

declare global {
  interface Window {
    /** Only some browsers have it, and only on a safe connection. */
    readonly showDirectoryPicker?: (
      options: typeof access & { readonly id: string },
    ) => Promise<BackupFolder>;
  }
}

/** Lets the reader choose a folder; null where the browser cannot, and where they chose none. */
export function folderPicker(): (() => Promise<BackupFolder | null>) | null {
  const pick = globalThis.window.showDirectoryPicker;
  if (pick === undefined) return null;
  return async () => {
    try {
      return await pick({ ...access, id: 'seven-keys-backup' });
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') return null;
      throw error;
    }
  };
}
