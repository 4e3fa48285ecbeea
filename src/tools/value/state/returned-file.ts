import type { ReadFailure } from '../../../workspace/file.ts';
import type { Account, Workspace } from '../../../workspace/schema.ts';
import { toolInputs } from '../../../workspace/tool-slice.ts';
import { baselineOf } from '../model/comparison.ts';
import { caseOf } from '../model.ts';
import { parseValueInputs, type Returned } from '../schema.ts';

export interface ReturnedFile {
  readonly ok: true;
  readonly returned: Returned;
  /** The file was made from another copy of the document that is open. */
  readonly fromCopy: boolean;
}

export type ReturnedRefusal =
  | ReadFailure
  | { readonly code: 'unreadable' }
  /** A workspace without a value case. */
  | { readonly code: 'no-case' }
  | { readonly code: 'newer-value' }
  | { readonly code: 'unreadable-value'; readonly path: string }
  /** Somebody's own document and none that was made for a customer. */
  | { readonly code: 'not-for-customer' }
  /** Its account is not known here. */
  | { readonly code: 'other-document'; readonly name: string }
  /** Known here, but another one is open. */
  | { readonly code: 'another-account'; readonly name: string };

type Refused = { readonly ok: false } & ReturnedRefusal;

/** Beyond this not even the text is taken into memory. */
const maxFileBytes = 200_000_000;

interface Here {
  readonly documentId: string;
  readonly accounts: readonly Account[];
  /** Whose case is open. */
  readonly accountId: string | null;
}

/** Reads the file that a customer handed back; nothing is changed by it. */
export async function readReturnedFile(file: Blob, here: Here): Promise<ReturnedFile | Refused> {
  if (file.size > maxFileBytes) return { ok: false, code: 'too-large' };
  try {
    const { readWorkspaceFile } = await import('../../../workspace/file.ts');
    const read = readWorkspaceFile(await file.text());
    return read.ok ? returnedIn(read.workspace, here) : read;
  } catch {
    return { ok: false, code: 'unreadable' };
  }
}

/** What a document that was handed back says about the case that is open here. */
export function returnedIn(workspace: Workspace, here: Here): ReturnedFile | Refused {
  const slice = toolInputs(workspace, 'value');
  if (slice === null) return { ok: false, code: 'no-case' };
  const parsed = parseValueInputs(slice.inputs, slice.version);
  if (!parsed.ok) {
    const [issue] = parsed.issues;
    if (issue?.code === 'newer-version') return { ok: false, code: 'newer-value' };
    return { ok: false, code: 'unreadable-value', path: issue?.path ?? '' };
  }
  const { accountId, forCustomer } = parsed.inputs;
  const theirs = caseOf(parsed.inputs);
  if (theirs === null) return { ok: false, code: 'no-case' };
  if (forCustomer === null) return { ok: false, code: 'not-for-customer' };
  const known = here.accounts.find(({ id }) => id === accountId);
  if (known === undefined) {
    const name = workspace.accounts.find(({ id }) => id === accountId)?.name ?? '';
    return { ok: false, code: 'other-document', name };
  }
  if (known.id !== here.accountId) return { ok: false, code: 'another-account', name: known.name };
  const { documentId, madeOn, blank, sent, by } = forCustomer;
  const on = workspace.updatedAt.slice(0, 10);
  return {
    ok: true,
    returned: { madeOn, blank, sent, by, on, theirs: baselineOf(theirs), decisions: {} },
    fromCopy: documentId !== here.documentId,
  };
}
