import type { Account, Workspace } from '../../../workspace/schema.ts';
import { toolInputs } from '../../../workspace/tool-slice.ts';
import {
  churnLimits,
  noSighting,
  parseChurnInputs,
  signals,
  type ChurnInputs,
  type View,
} from '../schema.ts';
import { putView, type Change } from './changes.ts';

/** What somebody has said in another document, with the account here that it is about. */
export interface TakenView {
  readonly accountId: string;
  readonly view: View;
}

export type RaterFileProblem = 'not-a-document' | 'no-answers' | 'nothing-matches' | 'too-many';

export type RaterFile =
  | { readonly ok: true; readonly views: readonly TakenView[] }
  | { readonly ok: false; readonly problem: RaterFileProblem };

interface Here {
  readonly inputs: ChurnInputs;
  readonly accounts: readonly Account[];
}

/** Beyond this not even the text is taken into memory. */
const maxFileBytes = 200_000_000;

/** Reads the file of another person; nothing is changed by it. */
export async function readRaterFile(file: Blob, here: Here): Promise<RaterFile> {
  if (file.size > maxFileBytes) return refused('not-a-document');
  const { readWorkspaceFile } = await import('../../../workspace/file.ts');
  const read = readWorkspaceFile(await file.text());
  return read.ok ? viewsIn(read.workspace, here) : refused('not-a-document');
}

/** The raters in a document that differ from those here. An account is the same by id or by name. */
export function viewsIn(workspace: Workspace, here: Here): RaterFile {
  const slice = toolInputs(workspace, 'churn');
  const parsed = slice && parseChurnInputs(slice.inputs, slice.version);
  if (parsed && !parsed.ok) return refused('not-a-document');
  const answered = (parsed?.inputs.cases ?? []).flatMap(({ id, views }) =>
    views.filter(hasAnswers).map((view) => ({ id, view })),
  );
  if (answered.length === 0) return refused('no-answers');
  const matched = answered.flatMap(({ id, view }) => {
    const account = sameAs(id, workspace.accounts, here.accounts);
    return account ? [{ accountId: account.id, view }] : [];
  });
  if (matched.length === 0) return refused('nothing-matches');
  const views = matched.filter((taken) => !isKnown(taken, here.inputs));
  return views.every(({ accountId }) => hasRoom(accountId, views, here.inputs))
    ? { ok: true, views }
    : refused('too-many');
}

export function putViews(views: readonly TakenView[]): Change {
  return (inputs) =>
    views.reduce((current, { accountId, view }) => putView(accountId, view)(current), inputs);
}

function refused(problem: RaterFileProblem): RaterFile {
  return { ok: false, problem };
}

function hasAnswers({ signals: own }: View): boolean {
  return Object.values(own).some(({ answer }) => answer !== null);
}

function viewsHere(accountId: string, { cases }: ChurnInputs): readonly View[] {
  return cases.find(({ id }) => id === accountId)?.views ?? [];
}

function hasRoom(accountId: string, taken: readonly TakenView[], inputs: ChurnInputs): boolean {
  const own = taken.filter((one) => one.accountId === accountId).map(({ view }) => view.id);
  const ids = new Set([...viewsHere(accountId, inputs).map(({ id }) => id), ...own]);
  return ids.size <= churnLimits.views;
}

function isKnown({ accountId, view }: TakenView, inputs: ChurnInputs): boolean {
  const known = viewsHere(accountId, inputs).find(({ id }) => id === view.id);
  if (known?.rater !== view.rater) return false;
  return signals.every(({ id }) => {
    const here = known.signals[id] ?? noSighting;
    const there = view.signals[id] ?? noSighting;
    return here.answer === there.answer && here.since === there.since && here.evidence === there.evidence;
  });
}

function sameAs(id: string, there: readonly Account[], here: readonly Account[]): Account | undefined {
  const name = plain(there.find((account) => account.id === id)?.name ?? '');
  return (
    here.find((account) => account.id === id) ??
    here.find((account) => name !== '' && plain(account.name) === name)
  );
}

function plain(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase();
}
