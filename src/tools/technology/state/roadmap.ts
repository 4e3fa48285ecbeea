import { withAction } from '../../../workspace/actions.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import { edit } from '../../../workspace/store.ts';

/** The stop rule stands on the roadmap once. */
const actionId = 'technology-stop';

export function isOnRoadmap({ actions }: Pick<Workspace, 'actions'>): boolean {
  return actions.some(({ id }) => id === actionId);
}

/** One step of undo; nothing happens when it is there already. */
export function putOnRoadmap(text: string, start: string): void {
  edit((workspace) =>
    isOnRoadmap(workspace)
      ? workspace
      : withAction(actionId, { text, start, toolId: 'technology' })(workspace),
  );
}
