import type { FirmFunction, Workspace } from '../../../workspace/schema.ts';
import { toolInputs } from '../../../workspace/tool-slice.ts';
import {
  alignmentLimits,
  parseAlignmentInputs,
  type AlignmentInputs,
  type Rater,
  type Respondent,
} from '../schema.ts';
import { putRater, putRespondent, type Change } from './changes.ts';

export type RaterFileProblem = 'not-a-document' | 'no-answers' | 'nothing-matches' | 'too-many';

/** New to this document, or changed since. */
interface Taken {
  readonly raters: readonly Rater[];
  readonly respondents: readonly Respondent[];
}

export type RaterFile =
  ({ readonly ok: true } & Taken) | { readonly ok: false; readonly problem: RaterFileProblem };

interface Here {
  readonly inputs: AlignmentInputs;
  readonly functions: readonly FirmFunction[];
}

/** Beyond this not even the text is taken into memory. */
const maxFileBytes = 200_000_000;

/** Reads the file of another person; nothing is changed by it. */
export async function readRaterFile(file: Blob, here: Here): Promise<RaterFile> {
  if (file.size > maxFileBytes) return refused('not-a-document');
  const { readWorkspaceFile } = await import('../../../workspace/file.ts');
  const read = readWorkspaceFile(await file.text());
  return read.ok ? answersIn(read.workspace, here) : refused('not-a-document');
}

/** What a document holds of ratings and answers that differs from those here. A function is the same by id, or by name. */
export function answersIn(workspace: Workspace, here: Here): RaterFile {
  const slice = toolInputs(workspace, 'alignment');
  const parsed = slice && parseAlignmentInputs(slice.inputs, slice.version);
  if (parsed && !parsed.ok) return refused('not-a-document');
  const raters = (parsed?.inputs.raters ?? []).filter(({ ratings }) => Object.values(ratings).some(isGiven));
  const respondents = (parsed?.inputs.respondents ?? []).filter(({ answers }) => isGiven(answers));
  if (raters.length + respondents.length === 0) return refused('no-answers');

  const find = matcher(workspace.functions, here.functions);
  const found: Taken = {
    raters: raters
      .map((one) => withMatched(one, find))
      .filter(({ ratings }) => Object.keys(ratings).length > 0),
    respondents: respondents.flatMap((one) => {
      const functionId = one.functionId === null ? null : find(one.functionId);
      return functionId === undefined ? [] : [{ ...one, functionId }];
    }),
  };
  if (found.raters.length + found.respondents.length === 0) return refused('nothing-matches');
  const { inputs } = here;
  const taken: Taken = {
    raters: news(found.raters, inputs.raters),
    respondents: news(found.respondents, inputs.respondents),
  };
  const isTooMany =
    added(taken.raters, inputs.raters) > alignmentLimits.raters ||
    added(taken.respondents, inputs.respondents) > alignmentLimits.respondents;
  return isTooMany ? refused('too-many') : { ok: true, ...taken };
}

export function putTaken({ raters, respondents }: Taken): Change {
  return (inputs) =>
    [...raters.map((one) => putRater(one)), ...respondents.map((one) => putRespondent(one))].reduce(
      (current, put) => put(current),
      inputs,
    );
}

function refused(problem: RaterFileProblem): RaterFile {
  return { ok: false, problem };
}

function isGiven(answers: Respondent['answers']): boolean {
  return Object.values(answers).some((value) => value !== null);
}

function news<One extends { readonly id: string }>(
  there: readonly One[],
  here: readonly One[],
): readonly One[] {
  return there.filter((one) => JSON.stringify(one) !== JSON.stringify(here.find(({ id }) => id === one.id)));
}

function added(taken: readonly { readonly id: string }[], here: readonly { readonly id: string }[]): number {
  return here.length + taken.filter((one) => !here.some(({ id }) => id === one.id)).length;
}

function withMatched(rater: Rater, find: (functionId: string) => string | undefined): Rater {
  const ratings = Object.entries(rater.ratings).flatMap(([functionId, answers]) => {
    const found = find(functionId);
    return found === undefined || !isGiven(answers) ? [] : [[found, answers] as const];
  });
  return { ...rater, ratings: Object.fromEntries(ratings) };
}

function matcher(there: readonly FirmFunction[], here: readonly FirmFunction[]) {
  return (functionId: string): string | undefined => {
    if (here.some(({ id }) => id === functionId)) return functionId;
    const name = plain(there.find(({ id }) => id === functionId)?.name ?? '');
    return here.find((one) => name !== '' && plain(one.name) === name)?.id;
  };
}

function plain(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase();
}
