import type { Locale } from '../i18n/locale.ts';
import type { Store } from './create-store.ts';
import * as documents from './documents.ts';
import { rawDump } from './dump.ts';
import * as fileCopy from './file-copy.ts';
import { importWorkspace, type ImportMode, type ImportResult } from './import-workspace.ts';
import { openDocument, type OpenOptions } from './open-document.ts';
import { openSample } from './open-first.ts';
import { askPersistence } from './persistence.ts';
import type { Workspace } from './schema.ts';
import * as setAside from './set-aside.ts';
import * as snapshots from './snapshots.ts';

/** Everything around the open document, for the workspace page; loaded where it is used. */
export function createLibrary(store: Store) {
  const { context, saver } = store;
  return {
    listDocuments: (which?: 'kept' | 'deleted') => documents.listDocuments(store, which),
    createDocument: (name: string, currency: string, options?: OpenOptions) =>
      documents.createDocument(store, name, currency, options),
    openDocument: (id: string, options?: OpenOptions) => openDocument(context, saver, id, options),
    openSample: (sampleId: string, locale: Locale, options?: OpenOptions) =>
      openSample(context, saver, sampleId, locale, options),
    renameDocument: (id: string, name: string) => documents.renameDocument(store, id, name),
    duplicateDocument: (id: string, name: string) => documents.duplicateDocument(store, id, name),
    deleteDocument: (id: string, locale: Locale) => documents.deleteDocument(store, id, locale),
    restoreDocument: (id: string) => documents.restoreDocument(store, id),
    eraseDocument: (id: string, locale: Locale) => documents.eraseDocument(store, id, locale),
    listSnapshots: (documentId: string) => snapshots.listSnapshots(store, documentId),
    takeSnapshot: () => snapshots.takeSnapshot(store),
    snapshotText: (id: number) => snapshots.snapshotText(store, id),
    restoreSnapshot: (id: number) => snapshots.restoreSnapshot(store, id),
    listSetAside: () => setAside.listSetAside(store),
    setAsideText: (id: string) => setAside.setAsideText(store, id),
    eraseSetAside: (id: string) => setAside.eraseSetAside(store, id),
    importWorkspace: (imported: Workspace, mode: ImportMode): Promise<ImportResult> =>
      importWorkspace(store, imported, mode),
    makeFileCopy: (fallbackName: string) => fileCopy.makeFileCopy(store, fallbackName),
    recordFileCopy: () => fileCopy.recordFileCopy(store),
    askPersistence: () => askPersistence(context),
    /** Bytes used and available; null where the browser does not tell. */
    storageEstimate: async () =>
      (await context.platform.storageManager?.estimate().catch(() => null)) ?? null,
    rawDump: () => rawDump(context.platform),
  };
}

export type Library = ReturnType<typeof createLibrary>;
