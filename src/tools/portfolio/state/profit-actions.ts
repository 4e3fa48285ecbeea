import type { Action } from '../../../workspace/schema.ts';
import { edit, type EditResult } from '../../../workspace/store.ts';
import { takeOver, type TakeOver } from './take-over.ts';

/** One step of undo. */
export function takeOverActivityCost({ costs }: TakeOver): EditResult {
  return edit((workspace) => ({
    ...workspace,
    accounts: takeOver(workspace.accounts, costs, workspace.settings.thisYear),
  }));
}

/** An account's decision is one action at most, so its id follows from the account's. Ids end at a hundred characters. */
export function decisionActionId(accountId: string): string {
  return `decision ${accountId.slice(-90)}`;
}

/** Puts a decision on the list of what somebody will do, or writes it again. */
export function putOnActions(accountId: string, text: string, start: string): EditResult {
  const id = decisionActionId(accountId);
  return edit((workspace) => {
    const known = workspace.actions.find((action) => action.id === id);
    const action: Action = known
      ? { ...known, text, start }
      : { id, text, owner: '', start, lengthDays: null, toolId: 'portfolio', dependsOn: [], done: false };
    return { ...workspace, actions: [...workspace.actions.filter((one) => one.id !== id), action] };
  });
}
