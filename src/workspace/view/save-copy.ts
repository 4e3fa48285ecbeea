import { downloadFile } from '../../exchange/download.ts';
import { library } from './open-library.ts';

/** Saves the open document as a file; the text itself comes back where the browser drops downloads. */
export async function saveOpenDocument(fallbackName: string): Promise<string | null> {
  const copy = library.makeFileCopy(fallbackName);
  if (copy === null) return null;
  const handed = downloadFile(copy.name, 'application/json', copy.text);
  await library.recordFileCopy();
  return handed === 'blocked' ? copy.text : null;
}
