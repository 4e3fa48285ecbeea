import { fill } from '../../i18n/fill.ts';
import type { ImportResult } from '../import-workspace.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../status.ts';
import type { Text } from './text.en.ts';

type Failed<Result> = Exclude<Result, { readonly ok: true }>;

export type Failure = Failed<Outcome<unknown>> | Failed<ImportResult> | ({ readonly ok: false } & Problem);

/** What went wrong with a document, in the reader's language. */
export function outcomeSentence(text: Text, failure: Failure): string {
  const name = 'name' in failure ? failure.name : '';
  return fill(text.outcomes[failure.code], { name: name || text.documents.unnamed });
}
