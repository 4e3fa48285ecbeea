import { withAction } from '../../../workspace/actions.ts';
import type { Workspace } from '../../../workspace/schema.ts';
import { edit } from '../../../workspace/store.ts';

export function isOnRoadmap({ actions }: Pick<Workspace, 'actions'>, id: string): boolean {
  return actions.some((action) => action.id === id);
}

/** One step of undo; nothing happens when it is there already. */
export function putOnRoadmap(id: string, text: string): void {
  edit((workspace) =>
    isOnRoadmap(workspace, id) ? workspace : withAction(id, { text, toolId: 'initiative' })(workspace),
  );
}
