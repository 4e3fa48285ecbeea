import { $workspace, store } from './store.ts';

/**
 * Opens a new document without accounts beside the sample. False when the open one holds edits that could not be saved,
 * which would be lost.
 */
export async function startOwn(name: string): Promise<boolean> {
  const { createDocument } = await import('./documents.ts');
  const currency = $workspace.get()?.settings.currency ?? '';
  const opened = await createDocument(store, name, currency);
  return opened.ok;
}
