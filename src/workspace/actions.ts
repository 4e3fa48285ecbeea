import type { Action, Workspace } from './schema.ts';

/** What somebody is to do, as a tool proposes it: the roadmap dates and orders it. */
export interface ActionDraft {
  readonly text: string;
  readonly owner?: string;
  /** ISO date, or empty when nobody has said. */
  readonly start?: string;
  readonly lengthDays?: number | null;
  readonly toolId: string | null;
}

/** Adds an action to the document; `id` is new and stays with it. */
export function withAction(id: string, draft: ActionDraft): (workspace: Workspace) => Workspace {
  const { text, owner = '', start = '', lengthDays = null, toolId } = draft;
  const added: Action = { id, text, owner, start, lengthDays, toolId, dependsOn: [], done: false };
  return (workspace) => ({ ...workspace, actions: [...workspace.actions, added] });
}

export function withActionChanged(
  id: string,
  part: Partial<Omit<Action, 'id'>>,
): (workspace: Workspace) => Workspace {
  return (workspace) => ({
    ...workspace,
    actions: workspace.actions.map((one) => (one.id === id ? { ...one, ...part } : one)),
  });
}

export function withoutAction(id: string): (workspace: Workspace) => Workspace {
  return (workspace) => ({ ...workspace, actions: workspace.actions.filter((one) => one.id !== id) });
}
