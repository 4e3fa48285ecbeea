import { workspaceFormat, workspaceVersion, type Workspace } from './schema.ts';

export function newWorkspace(id: string, name: string, now: number, currency: string): Workspace {
  const at = new Date(now).toISOString();
  return {
    format: workspaceFormat,
    version: workspaceVersion,
    id,
    name,
    sample: null,
    createdAt: at,
    updatedAt: at,
    settings: { currency, fiscalYearStart: 1, thisYear: new Date(now).getFullYear() },
    accounts: [],
    people: [],
    functions: [],
    tools: {},
    actions: [],
    log: [],
  };
}
