import type { Account, Workspace } from '../../../workspace/schema.ts';

/** An account of which only the name is known yet, at the end of the document's list. */
export function withAccount(workspace: Workspace, id: string, name: string): Workspace {
  const added: Account = { id, name, segment: '', region: '', notes: '', figures: {}, locations: [] };
  return { ...workspace, accounts: [...workspace.accounts, added] };
}
