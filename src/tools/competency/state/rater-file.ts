import type { Person, Workspace } from '../../../workspace/schema.ts';
import { toolInputs } from '../../../workspace/tool-slice.ts';
import {
  competencyLimits,
  parseCompetencyInputs,
  type Candidate,
  type CompetencyInputs,
  type View,
} from '../schema.ts';
import { putView, type Change } from './changes.ts';

/** What somebody has said in another document, with the candidate here whom it is about. */
export interface TakenView {
  readonly candidateId: string;
  readonly view: View;
}

export type RaterFileProblem = 'not-a-document' | 'no-ratings' | 'nothing-matches' | 'too-many';

export type RaterFile =
  | { readonly ok: true; readonly views: readonly TakenView[] }
  | { readonly ok: false; readonly problem: RaterFileProblem };

interface Here {
  readonly inputs: CompetencyInputs;
  readonly people: readonly Person[];
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

/**
 * The raters in a document that differ from those here: new ones, and newer words of those known here. A candidate is the same
 * by id, by person, or by name.
 */
export function viewsIn(workspace: Workspace, here: Here): RaterFile {
  const slice = toolInputs(workspace, 'competency');
  const parsed = slice && parseCompetencyInputs(slice.inputs, slice.version);
  if (parsed && !parsed.ok) return refused('not-a-document');
  const rated = (parsed?.inputs.candidates ?? []).filter(({ views }) => views.some(hasRatings));
  if (rated.length === 0) return refused('no-ratings');
  const matched = rated.flatMap((there) => {
    const found = sameAs(there, workspace.people, here);
    return found ? [{ there, found }] : [];
  });
  if (matched.length === 0) return refused('nothing-matches');
  const views = matched.flatMap(({ there, found }) =>
    there.views
      .filter((view) => hasRatings(view) && !isKnown(view, found))
      .map((view) => ({ candidateId: found.id, view })),
  );
  return matched.every(({ found }) => hasRoom(found, views)) ? { ok: true, views } : refused('too-many');
}

function hasRoom({ id, views }: Candidate, taken: readonly TakenView[]): boolean {
  const added = taken.filter(
    ({ candidateId, view }) => candidateId === id && !views.some((known) => known.id === view.id),
  );
  return views.length + added.length <= competencyLimits.views;
}

export function putViews(views: readonly TakenView[]): Change {
  return (inputs) =>
    views.reduce((current, { candidateId, view }) => putView(candidateId, view)(current), inputs);
}

function refused(problem: RaterFileProblem): RaterFile {
  return { ok: false, problem };
}

function hasRatings({ ratings }: View): boolean {
  return Object.values(ratings).some(({ value }) => value !== null);
}

function isKnown(view: View, { views }: Candidate): boolean {
  const known = views.find(({ id }) => id === view.id);
  if (known?.rater !== view.rater || known.role !== view.role) return false;
  return [...Object.keys(known.ratings), ...Object.keys(view.ratings)].every((competency) => {
    const [here, there] = [known.ratings[competency], view.ratings[competency]];
    return here?.value === there?.value && here?.evidence === there?.evidence;
  });
}

function sameAs(
  there: Candidate,
  peopleThere: readonly Person[],
  { inputs, people }: Here,
): Candidate | undefined {
  const name = plain(nameOf(there, peopleThere));
  const { candidates } = inputs;
  return (
    candidates.find(({ id }) => id === there.id) ??
    candidates.find(({ personId }) => personId !== null && personId === there.personId) ??
    candidates.find((here) => name !== '' && plain(nameOf(here, people)) === name)
  );
}

function nameOf({ personId, name }: Candidate, people: readonly Person[]): string {
  return personId === null ? name : (people.find(({ id }) => id === personId)?.name ?? '');
}

function plain(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase();
}
