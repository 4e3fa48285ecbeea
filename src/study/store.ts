import { persistentAtom } from '@nanostores/persistent';
import { noProgress, parseProgress, type Progress } from './progress.ts';

/** The reader's progress on this device; open tabs follow each other. */
export const $progress = persistentAtom<Progress>('seven-keys:study', noProgress, {
  encode: JSON.stringify,
  decode: parseProgress,
});
