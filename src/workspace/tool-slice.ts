import type { ToolSlice, Workspace } from './schema.ts';

/** What a tool has stored, unparsed; null when the reader has not used it in this document. */
export function toolInputs(workspace: Pick<Workspace, 'tools'>, toolId: string): ToolSlice | null {
  return Object.hasOwn(workspace.tools, toolId) ? (workspace.tools[toolId] ?? null) : null;
}

export function setToolInputs(
  workspace: Workspace,
  toolId: string,
  version: number,
  inputs: unknown,
): Workspace {
  return { ...workspace, tools: { ...workspace.tools, [toolId]: { version, inputs } } };
}
