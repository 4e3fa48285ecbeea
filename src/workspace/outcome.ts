import { reasonOf } from './database.ts';
import type { OpenResult } from './open-document.ts';
import type { UnsavedReason } from './status.ts';

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: 'storage-failed'; readonly reason: UnsavedReason }
  | Exclude<OpenResult, { readonly ok: true }>;

export async function outcomeOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, code: 'storage-failed', reason: reasonOf(error) };
  }
}
