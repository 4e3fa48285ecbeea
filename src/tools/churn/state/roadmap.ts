import { withAction, type ActionDraft } from '../../../workspace/actions.ts';
import { edit } from '../../../workspace/store.ts';
import type { Phase } from '../schema.ts';

/** The same for the same phase of the same account, so that it stands on the roadmap once. */
export function actionIdOf(accountId: string, phase: Phase): string {
  return `churn-${accountId}-${phase}`;
}

/** One step of undo; nothing happens when it is there already. */
export function putOnRoadmap(id: string, draft: Omit<ActionDraft, 'toolId'>): void {
  edit((workspace) =>
    workspace.actions.some((action) => action.id === id)
      ? workspace
      : withAction(id, { ...draft, toolId: 'churn' })(workspace),
  );
}
