import { withAction, type ActionDraft } from '../../../workspace/actions.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import { edit } from '../../../workspace/store.ts';

/** The same for the same next stage of the same function, so that it stands on the roadmap once. */
export function actionIdOf(functionId: string, next: string): string {
  return `alignment-${functionId}-${next}`;
}

export function isOnRoadmap({ actions }: Pick<Workspace, 'actions'>, id: string): boolean {
  return actions.some((action) => action.id === id);
}

/** One step of undo; nothing happens when it is there already. */
export function putOnRoadmap(id: string, draft: Omit<ActionDraft, 'toolId'>): void {
  edit((workspace) =>
    isOnRoadmap(workspace, id) ? workspace : withAction(id, { ...draft, toolId: 'alignment' })(workspace),
  );
}
